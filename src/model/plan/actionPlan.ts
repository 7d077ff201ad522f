import type { Day } from "../day.ts";
import type { Period } from "../period.ts";
import type { RecordKey } from "../recordKey.ts";

/** Yearly action plan (akční plán): which measures of the plan are worked on, in what period. */
export interface ActionPlan {
  readonly id: RecordKey;
  readonly period: Period;
  /** Since when it is known. */
  readonly knownAt: Day;
  /** The resolution that approved it; `null` when not known or not approved. */
  readonly resolution: RecordKey | null;
  /** `null` when the list is not at hand. */
  readonly measures: readonly RecordKey[] | null;
  /** Whether it carries a plan past its end until the next one (překlenovací akční plán). */
  readonly bridging: boolean;
}
