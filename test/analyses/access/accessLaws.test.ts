import { distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { access } from "../../../src/analyses/access/access.ts";
import type { AccessPlace, AccessSupply } from "../../../src/analyses/access/accessInput.ts";
import type { AccessMethod } from "../../../src/analyses/access/accessMethod.ts";
import { accessSums } from "../../../src/analyses/access/accessSums.ts";
import { compiledAccess } from "../../../src/analyses/access/compiledAccess.ts";
import { type Decay, decayWeight } from "../../../src/analyses/access/decay.ts";
import { decays, methods, refused, region, values } from "./question.ts";

const costs = { kind: "great-circle" } as const;
/** Relative, for sums that grow with the population. */
const near = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(expected)));

/** The same measures written down as their formulas, over all pairs, by the distance of turf. */
function byFormula(places: readonly AccessPlace[], supply: readonly AccessSupply[], measure: string, decay: Decay): readonly number[] {
  const w = places.map((from) =>
    supply.map((to) =>
      decayWeight(decay, distance([from.point?.lon ?? 0, from.point?.lat ?? 0], [to.point?.lon ?? 0, to.point?.lat ?? 0])),
    ),
  );
  const weight = (i: number, j: number) => w[i]?.[j] ?? 0;
  const people = (i: number) => places[i]?.people ?? 0;
  const sum = (count: number, term: (k: number) => number) => Array.from({ length: count }, (_, k) => term(k)).reduce((a, b) => a + b, 0);
  const row = (i: number) => sum(supply.length, (j) => weight(i, j));
  const choice = (i: number, j: number) => (weight(i, j) === 0 ? 0 : weight(i, j) / row(i));
  const first = (i: number, j: number) =>
    measure === "bfca" ? choice(i, j) : measure === "3sfca" ? weight(i, j) * choice(i, j) : weight(i, j);
  const second = (i: number, j: number) => {
    if (measure === "bfca") return weight(i, j) === 0 ? 0 : weight(i, j) / sum(places.length, (k) => weight(k, j));
    return measure === "m2sfca" ? weight(i, j) ** 2 : first(i, j);
  };
  const ratio = (j: number) => {
    const demand = sum(places.length, (i) => people(i) * first(i, j));
    return measure === "gravity" ? (supply[j]?.amount ?? 0) : demand === 0 ? 0 : (supply[j]?.amount ?? 0) / demand;
  };
  return places.map((_, i) => sum(supply.length, (j) => ratio(j) * second(i, j)) * (measure === "spatial-availability" ? people(i) : 1));
}

