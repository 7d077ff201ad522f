import type { RecordKey } from "./recordKey.ts";
import type { Validity } from "./validity.ts";

/** How far a measure got, in the words that plans use; no official list is known. */
export type MeasureStatus = "fulfilled" | "ongoing" | "partly" | "not-fulfilled" | "cancelled" | "moved";

/**
 * Row of an office's table of measures (opatření plánu): what is to be done, until when, for how much, and how far it got. Who guarantees it is
 * not here: tables name people there.
 */
export interface PlanMeasureRow extends Validity {
  /** Number in the plan, `1.2.3`. */
  readonly id: RecordKey;
  readonly title: string;
  /** Number of the priority or goal that it belongs to. */
  readonly priority: string | null;
  /** Codes of target groups (cílové skupiny); `null` when not known. */
  readonly targetGroups: readonly string[] | null;
  /** Costs that the plan expects, whole haléře [haléř] */
  readonly costs: number | null;
  /** `null` while nobody has assessed it, which is not the same as not fulfilled. */
  readonly status: MeasureStatus | null;
  /** Share of fulfilment [1] */
  readonly progress: number | null;
}
