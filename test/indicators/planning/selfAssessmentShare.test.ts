import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import {
  type PlanningArea,
  selfAssessmentShare,
  selfAssessmentShareIndicator,
} from "../../../src/indicators/planning/selfAssessmentShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (points: number | null, most: number | null) =>
  selfAssessmentShare({ selfAssessment: { "5": points }, selfAssessmentMaximum: { "5": most } }, { area: 5 });
const areas = [1, 2, 3, 4, 5, 6, 7, 8] as const;

describe("selfAssessmentShare", () => {
  // Computed by hand; points made up.
  it("12 of 16 points", () => expect(of(12, 16)).toBe(0.75));

  it.each([
    [0, 16, 0],
    [16, 16, 1],
    [0, 0, null],
    [null, 16, null],
    [12, null, null],
  ])("%s of %s: %s", (points, most, value) => expect(of(points, most)).toBe(value));

  it("is unknown where nobody assessed the area", () => {
    expect(selfAssessmentShare({ selfAssessment: { "5": 12 }, selfAssessmentMaximum: { "5": 16 } }, { area: 1 })).toBeNull();
    expect(selfAssessmentShare({ selfAssessment: null, selfAssessmentMaximum: null }, { area: 1 })).toBeNull();
  });

  it.each([
    ["count-negative", -1, 16],
    ["count-negative", 1, -16],
    ["not-finite", Number.NaN, 16],
  ])("refuses with %s %d of %d", (code, points, most) => expect(() => of(points, most)).toThrow(refused(code)));

  it.each([0, 9, 1.5, Number.NaN])("refuses an area %d that the criteria do not have, in the function and in the card", (area) => {
    const wrong = { area: area as PlanningArea };
    expect(() => selfAssessmentShare({ selfAssessment: null, selfAssessmentMaximum: null }, wrong)).toThrow(
      refused("planning-area-unknown"),
    );
    expect(() => selfAssessmentShareIndicator(wrong)).toThrow(refused("planning-area-unknown"));
  });

  it("has a card for each of the eight areas, each with its own id and name", () => {
    const cards = areas.map((area) => selfAssessmentShareIndicator({ area }));
    expect(new Set(cards.flatMap((card) => [card.id, card.cs, card.en])).size).toBe(24);
    expect(cards.map((card) => card.cs.split(": ")[1])[0]).toBe("legitimita");
  });

  it("each card reads its own area only", () => {
    fc.assert(
      fc.property(fc.constantFrom(...areas), fc.nat(20), (area, points) => {
        const noun = { selfAssessment: { [area]: points }, selfAssessmentMaximum: { [area]: 20 } };
        for (const other of areas)
          expect(indicatorValue(selfAssessmentShareIndicator({ area: other }), noun)).toBe(other === area ? points / 20 : null);
      }),
    );
  });
});
