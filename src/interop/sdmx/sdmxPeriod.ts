import { dayNumber } from "../../model/day.ts";
import { onDay, type Period, period } from "../../model/period.ts";

/**
 * A period as SDMX writes it (období): a year, a month, a day, or its first day with the number of its days.
 *
 * @param span - the period
 * @returns `2023`, `2023-12`, `2023-12-31`, or `2022-09-01/P365D`
 * @throws RangeError `day-invalid`, `period-empty`
 *
 * @example
 * sdmxPeriod({ from: "2023-01-01", to: "2024-01-01" }) // => "2023"
 * sdmxPeriod({ from: "2023-12-01", to: "2024-01-01" }) // => "2023-12"
 * sdmxPeriod({ from: "2023-12-31", to: "2024-01-01" }) // => "2023-12-31"
 * sdmxPeriod({ from: "2022-09-01", to: "2023-09-01" }) // => "2022-09-01/P365D"
 */
export function sdmxPeriod(span: Period): string {
  const { from, to } = period(span.from, span.to);
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (to === onDay(from).to) return from;
  if (from === `${year}-01-01` && to === `${year + 1}-01-01`) return String(year);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  if (from.endsWith("-01") && to === next) return from.slice(0, 7);
  return `${from}/P${dayNumber(to) - dayNumber(from)}D`;
}
