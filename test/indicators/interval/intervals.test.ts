import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proportionInterval } from "../../../src/indicators/interval/proportionInterval.ts";
import { rateInterval } from "../../../src/indicators/interval/rateInterval.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("proportionInterval", () => {
  // PHEindicatormethods 2.1.1, tests/testthat/testdata_Proportion.xlsx, as facts: 20 of 100 in per cent, 222 of 3215 at 99.8 %.
  it.each([
    [20, 100, 0.95, 100, 20, 13.3366933331033, 28.8829165593159],
    [222, 3215, 0.998, 1, 0.0690513219284603, 0.0564710196462425, 0.0841841418527013],
  ])("%d of %d at %d × %d, as published by PHE", (count, denominator, level, scale, value, low, high) => {
    const found = proportionInterval({ count, denominator }, { level, scale });
    expect(found).toMatchObject({ method: "wilson@1", level, reason: null });
    expect([found.value, found.low, found.high].map((one) => one?.toPrecision(14))).toEqual(
      [value, low, high].map((one) => one.toPrecision(14)),
    );
  });

  it.each([
    [null, 10, "not-known-to-source"],
    [3, null, "not-known-to-source"],
    [null, 0, "not-known-to-source"],
    [0, 0, "denominator-zero"],
  ])("%s of %s: %s", (count, denominator, reason) =>
    expect(proportionInterval({ count, denominator })).toEqual({
      method: "wilson@1",
      level: 0.95,
      value: null,
      low: null,
      high: null,
      reason,
    }),
  );

  it.each([
    ["count-negative", { count: -1, denominator: 10 }, {}],
    ["count-exceeds-denominator", { count: 1, denominator: 0 }, {}],
    ["count-exceeds-denominator", { count: 10.5, denominator: 10 }, {}],
    ["level-out-of-range", { count: 1, denominator: 10 }, { level: 95 }],
    ["scale-not-positive", { count: 1, denominator: 10 }, { scale: 0 }],
    ["scale-not-positive", { count: 1, denominator: 10 }, { scale: -100 }],
    ["scale-not-positive", { count: null, denominator: 10 }, { scale: Number.NaN }],
    ["level-out-of-range", { count: null, denominator: 10 }, { level: 0 }],
    ["not-finite", { count: null, denominator: Number.NaN }, {}],
    ["count-negative", { count: -1, denominator: null }, {}],
  ])("refuses with %s %j %j", (code, input, options) => expect(() => proportionInterval(input, options)).toThrow(refused(code)));
});

describe("rateInterval", () => {
  // PHEindicatormethods 2.1.1, tests/testthat/testdata_Rate.xlsx, as facts.
  it.each([
    [5, 100, 0.95, 100_000, "exact-poisson@1", 1623.48639011842, 11668.3320793227],
    [250, 220, 0.95, 100_000, "byar@1", 99984.9473853288, 128631.144874558],
    [1, 100, 0.998, 100, "exact-poisson@1", 0.00100050033358353, 9.23341347645158],
    [7_776_456, 7_564_336_677, 0.998, 100, "byar@1", 0.102690317308454, 0.102918176395091],
  ])("%d of %d at %d × %d by %s, as published by PHE", (count, denominator, level, scale, method, low, high) => {
    const found = rateInterval({ count, denominator }, { level, scale });
    expect(found).toMatchObject({ method, level, reason: null, value: (scale * count) / denominator });
    expect([found.low, found.high].map((one) => one?.toPrecision(13))).toEqual([low, high].map((one) => one.toPrecision(13)));
  });

  it.each([
    ["poisson", 9, "exact-poisson@1"],
    ["poisson", 10, "byar@1"],
    ["exact-poisson", 10, "exact-poisson@1"],
    ["byar", 9, "byar@1"],
    ["byar.epitools", 9, "byar.epitools@1"],
  ] as const)("%s of %d events used %s", (method, count, used) =>
    expect(rateInterval({ count, denominator: 100 }, { method }).method).toBe(used),
  );

  it("no event is not certainly never: rule of three", () => {
    // −ln 0.05 = 2.9957: the upper limit of a one-sided 95 % interval, the two-sided one of 90 %.
    expect(rateInterval({ count: 0, denominator: 1 }, { level: 0.9 }).high).toBeCloseTo(2.995732273553991, 12);
    expect(rateInterval({ count: 0, denominator: 1 }, { level: 0.9 })).toMatchObject({ value: 0, low: 0 });
  });

  it("a rate may exceed its denominator, a proportion not", () => expect(rateInterval({ count: 30, denominator: 10 }).value).toBe(3));

  it.each([
    [null, 10, "not-known-to-source"],
    [3, null, "not-known-to-source"],
    [3, 0, "denominator-zero"],
  ])("%s of %s: %s", (count, denominator, reason) =>
    expect(rateInterval({ count, denominator })).toEqual({ method: "poisson@1", level: 0.95, value: null, low: null, high: null, reason }),
  );

  it.each([
    ["count-negative", { count: -1, denominator: 10 }, {}],
    ["count-negative", { count: null, denominator: -10 }, {}],
    ["not-finite", { count: Number.NaN, denominator: null }, {}],
    ["level-out-of-range", { count: null, denominator: 10 }, { level: 1 }],
    ["scale-not-positive", { count: 1, denominator: 10 }, { scale: Number.POSITIVE_INFINITY }],
    ["ratio-overflow", { count: 1, denominator: 1e-300 }, { scale: 1e300 }],
  ])("refuses with %s %j %j", (code, input, options) => expect(() => rateInterval(input, options)).toThrow(refused(code)));

  it("is scaled as a whole, and holds the rate", () => {
    const counts = fc.record({ count: fc.nat(10_000), denominator: fc.integer({ min: 1, max: 1e7 }) });
    fc.assert(
      fc.property(counts, fc.constantFrom("poisson", "exact-poisson", "byar", "byar.epitools" as const), (input, method) => {
        const [one, thousand] = [rateInterval(input, { method }), rateInterval(input, { method, scale: 1000 })];
        expect(thousand.low).toBeCloseTo(1000 * (one.low ?? 0), 9);
        expect((one.low ?? 1) <= (one.value ?? 0) && (one.value ?? 0) <= (one.high ?? 0)).toBe(true);
      }),
    );
  });
});
