import { type Day, day } from "../model/day.ts";
import type { MeasureAssessment, MeasureReason } from "../model/plan/measureAssessment.ts";
import type { PlanMeasure } from "../model/plan/planMeasure.ts";
import type { MeasureStatus } from "../model/planMeasureRow.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { elapsedShare } from "./elapsedShare.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";
import { knowledgeDay } from "./knowledgeDay.ts";

/** Why nobody can say how far a measure got: overdue without a record, its term runs, it has not begun, no term, records disagree, outdated. */
export type UnassessedWhy = "overdue" | "not-due" | "not-begun" | "no-term" | "records-disagree" | "outdated";

/** What is wrong with the record of a measure; a fault is not a status. */
export type MeasureFault = "reason-missing" | "ongoing-with-end-product" | "end-product-unknown" | "records-disagree";

/** How far a measure got, as known on a day (stav opatření ke dni). */
export interface MeasureStanding {
  readonly measure: RecordKey;
  readonly title: string;
  /** `null` when it is not assessed, which is not the same as not fulfilled. */
  readonly status: MeasureStatus | null;
  /** Why it is not assessed; `null` when it is. */
  readonly why: UnassessedWhy | null;
  /** The day whose state is told, and since when it is known. */
  readonly assessedOn: Day | null;
  readonly knownAt: Day | null;
  readonly reason: MeasureReason | null;
  /** [1] */
  readonly progress: number | null;
  /** How it enters the share of fulfilment; `null` when it does not. */
  readonly counted: "fulfilled" | "base" | null;
  /** First day after its term. */
  readonly due: Day | null;
  /** Whether its term has passed; `null` when it has none. */
  readonly isDue: boolean | null;
  /** Whether it was fulfilled by its term, or was being fulfilled continuously then; `null` when not due, or not known. */
  readonly onTime: boolean | null;
  /** Part of its term that has passed [1]; `null` when the term is not known. */
  readonly elapsed: number | null;
  readonly faults: readonly MeasureFault[];
}

