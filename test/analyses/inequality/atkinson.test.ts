import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atkinson } from "../../../src/analyses/inequality/atkinson.ts";
import { plain, positiveRows, refused } from "./rows.ts";

describe("atkinson", () => {
  // pysal/inequality, tests/test_atkinson.py prints .06315 and .1316096 for 1 to 5; all digits by numpy.
  it.each([
    [0.5, 0.0631533922270866],
    [1, 0.13160963843421614],
    [2, 0.2700729927007298],
  ])("with ε of %d, of 1 to 5", (epsilon, value) => expect(atkinson(plain(1, 2, 3, 4, 5), { epsilon }).value).toBeCloseTo(value, 13));

  // By hand: 1 and 4 with ε = ½ are worth ((1 + 2)/2)² = 2.25 each, of 2.5; with ε = 1 their geometric mean 2.
  it("says what equal values would be worth the same", () => {
    expect(atkinson(plain(1, 4), { epsilon: 0.5 }).equallyDistributedEquivalent).toBeCloseTo(2.25, 14);
    expect(atkinson(plain(1, 4)).equallyDistributedEquivalent).toBeCloseTo(2, 14);
    expect(atkinson(plain(1, 4)).value).toBeCloseTo(0.2, 14);
  });

  it("with a value of 0: below ε = 1 defined, from there on not", () => {
    // By hand: 0 and 1 with ε = ½: mean of √r is √2/2, squared ½.
    expect(atkinson(plain(0, 1), { epsilon: 0.5 }).value).toBeCloseTo(0.5, 14);
    for (const epsilon of [1, 2])
      expect(atkinson(plain(0, 1), { epsilon })).toMatchObject({ value: null, reason: "zero-value", equallyDistributedEquivalent: null });
  });

  it("without aversion, of equals and of one member is 0", () => {
    expect(atkinson(plain(1, 9), { epsilon: 0 }).value).toBe(0);
    for (const epsilon of [0.5, 1, 2, 100]) expect(atkinson(plain(0.1, 0.1, 0.1), { epsilon }).value).toBe(0);
    expect(atkinson(plain(3)).value).toBe(0);
  });

  it("with a large aversion nears what the poorest lacks of the mean", () => {
    expect(atkinson(plain(1, 100, 199), { epsilon: 100 }).value).toBeCloseTo(1 - (1 / 100) * 3 ** (1 / 99), 12);
    expect(atkinson(plain(1e-9, 1, 2), { epsilon: 100 }).value).toBeCloseTo(1, 8);
  });

  it.each([-0.1, 100.5, Number.NaN])("refuses an ε of %d", (epsilon) =>
    expect(() => atkinson(plain(1), { epsilon })).toThrow(refused("epsilon-out-of-range")),
  );

  it("grows with the aversion, lies from 0 up to, without, 1, and follows the formula", () => {
    fc.assert(
      fc.property(positiveRows, (rows) => {
        const total = rows.reduce((sum, { weight }) => sum + weight, 0);
        const mean = rows.reduce((sum, one) => sum + one.weight * one.value, 0) / total;
        let last = 0;
        for (const epsilon of [0.25, 0.999999, 1, 1.000001, 2, 4]) {
          const value = atkinson(rows, { epsilon }).value ?? Number.NaN;
          expect(value).toBeGreaterThanOrEqual(last * (1 - 1e-12));
          expect(value).toBeLessThan(1);
          last = value;
          if (Math.abs(epsilon - 1) < 0.1) continue;
          const power = rows.reduce((sum, one) => sum + one.weight * (one.value / mean) ** (1 - epsilon), 0) / total;
          expect(value).toBeCloseTo(1 - power ** (1 / (1 - epsilon)), 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});
