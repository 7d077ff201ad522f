import { type Day, day, dayAfter } from "../model/day.ts";
import type { Fact } from "../model/fact.ts";
import type { Need } from "../model/need.ts";
import { year as yearOf } from "../model/period.ts";
import type { Plan } from "../model/plan/plan.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { figureFacts } from "./figureFacts.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";
import { commentFigures, measureFigures, meetingFigures, otherFigures, type PlanYearFigures, type YearWindow } from "./planYearFigures.ts";

/** Of which year, as known when, and by whom. */
export interface PlanYearFactsOptions {
  /** [year] */
  readonly year: number;
  /** The day of knowledge; what became known later is not seen. It is `knownAt` of every fact. */
  readonly asOf: Day;
  /** Id of the source of the facts, the office's own. @default "office" */
  readonly source?: string;
  /** Rules of fulfilment. @default {} */
  readonly rules?: FulfilmentRules;
  /** Needs recorded for the plan's territory; `null` when they are not kept. @default null */
  readonly needs?: readonly Need[] | null;
}

/**
 * Facts about a year of planning (údaje o roce plánování) for the noun `PlanYear`, from the records of a plan: with them the indicators of
 * planning can be observed. Subject is the plan's territory, the period is the calendar year.
 *
 * Counts of measures tell the state at the end of the year, or on the day of knowledge where that comes earlier. A list that the plan does not have gives
 * `not-asked`, a record without the figure `not-reported`. A partial sum of money says how many measures it covers. Self-assessment is no part of a plan.
 *
 * @param plan - with its records
 * @param options - year and day of knowledge
 * @returns facts, one for each figure
 * @throws RangeError `day-invalid`, `year-not-begun` when the day of knowledge lies before the year
 *
 * @example
 * const done = { on: "2025-12-31", knownAt: "2026-01-20", status: "fulfilled", reason: null, progress: 1, fulfilledOn: null }
 * const measure = { id: "1.1", title: "A", goal: null, knownAt: "2025-01-01", validFrom: "2025-01-01", validTo: "2026-01-01", endProduct: true, targetGroups: null, guarantor: null, partners: [], outputs: [],
 *   activities: [], risks: null, follows: null, targets: [], costs: [], funding: [], spending: [], assessments: [done] }
 * const orp = plan({ id: "p-2025", level: "orp", territory: "orp/6201", title: "Plán", period: { from: "2025-01-01", to: "2028-01-01" }, measures: [measure] })
 * const facts = planYearFacts(orp, { year: 2025, asOf: "2026-01-31" })
 * facts.find(({ field }) => field === "measuresFulfilled").value // => 1
 * facts.find(({ field }) => field === "comments").reason // => "not-asked"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planYearFacts(plan: Plan, options: PlanYearFactsOptions): readonly Fact[] {
  const { year, source = "office", rules = {}, needs = null } = options;
  const asOf = day(options.asOf);
  const period = yearOf(year);
  const lastDay = dayAfter(period.to, -1);
  if (asOf < period.from)
    throw rangeRefusal("year-not-begun", `planYearFacts requires a day of knowledge not before ${period.from}, got ${asOf}`);
  const seen: YearWindow = { asOf, until: asOf < lastDay ? asOf : lastDay, period };
  const figures: PlanYearFigures = {
    ...measureFigures(plan, seen, rules),
    ...commentFigures(plan, seen),
    ...meetingFigures(plan, seen),
    ...otherFigures(plan, seen, needs),
  };
  const head = { subject: plan.territory, period, source, knownAt: asOf };
  return figureFacts(head, figures);
}
