import { describe, expect, it } from "vitest";
import { observe } from "../../src/evaluation/observe.ts";
import { type HeldState, territoryChange } from "../../src/evaluation/territoryChange.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import type { Fact } from "../../src/model/fact.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { type PlanningParts, planningData } from "../../src/model/planningData.ts";
import { territoryState } from "../../src/model/territory.ts";
import type { TerritoryGraph } from "../../src/model/territoryGraph.ts";
import { county, fact, node } from "../model/office.ts";
import { clients, place, reach, service } from "../model/planning.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const [since, day] = ["2025-11-21", "2026-11-21"];
/** The third municipality came under the other ORP in between. */
const territories: TerritoryGraph = county.map((one) =>
  one.id === "obec/500003"
    ? node("obec/500003", [], {
        parents: [
          { id: "orp/6201", validFrom: null, validTo: "2026-01-01" },
          { id: "orp/6202", validFrom: "2026-01-01", validTo: null },
          { id: "kraj/3115", validFrom: null, validTo: null },
        ],
      })
    : one,
);
const municipalities = ["obec/500001", "obec/500002", "obec/500003"];
const facts = (of: number, persons: number): readonly Fact[] =>
  municipalities.flatMap((id) => [
    fact(id, "personsInExecution", persons, { period: year(of), knownAt: `${of + 1}-03-01` }),
    ...["15+", "0+"].map((ages) => fact(id, `population/T/${ages}`, 1000, { period: onDay(`${of}-12-31`), knownAt: `${of + 1}-03-01` })),
  ]);
const care = service(1, { type: "pecovatelska-sluzba", forms: [clients(9)], facilities: [place("500001")] });
const held = (on: string, parts: PlanningParts): HeldState => {
  const data = planningData({ territories, services: [care], ...parts });
  const table = observe([executionShareIndicator], factsAsOf(data.facts, on), [...municipalities, "orp/6201"], {
    territories: territoryState(data, on),
  });
  return { data, day: on, tables: [table] };
};
const before = held(since, { facts: facts(2024, 50), reaches: [reach(1, "500001", { year: 2025 })] });
const after = held(day, {
  facts: facts(2025, 60),
  services: [care, service(2, { facilities: [place("500002")], validFrom: "2026-05-01" })],
  reaches: [reach(1, "500001"), reach(1, "500002")],
});

describe("territoryChange", () => {
  const change = territoryChange(before, after, "orp/6201", { covers: ["cr"], wholeReach: true });

  it("says which services opened, which indicators moved for whom and why, and who gained reach", () => {
    expect(change).toMatchObject({ kind: "territory-change", territory: { id: "orp/6201", cs: "orp/6201" }, since, day });
    expect(change.services.opened?.map(({ change: what }) => what)).toEqual(["opened"]);
    expect(change.indicators.map(({ subject, causes }) => [subject, ...causes.map(({ cause }) => cause)])).toEqual([
      ["obec/500001", "figure-changed"],
      ["obec/500002", "figure-changed"],
      ["obec/500003", "figure-changed"],
      ["orp/6201", "figure-changed", "territory-changed"],
    ]);
    expect(change.compared).toBe(4);
    expect(change.reach.map(({ type, gained }) => [type, gained?.persons ?? null])).toEqual([
      ["domovy-pro-seniory", null],
      ["pecovatelska-sluzba", { low: 1000, high: 1000 }],
    ]);
  });

  it("names municipalities that came and went", () => {
    expect(change.municipalities).toEqual({ gained: [], lost: ["obec/500003"] });
    expect(territoryChange(before, after, "orp/6202").municipalities).toEqual({ gained: ["obec/500003"], lost: [] });
  });

  it("between a state and itself nothing changed", () => {
    const same = territoryChange(after, after, "orp/6201", { covers: ["cr"], wholeReach: true });
    expect(same).toMatchObject({
      municipalities: { gained: [], lost: [] },
      services: { opened: [], closed: [], grew: [], moved: [] },
      indicators: [],
    });
    expect(same.reach.every(({ gained }) => gained === null || gained.persons.high === 0)).toBe(true);
  });

  it("knows what it can without territories, tables or anything", () => {
    const bare = (parts: PlanningParts): HeldState => ({ data: planningData(parts), day });
    expect(territoryChange({ ...bare({}), day: since }, bare({}), "orp/6201")).toMatchObject({
      territory: { id: "orp/6201", cs: "Blansko" },
      municipalities: null,
      reason: "not-asked",
      services: { opened: null, reason: "not-asked" },
      reach: [],
      indicators: [],
    });
    expect(territoryChange(before, after, "orp/6299")).toMatchObject({ municipalities: null, reason: "not-covered-by-source" });
  });

  it("refuses days that are reversed", () => {
    expect(() => territoryChange(after, before, "orp/6201")).toThrow(refused("days-reversed"));
    expect(() => territoryChange({ ...before, day: "now" }, after, "orp/6201")).toThrow(refused("day-invalid"));
  });

  it("is plain JSON", () => expect(JSON.parse(JSON.stringify(change))).toEqual(change));
});
