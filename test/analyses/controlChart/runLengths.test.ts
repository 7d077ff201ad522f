import { describe, expect, it } from "vitest";
import { cusumChart } from "../../../src/analyses/controlChart/cusumChart.ts";
import { cusumRunLength } from "../../../src/analyses/controlChart/cusumRunLength.ts";
import { ewmaRunLength } from "../../../src/analyses/controlChart/ewmaRunLength.ts";

describe("cusumRunLength", () => {
  // Montgomery, Introduction to Statistical Quality Control, table of run lengths with k = 0.5 and h = 4 or 5 by shift, as printed.
  it.each([
    [4, 0, 168],
    [4, 0.25, 74.2],
    [4, 0.5, 26.6],
    [4, 0.75, 13.3],
    [4, 1, 8.38],
    [4, 1.5, 4.75],
    [4, 2, 3.34],
    [4, 3, 2.19],
    [5, 0, 465],
    [5, 0.25, 139],
    [5, 0.5, 38],
    [5, 0.75, 17],
    [5, 1, 10.4],
    [5, 1.5, 5.75],
    [5, 2, 4.01],
    [5, 3, 2.57],
  ])("with an interval of %d and a shift of %d as printed", (interval, shift, length) => {
    expect(Math.abs(cusumRunLength({ allowance: 0.5, interval }, { shift }) / length - 1)).toBeLessThan(0.005);
  });

  it("does not depend on the side of the shift, and comes to one period", () => {
    expect(cusumRunLength({ allowance: 0.5, interval: 5 }, { shift: -1 })).toBe(
      cusumRunLength({ allowance: 0.5, interval: 5 }, { shift: 1 }),
    );
    expect(cusumRunLength({ allowance: 0.5, interval: 5 }, { shift: 30 })).toBeCloseTo(1, 12);
  });

  it("refuses a chart that never signals, and one that is none", () => {
    const code = (of: string) => expect.objectContaining({ code: of });
    expect(() => cusumRunLength({ allowance: 3, interval: 8 })).toThrow(code("run-length-out-of-reach"));
    expect(() => cusumRunLength({ allowance: 0.5, interval: 31 })).toThrow(code("interval-out-of-range"));
    expect(() => cusumRunLength({ allowance: -1, interval: 5 })).toThrow(code("allowance-negative"));
    expect(() => cusumRunLength({ allowance: 0.5, interval: 0 })).toThrow(code("not-positive"));
  });

  // A linear congruential generator and a sum of twelve, near enough to normal for 5 % of 2 000 runs.
  it("is what a thousand synthetic runs of the chart come to", () => {
    let state = 20_260_101;
    const uniform = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const normal = () => Array.from({ length: 12 }, uniform).reduce((sum, one) => sum + one, -6);
    const lengths = Array.from({ length: 1000 }, () => {
      const { signals } = cusumChart(
        Array.from({ length: 60 }, () => 1 + normal()),
        { target: 0, sigma: 1 },
      );
      return 1 + (signals[0]?.signalledAt ?? Number.NaN);
    });
    const average = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    expect(Math.abs(average - cusumRunLength({ allowance: 0.5, interval: 5 }, { shift: 1 }))).toBeLessThan(0.5);
  });
});

describe("ewmaRunLength", () => {
  // Lucas and Saccucci (1990), Technometrics 32: the charts of Montgomery's table with about 500 periods between false alarms, as printed.
  it.each([
    [0.4, 3.054, 0, 500],
    [0.4, 3.054, 1, 14.3],
    [0.25, 2.998, 0, 500],
    [0.25, 2.998, 1, 11.1],
    [0.2, 2.962, 0, 500],
    [0.2, 2.962, 1, 10.5],
    [0.1, 2.814, 0, 500],
    [0.1, 2.814, 1, 10.3],
    [0.05, 2.615, 0, 500],
    [0.05, 2.615, 1, 11.4],
  ])("with a weight of %d, a width of %d and a shift of %d as printed", (weight, width, shift, length) => {
    expect(Math.abs(ewmaRunLength({ weight, width }, { shift }) / length - 1)).toBeLessThan(0.006);
  });

  // By hand: single values beyond three sigma, 1 / (2 Φ(−3)).
  it("with a weight of 1 is the run length of plain limits", () => {
    expect(ewmaRunLength({ weight: 1, width: 3 })).toBeCloseTo(370.3983473449564, 6);
    expect(ewmaRunLength({ weight: 0.2, width: 1 }, { shift: 40 })).toBeCloseTo(1, 12);
  });

  it("refuses a chart that never signals, and one that is none", () => {
    const code = (of: string) => expect.objectContaining({ code: of });
    expect(() => ewmaRunLength({ weight: 0.2, width: 7.5 })).toThrow(code("run-length-out-of-reach"));
    expect(() => ewmaRunLength({ weight: 0.2, width: 7 })).toThrow(code("run-length-out-of-reach"));
    expect(() => ewmaRunLength({ weight: 0, width: 3 })).toThrow(code("weight-out-of-range"));
    expect(() => ewmaRunLength({ weight: 0.2, width: Number.NaN })).toThrow(code("not-finite"));
  });
});
