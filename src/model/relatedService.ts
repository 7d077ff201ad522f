import type { Address } from "./address.ts";
import type { Contacts } from "./contacts.ts";
import type { Validity } from "./validity.ts";

/** Id of a related service, given by the office: `related/klub-duchodcu-adamov`. */
export type RelatedServiceId = `related/${string}`;

/** Field of a related service: health, school, housing, leisure, office, non-governmental organisation. */
export type RelatedServiceKind = "health" | "school" | "housing" | "leisure" | "office" | "ngo";

/**
 * Related service (návazná služba): help that is not a registered social service. It belongs in every catalogue and never in
 * registered capacity, so it has neither a registration number nor a form nor a capacity.
 */
export interface RelatedService extends Validity {
  readonly id: RelatedServiceId;
  readonly kind: RelatedServiceKind;
  readonly name: string;
  /** Who runs it, by name; `null` when not known. */
  readonly operator: string | null;
  readonly place: Address | null;
  /** Codes of target groups (cílové skupiny); `null` when not known. */
  readonly targetGroups: readonly string[] | null;
  readonly contacts: Contacts;
}

/**
 * Whether a text is an id of a related service: lower case letters, digits and hyphens, at most 64.
 *
 * @param text - any value
 *
 * @example
 * isRelatedServiceId("related/klub-duchodcu-adamov") // => true
 * isRelatedServiceId("3559424") // => false
 */
export function isRelatedServiceId(text: unknown): text is RelatedServiceId {
  return typeof text === "string" && /^related\/[a-z\d][a-z\d-]{0,63}$/.test(text);
}
