import { typeRefusal } from "../../model/refusal.ts";

/**
 * Refuse a word of an option that nobody knows: it would otherwise be taken for the opposite of what was meant.
 *
 * @param name - function that asks
 * @param option - name of the option
 * @param words - known ones
 * @throws TypeError `option-not-known`
 *
 * @internal
 *
 * @example
 * requireWord("parallelSupport", "choose", "lowest", ["lowest", "highest", "none"]) // => undefined
 * requireWord("parallelSupport", "choose", "min", ["lowest", "highest", "none"]) // => throws "option-not-known"
 */
export function requireWord(name: string, option: string, given: string | null, words: readonly string[]): void {
  if (given === null || !words.includes(given))
    throw typeRefusal("option-not-known", `${name} requires ${option} to be ${words.join(" or ")}, got ${String(given)}`);
}
