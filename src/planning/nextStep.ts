import type { RuleBasis } from "../codebooks/ruleBases.ts";
import { type Day, day } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import { type PlanStage, planStages } from "../model/plan/planStage.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { rangeRefusal } from "../model/refusal.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";
import type { PlanLengthOptions } from "./planLength.ts";
import type { PlanVerdict } from "./planVerdict.ts";
import { stageOn } from "./stageOn.ts";
import { stageVerdicts } from "./stageVerdicts.ts";

/** What a step of the cycle asks for, besides who approves and how long plans are. */
export interface NextStepOptions extends PlanLengthOptions {
  /** The stage that the plan is in. @default the one that it records */
  readonly stage?: PlanStage;
  /** Which judgements bind; the others are told and stop nothing. @default ["law", "methodology", "practice"] */
  readonly binding?: readonly RuleBasis[];
  /** Days that a comment window has to be open at least [day]; no law sets it. @default no minimum */
  readonly commentWindowDays?: number;
  /** Since when a region's plan has its five mandatory parts: the day decree 387/2017 was announced, its day of effect was not read. @default "2017-11-29" */
  readonly mandatoryPartsSince?: Day;
  /** Rules by which measures are assessed. @default {} */
  readonly fulfilmentRules?: FulfilmentRules;
}

/** The next step of a plan (další krok plánu). */
export interface NextStep {
  readonly kind: "next-step";
  readonly method: "next-step@1";
  readonly plan: RecordKey;
  readonly day: Day;
  /** `null` when the plan records no stage by the day. */
  readonly stage: PlanStage | null;
  /** `null` when the cycle is over and the next plan begins. */
  readonly next: PlanStage | null;
  /** Whether the plan may go on: everything that binds is met; something is breached; something cannot be decided. */
  readonly allowed: "yes" | "no" | "undecidable";
  /** Stages that it may return to without conditions. */
  readonly back: readonly PlanStage[];
  /** Everything judged for this step, what does not bind among it. */
  readonly verdicts: readonly PlanVerdict[];
  /** Judgements that bind and are not met. */
  readonly missing: readonly PlanVerdict[];
}

/**
 * The next step of the cycle (další krok cyklu plánování): preparation → analyses → strategy → comments → approval → action plans → monitoring →
 * evaluation → next cycle. What is allowed on the day, what is missing, and on what basis each thing is asked.
 *
 * A pure state machine: the stage is what the plan records by that day, nothing is entered by itself. Law binds regions; for the
 * voluntary plan of a municipality the same is practice and information. The length of a plan never stops a plan of a municipality or an ORP. It does not tell whether the
 * plan is good.
 *
 * @param plan - with its records
 * @param on - as of this day
 * @param options - approvers, what binds, limits
 * @returns the step with its judgements
 * @throws RangeError `day-invalid`, `stage-unknown`, `window-days-invalid`
 *
 * @example
 * const draft = plan({ id: "p-2013", level: "obec", territory: "obec/581283", title: "Komunitní plán", period: { from: "2013-01-01", to: "2017-01-01" },
 *   stages: [{ stage: "comments", since: "2012-10-15" }], commentWindows: [{ from: "2012-10-15", to: "2012-11-01", announcedOn: null }],
 *   comments: [{ id: "1", receivedOn: "2012-10-20", author: "user", about: null, settlement: null, settledOn: null, settledBy: null, settlementPublishedOn: null }] })
 * const step = nextStep(draft, "2012-11-01");
 * [step.stage, step.next, step.allowed] // => ["comments", "approval", "no"]
 * step.missing.map(({ code, missing }) => [code, missing]) // => [["comments-settled", ["1"]], ["settlement-published", ["documents"]]]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function nextStep(plan: Plan, on: Day, options: NextStepOptions = {}): NextStep {
  day(on);
  const { commentWindowDays = 0, binding = ["law", "methodology", "practice"] } = options;
  if (!(Number.isInteger(commentWindowDays) && commentWindowDays >= 0))
    throw rangeRefusal("window-days-invalid", `nextStep requires whole days of at least 0, got ${commentWindowDays}`);
  const stage = options.stage ?? stageOn(plan, on);
  const at = stage === null ? -1 : planStages.indexOf(stage);
  if (stage !== null && at < 0) throw rangeRefusal("stage-unknown", `nextStep requires a stage of the cycle, got ${JSON.stringify(stage)}`);
  const verdicts = stage === null ? [] : stageVerdicts(plan, stage, on, options);
  // The length of a voluntary plan is information, whatever binds.
  const missing = verdicts.filter(
    ({ code, outcome, basis }) =>
      (outcome === "breached" || outcome === "undecidable") && binding.includes(basis) && (code !== "plan-length" || plan.level === "kraj"),
  );
  const stopped = missing.some(({ outcome }) => outcome === "breached") ? "no" : "undecidable";
  return {
    ...{ kind: "next-step", method: "next-step@1", plan: plan.id, day: on, stage, next: planStages[at + 1] ?? null },
    ...{ allowed: missing.length === 0 ? "yes" : stopped, back: stage === null ? [] : BACK[stage], verdicts, missing },
  };
}

const BACK: Readonly<Record<PlanStage, readonly PlanStage[]>> = {
  preparation: [],
  analyses: ["preparation"],
  strategy: ["analyses"],
  comments: ["strategy"],
  approval: ["strategy", "comments"],
  "action-plans": [],
  monitoring: ["action-plans"],
  evaluation: ["monitoring"],
  "next-cycle": [],
};
