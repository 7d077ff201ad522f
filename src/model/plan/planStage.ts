import type { Day } from "../day.ts";

/** Stages of the cycle of planning (fáze cyklu), in their order. */
export const planStages = [
  "preparation",
  "analyses",
  "strategy",
  "comments",
  "approval",
  "action-plans",
  "monitoring",
  "evaluation",
  "next-cycle",
] as const;

/** Stage of the cycle of planning (fáze cyklu). */
export type PlanStage = (typeof planStages)[number];

/** A stage that a plan entered on a day (vstup do fáze). */
export interface StageEntry {
  readonly stage: PlanStage;
  readonly since: Day;
}
