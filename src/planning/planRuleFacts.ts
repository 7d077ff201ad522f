import { type Day, day, dayAfter } from "../model/day.ts";
import type { Fact } from "../model/fact.ts";
import type { Need } from "../model/need.ts";
import type { Plan } from "../model/plan/plan.ts";
import { figureFacts } from "./figureFacts.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";
import type { PlanApprovalOptions } from "./planApproval.ts";
import { planCardFigures } from "./planCardFigures.ts";
import { planGroupFigures } from "./planGroupFigures.ts";
import { planPaperFigures } from "./planPaperFigures.ts";
import { planYearFacts } from "./planYearFacts.ts";

/** As of which day, and with what beside the plan. */
export interface PlanRuleFactsOptions extends PlanApprovalOptions {
  /** The day that rules judge; what became known later is not seen. It is `knownAt` of every fact. */
  readonly day: Day;
  /** Id of the source of the facts, the office's own. @default "office" */
  readonly source?: string;
  /** Rules of fulfilment. @default {} */
  readonly rules?: FulfilmentRules;
  /** Needs recorded for the plan's territory; `null` when they are not kept. @default null */
  readonly needs?: readonly Need[] | null;
  /** All plans of the territory, for the one that follows; `null` when they are not known. @default null */
  readonly plans?: readonly Plan[] | null;
}

/**
 * Facts about a plan on a day, for monitoring rules (údaje o plánu ke dni): the noun `PlanRecord`, and the noun `PlanYear` of the calendar year of
 * that day from its beginning to the day, so that rules of one pack read both.
 *
 * Rules that look back need `planYearFacts` of the earlier years beside them.
 *
 * The subject is the plan's territory, as of `planYearFacts`: a territory has one plan at a time. The plan before it, or its target values, are
 * series of their own with the same subject. A list that the plan does not have gives `not-asked`, a record without the figure `not-reported`. Of
 * what is only known in part, the figure is a lower bound and says how much it covers. It does not tell whether the plan is good.
 *
 * @param plan - with its records
 * @param options - the day, and what is known beside the plan
 * @returns facts, one for each figure; those about the record have the day as their period
 * @throws RangeError `day-invalid`
 *
 * @example
 * const orp = plan({ id: "p-2025", level: "orp", territory: "orp/6201", title: "Plán", period: { from: "2025-01-01", to: "2028-01-01" }, comments: [] })
 * const facts = planRuleFacts(orp, { day: "2026-12-31" })
 * facts.find(({ field }) => field === "planDaysToEnd").value // => 366
 * facts.find(({ field }) => field === "commentsWaiting").value // => 0
 * facts.find(({ field }) => field === "needsWaitingYear").reason // => "not-asked"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planRuleFacts(plan: Plan, options: PlanRuleFactsOptions): readonly Fact[] {
  const { source = "office", rules = {}, needs = null, plans = null } = options;
  const on = day(options.day);
  const head = { subject: plan.territory, period: { from: on, to: dayAfter(on, 1) }, source, knownAt: on };
  // Of a year that is not over, what is told reaches to the day: so that a period which ends with the day holds it.
  const end = dayAfter(on, 1);
  const soFar = ({ period, ...fact }: Fact): Fact => ({ ...fact, period: { from: period.from, to: period.to < end ? period.to : end } });
  return [
    ...figureFacts(head, {
      ...planCardFigures(plan, on, rules),
      ...planPaperFigures(plan, on, { needs, plans, options }),
      ...planGroupFigures(plan, on),
    }),
    ...planYearFacts(plan, { year: Number(on.slice(0, 4)), asOf: on, source, rules, needs }).map(soFar),
  ];
}
