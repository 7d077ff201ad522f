import { type Ico, isIco } from "../identifiers/ico.ts";
import { isTerritoryId, type TerritoryId } from "../territoryId.ts";

/**
 * Organisation that takes part in planning (organizace): an IČO, a municipality or region by its code, or the office's own key `own/charita`.
 * Never a person.
 */
export type OrganisationId = Ico | TerritoryId | `own/${string}`;

/**
 * Whether a text may name an organisation. Says nothing about whether it exists.
 *
 * @param text - any value
 *
 * @example
 * isOrganisationId("obec/581283") // => true
 * isOrganisationId("own/charita") // => true
 * isOrganisationId("Charita Blansko") // => false
 *
 * @category Plan
 */
export function isOrganisationId(text: unknown): text is OrganisationId {
  return isIco(text) || isTerritoryId(text) || (typeof text === "string" && /^own\/[a-z][a-z\d-]{0,62}$/.test(text));
}
