import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indirectlyStandardisedRate } from "../../../src/indicators/standardisation/indirectlyStandardisedRate.ts";
import { indirectlyStandardisedRatio } from "../../../src/indicators/standardisation/indirectlyStandardisedRatio.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const byPosition = <T>(values: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(values.map((value, i) => [`g${i}`, value]));
const digits = (...values: readonly (number | null)[]) => values.map((value) => value?.toPrecision(12));

// PHEindicatormethods 2.1.1, tests/testthat/testdata_DSR_ISR.xlsx, as facts; the one missing reference count is 0 there.
const population = byPosition([636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207]);
const refCounts = [10303, 2824, 0, 3615, 3641, 3490, 3789, 3213, 3031, 2771, 3089, 3490, 3595, 4745, 5514, 7125, 5694, 6210, 5757];
const refPeople = [
  50520, 57173, 60213, 54659, 44345, 50128, 62163, 67423, 62899, 55463, 60479, 49974, 44140, 40888, 37239, 30819, 18136, 15325, 13918,
];
const reference = byPosition(refCounts.map((count, i) => ({ count, population: refPeople[i] ?? null })));

describe("indirectlyStandardisedRatio, indirectlyStandardisedRate", () => {
  it("895 events against 835.88 expected, as published by PHE", () => {
    const found = indirectlyStandardisedRatio({ observed: 895, population, reference });
    expect(found).toMatchObject({ method: "indirect-standardisation@1", interval: "byar@1", observed: 895, reason: null });
    expect(digits(found.expected, found.value, found.low, found.high)).toEqual(
      digits(835.8835612311742, 1.0707232939020275, 1.001714771255399, 1.1432332872498951),
    );
    const rate = indirectlyStandardisedRate({ observed: 895, population, reference });
    expect(digits(rate.reference, rate.value, rate.low, rate.high)).toEqual(
      digits(9349.88309221102, 10011.137622091055, 9365.916002978884, 10689.097582910617),
    );
  });

  it("nine events: exact limits; withheld where fewer than ten are not wanted", () => {
    const found = indirectlyStandardisedRatio({ observed: 9, population, reference }, { level: 0.998 });
    expect([found.interval, ...digits(found.low, found.high)]).toEqual([
      "exact-poisson@1",
      ...digits(0.0029339306550682674, 0.027105896514690215),
    ]);
    const withheld = indirectlyStandardisedRate({ observed: 9, population, reference }, { minimumCount: 10 });
    expect(withheld).toMatchObject({ observed: 9, value: null, low: null, high: null, reason: "too-few", minimumCount: 10 });
    expect(withheld.expected).toBeCloseTo(835.88356, 5);
  });

  it("no event: the ratio is 0, the upper limit is not", () => {
    const { value, low, high } = indirectlyStandardisedRatio({ observed: 0, population, reference });
    expect([value, low]).toEqual([0, 0]);
    expect(high).toBeCloseTo(3.688879454113936 / 835.8835612311742, 12);
  });

  it("nobody in a group of the territory: nothing is expected of it, whether the reference has people there or not", () => {
    const people = { ...population, g2: 0 };
    expect(indirectlyStandardisedRatio({ observed: 9, population: people, reference }).expected).toBeCloseTo(835.8835612311742, 9);
    const nobody = { ...reference, g2: { count: 0, population: 0 } };
    expect(indirectlyStandardisedRatio({ observed: 9, population: people, reference: nobody }).reason).toBeNull();
    expect(indirectlyStandardisedRatio({ observed: 9, population, reference: nobody })).toMatchObject({
      ...{ expected: null, value: null, reason: "denominator-zero", missing: ["g2"] },
    });
  });

  it.each([
    [{ observed: null, population, reference }, []],
    [{ observed: 9, population: { ...population, g4: null }, reference }, ["g4"]],
    [{ observed: 9, population, reference: { ...reference, g0: { count: null, population: 1 } } }, ["g0"]],
    [{ observed: 9, population: { g0: 636 }, reference: { g0: { count: 1, population: 9 }, g1: { count: 1, population: 9 } } }, ["g1"]],
  ])("unknown (%#)", (input, missing) => {
    expect(indirectlyStandardisedRatio(input)).toMatchObject({
      value: null,
      low: null,
      high: null,
      reason: "not-known-to-source",
      missing,
    });
    expect(indirectlyStandardisedRate(input).value).toBeNull();
  });

  it("nothing expected is no ratio", () => {
    const input = { observed: 3, population: { a: 10 }, reference: { a: { count: 0, population: 100 } } };
    expect(indirectlyStandardisedRatio(input)).toMatchObject({ expected: 0, value: null, reason: "denominator-zero" });
  });

  it.each([
    ["groups-differ", { observed: 1, population: { b: 1 }, reference: { a: { count: 1, population: 1 } } }, {}],
    ["standard-empty", { observed: 1, population: {}, reference: {} }, {}],
    ["count-negative", { observed: -1, population, reference }, {}],
    ["count-negative", { observed: 1, population: { ...population, g0: -1 }, reference }, {}],
    ["not-finite", { observed: Number.NaN, population, reference }, {}],
    ["level-out-of-range", { observed: null, population, reference }, { level: 95 }],
    ["count-negative", { observed: 1, population, reference }, { minimumCount: -1 }],
  ])("refuses with %s (%#)", (code, input, options) => {
    expect(() => indirectlyStandardisedRatio(input, options)).toThrow(refused(code));
    expect(() => indirectlyStandardisedRate(input, options)).toThrow(refused(code));
  });

  it("refuses a scale that is none", () =>
    expect(() => indirectlyStandardisedRate({ observed: 1, population, reference }, { scale: -1 })).toThrow(refused("scale-not-positive")));

  it("the reference compared with itself gives 1", () => {
    const cell = fc.record({ count: fc.nat(1000), population: fc.integer({ min: 1, max: 100_000 }) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 10 }), (cells) => {
        const observed = cells.reduce((sum, { count }) => sum + count, 0);
        fc.pre(observed > 0);
        const input = { observed, population: byPosition(cells.map((one) => one.population)), reference: byPosition(cells) };
        expect(indirectlyStandardisedRatio(input).value).toBeCloseTo(1, 12);
        const rate = indirectlyStandardisedRate(input);
        expect(rate.value).toBeCloseTo(rate.reference ?? 0, 6);
      }),
    );
  });
});
