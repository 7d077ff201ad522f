import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readiness } from "../../src/evaluation/readiness.ts";
import { aboveReference } from "../../src/evaluation/rules/aboveReference.ts";
import { facilitiesIndicator } from "../../src/indicators/capacity/facilities.ts";
import { facilityRateIndicator } from "../../src/indicators/capacity/facilityRate.ts";
import { ownServiceShareIndicator } from "../../src/indicators/capacity/ownServiceShare.ts";
import type { Indicator } from "../../src/indicators/indicator.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { personsIndicator } from "../../src/indicators/people/personsAged.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import type { Fact } from "../../src/model/fact.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { year } from "../../src/model/period.ts";
import { county, fact } from "../model/office.ts";
import { day, territories } from "./observed.ts";

const kind = { code: "130", cs: "domovy pro seniory", en: "homes for seniors" };
const cards: readonly Indicator[] = [
  personsIndicator,
  executionShareIndicator,
  naturalIncreaseIndicator,
  facilitiesIndicator(kind),
  facilityRateIndicator({ kind, ages: "15+" }),
];
const towns = county.filter(({ kind: level }) => level === "obec").map(({ id }) => id);
const tables: Readonly<Record<string, readonly string[]>> = {
  population: ["population/T/0+", "population/T/15+"],
  exclusion: ["personsInExecution"],
  "territory-year": ["births", "deaths", "midYearPopulation"],
  facilities: ["facilities/130"],
};
const rows = (fields: readonly string[]): readonly Fact[] => towns.flatMap((town) => fields.map((field) => fact(town, field, 10)));
const of = (facts: readonly Fact[], more: Partial<Parameters<typeof readiness>[2]> = {}) =>
  readiness(factsAsOf(facts, day), "orp/6201", { cards, territories, chapters: [], ...more });
const states = (facts: readonly Fact[]) => of(facts).items.map((item) => item.state);

