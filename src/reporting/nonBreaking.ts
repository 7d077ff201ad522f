import type { Language } from "./language.ts";

/**
 * Put non-breaking spaces where a line must not end (nedělitelné mezery): after one-letter words (k, s, v, z, o, u, a, i),
 * inside dates, between thousands, between a number and its word
 * (not behind a year), before a year, behind § and č.; in English only those of numbers.
 *
 * @param text - words
 * @param lang - their language
 * @returns the same words
 *
 * @example
 * nonBreaking("v obci a u sousedů k 31. 12. 2020, § 49", "cs") // => "v\u00a0obci a\u00a0u\u00a0sousedů k\u00a031.\u00a012.\u00a02020, §\u00a049"
 * nonBreaking("a list of 10 000 names", "en") // => "a list of 10\u00a0000\u00a0names"
 */
export function nonBreaking(text: string, lang: Language): string {
  const numbers = text
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, "\u00a0")
    .replace(/(?<=(?<![\d\u00a0])\d{1,3}|\u00a0\d{3}) (?=\p{L}{2})/gu, "\u00a0");
  if (lang === "en") return numbers;
  return numbers
    .replace(/(?<=^|[\s(„"])([ksvzouai]) (?=\S)/gi, "$1\u00a0")
    .replace(/(?<!\d)(\d{1,2}\.) (\d{1,2}\.) (?=\d{4}(?!\d))/g, "$1\u00a0$2\u00a0")
    .replace(/(?<!\p{L})(ro[kc]\p{L}{0,2}) (?=\d{4}(?!\d))/giu, "$1\u00a0")
    .replace(/(§|(?<!\p{L})č\.) (?=\d)/gu, "$1\u00a0");
}
