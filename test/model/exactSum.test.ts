import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addExactly, type ExactTotal, exactSum, roundedTotal } from "../../src/model/exactSum.ts";
import { nearest, rationalSum, scaled } from "./exactRational.ts";

const ulp = 2 ** -52;
const refused = (name: string, code: string) => expect.objectContaining({ name, code });

/** Numbers of all sizes that do not overflow in any order of a short list. */
const number = fc.oneof(
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.integer().map((count) => count / 12),
  fc.maxSafeInteger(),
  fc.constantFrom(1e16, -1e16, 1e-16, -1e-16, 1, -1, 0.5, 2 ** 53, -(2 ** 53), 5e-324, -5e-324, 2 ** -1022, 0, -0, 1e300, -1e300),
);
const numbers = fc.oneof(
  fc.array(number, { maxLength: 25 }),
  // What cancels: each number comes with its opposite, and a little is left.
  fc
    .tuple(fc.array(number, { maxLength: 10 }), fc.array(number, { maxLength: 3 }))
    .map(([pairs, left]) => [...pairs, ...left, ...pairs.map((value) => -value)]),
);
const shuffled = numbers.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

describe("the oracle itself", () => {
  it("gives back every number", () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(any, (value) => nearest(scaled(value)) === value));
  });

  it("knows its ties", () => {
    expect(nearest(scaled(1) + scaled(ulp / 2))).toBe(1);
    expect(nearest(scaled(1 + ulp) + scaled(ulp / 2))).toBe(1 + 2 * ulp);
  });
});

describe("exactSum", () => {
  // Shewchuk (1997): what is lost in one addition is kept.
  it.each<[string, readonly number[], number]>([
    ["nothing", [], 0],
    ["a great number that goes away", [1e16, 1, -1e16], 1],
    ["tenths", [0.1, 0.2, 0.3, -0.6], 2.7755575615628914e-17],
    ["ten tenths", Array.from({ length: 10 }, () => 0.1), 1],
    ["a tie, to even", [1, ulp / 2], 1],
    ["a tie, to even upwards", [1 + ulp, ulp / 2], 1 + 2 * ulp],
    ["a tie that the least number decides", [1, ulp / 2, 5e-324], 1 + ulp],
    ["a tie that the least number decides downwards", [1 + ulp, ulp / 2, -5e-324], 1 + ulp],
    ["a negative tie", [-1, -ulp / 2, -5e-324], -1 - ulp],
    ["a tie below a power of two", [1, -ulp / 4], 1],
    ["subnormal numbers", [5e-324, 5e-324, 5e-324], 1.5e-323],
    ["subnormal beside normal", [2 ** -1022, -5e-324], 2 ** -1022 - 5e-324],
    ["whole numbers beyond the safe range", [2 ** 53, 1, 1], 2 ** 53 + 2],
    ["whole numbers that come back into it", [2 ** 53, 1, -(2 ** 53)], 1],
    ["the largest number that is taken", [2 ** 1000, 1], 2 ** 1000],
  ])("of %s", (_, values, sum) => expect(exactSum(values)).toBe(sum));

  it("is never minus zero", () => {
    for (const zeros of [[-0], [-0, -0], [0, -0], [1, -1], [-5e-324, 5e-324], [-0.1, 0.1]]) expect(exactSum(zeros)).toBe(0);
  });

  it("reads any iterable once", () => {
    expect(exactSum(new Set([1, 2, 3]))).toBe(6);
    expect(exactSum(new Map([["a", 0.5]]).values())).toBe(0.5);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", (value) => {
    expect(() => exactSum([1, value])).toThrow(refused("RangeError", "not-finite"));
  });

  it.each<unknown>([null, undefined, "1", true, {}])("refuses %s", (value) => {
    expect(() => exactSum([1, value as number])).toThrow(refused("TypeError", "not-a-number"));
  });

  it("refuses a total beyond the range of numbers", () => {
    expect(() => exactSum([Number.MAX_VALUE, Number.MAX_VALUE])).toThrow(refused("RangeError", "sum-overflow"));
  });

  it("equals the sum of rational numbers, rounded once", () => {
    fc.assert(
      fc.property(numbers, (values) => Object.is(exactSum(values), rationalSum(values))),
      { numRuns: 1000 },
    );
  });

  it("does not depend on the order, to the last bit", () => {
    fc.assert(fc.property(shuffled, ([one, other]) => Object.is(exactSum(one), exactSum(other))));
  });

  it("refuses what could leave the range of numbers on its way, in every order", () => {
    for (const values of [[1e308, -1e308, 1e308], [1e308, 1e308, -1e308], [2 ** 1000 * (1 + ulp)]])
      expect(() => exactSum(values)).toThrow(refused("RangeError", "sum-overflow"));
  });
});

describe("addExactly and roundedTotal", () => {
  const total = (values: readonly number[]): ExactTotal => values.reduce(addExactly, [] as ExactTotal);

  it("leave the old total as it was", () => {
    const before: ExactTotal = Object.freeze([1]);
    expect(roundedTotal(addExactly(before, 2))).toBe(3);
    expect(before).toEqual([1]);
  });

  it("of nothing and of zeros is nothing", () => {
    expect(addExactly([], 0)).toEqual([]);
    expect(addExactly([], -0)).toEqual([]);
    expect(roundedTotal([])).toBe(0);
  });

  it("keep the exact value, in parts that do not overlap, smallest first", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const parts = total(values);
        expect(parts.reduce((sum, part) => sum + scaled(part), 0n)).toBe(values.reduce((sum, value) => sum + scaled(value), 0n));
        parts.forEach((part, i) => {
          expect(part).not.toBe(0);
          const next = parts[i + 1];
          if (next !== undefined) expect(Math.abs(part)).toBeLessThan(Math.abs(next));
        });
      }),
    );
  });

  it("merge: totals of parts give the bits of the whole, wherever it is cut", () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 4 }), (lists) => {
        const merged = lists.map(total).reduce((whole, part) => part.reduce(addExactly, whole), [] as ExactTotal);
        expect(roundedTotal(merged)).toBe(exactSum(lists.flat()));
      }),
    );
  });

  it.each<[unknown, string, string]>([
    [null, "TypeError", "not-a-number"],
    [undefined, "TypeError", "not-a-number"],
    [3n, "TypeError", "not-a-number"],
    [Number.NaN, "RangeError", "not-finite"],
    [Number.POSITIVE_INFINITY, "RangeError", "not-finite"],
  ])("refuse %s", (term, name, code) => expect(() => addExactly([], term as number)).toThrow(refused(name, code)));
});