describe("readiness", () => {
  it("of nothing waits for everything and names who has it", () => {
    const found = of([]);
    expect(found).toMatchObject({ kind: "readiness", method: "readiness@1", territory: { id: "orp/6201" }, day, ready: 0, waiting: 5 });
    expect(found.items[1]?.missing).toEqual([
      expect.objectContaining({ field: "personsInExecution", table: "exclusion", holder: "asz", reason: "not-asked" }),
      expect.objectContaining({ field: "population", table: "population", holder: "csu", reason: "not-asked" }),
    ]);
  });

  it("ranks tables one after the other, by what each decides with those before it", () => {
    // On their own: population 1, territory-year 1, facilities 1, exclusion 0; then exclusion or facilities with the population.
    const found = of([]);
    expect(found.tables.map(({ table, unlocks, alone }) => [table, unlocks.length, alone])).toEqual([
      ["population", 1, 1],
      ["facilities", 2, 1],
      ["exclusion", 1, 0],
      ["territory-year", 1, 1],
    ]);
    expect(found.figures.slice(0, 2)).toMatchObject([
      { field: "population", alone: 1, waiting: 3 },
      { field: "facilities", alone: 1, waiting: 2 },
    ]);
  });

  it("what is brought is decided, and no other", () => {
    expect(states(rows(["population/T/0+", "population/T/15+"]))).toEqual(["ready", "waiting", "waiting", "waiting", "waiting"]);
    expect(states(rows(Object.values(tables).flat()))).toEqual(["ready", "ready", "ready", "ready", "ready"]);
  });

  it("a lower bound is partial", () => {
    const facts = [...rows(["population/T/0+", "population/T/15+"]), fact("obec/500001", "facilities/130", 1)];
    const found = of(facts);
    expect(found.items.map((item) => item.state)).toEqual(["ready", "waiting", "waiting", "partial", "partial"]);
    expect(found.items[3]?.missing).toEqual([expect.objectContaining({ field: "facilities", reason: "not-asked" })]);
  });

  it("waits for no figure where none would help: a denominator of zero, members that may have counted the same people", () => {
    const overlapping = {
      ...personsIndicator,
      id: "own/refused",
      terms: [{ field: "refusedApplicants" }],
      overlaps: true,
      unlessZero: [],
    } as const;
    const facts = towns.flatMap((town) => [
      fact(town, "births", 0),
      fact(town, "deaths", 0),
      fact(town, "midYearPopulation", 0),
      fact(town, "refusedApplicants", 3),
    ]);
    const found = of(facts, { cards: [naturalIncreaseIndicator, overlapping] });
    expect(found.items.map(({ state, missing }) => [state, missing])).toEqual([
      ["not-applicable", []],
      ["partial", []],
    ]);
    expect(found.tables).toEqual([]);
  });

  it("names the side that is of another time, or cuts other ages", () => {
    const waits = (people: Fact) =>
      of([fact("orp/6201", "personsInExecution", 3), people], { cards: [executionShareIndicator] }).items.map(({ missing }) =>
        missing.map(({ field, reason }) => [field, reason]),
      );
    expect(waits(fact("orp/6201", "population/T/15+", 100, { period: year(2019) }))).toEqual([[["population", "periods-differ"]]]);
    expect(waits(fact("orp/6201", "population/T/0-19", 100))).toEqual([[["population", "not-known-to-source"]]]);
  });

  it("does not wait for people by municipality who are known for the whole", () => {
    const found = of([fact("orp/6201", "population/T/15+", 100), fact("orp/6201", "population/T/0+", 120)], {
      cards: [executionShareIndicator],
    });
    expect(found.items[0]?.missing.map(({ field }) => field)).toEqual(["personsInExecution"]);
    expect(found.tables.map(({ table, unlocks }) => [table, unlocks])).toEqual([["exclusion", ["execution-share"]]]);
  });

  it("a card that is never summed waits for a figure of the territory itself", () => {
    const found = of([], { cards: [ownServiceShareIndicator] });
    expect(found.items[0]).toMatchObject({ state: "waiting", missing: [{ field: "servicesOwn" }, { field: "servicesExternal" }] });
    const facts = [fact("orp/6201", "servicesOwn", 1), fact("orp/6201", "servicesExternal", 1)];
    expect(of(facts, { cards: [ownServiceShareIndicator] }).items[0]?.state).toBe("ready");
  });

  it("an own field has no table, and stands in no ranking of tables", () => {
    const own: Indicator = { ...personsIndicator, id: "own/requests", terms: [{ field: "requests" }] };
    const found = of([], { cards: [own] });
    expect(found.items[0]?.missing).toEqual([
      { field: "requests", cs: "requests", en: "requests", table: null, holder: null, reason: "not-asked" },
    ]);
    expect(found.tables).toEqual([]);
    expect(found.figures).toHaveLength(1);
  });

  it("a rule waits for the figures of its indicator", () => {
    const rules = [aboveReference({ indicator: executionShareIndicator, than: "kraj" })];
    const found = of(rows(tables["population"] ?? []), { rules, cards: [executionShareIndicator] });
    const rule = found.items.find((item) => item.kind === "rule");
    expect(rule?.state).toBe("waiting");
    expect(rule?.missing.map(({ field }) => field)).toContain("personsInExecution");
    const full = of(rows([...(tables["population"] ?? []), "personsInExecution"]), { rules, cards: [executionShareIndicator] });
    expect(full.items.find((item) => item.kind === "rule")?.state).toBe("ready");
  });

  it("a chapter is written when one of each of its groups is there", () => {
    const chapter = {
      code: "x",
      cs: "kapitola",
      en: "chapter",
      needs: [["births"], ["measures", "clients"]],
      source: "kpss",
      validFrom: null,
      validTo: null,
    };
    const chapters = [chapter as never];
    expect(of(rows(["births"]), { cards: [], chapters }).items[0]).toMatchObject({
      kind: "chapter",
      state: "waiting",
      missing: [{ field: "measures" }],
    });
    expect(
      of([...rows(["births"]), fact("plan", "clients", 1)], { cards: [], chapters, subjects: { planYear: "plan" } }).items[0]?.state,
    ).toBe("ready");
    expect(of([]).items.filter((item) => item.kind === "chapter")).toEqual([]);
  });

  it("a territory that is not there is refused", () => {
    expect(() => readiness(factsAsOf([], day), "orp/9999", { cards, territories })).toThrow(
      expect.objectContaining({ code: "territory-unknown" }),
    );
  });
});

describe("laws", () => {
  const some = fc.subarray(Object.keys(tables));
  it("bringing all ranked tables decides all, in the order said", () => {
    fc.assert(
      fc.property(some, (held) => {
        const facts = held.flatMap((table) => rows(tables[table] ?? []));
        const found = of(facts);
        let now = facts;
        for (const { table, unlocks } of found.tables) {
          const before = new Set(of(now).items.flatMap((item) => (item.state === "ready" ? [item.id] : [])));
          now = [...now, ...rows(tables[table] ?? [])];
          const after = of(now).items.flatMap((item) => (item.state === "ready" && !before.has(item.id) ? [item.id] : []));
          expect(after.toSorted()).toEqual([...unlocks].toSorted());
        }
        expect(of(now).waiting).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("the order of cards and facts changes no ranking", () => {
    fc.assert(
      fc.property(some, fc.shuffledSubarray([...cards], { minLength: cards.length }), (held, turned) => {
        const facts = held.flatMap((table) => rows(tables[table] ?? []));
        const [one, other] = [of(facts), of(facts.toReversed(), { cards: turned })];
        expect(other.tables.map(({ table, alone }) => [table, alone])).toEqual(one.tables.map(({ table, alone }) => [table, alone]));
        expect(other.figures).toEqual(one.figures);
      }),
      { numRuns: 30 },
    );
  });
});
