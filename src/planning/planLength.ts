import { type Dated, valueOn } from "../codebooks/dated.ts";
import { planLengthYears } from "../codebooks/parameters/planLengthYears.ts";
import { type Day, dayAfter, isDay } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import { judged, PRACTICE } from "./judged.ts";
import { type PlanApprovalOptions, planApproval } from "./planApproval.ts";
import type { PlanVerdict } from "./planVerdict.ts";

/** How long plans are to be. */
export interface PlanLengthOptions extends PlanApprovalOptions {
  /** Years by the day of approval. @default planLengthYears */
  readonly years?: readonly Dated<number | null>[];
}

/**
 * Length of a plan against the one that the law sets (délka plánu). What decides is the day of approval, not the period of the plan.
 *
 * Before 1 January 2015 the length was free (`not-applicable`). From 1 July 2026 it is undecidable, because what act 300/2025 did to the definition
 * was not verified. A plan of a municipality or an ORP is voluntary: its breach is information. Extensions do not change the length that was approved.
 *
 * @param plan - with its period and resolutions
 * @param on - as of this day
 * @param options - approvers, years
 * @returns verdict `plan-length`; facts `from`, `to`, `approvedFrom`, `approvedBefore`, `years`, `expectedTo`
 * @throws RangeError `day-invalid`
 *
 * @example
 * const passed = { from: "2017-12-05", to: "2017-12-06" }
 * const blansko = { id: "blansko-2018", level: "obec", period: { from: "2018-01-01", to: "2021-01-01" }, approvers: ["zm-blansko"], resolutions: [{ id: "r-1", body: "zm-blansko", kind: "approves", passed, number: null }] }
 * planLength(blansko, "2018-01-01").outcome // => "met"
 * const long = planLength({ ...blansko, period: { from: "2018-01-01", to: "2022-01-01" } }, "2018-01-01");
 * [long.outcome, long.severity, long.facts.expectedTo] // => ["breached", "info", "2021-01-01"]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planLength(
  plan: Pick<Plan, "id" | "level" | "period" | "approvers" | "resolutions">,
  on: Day,
  options: PlanLengthOptions = {},
): PlanVerdict {
  const { years: values = planLengthYears } = options;
  const { from, to } = plan.period;
  const { passed } = planApproval(plan, on, options);
  const law = { basis: "law", sources: ["act-254-2014"], severity: plan.level === "kraj" ? "warning" : PRACTICE.severity } as const;
  const facts = { from, to, approvedFrom: passed?.from ?? null, approvedBefore: passed?.to ?? null };
  if (passed === null) {
    const missing = ["day-of-approval"];
    return judged(plan, "plan-length", law, { outcome: "undecidable", facts: { ...facts, years: null, expectedTo: null }, missing });
  }
  const [first, last] = [rule(values, passed.from), rule(values, dayAfter(passed.to, -1))];
  if (first !== last || first === null) {
    const missing = [first === last ? "length-of-plan-by-law" : "day-of-approval"];
    return judged(plan, "plan-length", law, { outcome: "undecidable", facts: { ...facts, years: null, expectedTo: null }, missing });
  }
  if (first === "free")
    return judged(plan, "plan-length", law, { outcome: "not-applicable", facts: { ...facts, years: null, expectedTo: null } });
  const expectedTo = yearsAfter(from, first);
  const outcome = expectedTo === to ? "met" : "breached";
  return judged(plan, "plan-length", law, { outcome, facts: { ...facts, years: first, expectedTo } });
}

/** Years that hold on a day, `free` before the first value, `null` where nobody knows. */
function rule(values: readonly Dated<number | null>[], on: Day): number | "free" | null {
  return values.every((value) => value.validFrom > on) ? "free" : valueOn(values, on);
}

/** The same day so many years later; 1 March where there is no 29 February. */
function yearsAfter(from: Day, years: number): Day {
  const year = Number(from.slice(0, 4)) + years;
  const later = `${year}${from.slice(4)}`;
  return isDay(later) ? later : `${year}-03-01`;
}
