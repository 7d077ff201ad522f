import { rangeRefusal } from "../../model/refusal.ts";

/**
 * Refuse what is no year.
 *
 * @throws RangeError `year-invalid`
 *
 * @internal
 *
 * @example
 * requireYears([2025.5]) // => throws "year-invalid"
 */
export function requireYears(years: readonly number[]): void {
  for (const year of years)
    if (!(Number.isInteger(year) && year >= 1000 && year <= 9998))
      throw rangeRefusal("year-invalid", `serviceScore requires years of 1000 to 9998, got ${year}`);
}
