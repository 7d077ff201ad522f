import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recentTrend } from "../../../src/analyses/trend/recentTrend.ts";
import type { RecentTrendPoint } from "../../../src/analyses/trend/recentTrendPoint.ts";

// Public Health England, fingertips-open, TrendMarkerCalculatorTest: years 2014 to 2018 of one area, with the χ² its tests expect.
const counted = [
  [994, 40299],
  [1023, 41527],
  [1199, 42811],
  [1332, 44064],
  [1367, 44701],
].map(([count = 0, denominator = 0]) => ({ count, denominator }));
const limited = [
  [24.67, 23.16, 26.25],
  [24.6, 23.15, 26.19],
  [28, 26.44, 29.64],
  [30.2, 28.63, 31.9],
  [30.6, 28.98, 32.25],
].map(([value = 0, lower = 0, upper = 0]) => ({ value, lower, upper }));
const level = [
  [20.5506, 18.1803, 23.1427],
  [19.5952, 17.3444, 22.0602],
  [19.0349, 16.8421, 21.4394],
  [21.3966, 19.0918, 23.8975],
  [18.4372, 16.2925, 20.7941],
].map(([value = 0, lower = 0, upper = 0]) => ({ value, lower, upper }));
const proportion = (points: readonly RecentTrendPoint[], more = {}) => recentTrend(points, { variant: "proportion", ...more });
const general = (points: readonly RecentTrendPoint[], more = {}) => recentTrend(points, { variant: "general", ...more });

