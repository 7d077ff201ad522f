import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type InspectionFindings, inspectionVerdict, type VerdictBand } from "../../../src/analyses/quality/inspectionVerdict.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
// Bands are made up: those of the decree were not read.
const band = (code: string, minimum: number): VerdictBand => ({ code, cs: `stupeň ${code}`, en: `band ${code}`, minimum });
const bands = [band("b", 0.6), band("a", 0.8)];
const nothing: InspectionFindings = {
  ...{ qualityPoints: null, qualityPointsMaximum: null, criteriaMet: null, criteriaAssessed: null, essentialCriteriaFailed: null },
};
const points = (qualityPoints: number, essentialCriteriaFailed: number | null = 0): InspectionFindings => ({
  ...{ ...nothing, qualityPoints, qualityPointsMaximum: 144, essentialCriteriaFailed },
});

describe("inspectionVerdict", () => {
  it("a published inspection: 128 of 144 points, 88.89 % (psychologievyskov.cz)", () => {
    expect(inspectionVerdict(points(128), { bands }).share).toBeCloseTo(0.8889, 4);
  });

  it.each([
    [144, 0, "a"],
    [115.2, 0, "a"],
    [115, 0, "b"],
    [86.4, 0, "b"],
    [86, 0, "failed"],
    [144, 1, "failed"],
    [86, null, "failed"],
  ])("%d points, %s essential criteria not met: %s", (got, essential, verdict) => {
    expect(inspectionVerdict(points(got, essential), { bands })).toMatchObject({ mode: "points", verdict, reason: null });
    expect(inspectionVerdict(points(got, essential), { bands: bands.toReversed() }).verdict).toBe(verdict);
  });

  it("does not guess: neither bands nor essential criteria", () => {
    expect(inspectionVerdict(points(144))).toMatchObject({ share: 1, verdict: null, reason: "bands-not-known" });
    expect(inspectionVerdict(points(144, null), { bands })).toMatchObject({ verdict: null, reason: "essential-not-known" });
    expect(inspectionVerdict(nothing, { bands })).toMatchObject({ mode: null, share: null, verdict: null, reason: "not-reported" });
    expect(inspectionVerdict({ ...nothing, essentialCriteriaFailed: 2 })).toMatchObject({ mode: null, verdict: "failed" });
  });

  it("an inspection that only said met or not met has no band, but it can fail", () => {
    const met = { ...nothing, criteriaMet: 44, criteriaAssessed: 48, essentialCriteriaFailed: 0 };
    expect(inspectionVerdict(met, { bands })).toMatchObject({ mode: "met-or-not", verdict: null, reason: "not-scored" });
    expect(inspectionVerdict(met, { bands }).share).toBeCloseTo(44 / 48, 12);
    expect(inspectionVerdict({ ...met, essentialCriteriaFailed: 1 }, { failed: "nevyhovuje" }).verdict).toBe("nevyhovuje");
  });

  it.each([
    ["part-exceeds-whole", points(145), bands],
    ["count-negative", points(-1), bands],
    ["count-negative", points(1, -1), bands],
    ["not-finite", points(Number.NaN), bands],
    ["band-invalid", points(1), [band("a", 1.5)]],
    ["band-invalid", points(1), [band("a", Number.NaN)]],
    ["band-twice", points(1), [band("a", 0.5), band("a", 0.6)]],
    ["band-twice", points(1), [band("a", 0.5), band("b", 0.5)]],
    ["band-twice", points(1), [band("failed", 0.5)]],
  ])("refuses with %s", (code, findings, given) => expect(() => inspectionVerdict(findings, { bands: given })).toThrow(refused(code)));

  it("law: more points never bring a worse verdict", () => {
    const rank = (verdict: string | null) => ["failed", "b", "a"].indexOf(verdict ?? "");
    fc.assert(
      fc.property(fc.nat(143), (got) => {
        const [less, more] = [got, got + 1].map((one) => rank(inspectionVerdict(points(one), { bands }).verdict)) as [number, number];
        expect(more).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});
