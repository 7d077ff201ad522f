import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selfAssessmentOverall } from "../../../src/indicators/planning/selfAssessmentOverall.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const cells = (points: readonly (number | null)[]) => Object.fromEntries(points.map((one, i) => [String(i + 1), one]));
const ten = cells([10, 10, 10, 10, 10, 10, 10, 10]);

describe("selfAssessmentOverall", () => {
  // Computed by hand; points made up: 2 + 7 × 10 of 80, and areas of unlike size, 30 of 40.
  it.each([
    [[10, 10, 10, 10, 2, 10, 10, 10], ten, 0.9],
    [[0, 1, 2, 3, 4, 5, 6, 9], cells([5, 5, 5, 5, 5, 5, 5, 5]), 0.75],
    [[0, 0, 0, 0, 0, 0, 0, 0], ten, 0],
  ])("%j: %s", (points, most, value) =>
    expect(selfAssessmentOverall({ selfAssessment: cells(points), selfAssessmentMaximum: most })).toBe(value),
  );

  it("is unknown as soon as one area is, and where there is nothing to get", () => {
    expect(selfAssessmentOverall({ selfAssessment: { ...ten, "5": null }, selfAssessmentMaximum: ten })).toBeNull();
    expect(selfAssessmentOverall({ selfAssessment: ten, selfAssessmentMaximum: { "1": 10 } })).toBeNull();
    expect(selfAssessmentOverall({ selfAssessment: null, selfAssessmentMaximum: ten })).toBeNull();
    const none = cells([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(selfAssessmentOverall({ selfAssessment: none, selfAssessmentMaximum: none })).toBeNull();
  });

  it.each([
    ["count-negative", -1],
    ["not-finite", Number.NaN],
  ])("refuses with %s %d points in an area, also where the sum would hide them", (code, points) => {
    expect(() => selfAssessmentOverall({ selfAssessment: { ...ten, "5": points }, selfAssessmentMaximum: ten })).toThrow(refused(code));
  });

  it("lies between the worst and the best area", () => {
    const points = fc.array(fc.nat(10), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(points, (given) => {
        const value = selfAssessmentOverall({ selfAssessment: cells(given), selfAssessmentMaximum: ten });
        expect(value).toBeGreaterThanOrEqual(Math.min(...given) / 10);
        expect(value).toBeLessThanOrEqual(Math.max(...given) / 10);
      }),
    );
  });
});
