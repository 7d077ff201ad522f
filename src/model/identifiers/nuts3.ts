import { rangeRefusal } from "../refusal.ts";

/** Code of a region (kraj) in the nomenclature of the EU, NUTS 3: `CZ064` is Jihomoravský kraj. */
export type Nuts3 = string & { readonly __brand: "Nuts3" };

/**
 * Whether a text is one of the 14 Czech NUTS 3 codes. The extra-regio code `CZZZZ` is no region.
 *
 * @param text - any value
 *
 * @example
 * isNuts3("CZ064") // => true
 * isNuts3("CZ061") // => false
 */
export function isNuts3(text: unknown): text is Nuts3 {
  return typeof text === "string" && /^CZ0(10|20|3[12]|4[12]|5[1-3]|6[34]|7[12]|80)$/.test(text);
}

/**
 * A NUTS 3 code, checked.
 *
 * @param text - `CZ0` and two digits
 * @returns the same text
 * @throws RangeError `nuts3-invalid`
 *
 * @example
 * nuts3("CZ064") // => "CZ064"
 */
export function nuts3(text: string): Nuts3 {
  if (isNuts3(text)) return text;
  throw rangeRefusal("nuts3-invalid", `nuts3 requires a code of a Czech region such as "CZ064", got ${JSON.stringify(text)}`);
}
