import type { Day } from "../day.ts";
import type { MeasureStatus } from "../planMeasureRow.ts";

/** Why a measure was not fulfilled, only in part, moved, or cancelled (důvod): a closed list, so that no free text is exported. */
export type MeasureReason =
  | "no-money"
  | "no-staff"
  | "no-provider"
  | "no-premises"
  | "no-need"
  | "law-changed"
  | "partner-withdrew"
  | "delayed"
  | "replaced"
  | "other";

/** Assessment of a measure (hodnocení opatření): the state on a day and since when it is known. */
export interface MeasureAssessment {
  /** The day whose state it speaks of. */
  readonly on: Day;
  /** Not before `on`; an evaluation as of an earlier day does not see it. */
  readonly knownAt: Day;
  readonly status: MeasureStatus;
  readonly reason: MeasureReason | null;
  /** Share of fulfilment [1] */
  readonly progress: number | null;
  /** When a fulfilled measure was fulfilled; `null` when not known. */
  readonly fulfilledOn: Day | null;
}
