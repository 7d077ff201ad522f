import { type Day, day, dayAfter, dayNumber } from "../../model/day.ts";
import type { NeedChannel } from "../../model/need.ts";
import type { BodyId } from "../../model/plan/bodyId.ts";
import type { CollectionPlan, DataBasis } from "../../model/plan/collectionPlan.ts";
import type { CollectionRound, CollectionStepKind } from "../../model/plan/collectionRound.ts";
import type { OrganisationId } from "../../model/plan/organisationId.ts";
import type { RecordKey } from "../../model/recordKey.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { compareKeys } from "../compareKeys.ts";
import { monthsAfter } from "../monthsAfter.ts";

/** A round of collecting or a step of it that is to be done (co je třeba udělat). */
export interface CollectionTask {
  /** Row of the plan of collecting. */
  readonly row: RecordKey;
  /** Code of a target group. */
  readonly targetGroup: string;
  readonly channel: NeedChannel;
  /** `null` for a round that nobody has opened yet. */
  readonly round: RecordKey | null;
  /** `null` for the round as a whole. */
  readonly step: CollectionStepKind | null;
  /** Last day for it; `null` when nobody can say. */
  readonly due: Day | null;
  /** Days left, negative when late [day]; `null` without a due day. */
  readonly days: number | null;
  readonly state: "late" | "ahead" | "not-known";
  /** Who owes it: a body, an organisation; both `null` when nobody was named. */
  readonly body: BodyId | null;
  readonly organisation: OrganisationId | null;
  /** On what ground personal data may be handled; `null` when nobody has written it down. */
  readonly basis: DataBasis | null;
  /** When the last round of the row was closed. */
  readonly lastClosedOn: Day | null;
}

/** What the plan of collecting needs asks for on a day (co je ve sběru potřeb po termínu a co následuje). */
export interface CollectionDue {
  readonly kind: "collection-due";
  readonly method: "collection-due@1";
  readonly day: Day;
  /** Latest first. */
  readonly late: readonly CollectionTask[];
  /** Soonest first. */
  readonly ahead: readonly CollectionTask[];
  /** Tasks without a due day: no frequency, no start, or no term. */
  readonly notKnown: readonly CollectionTask[];
  /** Rows that nobody is responsible for, and rows without a legal basis. */
  readonly withoutOwner: readonly RecordKey[];
  readonly withoutBasis: readonly RecordKey[];
}

/** How due days follow from a frequency. */
export interface CollectionDueOptions {
  /** The first round is due when the row begins to hold, or one interval later. @default "after-interval" */
  readonly first?: "at-start" | "after-interval";
}

