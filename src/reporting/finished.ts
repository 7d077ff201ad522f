import type { Language } from "./language.ts";
import { nonBreaking } from "./nonBreaking.ts";
import { plainText } from "./plainText.ts";

/**
 * A finished sentence (hotová věta): one line, spaces where they belong, one full stop at its end.
 *
 * @param words - the sentence as it was put together
 * @param lang - its language
 * @returns the sentence
 *
 * @internal
 *
 * @example
 * finished("zákon č. 108/2006 Sb.", "cs") // => "zákon č.\u00a0108/2006 Sb."
 * finished("all is well ", "en") // => "all is well."
 */
export function finished(words: string, lang: Language): string {
  const text = nonBreaking(plainText(words), lang);
  return text.endsWith(".") ? text : `${text}.`;
}
