import { type Day, day, dayNumber } from "../model/day.ts";
import type { CooperationAgreement } from "../model/plan/cooperationAgreement.ts";
import type { Handover } from "../model/plan/handover.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { compareKeys } from "./compareKeys.ts";

/** One handover as of a day (předání ke dni). */
export interface HandoverStanding extends Pick<Handover, "content" | "from" | "to" | "due"> {
  readonly agreement: RecordKey;
  readonly handover: RecordKey;
  /** Late; to be sent later; of unknown term; sent and not accepted; accepted. */
  readonly state: "late" | "ahead" | "not-known" | "sent" | "accepted";
  /** Days left, negative when late; since it was sent, where it waits for acceptance [day]. */
  readonly days: number | null;
  /** Whether it was sent by its term; `null` when not sent or without a term. */
  readonly inTime: boolean | null;
}

/** Handovers under agreements on cooperation as of a day (předání podle smluv o spolupráci). */
export interface HandoversDue {
  readonly kind: "handovers-due";
  readonly method: "handovers-due@1";
  readonly day: Day;
  readonly handovers: readonly HandoverStanding[];
  /** Agreements that hold on the day and record no handovers. */
  readonly notRecorded: readonly RecordKey[];
}

/**
 * Which handovers under agreements on cooperation are late, ahead, sent, accepted, and who owes them (předání podle smluv o spolupráci).
 *
 * What was accepted was sent, even where nobody wrote the day of sending. The day it is due is not late yet.
 *
 * @param agreements - of a plan
 * @param on - as of this day; what was sent or accepted later is not seen
 * @returns handovers by their terms, those without one at the end
 * @throws RangeError `day-invalid`
 *
 * @example
 * const handover = { id: "h-1", content: "needs", from: "obec/581283", to: "kraj/3115", due: "2025-06-30", sentOn: null, acceptedOn: null }
 * const agreement = { id: "s-1", parties: ["kraj/3115", "obec/581283"], handovers: [handover], validFrom: "2025-01-01", validTo: null }
 * handoversDue([agreement], "2025-07-04").handovers.map(({ from, state, days }) => [from, state, days]) // => [["obec/581283", "late", -4]]
 * handoversDue([agreement], "2025-06-30").handovers[0].state // => "ahead"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function handoversDue(agreements: readonly CooperationAgreement[], on: Day): HandoversDue {
  day(on);
  const all = agreements.filter(({ validFrom }) => validFrom === null || validFrom <= on);
  const holding = all.filter(({ validTo }) => validTo === null || on < validTo);
  return {
    ...{ kind: "handovers-due", method: "handovers-due@1", day: on },
    handovers: all
      .flatMap((agreement) => (agreement.handovers ?? []).map((one) => standingOf(agreement.id, one, on)))
      .sort((a, b) => compareDues(a.due, b.due) || compareKeys(a.agreement, b.agreement) || compareKeys(a.handover, b.handover)),
    notRecorded: holding
      .filter(({ handovers }) => handovers === null)
      .map(({ id }) => id)
      .sort(compareKeys),
  };
}

function standingOf(agreement: RecordKey, handover: Handover, on: Day): HandoverStanding {
  const { id, content, from, to, due } = handover;
  const isAccepted = handover.acceptedOn !== null && handover.acceptedOn <= on;
  const sentOn = handover.sentOn !== null && handover.sentOn <= on ? handover.sentOn : null;
  const head = { agreement, handover: id, content, from, to, due };
  const inTime = due === null || sentOn === null ? null : sentOn <= due;
  if (isAccepted) return { ...head, state: "accepted", days: null, inTime };
  if (sentOn !== null) return { ...head, state: "sent", days: dayNumber(on) - dayNumber(sentOn), inTime };
  if (due === null) return { ...head, state: "not-known", days: null, inTime };
  const days = dayNumber(due) - dayNumber(on);
  return { ...head, state: days < 0 ? "late" : "ahead", days, inTime };
}

function compareDues(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
