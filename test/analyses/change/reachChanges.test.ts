import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReachChangesOptions, reachChanges } from "../../../src/analyses/change/reachChanges.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { onDay } from "../../../src/model/period.ts";
import { planningData } from "../../../src/model/planningData.ts";
import type { Service } from "../../../src/model/service.ts";
import type { ServiceReach } from "../../../src/model/serviceReach.ts";
import type { TerritoryGraph } from "../../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { county, fact, node } from "../../model/office.ts";
import { clients, place, reach, secret, service } from "../../model/planning.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const days = { since: "2025-11-21", day: "2026-11-21" };
const care = (n: number, changes: Partial<Service> = {}) =>
  service(n, { type: "pecovatelska-sluzba", forms: [clients(9)], facilities: [place("500001")], ...changes });
const came = (n: number, code: string, year: number) => reach(n, code, { year });
const people: readonly Fact[] = [1, 2, 3, 4, 5, 6].map((n) =>
  fact(`obec/50000${n}`, "population/T/0+", 100 * n, { period: onDay("2025-12-31"), knownAt: "2026-05-01" }),
);
interface Held {
  readonly services?: readonly Service[];
  readonly reaches?: readonly ServiceReach[];
  readonly territories?: TerritoryGraph;
  readonly facts?: readonly Fact[];
}
const office = ({ services = [care(1)], ...rest }: Held) => planningData({ services, territories: county, facts: people, ...rest });
const between = (before: Held, after: Held, options: Partial<ReachChangesOptions> = {}, scope: TerritoryId = "orp/6201") =>
  reachChanges(office(before), office(after), scope, { ...days, covers: ["cr"], wholeReach: true, ...options });
const nobody = { surely: [], possibly: [], persons: { low: 0, high: 0 } };

describe("who gained and who lost reach", () => {
  const before = { reaches: [came(1, "500001", 2025), came(1, "500002", 2025)] };
  const after = { reaches: [came(1, "500001", 2026), came(1, "500003", 2026)] };

  it("counts inhabitants of the later day, municipality by municipality", () => {
    expect(between(before, after)).toEqual([
      {
        kind: "reach-change",
        method: "reach-change@1",
        type: "pecovatelska-sluzba",
        scope: "orp/6201",
        ...days,
        gained: { surely: ["obec/500003"], possibly: [], persons: { low: 300, high: 300 } },
        lost: { surely: ["obec/500002"], possibly: [], persons: { low: 200, high: 200 } },
        reason: null,
      },
    ]);
  });

  it("is an interval where the table is not said to be whole", () => {
    const [found] = between(before, after, { wholeReach: false });
    expect(found?.gained).toEqual({ surely: [], possibly: ["obec/500003"], persons: { low: 0, high: 300 } });
    expect(found?.lost).toEqual({ surely: [], possibly: ["obec/500002"], persons: { low: 0, high: 200 } });
  });

  it("has no upper end where inhabitants are not known", () => {
    const facts = people.filter(({ subject }) => subject !== "obec/500003");
    expect(between(before, { ...after, facts })[0]?.gained?.persons).toEqual({ low: 0, high: null });
  });

  it("another service of the type keeps people in reach", () => {
    const services = [care(1), care(2)];
    const held = [came(2, "500002", 2025), came(2, "500002", 2026)];
    const [found] = between({ services, reaches: [...before.reaches, ...held] }, { services, reaches: [...after.reaches, ...held] });
    expect([found?.gained?.surely, found?.lost?.surely]).toEqual([["obec/500003"], []]);
  });

  it("a service that closed takes its reach away, one that opened brings it", () => {
    const ended = [care(1, { validTo: "2026-07-01" })];
    const found = between({ services: ended, ...before }, { services: ended, reaches: [] });
    expect(found.map(({ lost }) => lost?.persons)).toEqual([{ low: 300, high: 300 }]);
  });

  it("a service that told nothing leaves everything open", () => {
    const services = [care(1), care(2)];
    const [found] = between({ services, ...before }, { services, ...after });
    expect(found?.gained).toMatchObject({ surely: [], possibly: ["obec/500003"] });
    expect(between({ reaches: [] }, { reaches: [] })[0]).toMatchObject({ gained: null, lost: null, reason: "not-reported" });
  });

  it("a service with a secret address, on either day, neither reaches nor leaves anybody out", () => {
    const hidden = care(1, { facilities: [place("500001"), secret()] });
    for (const [one, other] of [
      [hidden, care(1)],
      [care(1), hidden],
      [hidden, hidden],
    ] as const)
      expect(between({ services: [one], ...before }, { services: [other], ...after })[0]).toMatchObject({
        gained: null,
        lost: null,
        reason: "not-reported",
      });
    // Beside another service that tells its reach, too.
    const services = [hidden, care(2)];
    const row = [came(2, "500001", 2025), came(2, "500001", 2026), came(2, "500003", 2026)];
    const [found] = between({ services, reaches: [...before.reaches, ...row] }, { services, reaches: [...after.reaches, ...row] });
    expect(found?.gained).toEqual({ surely: [], possibly: ["obec/500002", "obec/500003"], persons: { low: 0, high: 500 } });
  });

  it("a municipality that merged had the reach of both, or it is not known", () => {
    const on = "2026-01-01";
    const merged = (id: TerritoryId) => county.map((one) => (one.id === id ? { ...one, validTo: on } : one));
    const territories = merged("obec/500002");
    const successions = [{ from: "obec/500002", to: "obec/500003", on, weight: 1, source: "own/office" } as const];
    const now = { reaches: [came(1, "500001", 2026), came(1, "500003", 2026)], territories };
    const gained = (rows: readonly ServiceReach[]) => between({ reaches: rows, territories }, now, { successions })[0]?.gained;
    expect(gained([came(1, "500001", 2025)])).toMatchObject({ surely: ["obec/500003"], possibly: [] });
    expect(gained([came(1, "500001", 2025), came(1, "500002", 2025)])).toMatchObject({ surely: [], possibly: ["obec/500003"] });
    expect(gained([came(1, "500002", 2025), came(1, "500003", 2025)])).toMatchObject({ surely: ["obec/500001"], possibly: [] });
    expect(between({ reaches: [], territories }, now)[0]?.gained).toMatchObject({ possibly: ["obec/500001", "obec/500003"], surely: [] });
  });

  it("without territories nobody asked, and an unknown territory is refused", () => {
    const [found] = between({ ...before, territories: [] }, { ...after, territories: [] });
    expect(found).toMatchObject({ gained: null, reason: "not-asked" });
    expect(() => between(before, after, {}, "orp/6299")).toThrow(refused("territory-unknown"));
    const lone = [node("obec/500001", [])];
    expect(between({ territories: lone }, { territories: lone }, { covers: ["obec/500001"] }, "obec/500001")[0]?.reason).toBe(
      "not-reported",
    );
  });
});

