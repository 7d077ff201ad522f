import { rangeRefusal } from "../refusal.ts";

/** Postal code (poštovní směrovací číslo, PSČ): a text of five digits without a space. */
export type Psc = string & { readonly __brand: "Psc" };

/**
 * Whether a text is shaped like a stored PSČ: five digits, the first one 1 to 7.
 *
 * @param text - any value
 *
 * @example
 * isPsc("67801") // => true
 * isPsc("678 01") // => false
 * isPsc("97801") // => false
 */
export function isPsc(text: unknown): text is Psc {
  return typeof text === "string" && /^[1-7]\d{4}$/.test(text);
}

/**
 * A PSČ, checked; as it is printed, `678 01`, or as it is stored.
 *
 * @param text - five digits, a space or a non-breaking space may follow the third
 * @returns five digits
 * @throws RangeError `psc-invalid`
 *
 * @example
 * psc("678 01") // => "67801"
 * psc("67801") // => "67801"
 */
export function psc(text: string): Psc {
  const found = typeof text === "string" ? /^(\d{3})[ \u00a0]?(\d{2})$/.exec(text) : null;
  const stored = found === null ? text : `${found[1]}${found[2]}`;
  if (isPsc(stored)) return stored;
  throw rangeRefusal("psc-invalid", `psc requires five digits such as "678 01", the first one 1 to 7, got ${JSON.stringify(text)}`);
}
