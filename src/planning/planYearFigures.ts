import type { Day } from "../model/day.ts";
import { exactSum } from "../model/exactSum.ts";
import type { Need } from "../model/need.ts";
import type { Period } from "../model/period.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanYear } from "../model/planYear.ts";
import type { PlanFigure } from "./figureFacts.ts";
import { fulfilment } from "./fulfilment.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";
import { knownSum } from "./knownSum.ts";
import { measureMoneyAsOf } from "./measureMoneyAsOf.ts";
import { needStanding } from "./needs/needStanding.ts";
import { rolesAt, TRIAD, triadAt } from "./triadAt.ts";
import { unsettled } from "./unsettled.ts";

/** Figures by field. @internal */
export type PlanYearFigures = Readonly<Partial<Record<keyof PlanYear | `attendance/${string}`, PlanFigure>>>;

/** A year, and how far it has gone and is known. @internal */
export interface YearWindow {
  /** The day of knowledge. */
  readonly asOf: Day;
  /** Last day of the year, or the day of knowledge where that comes earlier. */
  readonly until: Day;
  readonly period: Period;
}

/** Counts and money of measures. @internal */
export function measureFigures(plan: Plan, { asOf, until, period }: YearWindow, rules: FulfilmentRules): PlanYearFigures {
  const { all, byMeasure } = fulfilment(plan, until, { ...rules, knownBy: asOf });
  const year = Number(period.from.slice(0, 4));
  const there = plan.measures.filter(({ knownAt }) => knownAt <= until);
  const money = there.map((measure) => measureMoneyAsOf(measure, asOf, { year }));
  const due = byMeasure.filter(({ isDue, status }) => isDue === true && status !== "cancelled");
  const funded = there.map((measure) => measureMoneyAsOf(measure, asOf).unsecured);
  return {
    measures: all.measures,
    measuresAssessed: all.assessed,
    measuresFulfilled: all.fulfilled,
    measuresOngoing: all.ongoing,
    measuresCancelled: all.cancelled,
    measuresDue: due.length,
    // One that nobody assessed was not fulfilled by its term as far as is known; one fulfilled on a day nobody wrote may have been.
    measuresOnTime: due.some(({ status, onTime }) => status !== null && onTime === null)
      ? "not-reported"
      : due.filter(({ onTime }) => onTime === true).length,
    measuresWithIndicator: there.filter(({ targets }) => targets.length > 0).length,
    measuresFunded: funded.includes(null) ? "not-reported" : funded.filter((unsecured) => unsecured === 0).length,
    budgetPlanned: sumFigure(money.map(({ planned }) => planned)),
    budgetSpent: sumFigure(money.map(({ spent }) => spent)),
  };
}

/** Comments received in the year, and how many of them are settled as of the day of knowledge. @internal */
export function commentFigures({ comments }: Plan, { asOf, until, period }: YearWindow): PlanYearFigures {
  if (comments === null) return { comments: "not-asked", commentsSettled: "not-asked", commentsAccepted: "not-asked" };
  if (comments.some(({ receivedOn }) => receivedOn === null))
    return { comments: "not-reported", commentsSettled: "not-reported", commentsAccepted: "not-reported" };
  const received = comments.filter(({ receivedOn }) => receivedOn !== null && period.from <= receivedOn && receivedOn <= until);
  const waiting = unsettled(received, { day: asOf });
  // A settlement without a day may be a later one.
  if (waiting.some(({ why }) => why === "settled-without-a-day"))
    return { comments: received.length, commentsSettled: "not-reported", commentsAccepted: "not-reported" };
  const open = new Set(waiting.map(({ comment }) => comment));
  const accepted = received.filter(({ id, settlement }) => !open.has(id) && (settlement === "accepted" || settlement === "partly"));
  return { comments: received.length, commentsSettled: received.length - waiting.length, commentsAccepted: accepted.length };
}

