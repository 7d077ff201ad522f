import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalValue } from "../../../src/indicators/interval/criticalValue.ts";
import { wilsonLower } from "../../../src/indicators/interval/wilsonLower.ts";
import { wilsonUpper } from "../../../src/indicators/interval/wilsonUpper.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const apart = (got: number | null, expected: number) => Math.abs((got ?? Number.NaN) - expected) / Math.max(1e-300, Math.abs(expected));

describe("wilsonLower, wilsonUpper", () => {
  // PHEindicatormethods 2.1.1, tests/testthat/testdata_Byars_Wilson.xlsx, as facts: 65 of 100 and 1045 of 5000 at 95 %.
  it.each([
    [65, 100, 0.95, 0.5525444329688797, 0.7363575175690247],
    [1045, 5000, 0.95, 0.1979554988, 0.2204913037],
  ])("%d of %d at %d, as published by PHE", (count, n, level, low, high) => {
    expect(wilsonLower(count, n, criticalValue(level))).toBeCloseTo(low, 10);
    expect(wilsonUpper(count, n, criticalValue(level))).toBeCloseTo(high, 10);
  });

  // Computed independently to 40 digits from (x + z²/2 ∓ z √(z²/4 + x(1 − x/n))) / (n + z²). Means of months are not whole.
  it.each([
    [493.17, 17_086, 0.95, 0.02645751541473649, 0.031482253143480604],
    [74.83, 17_086, 0.998, 0.0030714149076118075, 0.006241508047778147],
    [27, 204, 0.95, 0.09257938112132905, 0.18571667756152616],
    [1, 7e9, 0.95, 2.521779356260981e-11, 8.092763232214547e-10],
  ])("%d of %d at %d to 1e-12", (count, n, level, low, high) => {
    expect(apart(wilsonLower(count, n, criticalValue(level)), low)).toBeLessThan(1e-12);
    expect(apart(wilsonUpper(count, n, criticalValue(level)), high)).toBeLessThan(1e-12);
  });

  // z² / (n + z²) and n / (n + z²), exactly 0 and 1 at the ends.
  it.each([20, 1, 0.5, 1e12])("nothing and all of %d", (n) => {
    const z = criticalValue(0.998);
    expect([wilsonLower(0, n, z), wilsonUpper(n, n, z)]).toEqual([0, 1]);
    expect(apart(wilsonUpper(0, n, z), (z * z) / (n + z * z))).toBeLessThan(1e-14);
    expect(apart(wilsonLower(n, n, z), n / (n + z * z))).toBeLessThan(1e-14);
  });

  it("all of any number has the upper limit 1 to the last bit", () => {
    const z = criticalValue(0.95);
    for (let n = 1; n <= 2000; n++) expect(wilsonUpper(n, n, z)).toBe(1);
  });

  it("is the proportion itself at z = 0", () => expect([wilsonLower(3, 4, 0), wilsonUpper(3, 4, 0)]).toEqual([0.75, 0.75]));

  it.each([
    [null, 10],
    [3, null],
    [null, null],
    [0, 0],
  ])("%s of %s is unknown", (count, n) => expect([wilsonLower(count, n, 2), wilsonUpper(count, n, 2)]).toEqual([null, null]));

  it.each([
    ["count-negative", -1, 10, 2],
    ["count-negative", 1, -10, 2],
    ["count-exceeds-denominator", 11, 10, 2],
    ["not-finite", Number.NaN, 10, 2],
    ["not-finite", 1, Number.POSITIVE_INFINITY, 2],
    ["critical-value-out-of-range", 1, 10, -0.1],
    ["critical-value-out-of-range", 1, 10, 40.1],
    ["critical-value-out-of-range", 1, 10, Number.NaN],
  ])("refuses with %s %d of %d at z = %d", (code, count, n, z) => {
    expect(() => wilsonLower(count, n, z)).toThrow(refused(code));
    expect(() => wilsonUpper(count, n, z)).toThrow(refused(code));
  });

  const part = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, p]) => ({ n, count: Math.min(n, p * n) }));

  it("lies around the proportion within 0 and 1, mirrors, and solves the score equation", () => {
    fc.assert(
      fc.property(part, fc.double({ min: 0.01, max: 9, noNaN: true }), ({ n, count }, z) => {
        const [low, high] = [wilsonLower(count, n, z) ?? Number.NaN, wilsonUpper(count, n, z) ?? Number.NaN];
        expect(0 <= low && low <= count / n + 1e-15 && count / n <= high + 1e-15 && high <= 1).toBe(true);
        expect(wilsonUpper(n - count, n, z)).toBeCloseTo(1 - low, 12);
        for (const limit of [low, high]) expect((count / n - limit) ** 2 * n).toBeCloseTo(z * z * limit * (1 - limit), 7);
      }),
    );
  });

  it("widens with the level and narrows with the size", () => {
    fc.assert(
      fc.property(part, ({ n, count }) => {
        fc.pre(count > 0 && count < n);
        const width = (times: number, z: number) =>
          (wilsonUpper(count * times, n * times, z) ?? 0) - (wilsonLower(count * times, n * times, z) ?? 0);
        expect(width(1, 3)).toBeGreaterThan(width(1, 2));
        expect(width(4, 2)).toBeLessThan(width(1, 2));
      }),
    );
  });
});
