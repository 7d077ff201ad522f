import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectionVerdict } from "../../../src/analyses/quality/inspectionVerdict.ts";
import { standardsResult } from "../../../src/analyses/quality/standardsResult.ts";
import { qualityStandards, qualityStandardsTotal } from "../../../src/codebooks/qualityStandards.ts";
import { said, scored, visit } from "./visits.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
// Bands are made up: those of the decree were not read.
const bands = [{ code: "good", cs: "dobře", en: "good", minimum: 0.8 }];
const result = (results: Parameters<typeof visit>[1], options = {}) => standardsResult(visit("2026-03-17", results), options);

/** 48 made-up criteria, as many as there are in all: how many each standard really has was not read. */
const all48 = qualityStandards.flatMap(({ code }, at) => Array.from({ length: at < 3 ? 4 : 3 }, (_, i) => `${code}${"abcd"[i]}`));

describe("standardsResult", () => {
  it("128 of 144 points on 48 criteria, 88.89 % (a published inspection, psychologievyskov.cz)", () => {
    // 48 × 3 = 144; sixteen criteria with one point fewer give 128.
    const points = Object.fromEntries(all48.map((criterion, at) => [criterion, at < 16 ? 2 : 3]));
    const found = result(scored(points, false), { bands });
    expect([found.points, found.maximum, found.assessed, found.inAll]).toEqual([128, 144, 48, 48]);
    expect(found.verdict).toMatchObject({ mode: "points", share: expect.closeTo(0.8889, 4), verdict: "good", essentialFailed: 0 });
    expect(found.standards).toHaveLength(15);
  });

  it("by standard: what was met, what not", () => {
    const found = result(scored({ "10b": 1, "2b": 0, "10a": 3, "9a": 2 }, false));
    expect(
      found.standards.map(({ standard, assessed, met, points, maximum, notMet }) => [standard, assessed, met, points, maximum, notMet]),
    ).toEqual([
      ["2", 1, 0, 0, 3, ["2b"]],
      ["9", 1, 1, 2, 3, []],
      ["10", 2, 2, 4, 6, []],
    ]);
    expect(found).toMatchObject({ met: 3, essentialNotMet: [], perhapsEssential: [], verdict: { reason: "bands-not-known" } });
  });

  it("one essential criterion not met fails the service, whatever its points", () => {
    expect(result(scored({ "3a": 3, "3b": 0 }, true), { bands, failed: "nevyhovuje" })).toMatchObject({
      essentialNotMet: ["3b"],
      verdict: { verdict: "nevyhovuje" },
    });
    // 1a is essential and 1d is not, as the ministry's page on the standards says.
    expect(result(scored({ "1a": 0, "1b": 3 })).essentialNotMet).toEqual(["1a"]);
    expect(result(scored({ "1a": 3, "1b": 3, "1c": 3, "1d": 0, "2a": 3 }), { bands }).verdict).toMatchObject({
      essentialFailed: 0,
      verdict: "good",
    });
    expect(result(scored({ "1a": 0 }, false)).essentialNotMet).toEqual([]);
  });

  it("nobody says whether it is essential: no verdict, and the criterion is named", () => {
    const found = result(scored({ "1a": 3, "5a": 3, "5b": 3, "5c": 3, "5d": 0 }), { bands });
    expect(found).toMatchObject({ perhapsEssential: ["5d"], verdict: { verdict: null, reason: "essential-not-known", share: 0.8 } });
  });

  it("met or not met without points", () => {
    const found = result(said({ "5a": true, "5b": false, "6a": null }, false), { bands });
    expect(found).toMatchObject({
      points: null,
      maximum: null,
      assessed: 2,
      met: 1,
      verdict: { mode: "met-or-not", share: 0.5, reason: "not-scored" },
    });
  });

  it("points of a part of the criteria are no points of the visit", () => {
    const found = result([...scored({ "5a": 3 }, false), ...said({ "5b": true, "6a": true }, false)]);
    expect(found).toMatchObject({ points: null, met: 3, verdict: { mode: "met-or-not" } });
    expect(found.standards.map(({ points }) => points)).toEqual([null, null]);
  });

  it("nothing assessed, nothing said", () => {
    expect(result([])).toMatchObject({
      assessed: 0,
      points: null,
      standards: [],
      verdict: { verdict: null, reason: "not-reported", essentialFailed: null },
    });
    expect(result(said({ "5a": null }))).toMatchObject({ assessed: 0, verdict: { reason: "not-reported" } });
  });

  it.each([
    ["criterion-unknown", scored({ "16a": 1 })],
    ["criterion-unknown", scored({ "0a": 1 })],
    ["criterion-unknown", scored({ "1": 1 })],
    ["criterion-unknown", scored({ toString: 1 })],
    ["criterion-twice", [...scored({ "1a": 1 }), ...scored({ "1a": 2 })]],
    ["points-invalid", scored({ "1a": 4 })],
    ["points-invalid", scored({ "1a": 1.5 })],
    ["points-invalid", scored({ "1a": Number.NaN })],
    ["result-contradicts", [{ criterion: "1a", points: 0, met: true, essential: null }]],
  ])("refuses with %s (%#)", (code, results) => expect(() => result(results)).toThrow(refused(code)));

  it("law: standards add up to the whole, in any order, and the verdict is that of inspectionVerdict", () => {
    const points = fc.dictionary(fc.constantFrom(...all48), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(points, (some) => {
        const results = scored(some, false);
        const found = result(results, { bands });
        expect(result(results.toReversed(), { bands })).toEqual(found);
        expect(found.standards.reduce((sum, one) => sum + one.assessed, 0)).toBe(found.assessed);
        expect(found.standards.reduce((sum, one) => sum + (one.points ?? 0), 0)).toBe(found.points ?? 0);
        expect(found.points ?? 0).toBeLessThanOrEqual(qualityStandardsTotal.points);
        const findings = {
          qualityPoints: found.points,
          qualityPointsMaximum: found.maximum,
          criteriaMet: null,
          criteriaAssessed: null,
          essentialCriteriaFailed: 0,
        };
        if (found.assessed > 0) expect(found.verdict).toEqual(inspectionVerdict(findings, { bands }));
      }),
    );
  });
});
