import type { Period } from "../period.ts";
import type { RecordKey } from "../recordKey.ts";
import type { PlanRole } from "./planMembership.ts";

/** Event of planning (akce): training, workshop, consultation, fair of services, round table, public hearing. */
export type PlanEventKind = "training" | "workshop" | "consultation" | "fair" | "round-table" | "public-hearing" | "other";

/** Event of planning (akce) with its hours and its participants by role, counted and not named. */
export interface PlanEvent {
  readonly id: RecordKey;
  readonly kind: PlanEventKind;
  readonly period: Period;
  /** [hour] */
  readonly hours: number | null;
  /** Participants by role [persons]; a missing role is not zero. */
  readonly participants: Readonly<Partial<Record<PlanRole, number>>> | null;
}
