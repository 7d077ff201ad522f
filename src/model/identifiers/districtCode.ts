import { rangeRefusal } from "../refusal.ts";

/**
 * Code of a district (okres), ČSÚ codelist 101: `40703` is Blansko. Not the RÚIAN code (3701) and not the EU one,
 * see `Lau1` (CZ0641).
 */
export type DistrictCode = string & { readonly __brand: "DistrictCode" };

/**
 * Whether a text is shaped like a ČSÚ code of a district: five digits, the first one 4.
 *
 * @param text - any value
 *
 * @example
 * isDistrictCode("40703") // => true
 * isDistrictCode("3701") // => false
 */
export function isDistrictCode(text: unknown): text is DistrictCode {
  return typeof text === "string" && /^4\d{4}$/.test(text);
}

/**
 * A ČSÚ code of a district, checked.
 *
 * @param text - five digits
 * @returns the same text
 * @throws RangeError `district-code-invalid`
 *
 * @example
 * districtCode("40703") // => "40703"
 */
export function districtCode(text: string): DistrictCode {
  if (isDistrictCode(text)) return text;
  throw rangeRefusal(
    "district-code-invalid",
    `districtCode requires five digits of the ČSÚ codelist such as "40703", got ${JSON.stringify(text)}`,
  );
}
