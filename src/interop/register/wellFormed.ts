/**
 * A text in which no half of a surrogate pair stands alone: such a half cannot be written as UTF-8, each becomes U+FFFD.
 *
 * @param text - any text
 *
 * @internal
 *
 * @example
 * wellFormed("Blansko") // => "Blansko"
 * wellFormed("a\ud800b") // => "a\ufffdb"
 */
export function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, "\uFFFD") : text;
}
