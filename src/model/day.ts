import { isValid, parseISO } from "date-fns";
import { rangeRefusal } from "./refusal.ts";

/** A calendar day (den) as an ISO string, `"2026-11-21"`. Days compare as text. */
export type Day = string;

/**
 * Whether a text is a real calendar day, written `YYYY-MM-DD`.
 *
 * @param text - any value
 * @returns `true` for an existing day of the years 1000 to 9999
 *
 * @example
 * isDay("2024-02-29") // => true
 * isDay("2023-02-29") // => false
 * isDay("29. 2. 2024") // => false
 */
export function isDay(text: unknown): text is Day {
  return typeof text === "string" && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/**
 * A day, checked.
 *
 * @param text - ISO text of a day
 * @returns the same text
 * @throws RangeError `day-invalid` when it is not a real calendar day
 *
 * @example
 * day("2026-11-21") // => "2026-11-21"
 */
export function day(text: string): Day {
  if (isDay(text)) return text;
  throw rangeRefusal("day-invalid", `day requires a calendar day as YYYY-MM-DD, got ${JSON.stringify(text)}`);
}

/**
 * Running number of a day, days since 1 January 1970 [day]. Free of time zones and of summer time.
 *
 * @param text - ISO text of a day
 * @throws RangeError `day-invalid`
 *
 * @example
 * dayNumber("1970-01-02") // => 1
 */
export function dayNumber(text: Day): number {
  return Date.parse(`${day(text)}T00:00:00Z`) / 86_400_000;
}

/**
 * The day that lies a number of days after another one; a negative number goes back.
 *
 * @param text - ISO text of a day
 * @param days - whole days [day]
 * @throws RangeError `days-not-whole`; `day-invalid`, also when the result leaves the years 1000 to 9999
 *
 * @example
 * dayAfter("2020-12-31", 1) // => "2021-01-01"
 */
export function dayAfter(text: Day, days: number): Day {
  if (Number.isFinite(days) && !Number.isInteger(days)) throw rangeRefusal("days-not-whole", `dayAfter requires whole days, got ${days}`);
  const moment = new Date((dayNumber(text) + days) * 86_400_000);
  return day(isValid(moment) ? moment.toISOString().slice(0, 10) : String(days));
}
