import type { Bilingual } from "../../model/bilingual.ts";
import { addFlaw, type RegisterState } from "./registerState.ts";

/** A JSON object, own keys. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const aList: Bilingual = { cs: "seznam", en: "a list" };
const anObject: Bilingual = { cs: "záznam", en: "an object" };

/** @internal */
export const isRecord = (value: unknown): value is JsonRecord => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A list; nothing is an empty one.
 *
 * @internal
 */
export function listOf(state: RegisterState, value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== null && value !== undefined) addFlaw(state, "list-expected", path, value, aList);
  return [];
}

/**
 * An object of a list or of a key; `null` for nothing and, with a flaw, for what is none.
 *
 * @internal
 */
export function recordOf(state: RegisterState, value: unknown, path: string): JsonRecord | null {
  if (isRecord(value)) return value;
  if (value !== null && value !== undefined) addFlaw(state, "object-expected", path, value, anObject);
  return null;
}
