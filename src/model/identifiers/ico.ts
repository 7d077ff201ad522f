import { rangeRefusal } from "../refusal.ts";

/** Identification number of a person or an organisation (identifikační číslo osoby, IČO): a text of eight digits, zeros in front included. */
export type Ico = string & { readonly __brand: "Ico" };

/**
 * Whether a text is an IČO of full length with a right check digit. Says nothing about whether it was ever assigned.
 *
 * The first seven digits get the weights 8, 7, … 2; the last digit is (11 − sum mod 11) mod 10.
 * The same rule as in python-stdnum, `stdnum.cz.ico`; every number looked at in the register of providers keeps it.
 *
 * @param text - any value
 *
 * @example
 * isIco("63504260") // => true
 * isIco("63504261") // => false
 * isIco("839345") // => false
 */
export function isIco(text: unknown): text is Ico {
  if (typeof text !== "string" || !/^\d{8}$/.test(text)) return false;
  const weighted = [...text.slice(0, 7)].reduce((sum, digit, place) => sum + Number(digit) * (8 - place), 0);
  return (11 - (weighted % 11)) % 10 === Number(text[7]);
}

/**
 * An IČO, checked. Six or seven digits, as a spreadsheet leaves them, get their zeros back.
 *
 * @param text - six to eight digits
 * @returns eight digits
 * @throws RangeError `ico-invalid`
 *
 * @example
 * ico("63504260") // => "63504260"
 * ico("839345") // => "00839345"
 */
export function ico(text: string): Ico {
  const padded = typeof text === "string" && /^\d{6,7}$/.test(text) ? text.padStart(8, "0") : text;
  if (isIco(padded)) return padded;
  throw rangeRefusal("ico-invalid", `ico requires eight digits with a right check digit, got ${JSON.stringify(text)}`);
}