/** Meetings and attendance. @internal */
export function meetingFigures(plan: Plan, { asOf, until, period }: YearWindow): PlanYearFigures {
  const fields = ["meetings", "meetingsWithTriad", "meetingsWithMinutes", "membersInvited", "membersPresent"] as const;
  const sides = TRIAD.map((side) => `attendance/${side}` as const);
  if (plan.meetings === null) return Object.fromEntries([...fields, ...sides].map((field) => [field, "not-asked" as const]));
  const held = plan.meetings.filter(({ on }) => period.from <= on && on <= until);
  const triads = held.map((meeting) => triadAt(plan, meeting).outcome);
  const lists = held.map(({ attendance }) => attendance);
  const invited = lists.map((list) => list?.filter((one) => one.invited) ?? null);
  const roles = held.map((meeting) => rolesAt(plan, meeting));
  const isClear = roles.every((one) => one !== null && !one.unclear);
  const attended = (role: (typeof TRIAD)[number]) => exactSum(roles.map((one) => one?.surely.get(role) ?? 0));
  return {
    meetings: held.length,
    meetingsWithTriad: triads.includes("undecidable") ? "not-reported" : triads.filter((outcome) => outcome === "met").length,
    meetingsWithMinutes: held.filter(({ minutesPublishedOn }) => minutesPublishedOn !== null && minutesPublishedOn <= asOf).length,
    membersInvited: invited.includes(null) ? "not-reported" : exactSum(invited.map((list) => list?.length ?? 0)),
    membersPresent: invited.some((list) => list?.some(({ present }) => present === null) ?? true)
      ? "not-reported"
      : exactSum(invited.map((list) => list?.filter(({ present }) => present === true).length ?? 0)),
    ...Object.fromEntries(TRIAD.map((side) => [`attendance/${side}`, isClear ? attended(side) : ("not-reported" as const)])),
  };
}

/** Municipalities, documents, needs, and the costs of planning. @internal */
export function otherFigures(plan: Plan, { asOf, until, period }: YearWindow, needs: readonly Need[] | null): PlanYearFigures {
  const { municipalities, memberships, agreements, documents } = plan;
  const within = (on: Day | null) => on !== null && period.from <= on && on <= until;
  const holds = (from: Day | null, to: Day | null) => (from === null || from <= until) && (to === null || period.from < to);
  const involved = [
    ...(memberships ?? []).filter(({ validFrom, validTo }) => holds(validFrom, validTo)).map(({ organisation }) => organisation),
    ...(agreements ?? []).filter(({ validFrom, validTo }) => holds(validFrom, validTo)).flatMap(({ parties }) => parties),
  ];
  const due = documents?.filter(({ publicationDue }) => within(publicationDue)) ?? [];
  const recorded = needs?.filter(({ recordedOn }) => within(recordedOn)) ?? [];
  const undated = needs?.some(({ recordedOn }) => recordedOn === null) ?? false;
  // A line of the budget may reach over several years: which part falls into this one is not said.
  const lines = (plan.processBudget ?? []).filter(
    (one) => one.knownAt <= asOf && one.period.from < period.to && period.from < one.period.to,
  );
  const inYear = lines.every((one) => one.period.from >= period.from && one.period.to <= period.to);
  const spent = inYear ? sumFigure(lines.map((one) => one.spent)) : "periods-differ";
  const needFigure = (count: number): PlanFigure => (undated ? "not-reported" : count);
  return {
    municipalitiesOfPlan: municipalities === null ? "not-asked" : municipalities.length,
    municipalitiesInvolved:
      municipalities === null || memberships === null
        ? "not-asked"
        : municipalities.filter((code) => involved.includes(`obec/${code}`)).length,
    documentsDue: documents === null ? "not-asked" : due.length,
    documentsPublished:
      documents === null ? "not-asked" : due.filter(({ publishedOn }) => publishedOn !== null && publishedOn <= asOf).length,
    planningCosts: plan.processBudget === null ? "not-asked" : spent,
    needs: needs === null ? "not-asked" : needFigure(recorded.length),
    needsAnswered: needs === null ? "not-asked" : answered(recorded, undated, asOf, plan),
  };
}

/** Answered as of the day of knowledge: help that is there, a measure that the plan has, or a reason. */
function answered(needs: readonly Need[], undated: boolean, asOf: Day, plan: Plan): PlanFigure {
  const outcomes = needs.map((need) => needStanding(need, asOf, plan).outcome);
  return undated || outcomes.includes("unknown") ? "not-reported" : outcomes.filter((outcome) => outcome === "answered").length;
}

/** A sum over no measure is zero; over none that is known there is none. @internal */
export function sumFigure(values: readonly (number | null)[]): PlanFigure {
  const { sum, known, of } = knownSum(values);
  if (of === 0) return 0;
  return sum === null ? "not-reported" : { sum, covered: known, members: of };
}
