import { nextStep, type PlanVerdict, planApproval, planFindings, planInvolvement, planLength, planPeriods } from "kpss/planning";
import { expect, it } from "vitest";
import { assembly, draft, municipalities, previous } from "./hlinsko.ts";

/*
 * What law and practice let one expect of the published facts of Hlinsko, written down before the library was asked:
 *  1. Between the plan that ended in autumn 2022 and the one for 2023–2025 there is a gap of a few days to a hundred; legal for an ORP: information.
 *  2. In truth nothing held before somebody approved the draft: a plan for 2023 that was open to comments in July 2023 is approved after its first day.
 *  3. The window was open for 12 days, both days in. No law sets a minimum: not applicable; against a caller's 14 days it is short, for information.
 *  4. On 30. 7. 2023 the window still runs and the plan may not go on. On 31. 7. it is over; comments were written into the document, no list was
 *     published, so nobody can say whether they were settled, nor that the settlement is out: undecidable, with what is missing.
 *  5. The town has no authority over other councils: 22 assemblies have to approve, on 31. 7. 2023 all 22 are missing. One approval leaves 21.
 *  6. Three years from 1. 1. 2023 is the length that the law sets since 2015; as long as nobody has approved the plan, the rule is undecidable.
 *  7. Of members and contacts of the municipalities nothing was published: unknown, and no municipality may be said to lack them.
 *  8. The five mandatory parts bind regions, not an ORP: not applicable. No finding is worse than information.
 */
const day = "2023-07-31";
const of = (verdicts: readonly PlanVerdict[], code: PlanVerdict["code"]) => verdicts.find((one) => one.code === code);

// Autumn of 2022, its first and last possible day: the finding holds at both.
it.each([
  ["2022-09-23", 100],
  ["2022-12-22", 10],
])("1. a gap after the plan that ended by %s, for information", (end, days) => {
  const { gaps, verdicts } = planPeriods([draft, previous(end)], day);
  expect(gaps).toEqual([{ from: end, to: "2023-01-01", days, after: "hlinsko-2020", before: "hlinsko-2023" }]);
  expect(verdicts.map(({ code, basis, severity }) => [code, basis, severity])).toEqual([["gap", "practice", "info"]]);
});

it("2. approved only after its first day, or not yet", () => {
  expect(of(planFindings([draft], day), "approved-before-start")).toMatchObject({ outcome: "breached", severity: "info" });
  const late = {
    id: "r-1",
    body: assembly("571393"),
    kind: "approves",
    passed: { from: "2023-09-01", to: "2023-10-01" },
    number: null,
  } as const;
  const approved = { ...draft, approvers: [assembly("571393")], resolutions: [late] };
  expect(of(planFindings([approved], "2023-10-01"), "approved-before-start")).toMatchObject({
    ...{ outcome: "breached", facts: { from: "2023-01-01", approvedFrom: "2023-09-01" } },
  });
});

it("3. a window of 12 days, short only against a minimum of the caller's", () => {
  expect(of(planFindings([draft], day), "comment-window-length")).toMatchObject({ outcome: "not-applicable", facts: { days: 12 } });
  expect(of(planFindings([draft], day, { commentWindowDays: 14 }), "comment-window-length")).toMatchObject({
    ...{ outcome: "breached", basis: "practice", severity: "info" },
  });
});

it("4. the window runs until 30. 7.; then nobody can say whether comments were settled", () => {
  const during = nextStep(draft, "2023-07-30");
  expect([during.stage, during.next, during.allowed, during.missing[0]?.code]).toEqual(["comments", "approval", "no", "comment-window"]);
  const after = nextStep(draft, day);
  expect([after.allowed, after.missing.map(({ code, outcome, missing }) => [code, outcome, missing])]).toEqual([
    "undecidable",
    [
      ["comments-settled", "undecidable", ["comments"]],
      ["settlement-published", "undecidable", ["documents"]],
    ],
  ]);
});

it("5. every one of 22 assemblies decides for itself", () => {
  expect(municipalities).toHaveLength(22);
  const found = planApproval(draft, day);
  expect([found.outcome, found.missing.length]).toEqual(["breached", 22]);
  expect(planInvolvement(draft, day).withoutResolution).toEqual(municipalities);
  const passed = { from: "2023-09-01", to: "2023-09-02" };
  const town = { ...draft, resolutions: [{ id: "r-1", body: assembly("571393"), kind: "approves", passed, number: null } as const] };
  const { withoutResolution, missingResolutions } = planInvolvement(town, "2023-09-30");
  expect(withoutResolution).toEqual(municipalities.filter((code) => code !== "571393"));
  expect(missingResolutions.map(({ municipality }) => municipality).toSorted()).toEqual(withoutResolution);
});

it("6. three years are what the law sets, once somebody has approved them", () => {
  expect(planLength(draft, day)).toMatchObject({ outcome: "undecidable", missing: ["day-of-approval"] });
  const passed = { from: "2023-09-01", to: "2023-10-01" };
  const resolutions = municipalities.map(
    (code) => ({ id: `r-${code}`, body: assembly(code), kind: "approves", passed, number: null }) as const,
  );
  expect(planLength({ ...draft, resolutions }, "2023-10-01")).toMatchObject({ outcome: "met", facts: { expectedTo: "2026-01-01" } });
});

it("7. nothing is said of members and contacts that nobody published", () => {
  const { municipalities: all, withoutMember, withoutContact } = planInvolvement(draft, day);
  expect([withoutMember, withoutContact]).toEqual([[], []]);
  expect(all?.every(({ member, contact }) => member === "unknown" && contact === "unknown")).toBe(true);
});

it("8. what binds regions does not bind an ORP, and nothing is worse than information", () => {
  const findings = planFindings([draft, previous("2022-10-01")], day);
  expect(findings.filter(({ code, plan }) => code === "mandatory-parts" && plan === "hlinsko-2023").map(({ outcome }) => outcome)).toEqual([
    "not-applicable",
  ]);
  const breached = findings.filter(({ outcome }) => outcome === "breached");
  expect(breached.map(({ code, plan }) => `${plan} ${code}`).toSorted()).toEqual([
    ...["hlinsko-2020 gap", "hlinsko-2023 approval", "hlinsko-2023 approved-before-start"],
  ]);
  expect(new Set(breached.map(({ severity }) => severity))).toEqual(new Set(["info"]));
});
