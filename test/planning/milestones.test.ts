import { type PlanVerdict, planApproval, planDiff, planFindings, planLength, planPeriods } from "kpss/planning";
import { expect, it } from "vitest";
import { blansko, first, fourth, second, third } from "./blansko.ts";

/*
 * What law and practice let one expect of the published milestones, written down before the library was asked:
 *  1. Plans approved before 1. 1. 2015 (act 254/2014) had a free length: two, two and four years are no fault. 2018–20 is three years: met.
 *  2. 2012 is no gap: the action plan 2012 carries the plan 2010–11. Nobody published who approved it: undecidable.
 *  3. 2017 is a gap of 365 days, legal for a town: information. Nothing overlaps.
 *  4. The assembly approved plan I on 11. 12. 2007, not the council on 27. 11.; plan III some day in December 2012, so nobody can say on 15. 12.
 *  5. The window of plan III was open for 17 days (15.–31. 10. 2012, both days in). No law sets a minimum.
 *  6. The grant for planning ended on 31. 3. 2014, with two years and nine months of plan III to go.
 *  7. Plans I, III and 2018–20 were approved before they began; of plan II nobody published the day.
 */
const breached = (verdicts: readonly PlanVerdict[]) =>
  verdicts.filter(({ outcome }) => outcome === "breached").map(({ code, plan }) => [code, plan]);

it("1. lengths are judged by the day of approval", () => {
  const outcomes = blansko.map((plan) => planLength(plan, "2021-01-01").outcome);
  expect(outcomes).toEqual(["not-applicable", "undecidable", "not-applicable", "met"]);
  // No resolution on plan II was found published: that is what is missing, not the rule.
  expect(planLength(second, "2021-01-01").missing).toEqual(["day-of-approval"]);
});

it("2. and 3. the bridging action plan leaves no gap in 2012, 2017 is one", () => {
  const found = planPeriods(blansko, "2020-12-31");
  expect(found.gaps).toEqual([{ from: "2017-01-01", to: "2018-01-01", days: 365, after: "blansko-2013", before: "blansko-2018" }]);
  expect(found.overlaps).toEqual([]);
  expect(found.verdicts.map(({ code, outcome, severity, basis }) => [code, outcome, severity, basis])).toEqual([
    ["extension-resolution", "undecidable", "info", "practice"],
    ["gap", "breached", "info", "practice"],
  ]);
  // Before the action plan was known, 2012 looked like a gap.
  expect(planPeriods([first, second], "2012-06-30").gaps).toMatchObject([{ from: "2012-01-01", to: "2012-07-01", before: null }]);
});

it("4. approval is that of the assembly, and a month is not a day", () => {
  expect(planApproval(first, "2007-12-10").outcome).toBe("breached");
  expect(planApproval(first, "2007-12-11").byBody).toEqual([
    { body: "zm-blansko", outcome: "met", resolution: "zm-16", passed: { from: "2007-12-11", to: "2007-12-12" } },
  ]);
  expect(["2012-11-30", "2012-12-15", "2012-12-31"].map((day) => planApproval(third, day).outcome)).toEqual([
    "breached",
    "undecidable",
    "met",
  ]);
});

it("5. windows are counted with both their days", () => {
  const days = (plans: readonly PlanVerdict[]) => plans.find(({ code }) => code === "comment-window-length")?.facts["days"];
  expect(days(planFindings([third], "2012-11-01"))).toBe(17);
  const two = planFindings([third], "2012-11-01", { commentWindowDays: 18 });
  expect(breached(two)).toContainEqual(["comment-window-length", "blansko-2013"]);
  expect(breached(planFindings([third], "2012-11-01", { commentWindowDays: 14 }))).not.toContainEqual([
    "comment-window-length",
    "blansko-2013",
  ]);
});

it("6. the grant ended in the middle of plan III, and nothing published pays for planning from the next day", () => {
  const money = (day: string) => planFindings([third], day).find(({ code }) => code === "process-money");
  expect(money("2013-01-01")).toMatchObject({
    ...{ outcome: "breached", basis: "house", severity: "info", facts: { coveredTo: "2014-04-01", grantEnds: "2014-04-01" } },
    missing: ["2014-04-01/2016-12-31"],
  });
  expect(money("2017-01-01")?.outcome).toBe("not-applicable");
});

it("7. every plan whose day of approval was published was approved before it began", () => {
  const early = blansko.map((plan) => planFindings([plan], "2021-01-01").find(({ code }) => code === "approved-before-start")?.outcome);
  expect(early).toEqual(["met", "undecidable", "met", "met"]);
});

it("all findings of Blansko at once hold one breach, the gap", () => {
  expect(breached(planFindings(blansko, "2020-12-31"))).toEqual([["gap", "blansko-2013"]]);
});

it("plan II merged the group of minorities", () => {
  const { bodies, fields } = planDiff(first, second);
  expect(bodies).toEqual({ added: [], removed: ["ps-mensiny"], changed: [] });
  expect(fields).toEqual(["title", "period", "previous"]);
  expect(planDiff(third, fourth).fields).toContain("period");
});
