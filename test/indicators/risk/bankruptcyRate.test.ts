import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliesTo } from "../../../src/indicators/indicatorValue.ts";
import { bankruptcyRate, bankruptcyRateIndicator } from "../../../src/indicators/risk/bankruptcyRate.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (bankruptcies: number | null, persons: number | null): number | null =>
  bankruptcyRate({ bankruptcies, population: { "T/15+": persons } });

describe("bankruptcyRate", () => {
  // Computed by hand; all figures made up.
  it.each([
    ["made up", 34, 17_000, 2],
    ["ORP Hlinsko 17 850 of 15+ (Index 2023), bankruptcies made up", 51, 17_850, 2.857142857142857],
  ])("%s: %d of %d is %d", (_, count, base, value) => expect(of(count, base)).toBeCloseTo(value, 10));

  it.each([
    [0, 40, 0],
    [-0, 40, 0],
    [40, 40, 1000],
    [0, 0, null],
    [5, 0, null],
  ])("at the limit: %d of %d is %s", (count, base, value) => expect(of(count, base)).toBe(value));

  it.each([
    [null, 40],
    [5, null],
    [null, null],
  ])("%s of %s is unknown", (count, base) => expect(of(count, base)).toBeNull());

  it.each([
    ["count-negative", -1, 40],
    ["count-negative", 1, -40],
    ["not-finite", Number.NaN, 40],
    ["not-finite", Number.POSITIVE_INFINITY, 40],
  ])("refuses with %s %d of %d", (code, count, base) => expect(() => of(count, base)).toThrow(refused(code)));

  it("is unknown where the table does not have the age, and does not apply where nobody lives", () => {
    expect(bankruptcyRate({ bankruptcies: 5, population: { "T/70+": 100 } })).toBeNull();
    expect(bankruptcyRate({ bankruptcies: 5, population: null })).toBeNull();
    expect(appliesTo(bankruptcyRateIndicator, { bankruptcies: 0, population: { "T/0+": 0 } })).toBe(false);
    expect(appliesTo(bankruptcyRateIndicator, { bankruptcies: 0, population: { "T/0+": 1 } })).toBe(true);
  });

  it("grows with what is counted and falls with the base", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (count, base, more) => {
        const value = of(count, base) ?? Number.NaN;
        expect(of(count + more, base)).toBeGreaterThan(value);
        expect(of(count + 1, base + more)).toBeLessThan(of(count + 1, base) ?? Number.NaN);
      }),
    );
  });
});
