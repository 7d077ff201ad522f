import type { RecordKey } from "../recordKey.ts";

/** Goal of a priority (cíl). */
export interface PlanGoal {
  readonly id: RecordKey;
  readonly title: string;
}

/** Priority of a plan (priorita) with its goals; measures name the goal, or the priority, that they belong to. */
export interface PlanPriority {
  readonly id: RecordKey;
  readonly title: string;
  readonly goals: readonly PlanGoal[];
}
