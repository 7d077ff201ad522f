import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundedShares } from "../../src/reporting/roundedShares.ts";

describe("roundedShares", () => {
  it.each([
    [[1, 1, 1], 0, [34, 33, 33]],
    [[1, 1, 1], 1, [33.4, 33.3, 33.3]],
    [[1, 2], 0, [33, 67]],
    [[0, 5], 0, [0, 100]],
    [[29, 71], 0, [29, 71]],
    [[1, 1, 1, 1, 1, 1], 0, [17, 17, 17, 17, 16, 16]],
    [[2.5], 2, [100]],
    [[1e300, 1e300], 0, [50, 50]],
  ])("%j to %d places: %j", (parts, decimals, expected) => expect(roundedShares(parts, decimals)).toEqual(expected));

  it("is null where there is no whole", () => {
    expect(roundedShares([])).toBeNull();
    expect(roundedShares([0, 0])).toBeNull();
  });

  it("adds up to 100, and moves no share by more than a unit of the last place", () => {
    const parts = fc.array(fc.oneof(fc.nat({ max: 20_000 }), fc.double({ min: 0, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 3 }), (given, decimals) => {
        const shares = roundedShares(given, decimals);
        const whole = given.reduce((total, part) => total + part, 0);
        if (shares === null) {
          expect(whole).toBe(0);
          return;
        }
        const unit = 10 ** -decimals;
        expect(shares.reduce((total, share) => total + Math.round(share / unit), 0)).toBe(100 * 10 ** decimals);
        shares.forEach((share, at) => {
          expect(Math.abs(share - (100 * (given[at] ?? 0)) / whole)).toBeLessThan(unit * 1.000001);
        });
      }),
    );
  });

  it.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])("refuses the part %d", (part) => {
    expect(() => roundedShares([1, part])).toThrow(expect.objectContaining({ name: "RangeError", code: "count-negative" }));
  });

  it.each([-1, 0.5, 11, Number.NaN])("refuses %d places", (decimals) => {
    expect(() => roundedShares([1], decimals)).toThrow(expect.objectContaining({ name: "RangeError", code: "decimals-invalid" }));
  });
});
