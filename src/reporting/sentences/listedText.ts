import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";

/**
 * A list in a sentence, no longer than a reader can take in: the first few, and how many more.
 *
 * @internal
 * @param items - words
 * @param lang - language
 * @param most - how many are named
 *
 * @example
 * listedText(["a-1", "b-1"], "cs") // => "a-1, b-1"
 * listedText(["a", "b", "c", "d"], "cs", 2) // => "a, b a další 2"
 */
export function listedText(items: readonly string[], lang: Language, most = 5): string {
  const words = items.slice(0, most).map(plainText).join(", ");
  const more = items.length - most;
  return more > 0 ? `${words} ${lang === "cs" ? "a další" : "and"} ${numberText(more, { lang })}${lang === "cs" ? "" : " more"}` : words;
}
