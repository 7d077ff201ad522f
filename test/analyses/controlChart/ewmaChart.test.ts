import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ewmaChart } from "../../../src/analyses/controlChart/ewmaChart.ts";

// NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.4: target 50, s = 2.0539, λ = 0.3; means and limits as printed.
const nist = [52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
const printed = [
  ...["50.60", "49.52", "50.56", "50.18", "50.16", "49.21", "49.75", "49.85", "50.26", "50.33"],
  ...["50.11", "49.36", "49.52", "50.05", "49.38", "49.92", "50.73", "51.23", "51.94", "51.99"],
];

describe("ewmaChart", () => {
  it("of the NIST handbook as printed", () => {
    const chart = ewmaChart(nist, { target: 50, sigma: 2.0539, weight: 0.3, limits: "asymptotic" });
    expect(chart.points.map(({ mean }) => mean?.toFixed(2))).toEqual(printed);
    expect(chart.points[0]?.upper?.toFixed(4)).toBe("52.5884");
    expect(chart.points[0]?.lower?.toFixed(3)).toBe("47.412");
    expect(chart).toMatchObject({ signals: [], direction: "none", p: null });
  });

  it("has exact limits that begin at the weight and end at the asymptotic ones", () => {
    const values = new Array<number>(200).fill(0);
    const { points } = ewmaChart(values, { target: 0, sigma: 1, weight: 0.25, width: 3 });
    expect(points[0]?.upper).toBeCloseTo(0.75, 14);
    expect(points[199]?.upper).toBeCloseTo(3 * Math.sqrt(0.25 / 1.75), 14);
  });

  it("does not signal at a limit itself", () => {
    expect(ewmaChart([3], { target: 0, sigma: 1, weight: 1 })).toMatchObject({ signals: [], direction: "none" });
    expect(ewmaChart([-3.01], { target: 0, sigma: 1, weight: 1 })).toMatchObject({ direction: "decreasing" });
  });

  it("restarts at a gap, or goes on where it is closed up", () => {
    const means = (gaps: "restarted" | "closed-up") =>
      ewmaChart([8, null, 8], { target: 0, sigma: 9, weight: 0.5, gaps }).points.map(({ mean }) => mean);
    expect(means("restarted")).toEqual([4, null, 4]);
    expect(means("closed-up")).toEqual([4, null, 6]);
  });

  it("says the whole of a signal and where it was noticed", () => {
    const { signals } = ewmaChart([0, 2, 2, 2, 2, -9], { target: 0, sigma: 1, weight: 0.5, width: 2.5 });
    expect(signals).toEqual([
      { rule: "ewma", direction: "increasing", first: 1, last: 4, signalledAt: 2 },
      { rule: "ewma", direction: "decreasing", first: 5, last: 5, signalledAt: 5 },
    ]);
  });

  it("without a known value has a reason and no direction", () => {
    expect(ewmaChart([null, null], { target: 0, sigma: 1 })).toMatchObject({ direction: null, reason: "nothing-known", used: 0 });
  });

  it("refuses what cannot be meant", () => {
    const code = (of: string) => expect.objectContaining({ code: of });
    expect(() => ewmaChart([1], { target: 0, sigma: -1 })).toThrow(code("not-positive"));
    expect(() => ewmaChart([1], { target: 0, sigma: 1, weight: 1.1 })).toThrow(code("weight-out-of-range"));
    expect(() => ewmaChart([1], { target: 0, sigma: 1, weight: Number.NaN })).toThrow(code("weight-out-of-range"));
  });

  it("is the weighted sum of all values and the target", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(0.1, 0.25, 0.7, 1),
        (values, weight) => {
          const { points } = ewmaChart(values, { target: 5, sigma: 1, weight });
          const last = values.length - 1;
          const sum = values.reduce(
            (total, value, i) => total + weight * (1 - weight) ** (last - i) * value,
            5 * (1 - weight) ** values.length,
          );
          expect(points[last]?.mean).toBeCloseTo(sum, 10);
        },
      ),
      { numRuns: 60 },
    );
  });
});
