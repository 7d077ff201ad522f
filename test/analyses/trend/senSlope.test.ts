import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { senSlope } from "../../../src/analyses/trend/senSlope.ts";

const nine = [3.1, 2.9, 4.4, 4.0, 3.7, 5.2, 5.0, 6.1, 5.8];

describe("senSlope", () => {
  // Invented series; slopes and limits computed independently by scipy 1.17.1, stats.theilslopes.
  it("of nine values, with limits of 95 and of 90 %", () => {
    const line = senSlope(nine);
    expect(line.slope).toBeCloseTo(0.38, 14);
    expect([line.lower, line.upper].map((limit) => limit?.toFixed(12))).toEqual(["0.200000000000", "0.550000000000"]);
    expect(line.interceptOfMedians).toBeCloseTo(2.88, 13);
    const wider = senSlope(nine, { confidence: 0.9 });
    expect(wider.lower).toBeCloseTo(0.23333333333333325, 14);
    expect(wider.upper).toBeCloseTo(0.5333333333333333, 14);
  });

  it("of twelve values with ties", () => {
    const line = senSlope([7, 7, 5, 9, 9, 9, 4, 3, 5, 2, 2, 1]);
    expect(line.slope).toBeCloseTo(-5 / 9, 14);
    expect([line.lower, line.upper, line.direction]).toEqual([-1, -0.25, "decreasing"]);
  });

  // The same series with its places 2 and 5 unknown; theilslopes with the true places.
  it("keeps a gap as a period, or closes it up where it is told to", () => {
    const values = nine.map((value, i) => (i === 2 || i === 5 ? null : value));
    const line = senSlope(values);
    expect(line.slope).toBeCloseTo(0.4, 14);
    expect(line.interceptOfMedians).toBeCloseTo(2.4, 13);
    expect([line.lower?.toFixed(12), line.upper?.toFixed(12)]).toEqual(["0.150000000000", "0.550000000000"]);
    const closed = senSlope(values, { gaps: "closed-up" });
    const {
      gaps: _,
      members: __,
      gapRule: ___,
      ...alone
    } = senSlope(
      values.filter((value) => value !== null),
      { gaps: "closed-up" },
    );
    expect(closed).toMatchObject(alone);
    expect(closed.slope).toBeGreaterThan(line.slope ?? 0);
    expect([line.gaps, closed.gaps]).toEqual([
      [2, 5],
      [2, 5],
    ]);
  });

  // The same nine values; ranks 8.6003 and 28.3997 of 36 slopes, and quantiles of type 7, computed independently with numpy 2.
  it.each([
    ["rounded-ranks", 0.2, 0.55],
    ["rounded-ranks-clamped", 0.2, 0.55],
    ["interpolated-ranks", 0.1800171469, 0.5599914265],
    ["quantile-type-7", 0.2120481508, 0.5439759246],
  ] as const)("has limits by %s", (limits, low, high) => {
    const { lower, upper } = senSlope(nine, { limits });
    expect(lower).toBeCloseTo(low, 9);
    expect(upper).toBeCloseTo(high, 9);
  });

  it("of few values has no limits rather than too narrow ones, unless they are clamped", () => {
    expect(senSlope([1, 2, 4])).toMatchObject({ slope: 1.5, lower: null, upper: null, reason: "limits-beyond-slopes", direction: null });
    expect(senSlope([1, 2, 4], { limits: "interpolated-ranks" }).lower).toBeNull();
    expect(senSlope([1, 2, 4], { limits: "quantile-type-7" }).lower).toBeNull();
    expect(senSlope([1, 2, 4], { limits: "rounded-ranks-clamped" })).toMatchObject({ lower: 1, upper: 2, reason: null });
  });

  it("of equal values is exactly 0, and says that they are equal", () => {
    expect(senSlope([0.1, 0.1, 0.1, 0.1])).toMatchObject({ slope: 0, lower: 0, upper: 0, reason: "constant", direction: "none" });
  });

  it("of less than two known values has a reason and no number", () => {
    expect(senSlope([null])).toMatchObject({ slope: null, reason: "nothing-known", interceptOfMedians: null });
    expect(senSlope([3, null])).toMatchObject({ slope: null, reason: "too-few", slopes: 0, gaps: [1] });
  });

  it("refuses what is no number and no confidence", () => {
    expect(() => senSlope([1, Number.POSITIVE_INFINITY])).toThrow(expect.objectContaining({ code: "not-finite" }));
    expect(() => senSlope([1, 2], { confidence: 1 })).toThrow(expect.objectContaining({ code: "level-out-of-range" }));
    expect(() => senSlope([1, 2], { gaps: "filled" as "kept" })).toThrow(expect.objectContaining({ code: "unknown-option" }));
  });

  it("of a straight line with gaps is its slope; a line on top is added to it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 5 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: -9, max: 9 }),
        (values, step) => {
          const tilted = values.map((value, i) => (value === null ? null : value + step * i));
          const straight = values.map((value, i) => (value === null ? null : 7 + step * i));
          if (values.filter((value) => value !== null).length < 2) return;
          expect(senSlope(straight).slope).toBe(step + 0);
          expect(senSlope(tilted).slope).toBeCloseTo((senSlope(values).slope ?? 0) + step, 10);
        },
      ),
      { numRuns: 60 },
    );
  });
});
