import type { Address } from "./address.ts";
import type { Contacts } from "./contacts.ts";
import { type Ico, isIco } from "./identifiers/ico.ts";
import { rangeRefusal } from "./refusal.ts";

/** Id of a provider: its IČO or, where it has none, a name given by the office, `provider/pecovatelka-u-nadrazi`. */
export type ProviderId = Ico | `provider/${string}`;

/**
 * Provider of social services (poskytovatel sociálních služeb). May be a natural person, so there may be no IČO.
 * Statutory bodies and names of people are left out on purpose.
 */
export interface Provider {
  /** The IČO when there is one. */
  readonly id: ProviderId;
  readonly ico: Ico | null;
  readonly name: string;
  /** Seat (sídlo); where it provides is told by the facilities of its services. */
  readonly seat: Address | null;
  readonly contacts: Contacts;
}

/**
 * Whether a text is an id of a provider. An own id is lower case letters, digits and hyphens, at most 64; a text shaped like
 * a birth number (rodné číslo) is refused.
 *
 * @param text - any value
 *
 * @example
 * isProviderId("63504260") // => true
 * isProviderId("provider/pecovatelka-u-nadrazi") // => true
 * isProviderId("provider/805130-1234") // => false
 * isProviderId("CARVAC s. r. o.") // => false
 */
export function isProviderId(text: unknown): text is ProviderId {
  return isIco(text) || (typeof text === "string" && /^provider\/(?!\d{6}-?\d{3,4}$)[a-z\d][a-z\d-]{0,63}$/.test(text));
}

/**
 * An id of a provider, checked.
 *
 * @param text - an IČO or `provider/` and a name of one's own
 * @returns the same text
 * @throws RangeError `provider-id-invalid`
 *
 * @example
 * providerId("provider/pecovatelka-u-nadrazi") // => "provider/pecovatelka-u-nadrazi"
 */
export function providerId(text: string): ProviderId {
  if (isProviderId(text)) return text;
  throw rangeRefusal(
    "provider-id-invalid",
    `providerId requires an IČO or an own id such as "provider/home-care", got ${JSON.stringify(text)}`,
  );
}
