import type { Day } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import { compareKeys } from "./compareKeys.ts";
import type { NextStepOptions } from "./nextStep.ts";
import { planPeriods } from "./planPeriods.ts";
import type { PlanVerdict } from "./planVerdict.ts";
import { runningVerdicts } from "./runningVerdicts.ts";
import { stageOn } from "./stageOn.ts";
import { stageVerdicts } from "./stageVerdicts.ts";

/** Stages whose judgements are judgements of a plan and its comments, whatever stage the plan is in. */
const ALWAYS = ["comments", "approval"] as const;

/**
 * Everything that law and practice ask of the plans of one territory (posouzení plánů území), as known on a day: comments and approval of each
 * plan, its length, whether it was approved before it began, the judgements of the stage it is in, and how the plans follow one another.
 *
 * Lists that a plan keeps are judged as well, those that it does not keep are not: collecting of needs in time, with an owner and a legal basis;
 * handovers and agreements; bodies whose mandate has ended; what pays for the planning when a grant ends.
 *
 * @param plans - of one territory, each once
 * @param on - as of this day
 * @param options - as of `nextStep`
 * @returns verdicts by plan, then those about the succession of plans; met ones among them
 * @throws RangeError `day-invalid`, `plan-twice`
 *
 * @example
 * const first = plan({ id: "p-1", level: "obec", territory: "obec/581283", title: "Plán", period: { from: "2013-01-01", to: "2017-01-01" } })
 * const second = { ...first, id: "p-2", period: { from: "2018-01-01", to: "2021-01-01" } }
 * const found = planFindings([second, first], "2018-01-01").filter(({ outcome }) => outcome === "breached")
 * found.map(({ code, severity, facts }) => [code, severity, facts.days]) // => [["gap", "info", 365]]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planFindings(plans: readonly Plan[], on: Day, options: Omit<NextStepOptions, "stage"> = {}): readonly PlanVerdict[] {
  const { verdicts } = planPeriods(plans, on);
  const own = plans
    .toSorted((a, b) => compareKeys(a.id, b.id))
    .flatMap((plan) => {
      const stage = stageOn(plan, on);
      const asked = stage === null || stage === "comments" || stage === "approval" ? ALWAYS : [...ALWAYS, stage];
      return [...asked.flatMap((one) => stageVerdicts(plan, one, on, options)), ...runningVerdicts(plan, on, options)];
    });
  return [...own, ...verdicts];
}
