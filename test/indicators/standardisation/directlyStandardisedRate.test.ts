import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directlyStandardisedRate } from "../../../src/indicators/standardisation/directlyStandardisedRate.ts";
import type { Strata } from "../../../src/indicators/standardisation/strata.ts";
import { exactSum } from "../../../src/model/exactSum.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const byPosition = <T>(values: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(values.map((value, i) => [`g${i}`, value]));
const strata = (counts: readonly number[], people: readonly number[]): Strata =>
  byPosition(counts.map((count, i) => ({ count, population: people[i] ?? null })));
const digits = (...values: readonly (number | null)[]) => values.map((value) => value?.toPrecision(12));

// PHEindicatormethods 2.1.1, tests/testthat/testdata_DSR_ISR.xlsx, areas testdata_big, _small and _tiny, as facts; ESP 2013 in 19 groups.
const people = [636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207];
const standard = byPosition([
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
]);
const big = strata([127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91], people);
const tiny = strata([0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 2, 3], people);

describe("directlyStandardisedRate", () => {
  it("895 events, as published by PHE: Dobson with Byar's limits at 95 and 99.8 %", () => {
    const at = (level: number) => directlyStandardisedRate({ groups: big, standard }, { level });
    expect(at(0.95)).toMatchObject({
      method: "direct-standardisation@1",
      interval: "dobson-byar@1",
      count: 895,
      reason: null,
      missing: [],
    });
    expect(digits(at(0.95).value, at(0.95).low, at(0.95).high)).toEqual(digits(10430.247991469425, 9717.709067985685, 11178.940915479252));
    expect(digits(at(0.998).low, at(0.998).high)).toEqual(digits(9323.287880219905, 11620.59599952206));
    expect(at(0.95).variance).toBeCloseTo(1.3656618995147287e-5, 17);
  });

  it("nine events are withheld; whoever asks for them anyway gets limits that hold", () => {
    expect(directlyStandardisedRate({ groups: tiny, standard })).toMatchObject({
      count: 9,
      value: null,
      low: null,
      high: null,
      reason: "too-few",
    });
    // dobsonExact and fayFeuerGamma of the same area: recomputed with R 4.2.2, the latter by epitools 0.5.10.1.
    const anyway = (interval: "dobson-exact" | "fay-feuer") =>
      directlyStandardisedRate({ groups: tiny, standard }, { interval, minimumCount: 0 });
    expect(digits(anyway("dobson-exact").low, anyway("dobson-exact").high)).toEqual(digits(38.41900100963408, 183.10691664627592));
    expect(digits(anyway("fay-feuer").low, anyway("fay-feuer").high)).toEqual(digits(39.349060831230005, 201.51084879934493));
  });

  it("ten events are not withheld, nine are", () => {
    const groups = (count: number) => ({
      groups: { a: { count, population: 1000 }, b: { count: 0, population: 500 } },
      standard: { a: 1, b: 1 },
    });
    expect(directlyStandardisedRate(groups(10)).value).toBe(500);
    expect(directlyStandardisedRate(groups(9)).reason).toBe("too-few");
    expect(directlyStandardisedRate(groups(9), { minimumCount: 9 }).reason).toBeNull();
  });

  // Fay & Feuer (1997): Down syndrome by maternal age, births of order 4 and 5+, standardised to all births; printed by epitools
  // ?ageadjust.direct as 92.7 (80.0–114.7) and 75.5 (67.7–188.3) per 100 000. A single birth of great weight makes the upper limit wide.
  it.each([
    [
      [1, 26, 64, 89, 137, 96],
      [2293, 68_800, 132_424, 98_301, 46_075, 9834],
      ["92.7", "80.0", "114.7"],
    ],
    [
      [0, 8, 63, 112, 262, 295],
      [327, 30_666, 123_419, 149_919, 104_088, 34_392],
      ["75.5", "67.7", "188.3"],
    ],
  ])("gamma interval of Fay & Feuer: %j", (counts, births, printed) => {
    const weights = byPosition([63_986.6, 186_263.6, 157_302.2, 97_647, 47_572.6, 12_262.6]);
    const { value, low, high } = directlyStandardisedRate({ groups: strata(counts, births), standard: weights }, { interval: "fay-feuer" });
    expect([value, low, high].map((one) => one?.toFixed(1))).toEqual(printed);
  });

  // Selvin (2004), US cancer mortality of 1940 by the population of 1960: crude 119.53, standardised 139.25 per 100 000.
  it("Selvin's textbook case", () => {
    const deaths = [45, 201, 320, 670, 1126, 3160, 9723, 17_935, 22_179, 13_461, 2238];
    const in1940 = [906_897, 3_794_573, 10_003_544, 10_629_526, 9_465_330, 8_249_558, 7_294_330, 5_022_499, 2_920_220, 1_019_504, 142_532];
    const in1960 = [
      1_784_033, 7_065_148, 15_658_730, 10_482_916, 9_939_972, 10_563_872, 9_114_202, 6_850_263, 4_702_482, 1_874_619, 330_915,
    ];
    const { crude, value } = directlyStandardisedRate({ groups: strata(deaths, in1940), standard: byPosition(in1960) });
    expect([crude?.toFixed(2), value?.toFixed(2)]).toEqual(["119.53", "139.25"]);
  });

  it("no event at all: Dobson has no limits, Fay and Feuer have an upper one", () => {
    const input = { groups: { a: { count: 0, population: 1000 } }, standard: { a: 1 } };
    expect(directlyStandardisedRate(input, { minimumCount: 0 })).toMatchObject({
      value: 0,
      low: null,
      high: null,
      variance: 0,
      reason: "too-few",
    });
    const { low, high } = directlyStandardisedRate(input, { minimumCount: 0, interval: "fay-feuer", scale: 1000 });
    expect([low, high?.toFixed(6)]).toEqual([0, "3.688879"]);
  });

  // One event of ten weighs a hundred thousand times as much: 1 − √(1/10) (10 − 4.79) lies below 0, where no rate can be.
  it("Dobson's lower limit is never below 0", () => {
    const groups = { a: { count: 9, population: 1_000_000 }, b: { count: 1, population: 10 } };
    const { low, value } = directlyStandardisedRate({ groups, standard: { a: 1, b: 1 } });
    expect(low).toBe(0);
    expect(value).toBeCloseTo(5000.45, 9);
  });

  it("a group that is missing or unknown makes the rate unknown, and is named in the order of the standard", () => {
    const { g3: _, ...without } = big;
    const groups = { ...without, g7: { count: null, population: 843 }, g1: { count: 25, population: null } };
    expect(directlyStandardisedRate({ groups, standard })).toMatchObject({
      ...{ count: null, crude: null, value: null, low: null, high: null, variance: null },
      ...{ reason: "not-known-to-source", missing: ["g1", "g3", "g7"] },
    });
  });

  it("a group without people has no rate", () => {
    const groups = { ...big, g18: { count: 0, population: 0 } };
    expect(directlyStandardisedRate({ groups, standard })).toMatchObject({ value: null, reason: "denominator-zero", missing: ["g18"] });
  });

  it.each([
    ["groups-differ", { a: { count: 1, population: 1 }, b: { count: 1, population: 1 } }, { a: 1 }, {}],
    ["standard-empty", {}, {}, {}],
    ["weight-not-positive", { a: { count: 1, population: 1 } }, { a: 0 }, {}],
    ["weight-not-positive", { a: { count: 1, population: 1 } }, { a: Number.NaN }, {}],
    ["count-negative", { a: { count: -1, population: 1 } }, { a: 1 }, {}],
    ["not-finite", { a: { count: 1, population: Number.POSITIVE_INFINITY } }, { a: 1 }, {}],
    ["level-out-of-range", { a: { count: 1, population: 1 } }, { a: 1 }, { level: 95 }],
    ["scale-not-positive", { a: { count: 1, population: 1 } }, { a: 1 }, { scale: 0 }],
    ["count-negative", { a: { count: 1, population: 1 } }, { a: 1 }, { minimumCount: -1 }],
    ["ratio-overflow", { a: { count: 10, population: 1e-300 } }, { a: 1 }, { scale: 1e300 }],
    ["rate-out-of-range", { a: { count: 10, population: 1e-300 } }, { a: 1 }, { scale: 1 }],
  ])("refuses with %s %j %j %j", (code, groups, weights, options) =>
    expect(() => directlyStandardisedRate({ groups, standard: weights }, options)).toThrow(refused(code)),
  );

  const cell = fc.record({
    count: fc.integer({ min: 1, max: 500 }),
    population: fc.integer({ min: 500, max: 100_000 }),
    weight: fc.integer({ min: 1, max: 9000 }),
  });
  const cells = fc.array(cell, { minLength: 2, maxLength: 12 });
  const inputOf = (list: readonly { readonly count: number; readonly population: number; readonly weight: number }[]) => ({
    groups: byPosition(list.map(({ count, population }) => ({ count, population }))),
    standard: byPosition(list.map(({ weight }) => weight)),
  });

  it("lies between the rates of the groups, is the crude rate in its own structure, and does not depend on the size of the standard", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom("dobson-byar", "dobson-exact", "fay-feuer" as const), (list, interval) => {
        const options = { scale: 1, interval, minimumCount: 0 } as const;
        const input = inputOf(list);
        const { value, low, high } = directlyStandardisedRate(input, options);
        const rates = list.map(({ count, population }) => count / population);
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
        expect((low ?? 1) < (value ?? 0) && (value ?? 0) < (high ?? 0)).toBe(true);
        const own = directlyStandardisedRate({ ...input, standard: byPosition(list.map(({ population }) => population)) }, options);
        expect(own.value).toBeCloseTo(exactSum(list.map(({ count }) => count)) / exactSum(list.map(({ population }) => population)), 12);
        const tenfold = directlyStandardisedRate({ ...input, standard: byPosition(list.map(({ weight }) => 10 * weight)) }, options);
        expect(tenfold.value).toBeCloseTo(value ?? 0, 12);
        expect(tenfold.high).toBeCloseTo(high ?? 0, 12);
      }),
    );
  });

  it("changes no bit with the order of the groups", () => {
    fc.assert(
      fc.property(cells, (list) => {
        const input = inputOf(list);
        const turned = {
          groups: Object.fromEntries(Object.entries(input.groups).toReversed()),
          standard: Object.fromEntries(Object.entries(input.standard).toReversed()),
        };
        const options = { minimumCount: 0 } as const;
        expect(directlyStandardisedRate(turned, options)).toEqual(directlyStandardisedRate(input, options));
      }),
    );
  });

  it("with one group the interval is that of a crude rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 10_000 }), fc.integer({ min: 1, max: 1e6 }), (count, population) => {
        const input = { groups: { a: { count, population } }, standard: { a: 7 } };
        const limits = (interval: "dobson-exact" | "fay-feuer") => directlyStandardisedRate(input, { interval, scale: population });
        expect(limits("fay-feuer").low).toBeCloseTo(limits("dobson-exact").low ?? 0, 7);
        expect(limits("fay-feuer").high).toBeCloseTo(limits("dobson-exact").high ?? 0, 7);
      }),
    );
  });
});
