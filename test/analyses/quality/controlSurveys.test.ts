import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ControlFinding, ControlSurvey, FollowUp } from "../../../src/analyses/quality/controlSurvey.ts";
import { controlSurveys } from "../../../src/analyses/quality/controlSurveys.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const finding = (id: string, change: Partial<ControlFinding> = {}): ControlFinding => ({
  ...{ id, subject: "smlouvy", remedy: "required", deadline: "2026-06-30", followUps: [] },
  ...change,
});
const survey = (id: string, day: string, findings: readonly ControlFinding[], change: Partial<ControlSurvey> = {}): ControlSurvey => ({
  ...{ id, service: "1234567", day, subjects: ["smlouvy", "personal"], findings },
  ...change,
});
const followed = (...steps: readonly (readonly [string, FollowUp["result"]])[]): Partial<ControlFinding> => ({
  followUps: steps.map(([day, result]) => ({ day, result })),
});
const stateOf = (one: ControlFinding, day: string) => controlSurveys([survey("1", "2026-03-10", [one])], { day }).findings[0];

describe("controlSurveys", () => {
  it.each<[string, ControlFinding, string, object]>([
    ["the deadline itself is in time", finding("a"), "2026-06-30", { state: "open", daysLate: 0 }],
    ["the day after it is not", finding("a"), "2026-07-01", { state: "overdue", daysLate: 1, partly: false }],
    ["without a deadline nothing is overdue", finding("a", { deadline: null }), "2030-01-01", { state: "open", daysLate: null }],
    ["no remedy was asked for", finding("a", { remedy: "none" }), "2030-01-01", { state: "nothing-asked", daysLate: null }],
    ["a recommendation may be overdue as well", finding("a", { remedy: "recommended" }), "2026-07-10", { state: "overdue", daysLate: 10 }],
    [
      "remedied in time",
      finding("a", followed(["2026-06-30", "remedied"])),
      "2026-12-31",
      { state: "remedied", remediedOn: "2026-06-30", daysLate: 0 },
    ],
    [
      "remedied late",
      finding("a", followed(["2026-06-20", "partly"], ["2026-07-15", "remedied"])),
      "2026-12-31",
      { state: "remedied", daysLate: 15, partly: false },
    ],
    ["in part", finding("a", followed(["2026-06-20", "partly"])), "2026-07-10", { state: "overdue", daysLate: 10, partly: true }],
    [
      "a later follow-up is not read",
      finding("a", followed(["2026-06-20", "remedied"])),
      "2026-06-19",
      { state: "open", remediedOn: null },
    ],
    [
      "found wanting again",
      finding("a", followed(["2026-05-01", "remedied"], ["2026-07-05", "not-remedied"])),
      "2026-07-10",
      { state: "overdue", remediedOn: null, daysLate: 10 },
    ],
    [
      "confirmed: since the first time",
      finding("a", followed(["2026-06-01", "remedied"], ["2026-09-01", "remedied"])),
      "2026-12-31",
      { remediedOn: "2026-06-01", daysLate: 0 },
    ],
  ])("%s", (_, one, day, expected) => expect(stateOf(one, day)).toMatchObject(expected));

  it("overdue ones first by how long, and surveys after the day are not read", () => {
    const found = controlSurveys(
      [
        survey("2026-2", "2026-03-12", [finding("b", { deadline: "2026-05-01" })]),
        survey("2026-1", "2026-03-10", [
          finding("z"),
          finding("a", { deadline: "2026-05-01" }),
          finding("c", followed(["2026-04-01", "remedied"])),
        ]),
        survey("2026-9", "2026-12-01", [finding("x")]),
      ],
      { day: "2026-07-31" },
    );
    expect(found.overdue.map(({ survey: of, finding: one, daysLate }) => [of, one, daysLate])).toEqual([
      ["2026-1", "a", 91],
      ["2026-2", "b", 91],
      ["2026-1", "z", 31],
    ]);
    expect([found.surveys, found.later, found.findings.length]).toEqual([2, 1, 4]);
    expect(controlSurveys([], { day: "2026-07-31" })).toMatchObject({ surveys: 0, findings: [], overdue: [], trends: [] });
  });

  it("a subject is compared with itself, at surveys that looked at it", () => {
    const found = controlSurveys(
      [
        survey("2024", "2024-03-01", [finding("a"), finding("b")]),
        survey("2025", "2025-03-01", [], { subjects: ["vykazovani"] }),
        survey("2026", "2026-03-01", [finding("a"), finding("p", { subject: "personal" })]),
        survey("other", "2025-06-01", [finding("a")], { service: "7654321" }),
      ],
      { day: "2026-12-31" },
    );
    expect(
      found.trends.map(({ service, subject, surveys, direction, repeated }) => [
        service,
        subject,
        surveys.map(({ findings }) => findings),
        direction,
        repeated,
      ]),
    ).toEqual([
      ["1234567", "personal", [0, 1], "worse", false],
      ["1234567", "smlouvy", [2, 1], "better", true],
      ["1234567", "vykazovani", [0], null, false],
      ["7654321", "personal", [0], null, false],
      ["7654321", "smlouvy", [1], null, false],
    ]);
  });

  it.each<[string, readonly ControlSurvey[], string]>([
    ["day-invalid", [], "2026"],
    ["day-invalid", [survey("1", "1. 1. 2026", [])], "2026-01-01"],
    ["day-invalid", [survey("1", "2026-01-01", [finding("a", { deadline: "soon" })])], "2026-01-01"],
    ["survey-twice", [survey("1", "2026-01-01", []), survey("1", "2026-01-02", [])], "2026-01-01"],
    ["finding-twice", [survey("1", "2026-01-01", [finding("a"), finding("a")])], "2026-01-01"],
    ["subject-unknown", [survey("1", "2026-01-01", [finding("a", { subject: "jidlo" })])], "2026-01-01"],
    ["follow-up-too-early", [survey("1", "2026-01-01", [finding("a", followed(["2025-12-31", "remedied"]))])], "2026-01-01"],
  ])("refuses with %s (%#)", (code, surveys, day) => expect(() => controlSurveys(surveys, { day })).toThrow(refused(code)));

  it("law: the order of surveys changes nothing, and nobody is named", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, "0")}`);
    const one = fc.record({ day, service: fc.constantFrom("1234567", "7654321"), deadline: fc.option(day) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), day, (list, today) => {
        const surveys = list.map((each, at) =>
          survey(`${at}`, each.day, [finding("a", { deadline: each.deadline })], { service: each.service }),
        );
        const found = controlSurveys(surveys, { day: today });
        expect(controlSurveys(surveys.toReversed(), { day: today })).toEqual(found);
        expect(found.overdue.every(({ daysLate }) => (daysLate ?? 0) > 0)).toBe(true);
        for (const state of found.findings)
          expect(Object.keys(state)).toEqual([
            "survey",
            "service",
            "finding",
            "subject",
            "found",
            "remedy",
            "deadline",
            "state",
            "partly",
            "remediedOn",
            "daysLate",
          ]);
      }),
    );
  });
});