describe("recentTrend", () => {
  it("of values with limits as the published test has it", () => {
    const trend = general(limited);
    expect(trend.chiSquared?.toFixed(2)).toBe("46.77");
    expect(trend).toMatchObject({ direction: "increasing", keepsSign: true, used: 5, from: 0, to: 4, reason: null });
    expect(general(level)).toMatchObject({ direction: "none" });
  });

  it("of proportions as the published test has it", () => {
    expect(proportion(counted).chiSquared?.toFixed(2)).toBe("47.90");
    expect(proportion(counted).direction).toBe("increasing");
    expect(proportion(counted.toReversed()).direction).toBe("decreasing");
    const all = [5, 3, 1, 1, 2].map((count, i) => ({ count, denominator: i < 3 ? 5 : 4 }));
    expect(proportion(all)).toMatchObject({ direction: null, chiSquared: null, p: null, reason: "count-equals-denominator" });
  });

  // The same figures by weighted least squares and by a score test, computed independently with numpy 2 and scipy 1.17.1.
  it("has the slope and p of an independent computation", () => {
    expect(general(limited).slope).toBeCloseTo(1.75156622, 8);
    expect(general(limited).p).toBeCloseTo(8.00171277672294e-12, 20);
    expect(proportion(counted).slope).toBeCloseTo(0.06524964, 8);
    expect(proportion(counted).chiSquared).toBeCloseTo(47.89667670758912, 9);
    expect(general(level).chiSquared).toBeCloseTo(0.46424308513740353, 10);
  });

  it("says no direction that hangs on one year", () => {
    const jump = [10, 9.9, 9.8, 9.7, 30].map((value) => ({ value, lower: value - 0.5, upper: value + 0.5 }));
    expect(general(jump)).toMatchObject({ keepsSign: false, direction: "none" });
    expect(general(jump).chiSquared).toBeGreaterThan(100);
  });

  it("of equal values has a slope of exactly 0", () => {
    const equal = Array.from({ length: 5 }, () => ({ value: 0.1, lower: 0, upper: 0.3 }));
    expect(general(equal)).toMatchObject({ slope: 0, chiSquared: 0, p: 1, direction: "none", keepsSign: false });
  });

  it("reads the last five, and says where they lie", () => {
    const longer = [{ count: 900, denominator: 1000 }, ...counted];
    expect(proportion(longer)).toMatchObject({ from: 1, to: 5, used: 5, members: 6, chiSquared: proportion(counted).chiSquared });
    expect(proportion(longer, { points: 6 })).toMatchObject({ from: 0, direction: "none" });
  });

  it("refuses to read over a gap unless it is told how", () => {
    const gap = [counted[0], counted[1], { count: null, denominator: 1 }, counted[2], counted[3], counted[4]] as RecentTrendPoint[];
    expect(proportion(gap)).toMatchObject({ reason: "gap-in-series", gaps: [2], p: null, from: null });
    expect(proportion(gap, { gaps: "closed-up" })).toMatchObject({ chiSquared: proportion(counted).chiSquared, gaps: [2], from: 0, to: 5 });
    const kept = proportion(gap, { gaps: "kept" });
    expect(kept.direction).toBe("increasing");
    expect(kept.chiSquared).not.toBe(proportion(counted).chiSquared);
  });

  it("says why it cannot be calculated", () => {
    const with5 = (one: RecentTrendPoint) => [one, ...counted.slice(1)];
    expect(proportion([])).toMatchObject({ reason: "nothing-known" });
    const ended = Array.from({ length: 5 }, () => ({ count: null, denominator: null }));
    expect(proportion(ended)).toMatchObject({ reason: "nothing-known", gaps: [0, 1, 2, 3, 4] });
    expect(proportion([...counted, ...ended])).toMatchObject({ reason: "gap-in-series" });
    expect(proportion([...counted, ...ended], { gaps: "closed-up" })).toMatchObject({ direction: "increasing", from: 0, to: 4 });
    expect(proportion(counted.slice(1))).toMatchObject({ reason: "too-few", used: 0 });
    expect(proportion(with5({ count: 0, denominator: 9 }))).toMatchObject({ reason: "count-zero" });
    expect(proportion(with5({ count: 0, denominator: 0 }))).toMatchObject({ reason: "denominator-zero" });
    expect(proportion(counted, { minimumDenominator: 41000 })).toMatchObject({
      reason: "denominator-too-small",
      minimumDenominator: 41000,
    });
    expect(general([{ value: 1, lower: 1, upper: 1 }, ...limited.slice(1)])).toMatchObject({ reason: "limits-equal" });
  });

  it("puts small periods together where it is told to", () => {
    const village = Array.from({ length: 11 }, (_, i) => ({ count: 10 + 3 * i, denominator: 300 }));
    const pooled = proportion(village, { minimumDenominator: 500, smallDenominators: "pooled" });
    expect(pooled).toMatchObject({ pooled: 2, dropped: 1, used: 5, from: 1, to: 10, direction: "increasing" });
    expect(proportion(village, { minimumDenominator: 900, smallDenominators: "pooled" })).toMatchObject({ pooled: 3, reason: "too-few" });
    expect(proportion(village, { minimumDenominator: 1e6, smallDenominators: "pooled" }).reason).toBe("denominator-too-small");
  });

  it("refuses impossible counts and limits", () => {
    const code = (of: string) => expect.objectContaining({ code: of });
    expect(() => proportion([{ count: 3, denominator: 2 }])).toThrow(code("count-exceeds-denominator"));
    expect(() => proportion([{ count: -1, denominator: 2 }])).toThrow(code("count-negative"));
    expect(() => general([{ value: 3, lower: 4, upper: 5 }])).toThrow(code("limits-out-of-order"));
    expect(() => general(limited, { minimumDenominator: 5 })).toThrow(code("unknown-option"));
    expect(() => proportion(counted, { points: 3 })).toThrow(code("not-whole"));
    expect(() => recentTrend(counted, { variant: "both" as "general" })).toThrow(code("unknown-option"));
  });

  it("turns around with the series; the units of a value change nothing but its slope", () => {
    const value = fc.record({
      at: fc.integer({ min: -99, max: 99 }),
      below: fc.integer({ min: 1, max: 20 }),
      above: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 5 }), (list) => {
        const points = (scale: number) =>
          list.map(({ at, below, above }) => ({ value: scale * at, lower: scale * (at - below), upper: scale * (at + above) }));
        const [plain, turned, scaled] = [general(points(1)), general(points(1).toReversed()), general(points(8))];
        expect(turned.chiSquared).toBeCloseTo(plain.chiSquared ?? 0, 8);
        expect(turned.slope).toBeCloseTo(-(plain.slope ?? 0), 10);
        expect([turned.direction === "none", turned.keepsSign]).toEqual([plain.direction === "none", plain.keepsSign]);
        expect(scaled).toEqual({ ...plain, slope: 8 * (plain.slope ?? 0) });
      }),
      { numRuns: 60 },
    );
  });
});
