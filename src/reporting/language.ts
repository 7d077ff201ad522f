import { rangeRefusal } from "../model/refusal.ts";

/** Language of words for people (jazyk). */
export type Language = "cs" | "en";

/**
 * A language that the library speaks, checked.
 *
 * @param code - `"cs"` or `"en"`
 * @returns the same code
 * @throws RangeError `language-unknown`
 *
 * @example
 * language("cs") // => "cs"
 * language("de") // => throws "language-unknown"
 */
export function language(code: string): Language {
  if (code === "cs" || code === "en") return code;
  throw rangeRefusal("language-unknown", `language requires "cs" or "en", got ${JSON.stringify(code)}`);
}
