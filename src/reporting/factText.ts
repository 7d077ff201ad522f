import type { FindingFact } from "../evaluation/rule.ts";
import { dayText } from "./dayText.ts";
import type { Language } from "./language.ts";
import { type NumberTextOptions, numberText, printedInUnit } from "./numberText.ts";
import { plainText } from "./plainText.ts";
import type { PrintedNumber } from "./printedNumber.ts";

/**
 * The value of a fact in words (údaj slovy): a number with the word of its unit, a date, or a name.
 *
 * @param fact - fact of a finding
 * @param lang - language
 * @returns the words; "neuvedeno" for an empty name
 * @throws RangeError `not-finite`, `unit-unknown`, `day-invalid`
 *
 * @example
 * factText({ value: 43, unit: "municipalities" }, "cs") // => "43\u00a0obcí"
 * factText({ value: 5, unit: "municipalities", bound: "at-least" }, "cs") // => "nejméně 5\u00a0obcí"
 * factText({ value: "2020-12-31", unit: "day" }, "cs") // => "31.\u00a012.\u00a02020"
 * factText({ value: { cs: "osoby v exekuci", en: "persons in execution" }, unit: "text" }, "en") // => "persons in execution"
 */
export function factText(fact: FindingFact, lang: Language): string {
  const { value, unit } = fact;
  if (typeof value === "number") return `${boundText(fact, lang)}${numberText(value, printing(unit, lang))}`;
  const text = typeof value === "string" ? value : value[lang];
  if (unit === "day") return dayText(text, lang);
  return plainText(text) || (lang === "cs" ? "neuvedeno" : "not stated");
}

/**
 * The number of a fact alone, with the forms of the word that stands behind it.
 *
 * @param fact - fact of a finding
 * @param lang - language
 * @returns text and forms; `null` when the fact is no number
 * @throws RangeError `not-finite`, `unit-unknown`
 *
 * @example
 * factNumber({ value: 2, unit: "points" }, "cs") // => { text: "2", form: "few", single: false }
 * factNumber({ value: "8–11", unit: "text" }, "cs") // => null
 */
export function factNumber(fact: FindingFact, lang: Language): PrintedNumber | null {
  return typeof fact.value === "number" ? printedInUnit(fact.value, printing(fact.unit, lang)) : null;
}

const BOUNDS = { "at-least": { cs: "nejméně ", en: "at least " }, "at-most": { cs: "nejvýše ", en: "at most " } } as const;

/** "At least" or "at most" of a fact of which only a bound is known, with a space behind it. @internal */
export const boundText = ({ bound }: FindingFact, lang: Language): string => (bound === undefined ? "" : BOUNDS[bound][lang]);

const printing = (unit: FindingFact["unit"], lang: Language): NumberTextOptions =>
  unit === "day" || unit === "text" ? { lang } : { lang, unit };
