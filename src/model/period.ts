import { type Day, day, dayAfter, dayNumber } from "./day.ts";
import { rangeRefusal } from "./refusal.ts";

/** A period (období), half-open: `from` belongs to it, `to` is the first day after it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * A period between two days, the second one outside.
 *
 * @param from - first day inside
 * @param to - first day after
 * @returns the period
 * @throws RangeError `day-invalid`, `period-empty`
 *
 * @example
 * period("2023-01-01", "2024-01-01") // => { from: "2023-01-01", to: "2024-01-01" }
 */
export function period(from: Day, to: Day): Period {
  if (day(from) >= day(to)) throw rangeRefusal("period-empty", `period requires from before to, got ${from} and ${to}`);
  return { from, to };
}

/**
 * The period of a state on one day (stav k…), for example a population on 31 December.
 *
 * @param text - the day
 * @returns a period one day long
 * @throws RangeError `day-invalid`
 *
 * @example
 * onDay("2020-12-31") // => { from: "2020-12-31", to: "2021-01-01" }
 */
export function onDay(text: Day): Period {
  return { from: text, to: dayAfter(text, 1) };
}

/**
 * A calendar year (kalendářní rok).
 *
 * @param number - the year [year]
 * @returns its period
 * @throws RangeError `day-invalid` when the year is not a whole number of 1000 to 9998
 *
 * @example
 * year(2023) // => { from: "2023-01-01", to: "2024-01-01" }
 */
export function year(number: number): Period {
  return period(`${number}-01-01`, `${number + 1}-01-01`);
}

/**
 * Days that lie between two periods [day]; 0 when they overlap or touch.
 *
 * @param a - one period
 * @param b - the other one
 * @returns whole days
 *
 * @example
 * periodGap({ from: "2020-12-31", to: "2021-01-01" }, { from: "2023-01-01", to: "2024-01-01" }) // => 730
 * periodGap({ from: "2023-12-31", to: "2024-01-01" }, { from: "2023-01-01", to: "2024-01-01" }) // => 0
 */
export function periodGap(a: Period, b: Period): number {
  const start = a.from > b.from ? a.from : b.from;
  const end = a.to < b.to ? a.to : b.to;
  return start <= end ? 0 : dayNumber(start) - dayNumber(end);
}

/**
 * Whether a period ends within another one: how figures are assigned to a year.
 *
 * A school year 2022/23 and a state on 31 December 2023 both end within 2023.
 *
 * @param inner - the period of a figure
 * @param outer - the period asked for
 *
 * @example
 * endsWithin({ from: "2022-09-01", to: "2023-09-01" }, { from: "2023-01-01", to: "2024-01-01" }) // => true
 * endsWithin({ from: "2022-12-31", to: "2023-01-01" }, { from: "2023-01-01", to: "2024-01-01" }) // => false
 */
export function endsWithin(inner: Period, outer: Period): boolean {
  return inner.to > outer.from && inner.to <= outer.to;
}

/**
 * Whether a period is later than another one: it ends later, or ends at the same time and starts later.
 *
 * @param a - one period
 * @param b - the other one
 *
 * @example
 * isLaterPeriod({ from: "2023-12-31", to: "2024-01-01" }, { from: "2023-01-01", to: "2024-01-01" }) // => true
 */
export function isLaterPeriod(a: Period, b: Period): boolean {
  return a.to > b.to || (a.to === b.to && a.from > b.from);
}
