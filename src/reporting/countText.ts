import type { CzechForms, EnglishForms } from "../codebooks/countedEntry.ts";
import { printedNumber } from "./printedNumber.ts";

/**
 * A count with its word (počet se slovem). Czech or English by the forms that are given.
 *
 * @param n - the count
 * @param forms - forms of the word, as in a codebook; an empty one prints nothing
 * @returns the number and the form that belongs to it, joined by a non-breaking space
 * @throws RangeError `not-finite`
 * @throws TypeError `not-a-number`
 *
 * @example
 * const beds = { one: "lůžko", few: "lůžka", many: "lůžek", fraction: "lůžka" }
 * countText(1, beds) // => "1\u00a0lůžko"
 * countText(2, beds) // => "2\u00a0lůžka"
 * countText(1005, beds) // => "1\u00a0005\u00a0lůžek"
 * countText(1.5, beds) // => "1,5\u00a0lůžka"
 * countText(2, { one: "bed", other: "beds" }) // => "2\u00a0beds"
 *
 * @see docs/methods/sentences.md
 */
export function countText(n: number, forms: CzechForms | EnglishForms): string {
  const printed = printedNumber(n, { lang: "few" in forms ? "cs" : "en" });
  const word = "few" in forms ? forms[printed.form] : printed.single ? forms.one : forms.other;
  return word === "" ? printed.text : `${printed.text}\u00a0${word}`;
}

/**
 * A count with its word in the Czech genitive (počet v druhém pádě), as behind "z" or "bez": z 1 obce, z 43 obcí.
 *
 * @param n - the count
 * @param forms - forms of the word; the genitive is found among them: that of one thing stands beside fractions, that of more beside 5
 * @returns the number and the genitive
 * @throws RangeError `not-finite`
 * @throws TypeError `not-a-number`
 *
 * @example
 * const municipalities = { one: "obec", few: "obce", many: "obcí", fraction: "obce" }
 * countInGenitive(1, municipalities) // => "1\u00a0obce"
 * countInGenitive(3, municipalities) // => "3\u00a0obcí"
 */
export function countInGenitive(n: number, forms: CzechForms): string {
  const { fraction, many } = forms;
  return countText(n, { one: fraction, few: many, many, fraction });
}
