import type { SourceId } from "../codebooks/sources.ts";
import { type Day, dayAfter } from "../model/day.ts";
import type { HandoverContent } from "../model/plan/handover.ts";
import type { Plan } from "../model/plan/plan.ts";
import { isValidOn } from "../model/validity.ts";
import { collectionDue } from "./collection/collectionDue.ts";
import { type HandoverStanding, handoversDue } from "./handoversDue.ts";
import { HOUSE, type Judged, judged, PRACTICE, type Standing } from "./judged.ts";
import { type PlanApprovalOptions, planApproval } from "./planApproval.ts";
import { planEnd } from "./planEnd.ts";
import type { PlanVerdict } from "./planVerdict.ts";

/** Judgements of a plan beside the stages of its cycle; of what it keeps beside them, a list that it does not keep is not judged. @internal */
export function runningVerdicts(plan: Plan, on: Day, options: PlanApprovalOptions): readonly PlanVerdict[] {
  const start = judged(plan, "approved-before-start", PRACTICE, approvedBeforeStart(plan, on, options));
  return [start, ...collectionVerdicts(plan, on), ...agreementVerdicts(plan, on), ...bodyVerdicts(plan, on), ...moneyVerdicts(plan, on)];
}

/** A plan approved late cannot be mended: it informs, and stops no step. */
function approvedBeforeStart(plan: Plan, on: Day, options: PlanApprovalOptions): Judged {
  const { passed, outcome, missing } = planApproval(plan, on, options);
  const { from } = plan.period;
  const facts = { from, approvedFrom: passed?.from ?? null, approvedBefore: passed?.to ?? null };
  if (passed !== null) {
    if (passed.from > from) return { outcome: "breached", facts };
    return dayAfter(passed.to, -1) <= from ? { outcome: "met", facts } : { outcome: "undecidable", facts, missing: ["day-of-approval"] };
  }
  return on < from ? { outcome: "not-applicable", facts } : { outcome, facts, missing };
}

function collectionVerdicts(plan: Plan, on: Day): readonly PlanVerdict[] {
  if (plan.collectionPlan === null) return [];
  const { late, ahead, notKnown, withoutOwner, withoutBasis } = collectionDue(plan.collectionPlan, on);
  const rows = plan.collectionPlan.filter((row) => isValidOn(row, on)).length;
  const overdue = late.map(({ row, round }) => round ?? row);
  const unsure = notKnown.map(({ row, round }) => round ?? row);
  const worst = late.length > 0 ? "breached" : notKnown.length > 0 ? "undecidable" : "met";
  const facts = { late: late.length, ahead: ahead.length, latestDays: late[0]?.days == null ? null : -late[0].days };
  const inTime: Judged = { outcome: worst, facts, missing: late.length > 0 ? overdue : unsure };
  const lacking = (missing: readonly string[]): Judged => ({
    outcome: missing.length === 0 ? "met" : "breached",
    facts: { rows },
    missing,
  });
  if (rows === 0) return [judged(plan, "collection-in-time", PRACTICE, { outcome: "not-applicable", facts })];
  return [
    judged(plan, "collection-in-time", PRACTICE, inTime),
    judged(plan, "collection-owner", HOUSE, lacking(withoutOwner)),
    judged(plan, "collection-basis", HOUSE, lacking(withoutBasis)),
  ];
}

/** What a municipality has to tell its region for the region's plan, act 108/2006, § 94. */
const TOLD_TO_REGION: readonly HandoverContent[] = ["needs", "ways-of-meeting", "resources"];

