import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../../src/indicators/ratio.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const count = fc.double({ min: 0, max: 1e100, noNaN: true });
const people = fc.double({ min: 1e-100, max: 1e100, noNaN: true });

describe("ratio", () => {
  it.each([
    [3, 4, 1, 0.75],
    [27, 204, 100, 13.235294117647058],
    [-20, 20_000, 1000, -1],
    [0, 4, 100, 0],
    [-0, 4, 1, 0],
    [-5e-324, 1e308, 1, 0],
    [7, 7, 1, 1],
  ])("of %d and %d times %d is %d", (numerator, denominator, scale, value) => {
    expect(ratio(numerator, denominator, scale)).toBe(value);
  });

  it("is plain when no scale is asked for", () => expect(ratio(3, 4)).toBe(0.75));

  it.each([
    [3, 0],
    [0, 0],
    [3, -0],
    [null, 4],
    [3, null],
    [null, 0],
    [null, null],
  ])("of %s and %s is unknown", (numerator, denominator) => expect(ratio(numerator, denominator)).toBeNull());

  it.each([
    ["not-finite", Number.NaN, 4, 1],
    ["not-finite", 3, Number.POSITIVE_INFINITY, 1],
    ["not-finite", 3, 4, Number.NaN],
    ["not-finite", null, Number.NaN, 1],
    ["denominator-negative", 3, -1, 1],
    ["denominator-negative", null, -5e-324, 1],
    ["ratio-overflow", 1e308, 1e-308, 1],
  ])("refuses with %s %s, %s, %s", (code, numerator, denominator, scale) => {
    expect(() => ratio(numerator, denominator, scale)).toThrow(refused(code));
  });

  it.each<unknown>([undefined, "3", 3n, {}, [3], true])("refuses %s in any place", (value) => {
    for (const place of value === undefined ? [0, 1] : [0, 1, 2]) {
      const figures = [3, 4, 1] as unknown[];
      figures[place] = value;
      expect(() => ratio(...(figures as [number, number, number]))).toThrow(RangeError);
    }
  });

  it("grows with its numerator and falls with its denominator", () => {
    fc.assert(
      fc.property(count, count, people, people, (a, more, b, wider) => {
        const value = ratio(a, b) as number;
        expect(ratio(a + more, b)).toBeGreaterThanOrEqual(value);
        expect(ratio(a, b + wider)).toBeLessThanOrEqual(value);
      }),
    );
  });

  it("is at most 1 where the part is at most the whole, and changes its sign with the numerator", () => {
    fc.assert(
      fc.property(people, fc.double({ min: 0, max: 1, noNaN: true }), (whole, portion) => {
        const value = ratio(whole * portion, whole) as number;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(ratio(-whole * portion, whole)).toBe(0 - value);
      }),
    );
  });
});
