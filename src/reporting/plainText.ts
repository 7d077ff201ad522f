/**
 * Text that came with data, made safe to stand in a line (holý text): names, words of refusals, cells of a table.
 *
 * Ends of lines and tabulators become spaces; other control and invisible format characters (colours of a terminal, turned
 * writing direction) and halves of characters are left out; a run of spaces becomes one, non-breaking when any of it was.
 * Nothing else is changed: braces and markup stay what they are, letters.
 *
 * @param text - any text
 * @returns one line without spaces at its ends
 *
 * @example
 * plainText(" Dolní\nKrupá ") // => "Dolní Krupá"
 * plainText("\u001b[31mBlansko\u202e") // => "[31mBlansko"
 */
export function plainText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(/\s+/g, (run) => (/[\u00a0\u202f]/.test(run) ? "\u00a0" : " "))
    .trim();
}
