import { type Day, dayAfter, dayNumber } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanPart } from "../model/plan/planDocument.ts";
import type { PlanStage } from "../model/plan/planStage.ts";
import { isValidOn } from "../model/validity.ts";
import { fulfilment } from "./fulfilment.ts";
import { hasDocument, hasResolution, steeringGroups } from "./hasDocument.ts";
import { dutyOfRegion, HOUSE, type Judged, judged, PRACTICE } from "./judged.ts";
import type { NextStepOptions } from "./nextStep.ts";
import { planApproval } from "./planApproval.ts";
import { planEnd } from "./planEnd.ts";
import { planLength } from "./planLength.ts";
import type { PlanVerdict } from "./planVerdict.ts";
import { triadAtEvaluation, triadInGroups } from "./triadAt.ts";
import { unsettled } from "./unsettled.ts";

type Verdicts = (plan: Plan, on: Day, options: NextStepOptions) => readonly PlanVerdict[];

const PARTS: readonly PlanPart[] = ["descriptive", "analytical", "previous-evaluation", "strategic", "network"];

const VERDICTS: Readonly<Record<PlanStage, Verdicts>> = {
  preparation: (plan, on) => [
    judged(plan, "mandate", PRACTICE, hasResolution(plan, on, "starts-planning")),
    judged(plan, "steering-group", PRACTICE, steeringGroup(plan, on)),
    judged(plan, "coordinator", PRACTICE, coordinator(plan, on)),
    judged(plan, "triad-in-groups", dutyOfRegion(plan, "act-108-2006"), triadInGroups(plan, on)),
  ],
  analyses: (plan, on) => [
    judged(plan, "analysis", dutyOfRegion(plan, "decree-505-2006"), hasDocument(plan, on, "analytical")),
    judged(plan, "previous-evaluation", dutyOfRegion(plan, "decree-505-2006"), previousEvaluation(plan, on)),
  ],
  strategy: (plan, on) => [
    judged(plan, "measures", PRACTICE, measuresThere(plan, on)),
    judged(plan, "measure-cards", HOUSE, cards(plan, on)),
    judged(plan, "draft-agreed", PRACTICE, hasResolution(plan, on, "agrees-with-draft", steeringGroups(plan, on))),
  ],
  comments: (plan, on, options) => [
    ...commentWindow(plan, on, options),
    judged(plan, "comments-settled", PRACTICE, settled(plan, on)),
    judged(plan, "settlement-published", PRACTICE, settlementPublished(plan, on)),
  ],
  approval: (plan, on, options) => {
    const { outcome, missing } = planApproval(plan, on, options);
    return [
      judged(plan, "mandatory-parts", dutyOfRegion(plan, "decree-505-2006"), mandatoryParts(plan, on, options)),
      judged(plan, "approval", PRACTICE, { outcome, missing }),
      planLength(plan, on, options),
    ];
  },
  "action-plans": (plan, on) => [judged(plan, "action-plan", PRACTICE, actionPlan(plan, on))],
  monitoring: (plan, on, options) => {
    const found = fulfilment(plan, on, options.fulfilmentRules);
    const { measures, notAssessed } = found.all;
    const waiting = found.notAssessed.map(({ measure }) => measure);
    const assessed = { facts: { measures, notAssessed }, missing: measures === 0 ? ["measures"] : waiting };
    const faulty = found.faults.filter(({ fault }) => fault === "reason-missing").map(({ measure }) => measure);
    const isDone = notAssessed === 0 ? "met" : "breached";
    return [
      judged(plan, "measures-assessed", PRACTICE, { outcome: measures === 0 ? "undecidable" : isDone, ...assessed }),
      judged(plan, "action-plan", HOUSE, actionPlan(plan, on)),
      judged(plan, "reasons-given", PRACTICE, { outcome: faulty.length === 0 ? "met" : "breached", missing: faulty }),
    ];
  },
  evaluation: (plan, on) => [
    judged(plan, "triad-at-evaluation", dutyOfRegion(plan, "act-108-2006"), triadAtEvaluation(plan, on)),
    judged(plan, "evaluation-report", PRACTICE, hasDocument(plan, on, "evaluation-report")),
  ],
  "next-cycle": () => [],
};

/** Everything judged before a plan may leave a stage. @internal */
export function stageVerdicts(plan: Plan, stage: PlanStage, on: Day, options: NextStepOptions): readonly PlanVerdict[] {
  return VERDICTS[stage](plan, on, options);
}

function steeringGroup(plan: Plan, on: Day): Judged {
  if (plan.bodies === null) return { outcome: "undecidable", missing: ["bodies"] };
  return steeringGroups(plan, on).length > 0 ? { outcome: "met" } : { outcome: "breached", missing: ["steering-group"] };
}

function coordinator(plan: Plan, on: Day): Judged {
  if (plan.offices === null) return { outcome: "undecidable", missing: ["offices"] };
  const held = plan.offices.some((one) => one.kind === "coordinator" && one.holder !== null && isValidOn(one, on));
  return held ? { outcome: "met" } : { outcome: "breached", missing: ["coordinator"] };
}

