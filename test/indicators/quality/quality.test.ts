import * as k from "kpss/indicators";
import { describe, expect, it } from "vitest";
import { testRatios } from "../ratioCases.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

testRatios({
  // A published inspection of a counselling centre: 128 of 144 points, printed as 88.89 % (psychologievyskov.cz).
  qualityScore: {
    card: k.qualityScoreIndicator,
    act: k.qualityScore,
    figures: { qualityPoints: 128, qualityPointsMaximum: 144 },
    value: 0.888888888889,
  },
  // The others are made up, values by exact fractions.
  criteriaMetShare: {
    card: k.criteriaMetShareIndicator,
    act: k.criteriaMetShare,
    figures: { criteriaMet: 44, criteriaAssessed: 48 },
    value: 0.916666666667,
  },
  complaintsPer100Clients: {
    card: k.complaintsPer100ClientsIndicator,
    act: k.complaintsPer100Clients,
    figures: { complaints: 4, clients: 54 },
    value: 7.407407407407,
  },
  complaintsUpheldShare: {
    card: k.complaintsUpheldShareIndicator,
    act: k.complaintsUpheldShare,
    figures: { complaintsUpheld: 1, complaints: 4 },
    value: 0.25,
  },
  complaintsInTimeShare: {
    card: k.complaintsInTimeShareIndicator,
    act: k.complaintsInTimeShare,
    figures: { complaintsInTime: 3, complaints: 4 },
    value: 0.75,
  },
  restraintMeasuresRate: {
    card: k.restraintMeasuresRateIndicator,
    act: k.restraintMeasuresRate,
    figures: { restraintMeasures: 5, bedDaysUsed: 3285 },
    value: 1.522070015221,
  },
  restraintMeasuresPerPerson: {
    card: k.restraintMeasuresPerPersonIndicator,
    act: k.restraintMeasuresPerPerson,
    figures: { restraintMeasures: 5, personsRestrained: 2 },
    value: 2.5,
  },
  personsRestrainedShare: {
    card: k.personsRestrainedShareIndicator,
    act: k.personsRestrainedShare,
    figures: { personsRestrained: 2, clients: 54 },
    value: 0.037037037037,
  },
});

describe("quality that is no share", () => {
  it("the published share rounds to what was printed", () => {
    expect((100 * (k.qualityScore({ qualityPoints: 128, qualityPointsMaximum: 144 }) ?? 0)).toFixed(2)).toBe("88.89");
  });

  it("essential criteria that were not met: zero is a result, unknown is not zero", () => {
    expect(k.essentialCriteriaFailed({ essentialCriteriaFailed: 0 })).toBe(0);
    expect(k.essentialCriteriaFailed({ essentialCriteriaFailed: 2 })).toBe(2);
    expect(k.essentialCriteriaFailed({ essentialCriteriaFailed: null })).toBeNull();
    expect(() => k.essentialCriteriaFailed({ essentialCriteriaFailed: -1 })).toThrow(refused("count-negative"));
  });

  it("days since the last inspection: whole days, never summed", () => {
    expect(k.daysSinceInspection({ daysSinceInspection: 1204 })).toBe(1204);
    expect(k.daysSinceInspection({ daysSinceInspection: 0 })).toBe(0);
    expect(k.daysSinceInspection({ daysSinceInspection: null })).toBeNull();
    for (const daysSinceInspection of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => k.daysSinceInspection({ daysSinceInspection })).toThrow(refused("days-invalid"));
    expect(k.daysSinceInspectionIndicator.kind).toBe("custom");
    expect(k.daysSinceInspectionIndicator.why({ daysSinceInspection: null })).toBe("not-reported");
  });
});