describe("laws", () => {
  const codes = ["500001", "500002", "500003"];
  const rows = (year: number) => fc.subarray(codes).map((some) => some.map((code) => came(1, code, year)));

  it("between the same reach nobody gained or lost; backwards what was gained is lost", () =>
    fc.assert(
      fc.property(fc.subarray(codes, { minLength: 1 }), fc.subarray(codes, { minLength: 1 }), (one, other) => {
        const of = (some: readonly string[], year: number) => ({ reaches: some.map((code) => came(1, code, year)) });
        expect(between(of(one, 2025), of(one, 2026))[0]).toMatchObject({ gained: nobody, lost: nobody });
        const [forth] = between(of(one, 2025), of(other, 2026));
        const [back] = between(of(other, 2025), of(one, 2026));
        expect(forth?.gained).toEqual(back?.lost);
        expect(forth?.lost).toEqual(back?.gained);
      }),
      { numRuns: 40 },
    ));

  it("what is known lies within what is possible, and the order of the data changes nothing", () =>
    fc.assert(
      fc.property(rows(2025), rows(2026), fc.boolean(), (was, is, isWhole) => {
        const services = [care(1), care(2, { type: "rana-pece" })];
        const [forth, turned] = [false, true].map((reverse) => {
          const order = <T>(items: readonly T[]): readonly T[] => (reverse ? items.toReversed() : items);
          return between(
            { services: order(services), reaches: order(was) },
            { services: order(services), reaches: order(is) },
            { wholeReach: isWhole },
          );
        });
        expect(turned).toEqual(forth);
        const strict = between({ services, reaches: was }, { services, reaches: is });
        for (const [i, { gained, lost }] of (forth ?? []).entries())
          for (const [loose, sure] of [
            [gained, strict[i]?.gained],
            [lost, strict[i]?.lost],
          ] as const)
            for (const id of sure?.surely ?? []) expect([...(loose?.surely ?? []), ...(loose?.possibly ?? [])]).toContain(id);
      }),
      { numRuns: 60 },
    ));
});
