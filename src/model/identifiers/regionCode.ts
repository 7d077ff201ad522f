import { rangeRefusal } from "../refusal.ts";

/**
 * Code of a region (kraj), ČSÚ codelist 100: `3115` is Jihomoravský kraj. Not the RÚIAN code (116) and not the EU one,
 * see `Nuts3` (CZ064).
 */
export type RegionCode = string & { readonly __brand: "RegionCode" };

/**
 * Whether a text is shaped like a ČSÚ code of a region: four digits, the first one 3.
 *
 * @param text - any value
 *
 * @example
 * isRegionCode("3115") // => true
 * isRegionCode("116") // => false
 */
export function isRegionCode(text: unknown): text is RegionCode {
  return typeof text === "string" && /^3\d{3}$/.test(text);
}

/**
 * A ČSÚ code of a region, checked.
 *
 * @param text - four digits
 * @returns the same text
 * @throws RangeError `region-code-invalid`
 *
 * @example
 * regionCode("3115") // => "3115"
 */
export function regionCode(text: string): RegionCode {
  if (isRegionCode(text)) return text;
  throw rangeRefusal(
    "region-code-invalid",
    `regionCode requires four digits of the ČSÚ codelist such as "3115", got ${JSON.stringify(text)}`,
  );
}
