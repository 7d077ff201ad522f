import { type Day, day, dayNumber } from "../../model/day.ts";
import type { Need, NeedReason } from "../../model/need.ts";
import type { Plan } from "../../model/plan/plan.ts";
import type { MeasureStatus } from "../../model/planMeasureRow.ts";
import type { RecordKey } from "../../model/recordKey.ts";
import { measureStanding } from "../measureStanding.ts";

/** Why a need waits: nobody answered; only later; no measure or reason was named; the measure is not in the plan, or was cancelled. */
export type NeedWaitsFor =
  | "not-answered"
  | "answered-later"
  | "measure-not-named"
  | "measure-not-in-plan"
  | "measure-cancelled"
  | "reason-missing"
  | "answer-not-recorded";

/** Whether a need has an answer on a day (odpověď na potřebu ke dni). */
export interface NeedStanding {
  readonly need: RecordKey;
  /** `unknown` when nobody recorded whether there is one. */
  readonly outcome: "answered" | "open" | "unknown";
  /** What answers it: help that is there already, a measure, a reason; `null` when nothing does. */
  readonly by: "help" | "measure" | "reason" | null;
  readonly measure: RecordKey | null;
  /** Status of the measure on the day; `null` when it was not assessed, or no plan was handed over. */
  readonly status: MeasureStatus | null;
  readonly reason: NeedReason | null;
  /** Why it waits; `null` when answered. */
  readonly why: NeedWaitsFor | null;
  /** How long it has waited or waited until answered, where those days are known [day]. */
  readonly days: number | null;
}

/** The part of a need that {@link needStanding} reads. */
export type AnsweredNeed = Pick<Need, "id" | "recordedOn" | "answer" | "answeredOn" | "measure" | "reason">;

/**
 * Whether a need has an answer on a day (odpověď na potřebu): it is met, a measure of the plan answers it, or there is a reason why not.
 *
 * A need taken into the plan without saying by which measure still waits, so does one whose measure the plan does not have or has cancelled, and one
 * not taken up without a reason. An answer without a day counts, for nobody can tell that it came later. It does not tell whether the measure will help.
 *
 * @param need - the record
 * @param on - as of this day
 * @param plan - whose measures are looked at @default the measure is taken as named
 * @returns the standing
 * @throws RangeError `day-invalid`
 *
 * @example
 * const need = { id: "P-7", recordedOn: "2026-01-10", answer: "in-plan", answeredOn: "2026-03-01", measure: "1.2", reason: null }
 * needStanding(need, "2026-02-28").why // => "answered-later"
 * const found = needStanding(need, "2026-03-01");
 * [found.outcome, found.by, found.days] // => ["answered", "measure", 50]
 * needStanding(need, "2026-03-01", { measures: [] }).why // => "measure-not-in-plan"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function needStanding(need: AnsweredNeed, on: Day, plan?: Pick<Plan, "measures">): NeedStanding {
  day(on);
  const { id, recordedOn, answer, answeredOn } = need;
  const waited = (until: Day | null): number | null =>
    recordedOn === null || until === null || until < recordedOn ? null : dayNumber(until) - dayNumber(recordedOn);
  const head = { need: id, by: null, measure: null, status: null, reason: null };
  const waits = (why: NeedWaitsFor): NeedStanding => ({ ...head, outcome: "open", why, days: waited(on) });
  if (answer === null) return { ...head, outcome: "unknown", why: "answer-not-recorded", days: waited(on) };
  if (answer === "open") return waits("not-answered");
  if (answeredOn !== null && answeredOn > on) return waits("answered-later");
  const answered = { ...head, outcome: "answered", why: null, days: waited(answeredOn) } as const;
  if (answer === "met") return { ...answered, by: "help", measure: need.measure };
  if (answer === "declined") return need.reason === null ? waits("reason-missing") : { ...answered, by: "reason", reason: need.reason };
  if (need.measure === null) return waits("measure-not-named");
  const measure = plan?.measures.find((one) => one.id === need.measure && one.knownAt <= on);
  if (plan !== undefined && measure === undefined) return waits("measure-not-in-plan");
  const status = measure === undefined ? null : measureStanding(measure, on).status;
  return status === "cancelled" ? waits("measure-cancelled") : { ...answered, by: "measure", measure: need.measure, status };
}
