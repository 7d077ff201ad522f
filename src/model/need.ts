import type { CapacityUnit } from "../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../codebooks/serviceForms.ts";
import type { CommentAuthor } from "./comment.ts";
import type { Day } from "./day.ts";
import type { MunicipalityCode } from "./identifiers/municipalityCode.ts";
import type { PersonKey } from "./personKey.ts";
import type { OrganisationId } from "./plan/organisationId.ts";
import type { RecordKey } from "./recordKey.ts";

/** How a need became known: a survey, a form, a focus group, the applicants that a provider refused, the office's own work, a provider. */
export type NeedChannel = "survey" | "form" | "focus-group" | "refused-applicants" | "office" | "provider" | "other";

/** What was done with a need: nothing yet, taken into the plan, met, not taken up. */
export type NeedAnswer = "open" | "in-plan" | "met" | "declined";

/** Why a need was not taken up (důvod): a closed list, so that no free text is exported. `not-ours`: it is for another tier or another law. */
export type NeedReason = "no-money" | "no-staff" | "no-provider" | "no-premises" | "met-otherwise" | "not-ours" | "not-confirmed" | "other";

/** Form and extent of help that the sides agreed on (vyjednaná forma a rozsah): 10 hours a week in the field. */
export interface NegotiatedHelp {
  readonly form: ServiceForm | null;
  /** In the unit; `null` when the extent was not agreed on. */
  readonly amount: number | null;
  readonly unit: CapacityUnit | null;
  /** For how long the amount is; `null` for a capacity at one moment. */
  readonly per: "day" | "week" | "month" | "year" | null;
}

/**
 * Need of people that a planner recorded (potřeba): how many people of a target group miss what, how it became known, and what was done with it.
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
  /** Keys of all the people that the record speaks of, each once; `null` when they are not kept. */
  readonly persons: readonly PersonKey[] | null;
  readonly channel: NeedChannel | null;
  /** Who said it, as a role, never as a person. */
  readonly author: CommentAuthor | null;
  /** Organisation that reported it: two records of one source do not speak of the same people by themselves. */
  readonly source: OrganisationId | null;
  /** Whether it cannot wait (akutní). An application refused somewhere is not yet an acute need. */
  readonly acute: boolean | null;
  readonly negotiated: NegotiatedHelp | null;
  readonly answer: NeedAnswer | null;
  readonly answeredOn: Day | null;
  /** Measure of the plan that answers it. */
  readonly measure: RecordKey | null;
  /** Why it was not taken up; `null` where it was, or when nobody wrote it down. */
  readonly reason: NeedReason | null;
}

/**
 * A need from what is known of it (potřeba z toho, co je známo): everything that nobody handed over is not known.
 *
 * @param basics - at least its id
 * @returns the whole noun
 *
 * @example
 * const found = need({ id: "P-7", targetGroup: "seniori", people: { min: 12, max: 15 } });
 * [found.serviceType, found.people, found.answer] // => [null, { min: 12, max: 15 }, null]
 *
 * @see docs/methods/plan.md
 * @category Plan
 */
export function need(basics: Pick<Need, "id"> & Partial<Need>): Need {
  return {
    ...{ recordedOn: null, municipality: null, targetGroup: null, serviceType: null, form: null, people: null, persons: null },
    ...{
      channel: null,
      author: null,
      source: null,
      acute: null,
      negotiated: null,
      answer: null,
      answeredOn: null,
      measure: null,
      reason: null,
    },
    ...basics,
  };
}
