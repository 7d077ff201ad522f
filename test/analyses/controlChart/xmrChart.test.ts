import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type XmrChart, xmrChart } from "../../../src/analyses/controlChart/xmrChart.ts";

// Montgomery, Introduction to Statistical Quality Control: viscosity of 15 batches of aircraft primer paint.
const viscosity = [33.75, 33.05, 34, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33, 33.54, 33.12, 33.84];
const phaseOf = (chart: XmrChart, i = 0) => chart.phases[i] as XmrChart["phases"][number];
const rules = ({ points }: XmrChart) => points.map(({ rule }) => rule);

describe("xmrChart", () => {
  // Montgomery prints mean 33.52, mean moving range 0.48, limits 32.24 and 34.80 (34.802 by 1.128); no point outside.
  it("of the viscosity of paint as printed", () => {
    const chart = xmrChart(viscosity, { constant: "three-over-1.128" });
    const { mean, meanMovingRange, lower, upper } = phaseOf(chart);
    expect([mean, meanMovingRange, lower, upper].map((figure) => figure?.toFixed(2))).toEqual(["33.52", "0.48", "32.24", "34.80"]);
    expect([chart.signals, chart.direction]).toEqual([[], "none"]);
  });

  // By the definitions of the constants: d₂ = 2/√π, printed 1.128, and 2.66 = 3/1.128 rounded.
  it("has three constants and says which", () => {
    const width = (constant: "2.66" | "three-over-1.128" | "three-over-d2") => {
      const { upper, mean, meanMovingRange, sigma } = phaseOf(xmrChart(viscosity, { constant }));
      expect(3 * (sigma ?? 0)).toBeCloseTo((upper ?? 0) - (mean ?? 0), 12);
      return ((upper ?? 0) - (mean ?? 0)) / (meanMovingRange ?? 1);
    };
    expect(width("2.66")).toBeCloseTo(2.66, 12);
    expect(width("three-over-1.128")).toBeCloseTo(2.6595744681, 10);
    expect(width("three-over-d2")).toBeCloseTo((3 * Math.sqrt(Math.PI)) / 2, 12);
    // D₄ is printed as 3.267; exactly it is 3.2665.
    expect((phaseOf(xmrChart(viscosity)).rangeUpper ?? 0) / (phaseOf(xmrChart(viscosity)).meanMovingRange ?? 1)).toBeCloseTo(3.267, 12);
    const exact = phaseOf(xmrChart(viscosity, { constant: "three-over-d2" }));
    expect(((exact.rangeUpper ?? 0) / (exact.meanMovingRange ?? 1)).toFixed(4)).toBe("3.2665");
  });

  // By hand, with the factor 3.267 of NHS England, Making Data Count.
  it("screens moving ranges once, and says the places", () => {
    const values = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 21, 2, 1, 2];
    // 19 moving ranges: 17 of 1 and 2 of 19, mean 55/19 = 2.894…, screened from 9.457 on: mean 1.
    const screened = phaseOf(xmrChart(values, { screening: "moving-ranges" }));
    expect(screened).toMatchObject({ screened: [16, 17], meanMovingRange: 1, mean: 2.5 });
    expect(screened.upper).toBeCloseTo(5.16, 12);
    expect(phaseOf(xmrChart(values)).meanMovingRange).toBeCloseTo(55 / 19, 12);
    expect(phaseOf(xmrChart(values)).screened).toEqual([]);
  });

  it("screens nothing where nothing moves", () => {
    const { phases, signals, reason, direction } = xmrChart([0.1, 0.1, 0.1], { screening: "moving-ranges" });
    expect(phases[0]).toMatchObject({ mean: 0.1, lower: 0.1, upper: 0.1, screened: [], reason: "constant" });
    expect([signals, reason, direction]).toEqual([[], "constant", "none"]);
  });

  it("breaks moving ranges and rows at a gap, unless it is closed up", () => {
    const values = [1, 2, null, 4, 6];
    expect(phaseOf(xmrChart(values))).toMatchObject({ mean: 3.25, movingRanges: [1, 2], meanMovingRange: 1.5 });
    expect(phaseOf(xmrChart(values, { gaps: "closed-up" }))).toMatchObject({ movingRanges: [1, 2, 2] });
    const row = [9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 6, 6, 6, 6, null, 6, 6, 6];
    const baseline = 10;
    expect(rules(xmrChart(row, { baseline })).every((rule) => rule === null)).toBe(true);
    const closed = xmrChart(row, { baseline, gaps: "closed-up" });
    expect(closed.signals).toEqual([{ rule: "one-side-7", direction: "increasing", first: 10, last: 17, signalledAt: 17 }]);
    expect([closed.gaps, closed.gapRule, closed.points[14]?.rule]).toEqual([[14], "closed-up", null]);
  });

  it("begins anew where the caller says so and why, and never by itself", () => {
    const values = [1, 2, 1, 2, 1, 2, 1, 2, 11, 12, 11, 12, 11, 12, 11, 12];
    const one = xmrChart(values);
    expect(one.phases).toHaveLength(1);
    const two = xmrChart(values, { rebase: [{ at: 8, why: "the shelter was opened" }] });
    expect(two.phases.map(({ from, to, why, mean }) => [from, to, why, mean])).toEqual([
      [0, 7, null, 1.5],
      [8, 15, "the shelter was opened", 11.5],
    ]);
    expect([two.signals, two.points[8]?.movingRange, two.points[8]?.phase]).toEqual([[], null, 1]);
  });

  it("takes its limits from a baseline, and says when it is short", () => {
    const chart = xmrChart([1, 2, 1, 2, 30], { baseline: 4 });
    expect(phaseOf(chart)).toMatchObject({ mean: 1.5, baseline: 4, isProvisional: true });
    expect(chart.signals).toEqual([{ rule: "outside-limits", direction: "increasing", first: 4, last: 4, signalledAt: 4 }]);
    expect(phaseOf(xmrChart(viscosity)).isProvisional).toBe(false);
    expect(phaseOf(xmrChart(viscosity.slice(0, 12))).isProvisional).toBe(false);
    expect(phaseOf(xmrChart(viscosity.slice(0, 12), { fullBaseline: 13 })).isProvisional).toBe(true);
  });

  it("without two neighbours has a reason and no limits", () => {
    expect(xmrChart([])).toMatchObject({ reason: "nothing-known", phases: [], points: [], direction: null });
    expect(phaseOf(xmrChart([null]))).toMatchObject({ mean: null, lower: null, reason: "nothing-known" });
    expect(xmrChart([4])).toMatchObject({ reason: "too-few", direction: null, used: 1 });
    expect(phaseOf(xmrChart([4, null, 6]))).toMatchObject({ mean: 5, lower: null, sigma: null, reason: "too-few" });
  });

  it("refuses what cannot be meant", () => {
    const code = (of: string) => expect.objectContaining({ code: of });
    expect(() => xmrChart([Number.NaN])).toThrow(code("not-finite"));
    expect(() => xmrChart([1], { baseline: 1 })).toThrow(code("not-whole"));
    expect(() => xmrChart([1, 2], { constant: "3" as "2.66" })).toThrow(code("unknown-option"));
    expect(() => xmrChart([1, 2, 3], { rebase: [{ at: 3, why: "x" }] })).toThrow(code("rebase-out-of-order"));
    expect(() => xmrChart([1, 2, 3], { rebase: [{ at: 1, why: " " }] })).toThrow(code("rebase-unexplained"));
    expect(() => xmrChart([1], { rules: [{ kind: "within", name: "w", points: 2, distance: 1 }] })).toThrow(code("rule-invalid"));
  });

  it("moves with its series, and turns around with it", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 8 }), { minLength: 2, maxLength: 40 }), (values) => {
        const chart = xmrChart(values, { rules: "nelson-9" });
        const moved = xmrChart(
          values.map((value) => (value === null ? null : 4 * value)),
          { rules: "nelson-9" },
        );
        const turned = xmrChart(
          values.map((value) => (value === null ? null : -value)),
          { rules: "nelson-9" },
        );
        expect(moved.signals).toEqual(chart.signals);
        const other = { increasing: "decreasing", decreasing: "increasing" } as const;
        const mirrored = chart.signals.map((signal) => ({
          ...signal,
          direction: signal.direction === null ? null : other[signal.direction],
        }));
        expect(turned.signals).toEqual(mirrored);
        expect(rules(turned)).toEqual(rules(chart));
      }),
      { numRuns: 60 },
    );
  });

  it("does not see later values with a baseline that is over", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 30 }),
        fc.integer({ min: 8, max: 12 }),
        (values, until) => {
          const known = (chart: XmrChart) =>
            chart.signals.filter(({ signalledAt }) => signalledAt < until).map(({ rule, signalledAt }) => [rule, signalledAt]);
          expect(known(xmrChart(values.slice(0, until), { baseline: 8 }))).toEqual(known(xmrChart(values, { baseline: 8 })));
        },
      ),
      { numRuns: 60 },
    );
  });
});
