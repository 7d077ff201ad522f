import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallTail } from "../../../src/analyses/trend/kendallTail.ts";

/** All orders of a list, equal values told apart. */
function orders(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((value, i) => orders(values.filter((_, j) => j !== i)).map((rest) => [value, ...rest]));
}
const scoreOf = (values: readonly number[]): number =>
  values.reduce((sum, later, j) => sum + values.slice(0, j).reduce((part, earlier) => part + Math.sign(later - earlier), 0), 0);

describe("kendallTail", () => {
  // Gilbert (1987), Table A18: probabilities to three digits for n = 4 and 5, to two significant ones for n = 7 and 10.
  it.each([
    [4, 0, "0.625"],
    [4, 2, "0.375"],
    [4, 4, "0.167"],
    [4, 6, "0.042"],
    [5, 6, "0.117"],
    [5, 8, "0.042"],
    [5, 10, "0.008"],
    [7, 15, "0.015"],
    [8, 16, "0.031"],
    [10, 21, "0.036"],
  ])("of %d values and a score of %d as printed by Gilbert", (n, score, printed) => {
    expect(kendallTail(n, score).toFixed(3)).toBe(printed);
  });

  it("is 1 from the lowest score, and 1/n! at the highest one", () => {
    expect(kendallTail(1, 0)).toBe(1);
    expect(kendallTail(6, -15)).toBe(1);
    expect(kendallTail(6, -99)).toBe(1);
    expect(kendallTail(6, 15)).toBeCloseTo(1 / 720, 15);
    expect(kendallTail(6, 16)).toBe(0);
  });

  it("of equal values alone leaves nothing to chance", () => {
    expect(kendallTail(5, 0, { ties: [5] })).toBe(1);
    expect(kendallTail(5, 1, { ties: [5] })).toBe(0);
  });

  it("refuses what is no number of values, no score, and ties of another number", () => {
    expect(() => kendallTail(0, 0)).toThrow(expect.objectContaining({ code: "not-whole" }));
    expect(() => kendallTail(101, 0)).toThrow(expect.objectContaining({ code: "too-long-for-exact" }));
    expect(() => kendallTail(4, Number.NaN)).toThrow(expect.objectContaining({ code: "not-finite" }));
    expect(() => kendallTail(4, 2, { ties: [2, 1] })).toThrow(expect.objectContaining({ code: "ties-do-not-add-up" }));
    expect(() => kendallTail(4, 2, { ties: [4.5, -0.5] })).toThrow(expect.objectContaining({ code: "not-whole" }));
  });

  it("is the share of all orders with at least the score, with whatever ties", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), fc.integer({ min: -16, max: 16 }), (values, score) => {
        const ties = [...new Set(values)].map((one) => values.filter((value) => value === one).length);
        const all = orders(values);
        const share = all.filter((order) => scoreOf(order) >= score).length / all.length;
        expect(kendallTail(values.length, score, { ties })).toBeCloseTo(share, 13);
      }),
      { numRuns: 40 },
    );
  });

  it("has two equal ends, and never rises with the score", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }), fc.nat(60), (ties, score) => {
        const n = ties.reduce((sum, t) => sum + t, 0);
        const tail = (s: number) => kendallTail(n, s, { ties });
        expect(tail(score)).toBeCloseTo(1 - tail(1 - score), 12);
        expect(tail(score + 1)).toBeLessThanOrEqual(tail(score));
      }),
      { numRuns: 60 },
    );
  });
});
