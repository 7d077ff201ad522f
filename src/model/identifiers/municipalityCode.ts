import { rangeRefusal } from "../refusal.ts";

/**
 * Code of a municipality (kód obce): ČSÚ codelist 43, the same in RÚIAN and, as LAU, at Eurostat.
 * The only safe key of a municipality: names repeat, two are called Hlinsko.
 */
export type MunicipalityCode = string & { readonly __brand: "MunicipalityCode" };

/**
 * Whether a text is shaped like a code of a municipality: six digits, the first one 5.
 *
 * @param text - any value
 *
 * @example
 * isMunicipalityCode("581283") // => true
 * isMunicipalityCode("40703") // => false
 */
export function isMunicipalityCode(text: unknown): text is MunicipalityCode {
  return typeof text === "string" && /^5\d{5}$/.test(text);
}

/**
 * A code of a municipality, checked.
 *
 * @param text - six digits
 * @returns the same text
 * @throws RangeError `municipality-code-invalid`
 *
 * @example
 * municipalityCode("581283") // => "581283"
 */
export function municipalityCode(text: string): MunicipalityCode {
  if (isMunicipalityCode(text)) return text;
  throw rangeRefusal("municipality-code-invalid", `municipalityCode requires six digits such as "581283", got ${JSON.stringify(text)}`);
}
