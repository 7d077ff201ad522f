import type { Rejection } from "../reading.ts";

/** Why a value could not be read: a stable code, and what was expected. @internal */
export type Flaw = Pick<Rejection, "code" | "expected">;

const flaw = (code: string, cs: string, en: string): Flaw => ({ code, expected: { cs, en } });

/** What may be wrong with a written value. @internal */
export const writtenFlaws = {
  notPlain: flaw("value-not-plain", "text, číslo, nebo prázdná buňka", "a text, a number, or an empty cell"),
  tooLong: flaw("value-too-long", "nejvýš 500 znaků", "at most 500 signs"),
  spreadsheetError: flaw("spreadsheet-error", "hodnota, ne chyba tabulkového procesoru", "a value, not an error of the spreadsheet"),
  yesNo: flaw("value-not-yes-no", "ano, nebo ne", "yes or no"),
  year: flaw("value-not-year", "rok čtyřmi číslicemi", "a year of four digits"),
  day: flaw("value-not-day", "den jako 1. 2. 2025 nebo 2025-02-01", "a day as 1. 2. 2025 or 2025-02-01"),
  dayCentury: flaw("value-ambiguous", "rok čtyřmi číslicemi", "a year of four digits"),
  daySerial: flaw(
    "value-ambiguous",
    "den, ne pořadové číslo dne; číslo může počítat od roku 1900 nebo od roku 1904",
    "a day, not its running number, which may count from 1900 or from 1904",
  ),
  dayTime: flaw("value-not-day", "den bez času; datum jako půlnoc UTC", "a day without a time; a date as midnight UTC"),
  dayForNumber: flaw("value-not-number", "číslo; v buňce je datum", "a number; the cell holds a date"),
  number: flaw("value-not-number", "číslo, například 12 nebo 1 234,5", "a number such as 12 or 1 234,5"),
  negative: flaw("value-negative", "číslo nejméně 0", "a number of at least 0"),
  whole: flaw("value-not-whole", "celé číslo", "a whole number"),
  tooLarge: flaw("value-too-large", "číslo, které se vejde do přesných celých čísel", "a number within the range of exact whole numbers"),
  tooFine: flaw("money-too-fine", "částka na celé haléře", "an amount in whole haléře"),
  currency: flaw("currency-other", "částka v korunách", "an amount in Czech crowns"),
  scientific: flaw(
    "value-scientific",
    "číslo se všemi číslicemi, ne zkrácené na 1,2E+05",
    "a number with all its digits, not shortened to 1.2E+05",
  ),
  interval: flaw("value-interval", "jedno číslo, ne rozmezí", "one number, not a span"),
  bound: flaw("value-bound", "jedno číslo, ne mez", "one number, not a bound"),
  rate: flaw(
    "value-per-time",
    "číslo za celé období, ne za měsíc, týden nebo den",
    "a number for the whole period, not per month, week or day",
  ),
  twoNumbers: flaw("value-ambiguous", "jedno číslo; v buňce jsou dvě", "one number; the cell holds two"),
  withText: flaw("value-with-text", "číslo; poznámka patří do závorky", "a number; a remark belongs in brackets"),
  unitOther: flaw("value-unit-differs", "číslo v jednotce sloupce", "a number in the unit of the column"),
  share: flaw("value-not-share", "podíl 0 až 1, nebo procenta se znakem %", "a fraction of 0 to 1, or per cent with the sign %"),
} as const;

/**
 * A value with two readings.
 *
 * @internal
 * @param one - the first reading, in words
 * @param other - the second one
 *
 * @example
 * ambiguous({ cs: "1", en: "1" }, { cs: "2", en: "2" }).expected.en // => "one reading; this may be 1 or 2"
 */
export function ambiguous(one: Rejection["expected"], other: Rejection["expected"]): Flaw {
  return flaw(
    "value-ambiguous",
    `jediné čtení; toto může být ${one.cs} nebo ${other.cs}`,
    `one reading; this may be ${one.en} or ${other.en}`,
  );
}