describe("laws of access", () => {
  it("every measure is its formula", () => {
    fc.assert(
      fc.property(region, methods, ({ places, supply }, method) => {
        const { measure, decay } = method as { readonly measure: string; readonly decay: Decay };
        const found = values(access({ places, supply, costs }, method));
        for (const [i, expected] of byFormula(places, supply, measure, decay).entries())
          expect(Math.abs((found[i] ?? -1) - expected)).toBeLessThanOrEqual(1e-8 * Math.max(1, expected));
      }),
      { numRuns: 200 },
    );
  });

  it("conserves: people × access = supply that reaches somebody; put in = reachable + not reached", () => {
    fc.assert(
      fc.property(region, methods, ({ places, supply }, method) => {
        const found = access({ places, supply, costs }, method);
        const { putIn, reachable, handedOut, conserves, notReached } = found.supply;
        near(
          putIn,
          supply.reduce((total, { amount }) => total + (amount ?? 0), 0),
        );
        near(reachable + notReached.reduce((total, { amount }) => total + amount, 0), putIn);
        const given = values(found).reduce<number>(
          (total, value, i) => total + (value ?? 0) * (found.perPerson === true ? (places[i]?.people ?? 0) : 1),
          0,
        );
        if (conserves === null) expect(handedOut).toBeNull();
        else near(handedOut ?? -1, given);
        if (conserves === true) near(given, reachable);
        if (conserves === false && method.measure === "m2sfca") expect(given).toBeLessThanOrEqual(reachable * (1 + 1e-12));
      }),
      { numRuns: 200 },
    );
  });

  it("nobody drops out: one row for each place, all people are reached or not", () => {
    fc.assert(
      fc.property(region, methods, ({ places, supply }, method) => {
        const found = access({ places, supply, costs }, method);
        expect(found.places.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
        for (const { value, reason } of found.places) expect((value ?? 0) > 0).toBe(reason === null);
        const { all, reached, notReached } = found.people;
        expect(reached + notReached.reduce((total, { people }) => total + people, 0)).toBe(all);
      }),
    );
  });

  it("the order of places and of supply changes no bit", () => {
    fc.assert(
      fc.property(region, methods, fc.infiniteStream(fc.double({ min: 0, max: 1 })), ({ places, supply }, method, chance) => {
        const shuffled = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => [chance.next().value ?? 0, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const found = access({ places, supply, costs }, method);
        const again = access({ places: shuffled(places), supply: shuffled(supply), costs }, method);
        const byId = (one: typeof found) => new Map(one.places.map((row) => [row.id, row]));
        expect(byId(again)).toEqual(byId(found));
        expect([again.supply, again.people]).toEqual([found.supply, found.people]);
      }),
    );
  });

  it("twice the supply gives twice the access; more supply never takes any away", () => {
    fc.assert(
      fc.property(region, methods, ({ places, supply }, method) => {
        const found = values(access({ places, supply, costs }, method));
        const twice = access({ places, supply: supply.map((one) => ({ ...one, amount: 2 * (one.amount ?? 0) })), costs }, method);
        expect(values(twice)).toEqual(found.map((value) => (value === null ? null : 2 * value)));
        const [first, ...others] = supply;
        if (first === undefined) return;
        const more = values(access({ places, supply: [{ ...first, amount: (first.amount ?? 0) + 7 }, ...others], costs }, method));
        for (const [i, value] of found.entries()) expect(more[i] ?? 0).toBeGreaterThanOrEqual((value ?? 0) * (1 - 1e-12));
      }),
    );
  });

  it("columns that are not kept and computed again give the same bits", () => {
    fc.assert(
      fc.property(region, methods, fc.nat(20), ({ places, supply }, method, most) => {
        const compiled = compiledAccess("access", { places, supply, costs }, method);
        const { columns: _, ...kept } = accessSums(compiled, 1e6);
        const { columns: others, ...again } = accessSums(compiled, most);
        expect(again).toEqual(kept);
        expect([null, supply.length]).toContain(others.kept()?.length ?? null);
      }),
    );
  });

  it("a limit on the way to a service includes it, to the last bit", () => {
    fc.assert(
      fc.property(region, ({ places, supply }) => {
        const [first] = supply;
        if (first === undefined) return;
        const one = [{ ...first, amount: 1 }];
        const at = access({ places, supply: one, costs }, { measure: "nearest" }).places;
        for (const { id, value } of at) {
          const alone = places.filter((place) => place.id === id).map((place) => ({ ...place, people: 1 }));
          const counted = (bound: "inclusive" | "exclusive") =>
            values(access({ places: alone, supply: one, costs }, { measure: "cumulative", unit: "km", limit: value ?? -1, bound }));
          expect([counted("inclusive"), counted("exclusive")]).toEqual([[1], [0]]);
        }
      }),
    );
  });

  it("finds whoever is within the limit anywhere on Earth, over the poles and the date line", () => {
    const anywhere = fc.record(
      { lon: fc.constantFrom(-180, -179.9, -90, 0, 0.01, 90, 179.9, 180), lat: fc.constantFrom(-90, -89.9, -45, 0, 0.01, 89.9, 90) },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(
        fc.array(anywhere, { minLength: 1, maxLength: 8 }),
        anywhere,
        fc.constantFrom(0, 1, 15, 500, 9000, 25_000),
        (points, point, limit) => {
          const places = points.map((at, i) => ({ id: `${i}`, point: at, people: 1 }));
          const supply: AccessSupply[] = [{ id: "s", point, amount: 1, unit: "klient", form: "ambulantni", basis: "registered" }];
          const found = values(access({ places, supply, costs }, { measure: "cumulative", unit: "km", limit }));
          const away = access({ places, supply, costs }, { measure: "nearest" }).places;
          expect(found).toEqual(away.map(({ value }) => ((value ?? Number.NaN) <= limit ? 1 : 0)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a decay of every kind is refused for costs of the other unit", () => {
    for (const decay of decays) {
      const method = { measure: "2sfca", decay: { ...decay, unit: "min" } } as AccessMethod;
      expect(() => access({ places: [], supply: [], costs }, method)).toThrow(refused("units-differ"));
    }
  });
});
