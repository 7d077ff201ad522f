import type { Bilingual } from "../../model/bilingual.ts";
import { isRecord } from "./recordOf.ts";
import { registerKeys } from "./registerKeys.ts";
import { addFlaw, passKeys, type RegisterState } from "./registerState.ts";
import { textOf } from "./textOf.ts";

/** Municipalities and their parts are about twenty thousand. */
const REMEMBERED = 30_000;

const aCode: Bilingual = { cs: "kód číselníku", en: "a code of a code list" };

/**
 * The id of a code, `{ id: "Obec/581283" }` or the bare text; `null` for nothing and, with a flaw, for anything else.
 *
 * @internal
 */
export function codeOf(state: RegisterState, value: unknown, path: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return textOf(state, value, path, 200);
  if (isRecord(value)) {
    passKeys(state, value, registerKeys.code, path);
    const id = value["id"];
    return typeof id === "string" ? textOf(state, id, path, 200) : textOf(state, id, `${path}.id`, 200);
  }
  addFlaw(state, "code-expected", path, value, aCode);
  return null;
}

/**
 * The digits of a code with a known beginning, `581283` of `Obec/581283`; `null` when there is none. Another code is counted.
 *
 * @internal
 */
export function digitsOf(state: RegisterState, value: unknown, start: string, path: string): string | null {
  const code = codeOf(state, value, path);
  if (code === null) return null;
  const held = state.digits.get(code);
  if (code.startsWith(start)) {
    if (held !== undefined) return held;
    const digits = code.slice(start.length);
    if (/^[1-9]\d{0,6}$/.test(digits)) {
      if (state.digits.size < REMEMBERED) state.digits.set(code, digits);
      return digits;
    }
  }
  if (!state.muted) state.tally.count("unknown-code", code);
  return null;
}
