import type { AnySource } from "./sources.ts";

/** A value that holds from a day until the next one replaces it (hodnota s platností): a legal number is never bare in a formula. */
export interface Dated<T> {
  /** First day on which the value holds. */
  readonly validFrom: string;
  readonly value: T;
  readonly source: AnySource;
}

/**
 * The value that holds on a day.
 *
 * The order of the values does not matter. A value that ended without a successor is written as a later entry whose
 * value is `null`. Two entries with the same first day are the author's mistake; the one written later is taken.
 *
 * @param values - values with their first days
 * @param day - ISO text of the day
 * @returns the value of the latest first day not after `day`; `null` before the first of them
 * @throws RangeError `day-invalid` when `day` is not written as YYYY-MM-DD
 *
 * @example
 * const planYears = [{ validFrom: "2015-01-01", value: 3, source: "act-254-2014" }]
 * valueOn(planYears, "2015-01-01") // => 3
 * valueOn(planYears, "2014-12-31") // => null
 * valueOn(planYears, "1. 1. 2015") // => throws "day-invalid"
 */
export function valueOn<T>(values: readonly Dated<T>[], day: string): T | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw Object.assign(new RangeError(`valueOn requires a day as YYYY-MM-DD, got ${JSON.stringify(day)}`), { code: "day-invalid" });
  }
  let found: Dated<T> | null = null;
  for (const entry of values) {
    if (entry.validFrom <= day && (found === null || entry.validFrom >= found.validFrom)) found = entry;
  }
  return found === null ? null : found.value;
}