/**
 * What is late and what comes next in collecting needs, and who owes it (co je ve sběru potřeb po termínu).
 *
 * The next round is due its frequency after the last one was closed; a day written at a round goes before that. A single round is due by the
 * last day of its row. Steps of an open round stand by themselves. The due day itself is not late. Rows that do not hold on the day ask for nothing.
 *
 * @param rows - the plan of collecting, each row once
 * @param on - as of this day; rounds closed and steps done later are not seen
 * @param options - when the first round is due
 * @returns tasks that are late, ahead, and of unknown term
 * @throws RangeError `day-invalid`, `row-twice`
 *
 * @example
 * const row = { id: "k-1", targetGroup: "seniori", channel: "survey", everyMonths: 24, responsible: "ps-seniori", organisation: null, basis: "consent", validFrom: "2022-01-01", validTo: null,
 *   rounds: [{ id: "k-1/2023", due: null, closedOn: "2023-05-31", steps: [] }] }
 * const [task] = collectionDue([row], "2025-06-10").late;
 * [task.due, task.days, task.body] // => ["2025-05-31", -10, "ps-seniori"]
 * collectionDue([row], "2025-05-31").ahead.length // => 1
 * collectionDue([{ ...row, rounds: [] }], "2023-06-01").ahead[0].due // => "2024-01-01"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function collectionDue(rows: readonly CollectionPlan[], on: Day, options: CollectionDueOptions = {}): CollectionDue {
  day(on);
  if (new Set(rows.map(({ id }) => id)).size < rows.length)
    throw rangeRefusal("row-twice", `collectionDue requires each row once, got ${rows.length} with repeated ids`);
  const there = rows
    .filter(({ validFrom, validTo }) => (validFrom === null || validFrom <= on) && (validTo === null || on < validTo))
    .sort((a, b) => compareKeys(a.id, b.id));
  const tasks = there.flatMap((row) => tasksOf(row, on, options)).sort(byDue);
  return {
    ...{ kind: "collection-due", method: "collection-due@1", day: on },
    late: tasks.filter(({ state }) => state === "late"),
    ahead: tasks.filter(({ state }) => state === "ahead"),
    notKnown: tasks.filter(({ state }) => state === "not-known"),
    withoutOwner: there.filter(({ responsible, organisation }) => responsible === null && organisation === null).map(({ id }) => id),
    withoutBasis: there.filter(({ basis }) => basis === null).map(({ id }) => id),
  };
}

function tasksOf(row: CollectionPlan, on: Day, options: CollectionDueOptions): readonly CollectionTask[] {
  const isDone = (doneOn: Day | null) => doneOn !== null && doneOn <= on;
  const closed = row.rounds.flatMap(({ closedOn }) => (closedOn !== null && closedOn <= on ? [closedOn] : [])).sort();
  const open = row.rounds.filter(({ closedOn }) => !isDone(closedOn));
  const last = closed.at(-1) ?? null;
  const task = (
    round: CollectionRound | null,
    step: CollectionStepKind | null,
    due: Day | null,
    owes: OrganisationId | null,
  ): CollectionTask => {
    const days = due === null ? null : dayNumber(due) - dayNumber(on);
    const state = days === null ? "not-known" : days < 0 ? "late" : "ahead";
    return {
      ...{ row: row.id, targetGroup: row.targetGroup, channel: row.channel, round: round?.id ?? null, step, due, days, state },
      ...{ body: owes === null ? row.responsible : null, organisation: owes ?? row.organisation, basis: row.basis, lastClosedOn: last },
    };
  };
  const next = scheduled(row, last, options);
  // One round of a row without a frequency is enough; a round after the end of the row is nobody's task.
  const isOver = (row.everyMonths === null && last !== null) || (next !== null && row.validTo !== null && row.validTo <= next);
  if (open.length === 0) return isOver ? [] : [task(null, null, next, null)];
  return open.flatMap((round) => [
    task(round, null, round.due ?? next, null),
    ...round.steps.filter(({ doneOn }) => !isDone(doneOn)).map(({ kind, due, organisation }) => task(round, kind, due, organisation)),
  ]);
}

/** The day by which the next round is due; `null` when the row does not say. */
function scheduled(
  { everyMonths, validFrom, validTo }: CollectionPlan,
  last: Day | null,
  { first = "after-interval" }: CollectionDueOptions,
) {
  if (everyMonths === null) return validTo === null ? null : dayAfter(validTo, -1);
  if (last !== null) return monthsAfter(last, everyMonths);
  if (validFrom === null) return null;
  return first === "at-start" ? validFrom : monthsAfter(validFrom, everyMonths);
}

const STEPS: readonly (CollectionStepKind | null)[] = ["prepare", "announce", "collect", "evaluate", "publish", null];

function byDue(a: CollectionTask, b: CollectionTask): number {
  const dues = [a.due ?? "9999-99-99", b.due ?? "9999-99-99"] as const;
  if (dues[0] !== dues[1]) return dues[0] < dues[1] ? -1 : 1;
  return compareKeys(a.row, b.row) || compareKeys(a.round ?? "", b.round ?? "") || STEPS.indexOf(a.step) - STEPS.indexOf(b.step);
}
