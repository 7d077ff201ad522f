import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gini } from "../../../src/analyses/inequality/gini.ts";
import { mexico1940, plain, positiveRows, weighed } from "./rows.ts";

describe("gini", () => {
  // pysal/inequality, tests/test_gini.py: 0.35372371173452849 for the states of Mexico in 1940, by numpy.
  it("of the states of Mexico", () => expect(gini(plain(...mexico1940)).value).toBeCloseTo(0.35372371173452849, 14));

  // By hand: G of 1 … n is (n − 1)/(3n); with the factor n/(n − 1) it is 1/3.
  it.each([2, 3, 5, 100])("of 1 to %d", (n) => {
    const rows = plain(...Array.from({ length: n }, (_, i) => i + 1));
    expect(gini(rows).value).toBeCloseTo((n - 1) / (3 * n), 14);
    expect(gini(rows, { divisor: "n-times-n-minus-1" }).value).toBeCloseTo(1 / 3, 14);
  });

  // By hand: one holds all of n, G is (n − 1)/n, and 1 among different members.
  it("of one who has everything", () => {
    expect(gini(plain(0, 0, 0, 0, 10)).value).toBeCloseTo(0.8, 14);
    expect(gini(plain(0, 0, 0, 0, 10), { divisor: "n-times-n-minus-1" }).value).toBeCloseTo(1, 14);
  });

  it("of equal members is exactly 0, whatever they have and weigh", () => {
    for (const value of [0.1, 7, 1 / 3, 5e-324, 1e308]) expect(gini(plain(value, value, value)).value).toBe(0);
    expect(gini(weighed([0.1, 3], [0.1, 0.7], [0.1, 11])).value).toBe(0);
  });

  it("of one member is 0 by the first convention, and has no value by the second", () => {
    expect(gini(plain(5))).toMatchObject({ divisor: "n-squared", value: 0, reason: null });
    expect(gini(plain(5), { divisor: "n-times-n-minus-1" })).toMatchObject({ value: null, reason: "too-few" });
    expect(gini(weighed([5, 2], [9, 0]), { divisor: "n-times-n-minus-1" }).reason).toBe("too-few");
  });

  it("keeps its digits near equality, where a difference of sums would lose them", () => {
    // Two members 1 and 1 + d: G is d / (4 + 2d).
    expect(gini(plain(1, 1 + 2 ** -40)).value).toBe(2 ** -40 / (4 + 2 ** -39));
    expect(gini(plain(1e12, 1e12 + 1)).value).toBeCloseTo(1 / (4e12 + 2), 24);
  });

  it("is half of the relative mean difference of all pairs, by both conventions", () => {
    fc.assert(
      fc.property(positiveRows, (rows) => {
        let [pairs, whole, own, mean] = [0, 0, 0, 0];
        for (const one of rows) {
          whole += one.weight;
          own += one.weight ** 2;
          mean += one.weight * one.value;
          for (const other of rows) pairs += one.weight * other.weight * Math.abs(one.value - other.value);
        }
        const relative = pairs / (2 * (mean / whole));
        expect(gini(rows).value).toBeCloseTo(relative / whole ** 2, 10);
        expect(gini(rows, { divisor: "n-times-n-minus-1" }).value).toBeCloseTo(relative / (whole ** 2 - own), 10);
      }),
      { numRuns: 60 },
    );
  });

  it("lies from 0 to 1, and a gift from a richer to a poorer member lowers it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 10 }), (values) => {
        const before = gini(plain(...values)).value ?? -1;
        expect(before > 0 && before < 1).toBe(true);
        const [low, , high] = values.toSorted((a, b) => a - b) as [number, number, number];
        const after = gini(plain(...values.map((value) => (value === low ? low + 0.25 : value === high ? high - 0.25 : value)))).value;
        expect(after).toBeLessThan(before);
      }),
      { numRuns: 50 },
    );
  });
});
