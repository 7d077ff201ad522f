import type { Bilingual } from "../../model/bilingual.ts";
import { addFlaw, type RegisterState } from "./registerState.ts";
import { wellFormed } from "./wellFormed.ts";

const yesOrNo: Bilingual = { cs: "ano, nebo ne (true, false)", en: "yes or no (true, false)" };

/**
 * A text without blanks around it; `null` for nothing or blanks and, with a flaw, for what is no text or too long. A number is
 * taken as its text.
 *
 * @internal
 */
export function textOf(state: RegisterState, value: unknown, path: string, limit: number): string | null {
  if (value === null || value === undefined) return null;
  const text =
    typeof value === "string" ? wellFormed(value.trim()) : typeof value === "number" && Number.isFinite(value) ? `${value}` : null;
  if (text === "") return null;
  if (text !== null && text.length <= limit) return text;
  const words: Bilingual = { cs: `text o nejvýše ${limit} znacích`, en: `a text of at most ${limit} characters` };
  addFlaw(state, "text-expected", path, value, words);
  return null;
}

/**
 * Yes or no, also as 1 or 0; `null` for nothing and, with a flaw, for anything else.
 *
 * @internal
 */
export function yesOrNoOf(state: RegisterState, value: unknown, path: string): boolean | null {
  if (value === true || value === 1) return true;
  if (value === false || value === 0) return false;
  if (value !== null && value !== undefined) addFlaw(state, "yes-or-no-expected", path, value, yesOrNo);
  return null;
}
