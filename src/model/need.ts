import type { ServiceForm } from "../codebooks/serviceForms.ts";
import type { Day } from "./day.ts";
import type { MunicipalityCode } from "./identifiers/municipalityCode.ts";
import type { RecordKey } from "./recordKey.ts";

/** How a need became known: a survey, a form, a focus group, the applicants that a provider refused, the office's own work, a provider. */
export type NeedChannel = "survey" | "form" | "focus-group" | "refused-applicants" | "office" | "provider" | "other";

/** What was done with a need: nothing yet, taken into the plan, met, not taken up. */
export type NeedAnswer = "open" | "in-plan" | "met" | "declined";

/**
 * Need of people that a planner recorded (potřeba): how many people of a target group miss what, and how it became known.
 * Speaks of groups, never of a person; has no free text on purpose.
 */
export interface Need {
  readonly id: RecordKey;
  readonly recordedOn: Day | null;
  /** Where the people live. */
  readonly municipality: MunicipalityCode | null;
  /** Code of a target group (cílová skupina), or the office's own name of one. */
  readonly targetGroup: string | null;
  /** Slug of the service type that is missing. */
  readonly serviceType: string | null;
  readonly form: ServiceForm | null;
  /** Both ends inclusive [persons] */
  readonly people: { readonly min: number; readonly max: number } | null;
  readonly channel: NeedChannel | null;
  /** Whether it cannot wait (akutní). An application refused somewhere is not yet an acute need. */
  readonly acute: boolean | null;
  readonly answer: NeedAnswer | null;
}
