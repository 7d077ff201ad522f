import { type Day, day, dayNumber } from "../model/day.ts";
import type { PlanComment } from "../model/plan/planComment.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { compareKeys } from "./compareKeys.ts";

/** Comment that waits for its settlement (nevypořádaná připomínka). */
export interface UnsettledComment {
  readonly comment: RecordKey;
  readonly about: string | null;
  readonly receivedOn: Day | null;
  /** How long it has waited [day]; `null` when no day was asked for or the day of receipt is not known. */
  readonly days: number | null;
  /** Nobody settled it; it was settled only later than the day asked for; it is settled, but nobody wrote when. */
  readonly why: "not-settled" | "settled-later" | "settled-without-a-day";
}

/**
 * Comments that are not settled (nevypořádané připomínky), longest waiting first.
 *
 * As of a day, comments received later are not there, and a settlement counts only when its day is written and not later. A declined comment
 * is settled as well. It does not tell whether the settlement was fair.
 *
 * @param comments - of a plan
 * @param options.day - as known on this day @default everything that is recorded, a settlement without a day too
 * @returns the comments that wait; empty when every one is settled
 * @throws RangeError `day-invalid`
 *
 * @example
 * const settled = { id: "1", receivedOn: "2012-10-16", author: "user", about: "2.1", settlement: "declined", settledOn: "2012-11-12", settledBy: null, settlementPublishedOn: null }
 * const open = { ...settled, id: "2", settlement: null, settledOn: null }
 * unsettled([settled, open]).map(({ comment, why }) => [comment, why]) // => [["2", "not-settled"]]
 * unsettled([settled, open], { day: "2012-11-01" }).map(({ why, days }) => [why, days]) // => [["settled-later", 16], ["not-settled", 16]]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function unsettled(comments: readonly PlanComment[], options: { readonly day?: Day } = {}): readonly UnsettledComment[] {
  const on = options.day === undefined ? null : day(options.day);
  return comments
    .flatMap((comment): readonly UnsettledComment[] => {
      const { id, about, receivedOn } = comment;
      const why = waitsFor(comment, on);
      if (why === null || (on !== null && receivedOn !== null && receivedOn > on)) return [];
      return [
        { comment: id, about, receivedOn, days: on === null || receivedOn === null ? null : dayNumber(on) - dayNumber(receivedOn), why },
      ];
    })
    .sort((a, b) => waited(a.receivedOn) - waited(b.receivedOn) || compareKeys(a.comment, b.comment));
}

function waitsFor({ settlement, settledOn }: PlanComment, on: Day | null): UnsettledComment["why"] | null {
  if (settlement === null) return "not-settled";
  if (on === null) return null;
  if (settledOn === null) return "settled-without-a-day";
  return settledOn > on ? "settled-later" : null;
}

/** Those of an unknown day stand at the end. */
function waited(receivedOn: Day | null): number {
  return receivedOn === null ? Number.MAX_SAFE_INTEGER : dayNumber(receivedOn);
}
