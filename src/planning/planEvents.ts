import { type Day, day, dayAfter } from "../model/day.ts";
import type { CollectionPlan } from "../model/plan/collectionPlan.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { RuleEvent } from "../model/rules/ruleSpec.ts";
import { compareKeys } from "./compareKeys.ts";
import { monthsAfter } from "./monthsAfter.ts";

/** A kind of events of a plan (druh události plánu). */
export type PlanEventCode =
  | "meeting"
  | "evaluation-meeting"
  | "meeting-of-steering-group"
  | "minutes"
  | "publication"
  | "handover"
  | "collection-round"
  | "needs-collection-step"
  | "measure-term"
  | "training"
  | "public-event"
  | "resolution"
  | "monitoring-report";

/** Dates of one record of a plan. */
type Dates = Pick<RuleEvent, "on" | "due" | "done"> & { readonly event: PlanEventCode; readonly known?: Day };

/**
 * Events of a plan, for monitoring rules (události plánu): meetings, minutes, publication, handovers, rounds of collecting needs and their steps, terms of measures,
 * trainings and public events, resolutions, monitoring reports.
 *
 * The subject is the plan's territory, as of `planRuleFacts`. A term is the last day in time. A handover is done when it was sent, a round of
 * collecting is due so many months after the last one, the first so many months after the row began. An event is known from the first of its
 * days, as the records carry no other; what has no day at all from the beginning of the plan. What the plan does not keep has no events: say
 * which kinds are kept with `keptPlanEvents`.
 *
 * @param plan - with its records
 * @param options.day - assessments and measures known later are not seen @default all of them
 * @returns events by kind and day
 * @throws RangeError `day-invalid`
 *
 * @example
 * const handover = { id: "h-1", content: "needs", from: "obec/581283", to: "kraj/116", due: "2026-06-30", sentOn: null, acceptedOn: null }
 * const agreement = { id: "a-1", parties: ["obec/581283", "kraj/116"], handovers: [handover], validFrom: "2025-01-01", validTo: null }
 * const orp = plan({ id: "p-2025", level: "orp", territory: "orp/6201", title: "Plán", period: { from: "2025-01-01", to: "2028-01-01" }, agreements: [agreement] })
 * planEvents(orp) // => [{ subject: "orp/6201", event: "handover", on: null, due: "2026-06-30", done: null, knownAt: "2026-06-30" }]
 * keptPlanEvents(orp) // => ["handover", "measure-term"]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planEvents(plan: Plan, options: { readonly day?: Day } = {}): readonly RuleEvent[] {
  const on = options.day === undefined ? null : day(options.day);
  const dated = [...meetingDates(plan), ...paperDates(plan), ...sharedDates(plan), ...measureDates(plan, on)];
  return dated
    .map(({ event, on, due, done, known }): RuleEvent => {
      const days = [on, due, done, known ?? null].filter((one) => one !== null).sort(compareKeys);
      return { subject: plan.territory, event, on, due, done, knownAt: days[0] ?? plan.period.from };
    })
    .sort((a, b) => compareKeys(textOf(a), textOf(b)));
}

/**
 * Kinds of events that a plan keeps (druhy událostí, které plán vede): of these an empty list says that there were none. For `keptEvents` of the
 * data of rules. Plans that keep different lists are judged each by itself.
 *
 * @param plan - with its records; a list that is `null` is not kept
 * @returns codes in alphabetical order
 *
 * @example
 * keptPlanEvents(plan({ id: "p-2025", level: "orp", territory: "orp/6201", title: "Plán", period: { from: "2025-01-01", to: "2028-01-01" }, resolutions: [] })) // => ["measure-term", "resolution"]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function keptPlanEvents(plan: Plan): readonly PlanEventCode[] {
  const { meetings, bodies, documents, agreements, collectionPlan, events, resolutions } = plan;
  const kept: readonly (readonly [unknown, readonly PlanEventCode[]])[] = [
    [meetings, ["meeting", "evaluation-meeting", "minutes"]],
    [meetings === null ? null : bodies, ["meeting-of-steering-group"]],
    [documents, ["publication", "monitoring-report"]],
    [agreements?.some(({ handovers }) => handovers === null) ? null : agreements, ["handover"]],
    [collectionPlan, ["collection-round"]],
    // Rounds need no steps: only where some has them are they kept.
    [collectionPlan?.some(({ rounds }) => rounds.some(({ steps }) => steps.length > 0)) ? collectionPlan : null, ["needs-collection-step"]],
    [events, ["training", "public-event"]],
    [resolutions, ["resolution"]],
    [plan.measures, ["measure-term"]],
  ];
  return kept.flatMap(([list, codes]) => (list === null ? [] : codes)).sort(compareKeys);
}

function meetingDates({ meetings, bodies }: Plan): readonly Dates[] {
  const steering = new Set(bodies?.filter(({ kind }) => kind === "steering-group").map(({ id }) => id));
  return (meetings ?? []).flatMap(({ body, on, purpose, minutesPublishedOn }): readonly Dates[] => {
    const held = { on, due: null, done: on };
    return [
      { event: "meeting", ...held },
      ...(purpose === "evaluation" ? [{ event: "evaluation-meeting", ...held } as const] : []),
      ...(steering.has(body) ? [{ event: "meeting-of-steering-group", ...held } as const] : []),
      // Nobody says by when minutes are to be out; the day of the meeting counts, and a rule may bear some days after it.
      { event: "minutes", on: minutesPublishedOn, due: on, done: minutesPublishedOn },
    ];
  });
}

function paperDates({ documents, resolutions, events }: Plan): readonly Dates[] {
  return [
    ...(documents ?? []).flatMap(({ kind, publicationDue, publishedOn, finishedOn }): readonly Dates[] => [
      ...(publicationDue === null ? [] : [{ event: "publication", on: publishedOn, due: publicationDue, done: publishedOn } as const]),
      ...(kind === "monitoring-report" ? [{ event: "monitoring-report", on: finishedOn, due: null, done: finishedOn } as const] : []),
    ]),
    // Of a resolution known by its month the last day counts, on which it surely had been passed.
    ...(resolutions ?? []).map(({ passed }): Dates => {
      const on = dayAfter(passed.to, -1);
      return { event: "resolution", on, due: null, done: on };
    }),
    ...(events ?? []).map(({ kind, period }): Dates => {
      const on = dayAfter(period.to, -1);
      return { event: kind === "training" ? "training" : "public-event", on, due: null, done: on };
    }),
  ];
}

function sharedDates({ agreements, collectionPlan }: Plan): readonly Dates[] {
  return [
    ...(agreements ?? []).flatMap(({ handovers, validFrom }) =>
      (handovers ?? []).map(({ due, sentOn }): Dates => {
        const dates = { event: "handover", on: sentOn, due, done: sentOn } as const;
        return due === null && sentOn === null && validFrom !== null ? { ...dates, known: validFrom } : dates;
      }),
    ),
    ...(collectionPlan ?? []).flatMap((row) => [...roundDates(row), ...stepDates(row)]),
  ];
}

/** Rounds of a row: by when each was to be closed and when it was; where nothing is under way, the next one that the frequency asks for. */
function roundDates({ everyMonths, rounds, validFrom, validTo }: CollectionPlan): readonly Dates[] {
  const inOrder = rounds.toSorted((a, b) => compareKeys(a.closedOn ?? a.due ?? "9", b.closedOn ?? b.due ?? "9"));
  const dueAfter = (day: Day | null): Day | null => (day === null || everyMonths === null ? null : monthsAfter(day, everyMonths));
  const dates = inOrder.map(({ due, closedOn }, at): Dates => {
    const before = at === 0 ? validFrom : (inOrder[at - 1]?.closedOn ?? null);
    return { event: "collection-round", on: closedOn, due: due ?? dueAfter(before), done: closedOn };
  });
  if (inOrder.some(({ closedOn }) => closedOn === null) || (everyMonths === null && inOrder.length > 0)) return dates;
  const last = inOrder.at(-1)?.closedOn ?? validFrom;
  const next = { event: "collection-round", on: null, done: null } as const;
  // A single round that nobody closed, or a row without a beginning, is due on a day that nobody wrote.
  if (last === null || everyMonths === null) return [...dates, { ...next, due: null, ...(validFrom === null ? {} : { known: validFrom }) }];
  const due = monthsAfter(last, everyMonths);
  return validTo !== null && due >= validTo ? dates : [...dates, { ...next, due }];
}

/** Steps of rounds, where they are kept; a round that was closed leaves none of its steps undone. */
function stepDates({ rounds }: CollectionPlan): readonly Dates[] {
  return rounds.flatMap(({ steps, closedOn }) =>
    steps.map(({ due, doneOn }): Dates => {
      const done = doneOn ?? closedOn;
      return { event: "needs-collection-step", on: done, due, done };
    }),
  );
}

function measureDates({ measures }: Plan, day: Day | null): readonly Dates[] {
  const isSeen = (one: { readonly knownAt: Day }): boolean => day === null || one.knownAt <= day;
  return measures.filter(isSeen).flatMap(({ validTo, assessments, knownAt }): readonly Dates[] => {
    if (validTo === null) return [];
    const ended = assessments.filter((one) => isSeen(one) && (one.status === "fulfilled" || one.status === "cancelled"));
    const done = ended.map((one) => one.fulfilledOn ?? one.on).sort(compareKeys)[0] ?? null;
    return [{ event: "measure-term", on: done, due: dayAfter(validTo, -1), done, known: knownAt }];
  });
}

const textOf = ({ event, on, due, done, knownAt }: RuleEvent): string => [event, on ?? "", due ?? "", done ?? "", knownAt].join(" ");
