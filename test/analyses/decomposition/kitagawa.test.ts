import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitagawa } from "../../../src/analyses/decomposition/kitagawa.ts";
import type { Strata } from "../../../src/indicators/standardisation/strata.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

/** Groups from sizes and rates. */
const ofRates = (sizes: readonly number[], rates: readonly number[]): Strata =>
  Object.fromEntries(sizes.map((population, i) => [`g${i}`, { count: population * (rates[i] ?? 0), population }]));

/** Das Gupta (1993), table 5.3: death rates per 1 000 by race and eleven ages, United States 1985 and 1970 [thousand persons]. */
const deaths1985 = ofRates(
  [
    ...[3041, 11_577, 27_450, 32_711, 35_480, 27_411, 19_555, 19_795, 15_254, 8022, 2472],
    ...[707, 2692, 6473, 6841, 6547, 4352, 3034, 2540, 1749, 804, 236],
  ],
  [
    ...[9.163, 0.462, 0.248, 0.929, 1.084, 1.81, 4.715, 12.187, 27.728, 64.068, 157.57],
    ...[17.208, 0.738, 0.328, 1.103, 2.045, 3.724, 8.052, 17.812, 34.128, 68.276, 125.161],
  ],
);
const deaths1970 = ofRates(
  [
    ...[2968, 11_484, 34_614, 30_992, 21_983, 20_314, 20_928, 16_897, 11_339, 5720, 1315],
    ...[535, 2162, 6120, 4781, 3096, 2718, 2363, 1767, 1149, 448, 117],
  ],
  [
    ...[18.469, 0.751, 0.391, 1.146, 1.287, 2.672, 6.636, 15.691, 34.723, 79.763, 176.837],
    ...[36.993, 1.352, 0.541, 2.04, 3.523, 6.746, 12.967, 24.471, 45.091, 74.902, 123.205],
  ],
);

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("kitagawa", () => {
  // Das Gupta (1993), table 5.1: household headship rates per 100, United States 1970 and 1985; digits as printed by the R package DasGuptR.
  it("households 1970–1985: 44.7268 to 47.6940, of which 1.2269 by age and 1.7403 by rates", () => {
    const before = ofRates(
      [12.9, 10.9, 9.5, 8, 7.8, 8.4, 8.6, 7.8, 7, 5.9, 4.7, 3.6, 4.9],
      [1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8],
    );
    const after = ofRates(
      [10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6, 6.3, 5.9, 5.1, 4, 5.5],
      [2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2],
    );
    const found = kitagawa({ before, after });
    expect(found).toMatchObject({ method: "kitagawa@1", scale: 1, reason: null, missing: [] });
    const printed = [found.before, found.after, found.change, found.composition, found.rate].map((one) => one?.toFixed(4));
    expect(printed).toEqual(["44.7268", "47.6940", "2.9672", "1.2269", "1.7403"]);
  });

  // Das Gupta (1993), table 5.3; digits as printed by the R package DasGuptR: the two effects are larger than the change.
  it("deaths 1970–1985: −0.6862 is 1.5415 by age and race and −2.2277 by rates", () => {
    const { before, after, change, composition, rate } = kitagawa({ before: deaths1970, after: deaths1985 });
    expect([before, after].map((one) => one?.toFixed(6))).toEqual(["9.421833", "8.735618"]);
    expect([change, composition, rate].map((one) => one?.toFixed(7))).toEqual(["-0.6862158", "1.5415096", "-2.2277254"]);
  });

  it("the same rates: all of it is composition; the same structure: all of it is rates", () => {
    const before = ofRates([800, 200], [0.01, 0.1]);
    expect(kitagawa({ before, after: ofRates([600, 400], [0.01, 0.1]) })).toMatchObject({ rate: 0, change: expect.closeTo(0.018, 14) });
    expect(kitagawa({ before, after: ofRates([1600, 400], [0.02, 0.1]) })).toMatchObject({
      composition: 0,
      change: expect.closeTo(0.008, 14),
    });
    expect(kitagawa({ before, after: before })).toMatchObject({ change: 0, composition: 0, rate: 0 });
  });

  it("a group with nobody in either state has no part in it", () => {
    const empty = { count: 0, population: 0 };
    const before = { ...ofRates([800, 200], [0.01, 0.1]), old: empty };
    const found = kitagawa({ before, after: { ...ofRates([600, 400], [0.02, 0.1]), old: empty } });
    expect(found.groups?.map(({ group }) => group)).toEqual(["g0", "g1"]);
  });

  const one = { count: 1, population: 10 };
  it.each([
    ["not-known-to-source", { a: one, b: one }, { a: one }, ["b"]],
    ["not-known-to-source", { a: one }, { a: one, b: one }, ["b"]],
    ["not-known-to-source", { a: { count: null, population: 10 }, b: one }, { a: one, b: { count: 1, population: null } }, ["a", "b"]],
    ["denominator-zero", { a: one, b: { count: 0, population: 0 } }, { a: one, b: one }, ["b"]],
    ["denominator-zero", { a: { count: 0, population: 0 } }, { a: { count: 0, population: 0 } }, []],
    ["denominator-zero", { a: one, b: { count: 1, population: 0 } }, { a: one, b: { count: 1, population: 0 } }, ["b"]],
    ["denominator-zero", {}, {}, []],
  ])("unknown: %s %j %j names %j", (reason, before, after, missing) =>
    expect(kitagawa({ before, after })).toEqual({
      ...{ method: "kitagawa@1", scale: 1, before: null, after: null, change: null, composition: null, rate: null, groups: null },
      ...{ reason, missing },
    }),
  );

  it.each([
    ["count-negative", { a: { count: -1, population: 10 } }, {}],
    ["count-negative", { a: { count: 1, population: Number.NaN } }, {}],
    ["scale-not-positive", { a: one }, { scale: 0 }],
    ["sizes-out-of-range", { a: { count: 1e300, population: 1e-300 } }, {}],
  ])("refuses with %s %j %j", (code, before, options) => expect(() => kitagawa({ before, after: before }, options)).toThrow(refused(code)));

  const cell = fc.record({ count: fc.nat(5000), population: fc.integer({ min: 1, max: 100_000 }) });
  const states = fc
    .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 })
    .map((pairs) => [0, 1].map((side) => Object.fromEntries(pairs.map((pair, i) => [`g${i}`, pair[side as 0 | 1]]))) as [Strata, Strata]);

  it("parts add up to the change to the last bit, in any order, and the change is that of the crude rates", () => {
    fc.assert(
      fc.property(states, fc.constantFrom(1, 1000, 100_000), ([before, after], scale) => {
        const found = kitagawa({ before, after }, { scale });
        const groups = found.groups ?? [];
        expect((found.composition ?? 0) + (found.rate ?? 0)).toBe(found.change);
        expect(sum(groups.map(({ composition }) => composition))).toBe(found.composition);
        expect(sum(groups.toReversed().map(({ rate }) => rate))).toBe(found.rate);
        expect(sum(groups.flatMap(({ composition, rate }) => [composition, rate]))).toBe(found.change);
        const size = Math.max(
          found.before ?? 0,
          found.after ?? 0,
          ...groups.flatMap((each) => [each.composition, each.rate].map(Math.abs)),
        );
        expect(Math.abs((found.change ?? 0) - ((found.after ?? 0) - (found.before ?? 0)))).toBeLessThanOrEqual(size * 1e-13);
      }),
    );
  });

  it("turned around in time every part changes its sign", () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        const [one, other] = [kitagawa({ before, after }), kitagawa({ before: after, after: before })];
        const size = sum((one.groups ?? []).flatMap((each) => [Math.abs(each.composition), Math.abs(each.rate)])) + 1e-300;
        for (const part of ["composition", "rate", "change"] as const)
          expect(Math.abs((one[part] ?? 0) + (other[part] ?? 0)) / size).toBeLessThan(1e-12);
      }),
    );
  });
});
