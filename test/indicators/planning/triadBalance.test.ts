import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atkinson } from "../../../src/analyses/inequality/atkinson.ts";
import { triadBalance, triadBalanceIndicator } from "../../../src/indicators/planning/triadBalance.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (commissioner: number | null, provider: number | null, user: number | null) =>
  triadBalance({ attendance: { commissioner, provider, user } });

describe("triadBalance", () => {
  // Computed independently by hand: geometric over arithmetic mean, 10 / 17.5; 6 / (28 / 3); and 1 − A(1) of (1, 2, 3), 6^(1/3) / 2.
  it.each([
    [40, 10, 2.5, 10 / 17.5],
    [1, 12, 18, 18 / 31],
    [1, 2, 3, 0.908560296416069],
  ])("%d, %d and %d: %d", (a, b, c, value) => expect(of(a, b, c)).toBeCloseTo(value, 14));

  it.each([
    [20, 20, 20, 1],
    [0.1, 0.1, 0.1, 1],
    [1e308, 1e308, 1e308, 1],
    [5e-324, 5e-324, 5e-324, 1],
    [30, 30, 0, 0],
    [0, 0, 30, 0],
    [-0, 30, 30, 0],
    [0, 0, 0, null],
  ])("%d, %d and %d: %s", (a, b, c, value) => expect(of(a, b, c)).toBe(value));

  it("is unknown without one of the sides, and says whether nobody reported or nobody came", () => {
    expect([of(null, 1, 1), of(1, null, 1), of(1, 1, null)]).toEqual([null, null, null]);
    expect(triadBalance({ attendance: null })).toBeNull();
    expect(triadBalance({ attendance: { commissioner: 3, provider: 4 } })).toBeNull();
    expect(triadBalanceIndicator.why({ attendance: { commissioner: 3, provider: 4 } })).toBe("not-reported");
    expect(triadBalanceIndicator.why({ attendance: { commissioner: 0, provider: 0, user: 0 } })).toBe("denominator-zero");
  });

  it("leaves out the public and the experts", () => {
    expect(triadBalance({ attendance: { commissioner: 20, provider: 20, user: 20, public: 300 } })).toBe(1);
  });

  it.each([
    ["count-negative", -1, 20, 20],
    ["not-finite", 20, Number.NaN, 20],
    ["not-finite", 20, 20, Number.POSITIVE_INFINITY],
  ])("refuses with %s %d, %d and %d", (code, a, b, c) => expect(() => of(a, b, c)).toThrow(refused(code)));

  const attendance = fc.integer({ min: 0, max: 500 });

  it("lies between 0 and 1, is 1 only of equal sides, and does not know which side is which", () => {
    fc.assert(
      fc.property(attendance, attendance, attendance, (a, b, c) => {
        const value = of(a, b, c);
        if (value === null) return expect([a, b, c]).toEqual([0, 0, 0]);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (a !== b || b !== c) expect(value).toBeLessThan(1);
        expect(value === 0).toBe(a * b * c === 0);
        expect([of(a, c, b), of(b, a, c), of(b, c, a), of(c, a, b), of(c, b, a)]).toEqual([value, value, value, value, value]);
      }),
    );
  });

  it("is one less the index of Atkinson with the parameter 1, as the analysis of inequality works it out by logarithms", () => {
    const some = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const index = atkinson([{ value: a }, { value: b }, { value: c }]).value ?? Number.NaN;
        expect(of(a, b, c)).toBeCloseTo(1 - index, 12);
      }),
    );
  });

  it("doubling all sides changes nothing; moving one attendance from the strongest side to the weakest raises it", () => {
    fc.assert(
      fc.property(attendance, attendance, attendance, (a, b, c) => {
        expect(of(2 * a, 2 * b, 2 * c)).toBe(of(a, b, c));
        const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
        fc.pre(high - low > 2 && middle > 0);
        expect(of(low + 1, middle, high - 1)).toBeGreaterThan(of(low, middle, high) ?? Number.NaN);
      }),
    );
  });
});
