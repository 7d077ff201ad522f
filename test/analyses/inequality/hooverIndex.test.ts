import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gini } from "../../../src/analyses/inequality/gini.ts";
import { hooverIndex } from "../../../src/analyses/inequality/hooverIndex.ts";
import { mexico1940, plain, positiveRows, weighed } from "./rows.ts";

describe("hooverIndex", () => {
  // By hand: of 1 to 5 with mean 3 the two upper ones have 3 too much of 15.
  it("of 1 to 5", () => expect(hooverIndex(plain(1, 2, 3, 4, 5)).value).toBeCloseTo(0.2, 14));
  // By numpy from the formula: sum(|x − mean|) / (2 sum(x)).
  it("of the states of Mexico", () => {
    const whole = mexico1940.reduce((sum, one) => sum + one, 0);
    const apart = mexico1940.reduce((sum, one) => sum + Math.abs(one - whole / 32), 0);
    expect(hooverIndex(plain(...mexico1940)).value).toBeCloseTo(apart / (2 * whole), 14);
  });
  // By hand: 300 people with 10 and 100 with 50 have 8 000 together, 20 each; 3 000 of it would have to move.
  it("of people", () => expect(hooverIndex(weighed([10, 300], [50, 100])).value).toBe(0.375));

  it("of equals and of one member is 0, of one who has everything all but its own part", () => {
    expect(hooverIndex(plain(0.1, 0.1, 0.1)).value).toBe(0);
    expect(hooverIndex(plain(4)).value).toBe(0);
    expect(hooverIndex(plain(0, 0, 0, 9)).value).toBe(0.75);
  });

  it("is the largest gap between the Lorenz curve and the diagonal: never more than the Gini coefficient, never less than half of it", () => {
    fc.assert(
      fc.property(positiveRows, (rows) => {
        const [hoover, other] = [hooverIndex(rows).value ?? Number.NaN, gini(rows).value ?? Number.NaN];
        expect(hoover).toBeLessThanOrEqual(other + 1e-12);
        expect(hoover).toBeGreaterThanOrEqual(other / 2 - 1e-12);
      }),
      { numRuns: 50 },
    );
  });
});
