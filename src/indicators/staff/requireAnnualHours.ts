import { rangeRefusal } from "../../model/refusal.ts";

/**
 * Hours of a full time in a year, checked: at least one, at most the hours of a leap year.
 *
 * @internal
 */
export function requireAnnualHours(hours: number): number {
  if (typeof hours === "number" && hours >= 1 && hours <= 8784) return hours;
  throw rangeRefusal(
    "annual-hours-invalid",
    `requireAnnualHours requires the hours of a full time in the year, 1 to 8784, got ${String(hours)}`,
  );
}
