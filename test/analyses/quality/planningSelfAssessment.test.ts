import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planningSelfAssessment } from "../../../src/analyses/quality/planningSelfAssessment.ts";
import { qualityAreas } from "../../../src/codebooks/qualityAreas.ts";
import { selfAssessmentShareIndicator } from "../../../src/indicators/planning/selfAssessmentShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const every = (points: number) => Object.fromEntries(qualityAreas.map(({ code }) => [code, points]));
const round = (year: number, points: Readonly<Record<string, number | null>>) => ({
  year,
  selfAssessment: points,
  selfAssessmentMaximum: every(10),
});

describe("planningSelfAssessment", () => {
  it("eight areas over rounds, in the order of time", () => {
    // 7 × 8 + 4 = 60 of 80 points; 7 × 8 + 6 = 62 of 80.
    const found = planningSelfAssessment([round(2026, { ...every(8), "5": 6 }), round(2025, { ...every(8), "5": 4 })]);
    expect([found.years, found.overall, found.weakest, found.missing]).toEqual([[2025, 2026], [0.75, 0.775], ["5"], []]);
    expect(found.areas[4]).toMatchObject({ area: "5", cs: "zapojování", shares: [0.4, 0.6], latest: 0.6, change: expect.closeTo(0.2, 12) });
    expect(found.areas.map(({ area }) => area)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it("what is not known stays so", () => {
    const found = planningSelfAssessment([round(2025, { "1": 3 }), { year: 2026, selfAssessment: null, selfAssessmentMaximum: every(10) }]);
    expect(found).toMatchObject({ overall: [null, null], weakest: [], missing: ["1", "2", "3", "4", "5", "6", "7", "8"] });
    expect(found.areas[0]).toMatchObject({ shares: [0.3, null], latest: null, change: null });
    expect(planningSelfAssessment([])).toMatchObject({ years: [], overall: [], weakest: [], missing: [] });
  });

  it("several areas may be the weakest", () =>
    expect(planningSelfAssessment([round(2025, { ...every(8), "2": 1, "7": 1 })]).weakest).toEqual(["2", "7"]));

  it("names areas as the cards of the catalogue do", () => {
    for (const [at, { cs, en }] of qualityAreas.entries()) {
      const card = selfAssessmentShareIndicator({ area: (at + 1) as 1 });
      expect([card.cs, card.en]).toEqual([`sebehodnocení plánování: ${cs}`, `self-assessment of planning: ${en}`]);
    }
  });

  it.each([
    ["year-twice", [round(2025, {}), round(2025, {})]],
    ["year-invalid", [round(2025.5, {})]],
    ["count-negative", [round(2025, { "1": -1 })]],
    ["not-finite", [round(2025, { "1": Number.NaN })]],
  ])("refuses with %s", (code, rounds) => expect(() => planningSelfAssessment(rounds)).toThrow(refused(code)));

  it("law: the weakest areas have the least share, and the overall lies between the extremes", () => {
    const points = fc.record(Object.fromEntries(qualityAreas.map(({ code }) => [code, fc.integer({ min: 0, max: 10 })])));
    fc.assert(
      fc.property(points, (some) => {
        const found = planningSelfAssessment([round(2025, some)]);
        const shares = found.areas.map(({ latest }) => latest ?? Number.NaN);
        expect(found.weakest).toEqual(found.areas.filter(({ latest }) => latest === Math.min(...shares)).map(({ area }) => area));
        expect(found.overall[0]).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(found.overall[0]).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
    );
  });
});