function agreementVerdicts(plan: Plan, on: Day): readonly PlanVerdict[] {
  const { agreements } = plan;
  if (agreements === null) return [];
  const holding = agreements.filter((one) => isValidOn(one, on));
  const withRegion = holding.filter(({ parties }) => parties.some((party) => party.startsWith("kraj/")));
  const { handovers, notRecorded } = handoversDue(agreements, on);
  const late = handovers.filter(({ state }) => state === "late");
  const waiting = handovers.filter(({ state }) => state === "sent").length;
  const unclear = handovers.filter(({ state }) => state === "not-known").map(({ handover }) => handover);
  const facts = { handovers: handovers.length, late: late.length, waiting };
  const source: SourceId = "act-108-2006";
  const law: Standing = { basis: "law", sources: [source], severity: "warning" };
  const rest = [...unclear, ...notRecorded];
  const found: Judged =
    late.length > 0
      ? { outcome: "breached", facts, missing: late.map(({ handover }) => handover) }
      : { outcome: rest.length > 0 ? "undecidable" : "met", facts, missing: rest };
  const isEmpty = handovers.length === 0 && notRecorded.length === 0;
  return [
    judged(plan, "handovers", late.some(isDuty) ? law : PRACTICE, isEmpty ? { outcome: "not-applicable", facts } : found),
    ...(plan.level === "orp"
      ? [
          judged(plan, "agreement", PRACTICE, {
            outcome: withRegion.length > 0 ? "met" : "breached",
            facts: { agreements: holding.length },
            missing: withRegion.length > 0 ? [] : ["agreement-with-region"],
          }),
        ]
      : []),
  ];
}

function isDuty({ content, from, to }: HandoverStanding): boolean {
  return TOLD_TO_REGION.includes(content) && from.startsWith("obec/") && to.startsWith("kraj/");
}

function bodyVerdicts(plan: Plan, on: Day): readonly PlanVerdict[] {
  if (plan.bodies === null) return [];
  const hasBegun = plan.bodies.filter(({ validFrom }) => validFrom === null || validFrom <= on);
  const ended = hasBegun.filter((one) => !isValidOn(one, on)).map(({ id }) => id);
  const holding = new Set(hasBegun.filter((one) => isValidOn(one, on)).map(({ id }) => id));
  // A seat that is still held in a body whose mandate has ended shows that nobody renewed it.
  const seats = (plan.memberships ?? []).filter((one) => isValidOn(one, on)).map(({ body }) => body);
  const offices = (plan.offices ?? []).filter((one) => isValidOn(one, on) && one.holder === null).map(({ kind }) => kind);
  const notRenewed = [...new Set(ended)].filter((id) => !holding.has(id));
  const missing = [...notRenewed.filter((id) => seats.includes(id)), ...offices];
  const facts = { bodies: holding.size, notRenewed: notRenewed.length, vacant: offices.length };
  const isUnknown = missing.length === 0 && notRenewed.length > 0 && plan.memberships === null;
  const outcome = isUnknown ? "undecidable" : missing.length === 0 ? "met" : "breached";
  return [judged(plan, "bodies-valid", PRACTICE, { outcome, facts, missing: isUnknown ? ["memberships"] : missing })];
}

/** Whether some line of the process budget covers every day until the plan ends; what a grant paid for has to be paid by somebody else then. */
function moneyVerdicts(plan: Plan, on: Day): readonly PlanVerdict[] {
  if (plan.processBudget === null) return [];
  const end = planEnd(plan, on);
  const known = plan.processBudget.filter(({ knownAt }) => knownAt <= on);
  const grants = known.filter(({ grant }) => grant === true).map(({ period }) => period.to);
  const grantEnds = grants.reduce<Day | null>((last, to) => (last === null || to > last ? to : last), null);
  let covered = on < plan.period.from ? plan.period.from : on;
  for (const { period } of known.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1)))
    if (period.from <= covered && covered < period.to) covered = period.to;
  const isCovered = covered >= end;
  const facts = { coveredTo: isCovered ? end : covered, grantEnds };
  if (on >= end) return [judged(plan, "process-money", HOUSE, { outcome: "not-applicable", facts: { coveredTo: null, grantEnds } })];
  return [
    judged(plan, "process-money", HOUSE, {
      ...{ outcome: isCovered ? "met" : "breached", facts },
      missing: isCovered ? [] : [`${covered}/${dayAfter(end, -1)}`],
    }),
  ];
}
