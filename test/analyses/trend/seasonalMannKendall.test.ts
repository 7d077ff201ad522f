import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mannKendall } from "../../../src/analyses/trend/mannKendall.ts";
import { seasonalMannKendall } from "../../../src/analyses/trend/seasonalMannKendall.ts";
import { senSlope } from "../../../src/analyses/trend/senSlope.ts";

const quarters = [10, 30, 50, 20, 11, 31, 52, 22, 13, 33, 53, 24, 12, 35, 51, 25];

describe("seasonalMannKendall", () => {
  // Invented series of four years; S, variance, z, p and slope computed independently with numpy 2 and scipy 1.17.1 from their definitions.
  it("of four years of quarters", () => {
    const test = seasonalMannKendall(quarters, { period: 4 });
    expect(test).toMatchObject({ score: 18, direction: "increasing", slopePerCycle: 1.5, reason: null });
    expect(test.variance).toBeCloseTo(34.666666666666664, 12);
    expect(test.z).toBeCloseTo(2.887306437068719, 13);
    expect(test.p).toBeCloseTo(0.003885555986180738, 14);
    expect(test.seasons.map(({ score }) => score)).toEqual([4, 6, 2, 6]);
  });

  it("of one season is the plain test and the plain slope", () => {
    const plain = mannKendall(quarters, { distribution: "normal" });
    const { score, variance, z, p, slopePerCycle } = seasonalMannKendall(quarters, { period: 1 });
    expect({ score, variance, z, p }).toEqual({ score: plain.score, variance: plain.variance, z: plain.z, p: plain.p });
    expect(slopePerCycle).toBe(senSlope(quarters).slope);
  });

  it("of seasons that never vary has p 1 and says so", () => {
    expect(seasonalMannKendall([1, 2, 1, 2], { period: 2 })).toMatchObject({ score: 0, p: 1, reason: "constant", direction: "none" });
  });

  it("keeps a year that is missing, or closes it up", () => {
    const values = [1, 10, null, null, 5, 14];
    expect(seasonalMannKendall(values, { period: 2 })).toMatchObject({ slopePerCycle: 2, gaps: [2, 3], used: 4, members: 6 });
    expect(seasonalMannKendall(values, { period: 2, gaps: "closed-up" })).toMatchObject({ slopePerCycle: 4, score: 2 });
  });

  it("without two values of any season has a reason and no number", () => {
    expect(seasonalMannKendall([], { period: 12 })).toMatchObject({ p: null, reason: "nothing-known", seasons: [] });
    expect(seasonalMannKendall([1, 2, null, 4], { period: 4 })).toMatchObject({ p: null, score: null, reason: "too-few", gaps: [2] });
  });

  it("refuses a period that is none", () => {
    expect(() => seasonalMannKendall([1], { period: 0 })).toThrow(expect.objectContaining({ code: "not-whole" }));
    expect(() => seasonalMannKendall([1], { period: 1.5 })).toThrow(expect.objectContaining({ code: "not-whole" }));
    expect(() => seasonalMannKendall([Number.NaN], { period: 4 })).toThrow(expect.objectContaining({ code: "not-finite" }));
  });

  it("does not see a rhythm that is added to each year alike", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 6 }), { minLength: 4, maxLength: 20 }),
        fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 4, maxLength: 4 }),
        (values, rhythm) => {
          const shifted = values.map((value, i) => (value === null ? null : value + (rhythm[i % 4] ?? 0)));
          expect(seasonalMannKendall(shifted, { period: 4 })).toEqual(seasonalMannKendall(values, { period: 4 }));
        },
      ),
      { numRuns: 60 },
    );
  });
});
