import { type Day, dayAfter, dayNumber } from "../model/day.ts";
import type { Need } from "../model/need.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanPart } from "../model/plan/planDocument.ts";
import { compareKeys } from "./compareKeys.ts";
import { elapsedShare } from "./elapsedShare.ts";
import type { PlanFigure } from "./figureFacts.ts";
import { hasDocument } from "./hasDocument.ts";
import { needStanding } from "./needs/needStanding.ts";
import { type PlanApproval, type PlanApprovalOptions, planApproval } from "./planApproval.ts";
import { counted, type PlanRecordFigures } from "./planCardFigures.ts";
import { planEnd } from "./planEnd.ts";
import { planLength } from "./planLength.ts";
import { unsettled } from "./unsettled.ts";

const PARTS: readonly PlanPart[] = ["descriptive", "analytical", "previous-evaluation", "strategic", "network"];
/** Days in a year of the Gregorian calendar, on average. */
const YEAR = 365.2425;

/** What is known beside a plan. */
interface PaperContext {
  readonly needs: readonly Need[] | null;
  readonly plans: readonly Plan[] | null;
  readonly options: PlanApprovalOptions;
}

/** Term and approval of a plan, comments, and needs that wait. @internal */
export function planPaperFigures(plan: Plan, on: Day, { needs, plans, options }: PaperContext): PlanRecordFigures {
  return { ...paperFigures(plan, on, plans, options), ...commentRecordFigures(plan, on), ...needFigures(needs, on, plan) };
}

/** Term, length, approval, action plans and mandatory parts. */
function paperFigures(plan: Plan, on: Day, plans: readonly Plan[] | null, options: PlanApprovalOptions): PlanRecordFigures {
  const end = planEnd(plan, on);
  const known = plan.actionPlans?.filter(({ knownAt }) => knownAt <= on) ?? null;
  return {
    planDaysToEnd: dayNumber(end) - dayNumber(on),
    planElapsed: elapsedShare(plan.period.from, end, on) ?? "not-reported",
    ...lengthFigures(plan, on, options),
    approvalsMissing: approvalFigure(plan, planApproval(plan, on, options)),
    nextPlans:
      plans === null
        ? "not-asked"
        : plans.filter((one) => one.id !== plan.id && one.territory === plan.territory && follows(one, plan)).length,
    actionPlansInForce: known === null ? "not-asked" : known.filter(({ period }) => period.from <= on && on < period.to).length,
    actionPlansUnapproved: known === null ? "not-asked" : known.filter(({ resolution }) => resolution === null).length,
    mandatoryPartsMissing: partFigure(plan, on),
  };
}

function follows(one: Plan, plan: Plan): boolean {
  return one.previous === plan.id || one.period.from >= plan.period.to;
}

/** The length that was approved, against the one that the law sets on the day of approval. */
function lengthFigures(plan: Plan, on: Day, options: PlanApprovalOptions): PlanRecordFigures {
  const { from, to } = plan.period;
  const whole = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const years = from.slice(4) === to.slice(4) ? whole : (dayNumber(to) - dayNumber(from)) / YEAR;
  const { outcome, facts, missing } = planLength(plan, on, options);
  if (outcome === "not-applicable") return { planLengthYears: years, planLengthByLaw: "not-applicable" };
  if (outcome !== "undecidable") return { planLengthYears: years, planLengthByLaw: facts["years"] as number };
  return { planLengthYears: years, planLengthByLaw: missing.includes("day-of-approval") ? "not-reported" : "not-known-to-source" };
}

function approvalFigure({ resolutions }: Plan, { byBody }: PlanApproval): PlanFigure {
  if (resolutions === null || byBody.length === 0) return "not-asked";
  return counted(
    byBody.map(({ outcome }) => outcome),
    "breached",
  );
}

function partFigure(plan: Plan, on: Day): PlanFigure {
  if (plan.level !== "kraj") return "not-applicable";
  if (plan.documents === null) return "not-asked";
  return PARTS.filter((part) => hasDocument(plan, on, part).outcome !== "met").length;
}

/** The window for comments, and the comments that wait. */
function commentRecordFigures({ commentWindows, comments, documents }: Plan, on: Day): PlanRecordFigures {
  const begun =
    commentWindows?.filter(({ from }) => from <= on).toSorted((a, b) => compareKeys(a.to, b.to) || compareKeys(a.from, b.from)) ?? [];
  const last = begun.at(-1);
  const length = last === undefined ? 0 : dayNumber(last.to) - dayNumber(last.from);
  const commentWindowDays = commentWindows === null ? "not-asked" : length;
  if (comments === null)
    return { commentWindowDays, commentsWaiting: "not-asked", commentsWaitingDays: "not-asked", settlementsUnpublished: "not-asked" };
  const waiting = unsettled(comments, { day: on });
  const ids = new Set(waiting.map(({ comment }) => comment));
  const settled = comments.filter(({ id, receivedOn }) => !ids.has(id) && (receivedOn === null || receivedOn <= on));
  const isOut = documents?.some(({ kind, publishedOn }) => kind === "settlement" && publishedOn !== null && publishedOn <= on) ?? false;
  const hidden = settled.filter((one) => one.settlementPublishedOn === null || one.settlementPublishedOn > on).length;
  // Whether the settlement as a whole was published is said by its document.
  const settlementsUnpublished = isOut ? 0 : hidden > 0 && documents === null ? "not-asked" : hidden;
  return { commentWindowDays, commentsWaiting: waiting.length, commentsWaitingDays: oldest(waiting, on), settlementsUnpublished };
}

/** Needs that wait for an answer as of the day. */
function needFigures(needs: readonly Need[] | null, on: Day, plan: Plan): PlanRecordFigures {
  if (needs === null) return { needsWaitingYear: "not-asked", needsWaitingDays: "not-asked" };
  const waiting = needs
    .filter(({ recordedOn }) => recordedOn === null || recordedOn <= on)
    .map((need) => ({ receivedOn: need.recordedOn, outcome: needStanding(need, on, plan).outcome }))
    .filter(({ outcome }) => outcome !== "answered");
  const before = dayAfter(on, -365);
  const old = waiting.filter(({ receivedOn }) => receivedOn === null || receivedOn < before);
  const sure = old.filter(({ receivedOn, outcome }) => receivedOn !== null && outcome === "open").length;
  return {
    needsWaitingYear: sure === 0 && old.length > 0 ? "not-reported" : { sum: sure, covered: sure, members: old.length },
    needsWaitingDays: waiting.some(({ outcome }) => outcome === "unknown") ? "not-reported" : oldest(waiting, on),
  };
}

/** Age of the oldest [day]; 0 of none, not known where one has no day. */
function oldest(records: readonly { readonly receivedOn: Day | null }[], on: Day): PlanFigure {
  const days = records.map(({ receivedOn }) => (receivedOn === null ? null : dayNumber(on) - dayNumber(receivedOn)));
  return days.includes(null) ? "not-reported" : Math.max(0, ...days.filter((one) => one !== null));
}
