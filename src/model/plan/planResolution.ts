import type { Period } from "../period.ts";
import type { RecordKey } from "../recordKey.ts";
import type { BodyId } from "./bodyId.ts";

/** What a resolution decides of a plan. */
export type PlanResolutionKind =
  | "starts-planning"
  | "agrees-with-draft"
  | "recommends"
  | "approves"
  | "rejects"
  | "extends"
  | "approves-action-plan"
  | "takes-note-of-evaluation";

/**
 * Resolution of a body on a plan (usnesení). One plan of an ORP may need many: the steering group, the council, and the assembly of every municipality.
 */
export interface PlanResolution {
  readonly id: RecordKey;
  readonly body: BodyId;
  readonly kind: PlanResolutionKind;
  /** When it was passed: one day, or as narrow a period as is known ("December 2012"). */
  readonly passed: Period;
  /** Number of the resolution as published; `null` when not known. */
  readonly number: string | null;
}
