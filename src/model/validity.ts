import { type Day, day } from "./day.ts";

/** When something holds (platnost), half-open: `null` is an open end. */
export interface Validity {
  /** First day of validity; `null` when it is not known or has always held. */
  readonly validFrom: Day | null;
  /** First day after validity; `null` while it holds. */
  readonly validTo: Day | null;
}

/**
 * Whether something holds on a day (je platné ke dni): the first day counts, the day of `validTo` does not.
 *
 * @param span - anything with a validity
 * @param on - the day
 * @throws RangeError `day-invalid`
 *
 * @example
 * isValidOn({ validFrom: "2023-01-01", validTo: "2024-01-01" }, "2023-12-31") // => true
 * isValidOn({ validFrom: "2023-01-01", validTo: "2024-01-01" }, "2024-01-01") // => false
 * isValidOn({ validFrom: null, validTo: null }, "2023-12-31") // => true
 */
export function isValidOn(span: Validity, on: Day): boolean {
  day(on);
  return (span.validFrom === null || span.validFrom <= on) && (span.validTo === null || on < span.validTo);
}

/**
 * Whether a validity has at least one day (neprázdná platnost).
 *
 * @param span - anything with a validity
 *
 * @example
 * hasDays({ validFrom: "2023-01-01", validTo: null }) // => true
 * hasDays({ validFrom: "2023-01-01", validTo: "2023-01-01" }) // => false
 */
export function hasDays(span: Validity): boolean {
  return span.validFrom === null || span.validTo === null || span.validFrom < span.validTo;
}
