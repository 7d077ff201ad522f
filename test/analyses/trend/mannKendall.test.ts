import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mannKendall } from "../../../src/analyses/trend/mannKendall.ts";

const series = fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 6 }), { maxLength: 14 });

describe("mannKendall", () => {
  // Invented series; tau and the exact p computed independently by scipy 1.17.1, stats.kendalltau(method="exact").
  it("of nine different values", () => {
    const { tauA, tauB, p, distribution, direction } = mannKendall([3.1, 2.9, 4.4, 4.0, 3.7, 5.2, 5.0, 6.1, 5.8]);
    expect(tauA).toBeCloseTo(0.6666666666666666, 14);
    expect(tauB).toBe(tauA);
    expect(p).toBeCloseTo(0.012665343915343916, 14);
    expect([distribution, direction]).toEqual(["exact", "increasing"]);
  });

  // Invented series with ties; τ-b and p by scipy 1.17.1, stats.kendalltau(method="asymptotic"), which has no correction for continuity.
  it("of twelve values with ties", () => {
    const result = mannKendall([7, 7, 5, 9, 9, 9, 4, 3, 5, 2, 2, 1], { distribution: "normal", continuity: false });
    expect(result.score).toBe(-38);
    expect(result.tauB).toBeCloseTo(-0.6038596398555418, 14);
    expect(result.tauA).toBeCloseTo(-38 / 66, 14);
    expect(result.p).toBeCloseTo(0.008106886774657521, 13);
    expect(result.direction).toBe("decreasing");
  });

  it("says what cannot be found: three or four values are never enough for 5 %", () => {
    expect(mannKendall([1, 2, 3, 4])).toMatchObject({ direction: "none", score: 6 });
    expect(mannKendall([1, 2, 3, 4]).p).toBeCloseTo(2 / 24, 15);
    expect(mannKendall([1, 2, 3, 4]).smallestP).toBeCloseTo(2 / 24, 15);
    expect(mannKendall([1, 2, 3, 4, 5]).smallestP).toBeCloseTo(2 / 120, 15);
    expect(mannKendall([1, 2, 3, 4], { alternative: "increasing" })).toMatchObject({ direction: "increasing" });
  });

  it("takes the exact distribution up to 40 values, the normal one beyond", () => {
    const rising = (n: number) => mannKendall(Array.from({ length: n }, (_, i) => i));
    expect(rising(40).distribution).toBe("exact");
    expect(rising(41).distribution).toBe("normal");
  });

  it("of equal values has no τ-b, and p is 1", () => {
    const expected = { score: 0, variance: 0, z: 0, p: 1, tauA: 0, tauB: null, direction: "none", reason: "constant" };
    expect(mannKendall([0.1, 0.1, 0.1])).toMatchObject(expected);
    expect(mannKendall([0.1, 0.1, 0.1], { distribution: "normal" })).toMatchObject(expected);
  });

  it("of less than two known values has a reason and no number", () => {
    expect(mannKendall([])).toMatchObject({ p: null, score: null, reason: "nothing-known", direction: null, gaps: [] });
    expect(mannKendall([null, null])).toMatchObject({ p: null, reason: "nothing-known", used: 0, members: 2, gaps: [0, 1] });
    expect(mannKendall([null, 4])).toMatchObject({ p: null, tauA: null, reason: "too-few", used: 1, gaps: [0] });
  });

  it("says the places of gaps", () => {
    expect(mannKendall([1, null, 2, null])).toMatchObject({ gaps: [1, 3], used: 2, members: 4 });
  });

  it("refuses values that are no numbers, levels that are none, and an exact test of too many", () => {
    expect(() => mannKendall([1, Number.NaN])).toThrow(expect.objectContaining({ code: "not-finite" }));
    expect(() => mannKendall([1, 1e200])).toThrow(expect.objectContaining({ code: "value-out-of-range" }));
    expect(() => mannKendall([1, 2], { level: 0 })).toThrow(expect.objectContaining({ code: "level-out-of-range" }));
    expect(() => mannKendall([1, 2], { alternative: "up" as "increasing" })).toThrow(expect.objectContaining({ code: "unknown-option" }));
    const long = Array.from({ length: 101 }, (_, i) => i);
    expect(() => mannKendall(long, { distribution: "exact" })).toThrow(expect.objectContaining({ code: "too-long-for-exact" }));
  });

  it("turns around with the series, and keeps its number under any change that keeps the order", () => {
    fc.assert(
      fc.property(series, (values) => {
        const forward = mannKendall(values);
        const backward = mannKendall(values.toReversed());
        const stretched = mannKendall(values.map((value) => (value === null ? null : value ** 3 + 100)));
        expect((backward.score ?? 0) + (forward.score ?? 0)).toBe(0);
        expect(backward.p).toBe(forward.p);
        expect({ ...stretched, method: forward.method }).toEqual(forward);
      }),
      { numRuns: 60 },
    );
  });

  it("with both sides is twice the smaller side, and the normal p comes near the exact one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 20, maxLength: 30 }), (values) => {
        const p = (alternative: "two-sided" | "increasing" | "decreasing") => mannKendall(values, { alternative }).p ?? 0;
        expect(p("two-sided")).toBeCloseTo(Math.min(1, 2 * Math.min(p("increasing"), p("decreasing"))), 12);
        expect(Math.abs(p("two-sided") - (mannKendall(values, { distribution: "normal" }).p ?? 0))).toBeLessThan(0.02);
      }),
      { numRuns: 20 },
    );
  });
});
