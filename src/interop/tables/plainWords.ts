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
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * A text without spaces at its ends, every run of spaces, non-breaking ones, line breaks and control signs as one space.
 *
 * @internal
 * @param text - as written
 *
 * @example
 * tidyText(" 1\u00a0234,50\n Kč ") // => "1 234,50 Kč"
 */
export function tidyText(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
}
