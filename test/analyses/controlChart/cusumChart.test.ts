import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cusumChart } from "../../../src/analyses/controlChart/cusumChart.ts";

// NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.3: group means, target 325, k = 0.3175, h = 4.1959; upper sums as printed.
const nist = [
  ...[324.925, 324.675, 324.725, 324.35, 325.35, 325.225, 324.125, 324.525, 325.225, 324.6],
  ...[324.625, 325.15, 328.325, 327.25, 327.825, 328.5, 326.675, 327.775, 326.875, 328.35],
];
const printed = ["3.01", "4.94", "7.45", "10.63", "11.99", "14.44", "16.00", "19.04"];

describe("cusumChart", () => {
  it("of the NIST handbook as printed", () => {
    const chart = cusumChart(nist, { target: 325, allowance: 0.3175, interval: 4.1959 });
    const upper = chart.points.slice(12).map(({ high }) => high ?? 0);
    for (const [i, sum] of upper.entries()) expect(Math.abs(sum - Number(printed[i]))).toBeLessThan(0.0051);
    expect(chart.signals).toEqual([{ rule: "cusum", direction: "increasing", first: 12, last: 19, signalledAt: 13 }]);
    expect(chart).toMatchObject({ direction: "increasing", p: null, reason: null, limit: 4.1959 });
  });

  // Montgomery, Introduction to Statistical Quality Control: target 100, K = 3, H = 12, head start 6; by hand.
  it("starts with a head start where it is told to", () => {
    const points = cusumChart([102, 97, 104, 93], { target: 100, sigma: 1, allowance: 3, interval: 12, headStart: 0.5 }).points;
    expect(points.map(({ high, low }) => [high, low])).toEqual([
      [5, 1],
      [0, 1],
      [1, 0],
      [0, 4],
    ]);
  });

  it("does not signal at the limit itself", () => {
    expect(cusumChart([6.5], { target: 1, sigma: 1 }).signals).toEqual([]);
    expect(cusumChart([6.51], { target: 1, sigma: 1 }).signals).toHaveLength(1);
    expect(cusumChart([-4.51], { target: 1, sigma: 1 }).direction).toBe("decreasing");
  });

  it("restarts at a gap, or goes on where it is closed up", () => {
    const values = [3, 3, null, 3, 3];
    const sums = (gaps: "restarted" | "closed-up") => cusumChart(values, { target: 0, sigma: 1, gaps }).points.map(({ high }) => high);
    expect(sums("restarted")).toEqual([2.5, 5, null, 2.5, 5]);
    expect(sums("closed-up")).toEqual([2.5, 5, null, 7.5, 10]);
    expect(cusumChart(values, { target: 0, gaps: "closed-up" }).signals).toMatchObject([{ first: 0, signalledAt: 3 }]);
    expect(cusumChart([9, null, 9], { target: 0, gaps: "closed-up" }).signals).toMatchObject([{ first: 0, last: 2 }]);
    expect(cusumChart([9, null, 9], { target: 0 }).signals).toHaveLength(2);
  });

  it("without a known value has a reason and no direction", () => {
    expect(cusumChart([null], { target: 0 })).toMatchObject({ direction: null, reason: "nothing-known", gaps: [0], signals: [] });
    expect(cusumChart([0.1, 0.1], { target: 0.1 })).toMatchObject({ direction: "none", reason: null });
  });

  it("refuses what cannot be meant", () => {
    const code = (of: string) => expect.objectContaining({ code: of });
    expect(() => cusumChart([1], { target: Number.NaN })).toThrow(code("not-finite"));
    expect(() => cusumChart([1], { target: 0, sigma: 0 })).toThrow(code("not-positive"));
    expect(() => cusumChart([1], { target: 0, allowance: -1 })).toThrow(code("allowance-negative"));
    expect(() => cusumChart([1], { target: 0, headStart: 1 })).toThrow(code("head-start-out-of-range"));
  });

  it("is the largest sum of departures that ends at each period (Page)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 25 }), (values) => {
        const { points } = cusumChart(values, { target: 1, sigma: 2 });
        for (const [i, { high, low }] of points.entries()) {
          const tails = Array.from({ length: i + 2 }, (_, from) => values.slice(from, i + 1));
          const best = (departure: (value: number) => number) =>
            Math.max(...tails.map((tail) => tail.reduce((sum, value) => sum + departure(value), 0)));
          expect(high).toBe(best((value) => value - 2));
          expect(low).toBe(best((value) => 0 - value));
        }
      }),
      { numRuns: 40 },
    );
  });
});
