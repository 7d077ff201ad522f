import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { housingNeedHouseholdShare } from "../../../src/indicators/risk/housingNeedHouseholdShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (householdsInHousingNeed: number | null, households: number | null): number | null =>
  housingNeedHouseholdShare({ householdsInHousingNeed, households });

describe("housingNeedHouseholdShare", () => {
  // Computed by hand; all figures made up.
  it.each([
    ["made up", 24, 8000, 0.003],
    ["one in four", 1, 4, 0.25],
  ])("%s: %d of %d is %d", (_, count, base, value) => expect(of(count, base)).toBeCloseTo(value, 10));

  it.each([
    [0, 40, 0],
    [-0, 40, 0],
    [40, 40, 1],
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
    ["not-finite", 1, Number.POSITIVE_INFINITY],
  ])("refuses with %s %d of %d", (code, count, base) => expect(() => of(count, base)).toThrow(refused(code)));

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
