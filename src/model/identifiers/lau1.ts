import { rangeRefusal } from "../refusal.ts";

/** Code of a district (okres) in the local units of the EU, LAU 1, formerly NUTS 4: `CZ0641` is Blansko. */
export type Lau1 = string & { readonly __brand: "Lau1" };

/**
 * Whether a text is shaped like a LAU 1 code: the NUTS 3 code of the region and one sign, a digit or, in
 * Středočeský kraj, A to C.
 *
 * @param text - any value
 *
 * @example
 * isLau1("CZ0641") // => true
 * isLau1("CZ020A") // => true
 * isLau1("CZ064") // => false
 */
export function isLau1(text: unknown): text is Lau1 {
  return typeof text === "string" && /^CZ0((10|3[12]|4[12]|5[1-3]|6[34]|7[12]|80)\d|20[\dA-C])$/.test(text);
}

/**
 * A LAU 1 code, checked.
 *
 * @param text - `CZ0` and three more signs
 * @returns the same text
 * @throws RangeError `lau1-invalid`
 *
 * @example
 * lau1("CZ0641") // => "CZ0641"
 */
export function lau1(text: string): Lau1 {
  if (isLau1(text)) return text;
  throw rangeRefusal("lau1-invalid", `lau1 requires a code of a Czech district such as "CZ0641", got ${JSON.stringify(text)}`);
}