/**
 * How far a measure got, as known on a day (stav opatření ke dni).
 *
 * Of the assessments known by then, the one that speaks of the latest day counts, of several of the same day the one known last; two that differ
 * in their status and came on the same day leave the status unknown. A measure without a record is not assessed (`null`), whatever its term.
 *
 * @param measure - with its dated assessments
 * @param asOf - the day; what became known later is not seen
 * @param rules - see {@link FulfilmentRules}
 * @returns the standing with what it means for the share of fulfilment
 * @throws RangeError `day-invalid`, `known-before-state`
 *
 * @example
 * const measure = { id: "1.1", title: "Rozšířit pečovatelskou službu", validFrom: "2025-01-01", validTo: "2026-01-01", endProduct: true,
 *   assessments: [{ on: "2025-12-31", knownAt: "2026-02-10", status: "not-fulfilled", reason: null, progress: 0, fulfilledOn: null }] }
 * const before = measureStanding(measure, "2026-02-09");
 * [before.status, before.why] // => [null, "overdue"]
 * const after = measureStanding(measure, "2026-02-10");
 * [after.status, after.counted, after.faults] // => ["not-fulfilled", "base", ["reason-missing"]]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function measureStanding(
  measure: Pick<PlanMeasure, "id" | "title" | "validFrom" | "validTo" | "endProduct" | "assessments">,
  asOf: Day,
  rules: FulfilmentRules = {},
): MeasureStanding {
  const on = day(asOf);
  const knownBy = knowledgeDay(on, rules);
  const { last, agree } = lastKnown(measure.assessments, on, knownBy);
  const outdated = last !== null && rules.assessedSince !== undefined && last.on < rules.assessedSince && !isFinal(last.status);
  const status = last !== null && agree && !outdated ? last.status : null;
  const isDue = measure.validTo === null ? null : measure.validTo <= on;
  const faults = agree ? faultsOf(measure, status, last, rules) : ["records-disagree" as const];
  return {
    ...{ measure: measure.id, title: measure.title, status, why: status === null ? unassessedWhy(measure, on, agree, outdated) : null },
    ...{ assessedOn: last?.on ?? null, knownAt: last?.knownAt ?? null, reason: status === null ? null : (last?.reason ?? null) },
    ...{
      progress: status === null ? null : (last?.progress ?? null),
      counted: countedAs(status, faults, rules),
      due: measure.validTo,
      isDue,
    },
    ...{
      onTime: isDue === true ? onTime(measure, status, faults, knownBy) : null,
      elapsed: elapsedShare(measure.validFrom, measure.validTo, on),
    },
    faults,
  };
}

function isFinal(status: MeasureStatus): boolean {
  return status === "fulfilled" || status === "cancelled";
}

function lastKnown(assessments: readonly MeasureAssessment[], on: Day, knownBy: Day): { last: MeasureAssessment | null; agree: boolean } {
  let last: MeasureAssessment | null = null;
  let agree = true;
  for (const one of assessments) {
    if (one.knownAt > knownBy || one.on > on) continue;
    const order = last === null ? 1 : compare(one.on, last.on) || compare(one.knownAt, last.knownAt);
    if (order < 0) continue;
    agree = order > 0 || (agree && one.status === last?.status);
    // Of two records of the same days the one with a reason and less progress tells more and claims less, in whatever order they came.
    if (order > 0 || (last !== null && compare(textOf(one), textOf(last)) > 0)) last = one;
  }
  return { last, agree };
}

function textOf({ reason, progress, fulfilledOn }: MeasureAssessment): string {
  return `${reason ?? ""} ${progress === null ? "" : 2 - progress} ${fulfilledOn ?? ""}`;
}

function unassessedWhy(measure: Pick<PlanMeasure, "validFrom" | "validTo">, on: Day, agree: boolean, outdated: boolean): UnassessedWhy {
  if (!agree) return "records-disagree";
  if (outdated) return "outdated";
  if (measure.validTo !== null && measure.validTo <= on) return "overdue";
  if (measure.validFrom !== null && on < measure.validFrom) return "not-begun";
  return measure.validTo === null ? "no-term" : "not-due";
}

function faultsOf(
  { endProduct }: Pick<PlanMeasure, "endProduct">,
  status: MeasureStatus | null,
  last: MeasureAssessment | null,
  { ongoingOnly = "without-end-product", reasonFor = ["not-fulfilled", "cancelled"] }: FulfilmentRules,
): readonly MeasureFault[] {
  const faults: MeasureFault[] = [];
  if (status !== null && reasonFor.includes(status) && last?.reason === null) faults.push("reason-missing");
  if (status === "ongoing" && ongoingOnly === "without-end-product" && endProduct !== false)
    faults.push(endProduct === true ? "ongoing-with-end-product" : "end-product-unknown");
  return faults;
}

function countedAs(status: MeasureStatus | null, faults: readonly MeasureFault[], rules: FulfilmentRules): MeasureStanding["counted"] {
  const { ongoing = "counted", cancelled = "left-out" } = rules;
  if (status === null || (status === "cancelled" && cancelled === "left-out")) return null;
  if (status === "fulfilled") return "fulfilled";
  return status === "ongoing" && ongoing === "counted" && !faults.includes("ongoing-with-end-product") ? "fulfilled" : "base";
}

function onTime(
  { validTo, assessments }: Pick<PlanMeasure, "validTo" | "assessments">,
  status: MeasureStatus | null,
  faults: readonly MeasureFault[],
  knownBy: Day,
): boolean | null {
  if (status === null || status === "cancelled" || validTo === null) return null;
  if (status === "ongoing") return !faults.includes("ongoing-with-end-product");
  if (status !== "fulfilled") return false;
  const seen = assessments.filter((one) => one.status === "fulfilled" && one.knownAt <= knownBy);
  // A state on the last day of the term or before it proves it; a later one proves nothing unless it says when.
  if (seen.some((one) => (one.fulfilledOn ?? one.on) < validTo)) return true;
  return seen.every(({ fulfilledOn }) => fulfilledOn !== null) ? false : null;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
