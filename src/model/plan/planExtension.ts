import type { Day } from "../day.ts";
import type { RecordKey } from "../recordKey.ts";

/** Extension of a plan by a resolution (prodloužení platnosti plánu): the plan as it is holds until `to`, the first day after. */
export interface PlanExtension {
  readonly to: Day;
  readonly knownAt: Day;
  /** The resolution that decided it; `null` when not known. */
  readonly resolution: RecordKey | null;
}
