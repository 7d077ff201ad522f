import { type UnitCode, type UnitEntry, units } from "../codebooks/units.ts";
import { rangeRefusal } from "../model/refusal.ts";
import type { Language } from "./language.ts";
import { type PrintedNumber, printedNumber } from "./printedNumber.ts";

/** Of a unit that asks whether something is so. */
const YES_NO = { 0: { cs: "ne", en: "no" }, 1: { cs: "ano", en: "yes" } } as const;

/** How {@link numberText} prints. */
export interface NumberTextOptions {
  readonly lang: Language;
  /** Unit whose word, factor and decimal places are used. @default no unit */
  readonly unit?: UnitCode;
  /** Decimal places, always printed. @default those of the unit; without a unit as many as the value has */
  readonly decimals?: number;
}

/**
 * A number with the word of its unit (číslo s jednotkou), in the form that belongs to it: 10 bodů, 3,86 %, 43 obcí.
 *
 * Decimal comma and U+2212 for minus in Czech, point and hyphen in English; thousands and words are joined by non-breaking
 * spaces. Rounds half away from zero on the shortest decimal notation of the value; zero has no sign. Never scientific
 * notation: from 10²¹ on a power of ten is written out.
 *
 * @param value - the number; a fraction for unit `1`
 * @param options - language, unit, decimal places
 * @returns the text
 * @throws RangeError `not-finite`, `decimals-invalid`, `unit-unknown`, `language-unknown`
 * @throws TypeError `not-a-number`
 *
 * @example
 * numberText(10, { unit: "points", lang: "cs" }) // => "10\u00a0bodů"
 * numberText(0.0386, { unit: "1", lang: "cs" }) // => "3,86\u00a0%"
 * numberText(0.0386, { unit: "1", lang: "en" }) // => "3.86%"
 * numberText(1.005, { decimals: 2, lang: "cs" }) // => "1,01"
 * numberText(-1234.5, { lang: "cs" }) // => "\u22121\u00a0234,5"
 * numberText(-0, { lang: "cs" }) // => "0"
 * numberText(1, { unit: "yes-no", lang: "cs" }) // => "ano"
 * numberText(1.5e21, { lang: "cs" }) // => "1,5\u00a0×\u00a010^21"
 *
 * @see docs/methods/sentences.md
 */
export function numberText(value: number, options: NumberTextOptions): string {
  const { unit, lang } = options;
  const printed = printedInUnit(value, options);
  if (unit === undefined) return printed.text;
  if (unit === "yes-no" && (value === 0 || value === 1)) return YES_NO[value][lang];
  const { csForms, enForms } = unitEntry(unit);
  const word = lang === "cs" ? csForms[printed.form] : printed.single ? enForms.one : enForms.other;
  if (word === "") return printed.text;
  return lang === "en" && /^[%‰]/.test(word) ? `${printed.text}${word}` : `${printed.text}\u00a0${word}`;
}

/**
 * The number alone, as {@link numberText} prints it in front of the word, with the forms that go with it.
 *
 * @param value - the number
 * @param options - as for {@link numberText}
 * @returns text and forms
 * @throws RangeError, TypeError as {@link numberText}
 *
 * @example
 * printedInUnit(0.0386, { unit: "1", lang: "cs" }) // => { text: "3,86", form: "fraction", single: false }
 */
export function printedInUnit(value: number, options: NumberTextOptions): PrintedNumber {
  const { lang, unit, decimals } = options;
  if (unit === undefined) return printedNumber(value, { lang, decimals });
  const entry = unitEntry(unit);
  return printedNumber(value, { lang, factor: entry.factor, decimals: decimals ?? entry.decimals });
}

function unitEntry(code: UnitCode): UnitEntry {
  const entry = units.find((unit) => unit.code === code);
  if (entry === undefined) throw rangeRefusal("unit-unknown", `numberText requires a unit of the codebook, got ${JSON.stringify(code)}`);
  return entry;
}