function previousEvaluation(plan: Plan, on: Day): Judged {
  const found = hasDocument(plan, on, "previous-evaluation");
  if (found.outcome === "met" || plan.previous !== null) return found;
  // A first plan has nothing to evaluate; whether this one is the first is not said.
  return plan.level === "kraj" ? { outcome: "undecidable", missing: ["previous"] } : { outcome: "not-applicable" };
}

function measuresThere(plan: Plan, on: Day): Judged {
  const measures = plan.measures.filter(({ knownAt }) => knownAt <= on).length;
  const facts = { measures };
  return measures > 0 ? { outcome: "met", facts } : { outcome: "breached", facts, missing: ["measures"] };
}

function cards(plan: Plan, on: Day): Judged {
  const there = plan.measures.filter(({ knownAt }) => knownAt <= on);
  if (there.length === 0) return { outcome: "not-applicable" };
  const lacking = there.filter((one) => one.guarantor === null || one.validTo === null || one.targets.length === 0);
  const facts = {
    withoutGuarantor: there.filter(({ guarantor }) => guarantor === null).length,
    withoutTerm: there.filter(({ validTo }) => validTo === null).length,
    withoutTarget: there.filter(({ targets }) => targets.length === 0).length,
  };
  return { outcome: lacking.length === 0 ? "met" : "breached", facts, missing: lacking.map(({ id }) => id) };
}

function commentWindow(plan: Plan, on: Day, { commentWindowDays = 0 }: NextStepOptions): readonly PlanVerdict[] {
  if (plan.commentWindows === null)
    return [judged(plan, "comment-window", PRACTICE, { outcome: "undecidable", missing: ["commentWindows"] })];
  const over = plan.commentWindows
    .filter(({ from }) => from <= on)
    .sort((a, b) => (a.to < b.to || (a.to === b.to && a.from < b.from) ? -1 : 1));
  const last = over.at(-1);
  if (last === undefined) return [judged(plan, "comment-window", PRACTICE, { outcome: "breached", missing: ["comment-window"] })];
  const days = dayNumber(last.to) - dayNumber(last.from);
  const facts = { from: last.from, to: last.to, days };
  const isOver = last.to <= on;
  const length = days >= commentWindowDays ? "met" : "breached";
  return [
    judged(plan, "comment-window", PRACTICE, { outcome: isOver ? "met" : "breached", facts, missing: isOver ? [] : [last.to] }),
    judged(plan, "comment-window-length", PRACTICE, {
      outcome: commentWindowDays === 0 ? "not-applicable" : length,
      facts: { days, minimum: commentWindowDays === 0 ? null : commentWindowDays },
    }),
  ];
}

function settled(plan: Plan, on: Day): Judged {
  if (plan.comments === null) return { outcome: "undecidable", missing: ["comments"] };
  const waiting = unsettled(plan.comments, { day: on }).map(({ comment }) => comment);
  const comments = plan.comments.filter(({ receivedOn }) => receivedOn === null || receivedOn <= on).length;
  return { outcome: waiting.length === 0 ? "met" : "breached", facts: { comments, unsettled: waiting.length }, missing: waiting };
}

function settlementPublished(plan: Plan, on: Day): Judged {
  const comments = plan.comments?.filter(({ receivedOn }) => receivedOn === null || receivedOn <= on) ?? null;
  if (comments?.length === 0) return { outcome: "not-applicable", facts: { comments: 0 } };
  if (comments?.every(({ settlementPublishedOn }) => settlementPublishedOn !== null && settlementPublishedOn <= on))
    return { outcome: "met" };
  if (plan.documents === null) return { outcome: "undecidable", missing: ["documents"] };
  const isOut = plan.documents.some(({ kind, publishedOn }) => kind === "settlement" && publishedOn !== null && publishedOn <= on);
  return isOut ? { outcome: "met" } : { outcome: "breached", missing: ["settlement"] };
}

function mandatoryParts(plan: Plan, on: Day, { mandatoryPartsSince = "2017-11-29" }: NextStepOptions): Judged {
  if (plan.level !== "kraj" || on < mandatoryPartsSince) return { outcome: "not-applicable" };
  if (plan.documents === null) return { outcome: "undecidable", missing: ["documents"] };
  const missing = PARTS.filter((part) => hasDocument(plan, on, part).outcome !== "met");
  return { outcome: missing.length === 0 ? "met" : "breached", facts: { parts: PARTS.length - missing.length, of: PARTS.length }, missing };
}

function actionPlan(plan: Plan, on: Day): Judged {
  if (plan.actionPlans === null) return { outcome: "undecidable", missing: ["actionPlans"] };
  const last = dayAfter(planEnd(plan, on), -1);
  const during = on > last ? last : on;
  const asked = during < plan.period.from ? plan.period.from : during;
  const found = plan.actionPlans.some(({ period, knownAt }) => knownAt <= on && period.from <= asked && asked < period.to);
  return { outcome: found ? "met" : "breached", facts: { for: asked }, missing: found ? [] : [asked] };
}
