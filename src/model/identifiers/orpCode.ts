import { rangeRefusal } from "../refusal.ts";

/**
 * Code of an ORP (správní obvod obce s rozšířenou působností), ČSÚ codelist 65: `6201` is Blansko. Not the RÚIAN code,
 * which is 1295 for the same ORP. An ORP has no EU code.
 *
 * A brand of its own, because the same digits mean other things elsewhere: 3115 is the ORP Týn nad Vltavou here and
 * Jihomoravský kraj among regions.
 */
export type OrpCode = string & { readonly __brand: "OrpCode" };

/**
 * Whether a text is shaped like a ČSÚ code of an ORP: four digits.
 *
 * @param text - any value
 *
 * @example
 * isOrpCode("6201") // => true
 * isOrpCode("62012") // => false
 */
export function isOrpCode(text: unknown): text is OrpCode {
  return typeof text === "string" && /^\d{4}$/.test(text);
}

/**
 * A ČSÚ code of an ORP, checked.
 *
 * @param text - four digits
 * @returns the same text
 * @throws RangeError `orp-code-invalid`
 *
 * @example
 * orpCode("6201") // => "6201"
 */
export function orpCode(text: string): OrpCode {
  if (isOrpCode(text)) return text;
  throw rangeRefusal("orp-code-invalid", `orpCode requires four digits of the ČSÚ codelist such as "6201", got ${JSON.stringify(text)}`);
}
