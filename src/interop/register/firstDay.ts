import type { Bilingual } from "../../model/bilingual.ts";
import { type Day, dayAfter, isDay } from "../../model/day.ts";
import { addFlaw, type RegisterState } from "./registerState.ts";

/** What is expected where a day is. @internal */
export const expectedDay: Bilingual = { cs: "den jako RRRR-MM-DD", en: "a day as YYYY-MM-DD" };

/**
 * First day of validity; `null` for nothing and, with a flaw, for what is no day.
 *
 * @internal
 */
export function firstDay(state: RegisterState, value: unknown, path: string): Day | null {
  if (value === null || value === undefined || value === "") return null;
  const day = typeof value === "string" ? dayOf(state, value) : undefined;
  if (day !== undefined) return day;
  addFlaw(state, "day-expected", path, value, expectedDay);
  return null;
}

/**
 * First day after validity, from the last day that the register gives; `null` for an open end, also when written as a day of the
 * year 9999; `undefined` for what is no day, because then nobody knows whether it has ended.
 *
 * @internal
 */
export function firstDayAfter(state: RegisterState, value: unknown): Day | null | undefined {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "string") return undefined;
  if (state.daysAfter.has(value)) return state.daysAfter.get(value);
  const day = dayOf(state, value);
  const after = day === undefined ? undefined : day.startsWith("9999") ? null : dayAfter(day, 1);
  if (value.length <= 20) state.daysAfter.set(value, after);
  return after;
}

function dayOf(state: RegisterState, text: string): Day | undefined {
  if (state.days.has(text)) return state.days.get(text);
  const trimmed = text.trim().replace(/T00:00:00(\.0+)?$/, "");
  const day = isDay(trimmed) ? trimmed : undefined;
  if (text.length <= 20) state.days.set(text, day);
  return day;
}
