/**
 * A text as plain words, for comparing what people write: lower case, no diacritics, everything that is neither letter nor digit
 * is one space.
 *
 * @internal
 * @param text - as written
 *
 * @example
 * plainWords("  Počet klientů (v roce)  ") // => "pocet klientu v roce"
 * plainWords("Úhrady – 1. pololetí") // => "uhrady 1 pololeti"
 */
export function plainWords(text: string): string {
  const plain = /^[\0-\x7f]*$/.test(text) ? text : text.normalize("NFD").replace(/[\p{M}\p{Cf}]+/gu, "");
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * A text without spaces at its ends, every run of spaces, non-breaking ones, line breaks and control signs as one space; without soft hyphens and
 * other signs that nobody sees. Halves of surrogate pairs become U+FFFD.
 *
 * @internal
 * @param text - as written
 *
 * @example
 * tidyText(" 1\u00a0234,50\n Kč ") // => "1 234,50 Kč"
 * tidyText("pečo\u00advatelská \ud800") // => "pečovatelská \ufffd"
 */
export function tidyText(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
