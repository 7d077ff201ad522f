import type { Day } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanStage } from "../model/plan/planStage.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { type NextStepOptions, nextStep } from "./nextStep.ts";

/** Where a plan goes. */
export interface AdvanceOptions extends Omit<NextStepOptions, "stage"> {
  /** The next stage, or an earlier one that it may return to. @default the next stage */
  readonly to?: PlanStage;
}

/**
 * Move a plan to another stage of its cycle (posun plánu do další fáze): the plan with one more entry, where {@link nextStep} allows it.
 *
 * @param plan - stays as it was
 * @param on - the day of the step
 * @param options - where to, and what `nextStep` is asked with
 * @returns a plan with the new stage
 * @throws RangeError `day-invalid`, `step-in-past` when the plan entered a stage on a later day, `step-unknown` when there is no such step, `step-not-allowed`
 *   with what is missing
 *
 * @example
 * const fresh = plan({ id: "p-2027", level: "orp", territory: "orp/6201", title: "Komunitní plán", period: { from: "2027-01-01", to: "2030-01-01" } })
 * const begun = advance(fresh, "2026-01-15")
 * begun.stages // => [{ stage: "preparation", since: "2026-01-15" }]
 * advance(begun, "2026-02-01") // => throws "step-not-allowed"
 * advance(begun, "2026-02-01", { binding: ["law"] }).stages.at(-1) // => { stage: "analyses", since: "2026-02-01" }
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function advance(plan: Plan, on: Day, options: AdvanceOptions = {}): Plan {
  const { to, ...asked } = options;
  const step = nextStep(plan, on, asked);
  const target = to ?? step.next;
  const later = plan.stages.find(({ since }) => since > on);
  if (later !== undefined)
    throw rangeRefusal(
      "step-in-past",
      `advance requires a day not before the last stage, got ${on}, with ${later.stage} since ${later.since}`,
    );
  const isBack = target !== null && step.back.includes(target);
  if (target === null || (target !== step.next && !isBack))
    throw rangeRefusal(
      "step-unknown",
      `advance requires ${[step.next, ...step.back].filter((one) => one !== null).join(" or ") || "a stage to follow"}, got ${target}`,
    );
  if (!isBack && step.allowed !== "yes")
    throw rangeRefusal(
      "step-not-allowed",
      `advance requires ${step.missing.map(({ code }) => code).join(", ")} before ${target}, got ${step.allowed}`,
    );
  if (isBack && plan.stages.some(({ since }) => since === on))
    throw rangeRefusal("step-in-past", `advance requires a day after the last stage to go back, got ${on}`);
  return { ...plan, stages: [...plan.stages, { stage: target, since: on }] };
}
