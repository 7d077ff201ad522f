import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dasGupta } from "../../../src/analyses/decomposition/dasGupta.ts";
import { kitagawa } from "../../../src/analyses/decomposition/kitagawa.ts";
import type { Strata } from "../../../src/indicators/standardisation/strata.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const cell = fc.record({ count: fc.nat(5000), population: fc.integer({ min: 1, max: 100_000 }) });
const states = fc
  .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 })
  .map((pairs) => [0, 1].map((side) => Object.fromEntries(pairs.map((pair, i) => [`g${i}`, pair[side as 0 | 1]]))) as [Strata, Strata]);

/** People, shares and rates of a state. */
function factors(strata: Strata) {
  const cells = Object.values(strata).map(({ count, population }) => [count ?? 0, population ?? 0] as const);
  const people = sum(cells.map(([, population]) => population));
  return [people, cells.map(([, population]) => population / people), cells.map(([count, population]) => count / population)] as const;
}

/** The mean effect of each factor over all six orders of replacing one after another: a different way to the same split. */
function meanOverOrders(before: Strata, after: Strata): readonly number[] {
  const sides = [factors(before), factors(after)] as const;
  const value = (which: readonly number[]) => {
    const [people, shares, rates] = [sides[which[0] as 0 | 1][0], sides[which[1] as 0 | 1][1], sides[which[2] as 0 | 1][2]];
    return people * sum(shares.map((share, i) => share * (rates[i] ?? 0)));
  };
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const effects = [0, 0, 0];
  for (const order of orders) {
    const state = [0, 0, 0];
    for (const factor of order) {
      const was = value(state);
      state[factor] = 1;
      effects[factor] = (effects[factor] ?? 0) + (value(state) - was) / 6;
    }
  }
  return effects;
}

describe("dasGupta", () => {
  // Das Gupta (1993), table 2.2: birth rates of Austria and Chile 1981 as a product of three factors, digits as printed by the R package
  // DasGuptR. The product stands in one group: its first factor are people, the second their share, the third the rate; nobody else has events.
  it("Austria and Chile: 10.4340, 10.5608 and −0.6670 of 20.3279", () => {
    const product = (people: number, share: number, rate: number): Strata => ({
      women: { count: people * share * rate, population: people * share },
      others: { count: 0, population: people * (1 - share) },
    });
    const found = dasGupta({ before: product(51.78746, 0.45919, 0.52638), after: product(84.90502, 0.75756, 0.51065) });
    expect(found).toMatchObject({ method: "das-gupta@1", reason: null, missing: [] });
    expect([found.population, found.structure, found.rate, found.change].map((one) => one?.toFixed(7))).toEqual([
      "10.4340333",
      "10.5608476",
      "-0.6670084",
      "20.3278726",
    ]);
  });

  it("is the mean over all orders in which the factors can be replaced", () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        const found = dasGupta({ before, after });
        const size = Math.max(found.before ?? 0, found.after ?? 0, 1);
        for (const [i, effect] of meanOverOrders(before, after).entries())
          expect(Math.abs(effect - ([found.population, found.structure, found.rate][i] ?? Number.NaN)) / size).toBeLessThan(1e-9);
      }),
    );
  });

  it("with as many people it is Kitagawa's split of the rate, times the people", () => {
    const before = { a: { count: 8, population: 800 }, b: { count: 20, population: 200 } };
    const after = { a: { count: 6, population: 600 }, b: { count: 44, population: 400 } };
    const [counts, rates] = [dasGupta({ before, after }), kitagawa({ before, after }, { scale: 1000 })];
    expect([counts.population, counts.structure, counts.rate]).toEqual([0, rates.composition, rates.rate]);
  });

  it("twice the people of the same ages with the same rates: all of it is population", () => {
    const before = { a: { count: 8, population: 800 }, b: { count: 20, population: 200 } };
    const after = { a: { count: 16, population: 1600 }, b: { count: 40, population: 400 } };
    expect(dasGupta({ before, after })).toMatchObject({ before: 28, after: 56, change: 28, population: 28, structure: 0, rate: 0 });
  });

  const one = { count: 1, population: 10 };
  it.each([
    ["not-known-to-source", { a: one, b: one }, { a: one }, ["b"]],
    ["not-known-to-source", { a: { count: null, population: 1 } }, { a: one }, ["a"]],
    ["denominator-zero", { a: one, b: one }, { a: one, b: { count: 0, population: 0 } }, ["b"]],
    ["denominator-zero", {}, {}, []],
  ])("unknown: %s %j %j names %j", (reason, before, after, missing) =>
    expect(dasGupta({ before, after })).toEqual({
      ...{ method: "das-gupta@1", before: null, after: null, change: null, population: null, structure: null, rate: null, groups: null },
      ...{ reason, missing },
    }),
  );

  it.each([
    ["count-negative", { a: { count: 1, population: -1 } }],
    ["count-negative", { a: { count: Number.POSITIVE_INFINITY, population: 1 } }],
    ["sizes-out-of-range", { a: { count: 1e300, population: 1e-300 } }],
  ])("refuses with %s %j", (code, before) => expect(() => dasGupta({ before, after: before })).toThrow(refused(code)));

  it("whole events stay whole: the parts add up to the change to the last bit, in any order", () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        const found = dasGupta({ before, after });
        const groups = found.groups ?? [];
        expect(found.change).toBe((found.after ?? 0) - (found.before ?? 0));
        const { population, structure, rate } = found;
        expect((rate ?? 0) + (population ?? 0) + (structure ?? 0)).toBe(found.change);
        expect(sum(groups.map((each) => each.population))).toBe(population);
        expect(sum(groups.toReversed().map((each) => each.structure))).toBe(structure);
        expect(sum(groups.map((each) => each.rate))).toBe(rate);
      }),
    );
  });

  it("counts that are not whole, huge or tiny: the parts still add up", () => {
    const real = fc.record({
      count: fc.double({ min: 0, max: 1e12, noNaN: true }),
      population: fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
    });
    fc.assert(
      fc.property(real, real, real, real, (a, b, c, d) => {
        const { change, population, structure, rate } = dasGupta({ before: { x: a, y: b }, after: { x: c, y: d } });
        expect((population ?? 0) + (structure ?? 0) + (rate ?? 0)).toBe(change);
      }),
    );
  });
});
