import { type Day, dayAfter, dayNumber, isDay } from "../../model/day.ts";
import type { Period } from "../../model/period.ts";

/** More places than any series of people has; a wider span is a mistake of periods. */
const MOST = 1000;

const monthOf = (text: Day): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/**
 * Whole months from one day to another, begun ones not counted; below 0 where the other is earlier.
 *
 * @internal
 */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from) + 0;
  return monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/** A day some months later; the last day of a month that has no such day. */
function monthsLater(text: Day, months: number): Day {
  const month = monthOf(text) + months;
  const head = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-`;
  for (let last = Number(text.slice(8)); last > 28; last--) if (isDay(`${head}${last}`)) return `${head}${last}`;
  return `${head}${text.slice(8) > "28" ? "28" : text.slice(8)}`;
}

/** A period some months later; a state on one day stays one. */
function later({ from, to }: Period, months: number): Period {
  const end = monthsLater(to, months);
  return { from: dayNumber(to) - dayNumber(from) === 1 ? dayAfter(end, -1) : monthsLater(from, months), to: end };
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Places at equal steps from the first period to the last, those that nobody gave among them. */
export interface TimeAxis {
  readonly everyMonths: number;
  readonly periods: readonly Period[];
}

/**
 * The evenly spaced places of periods that are sorted; `null` where they are not a whole number of months apart, or too many.
 *
 * The step is the longest that fits all of them, and never longer than the periods themselves: of years 2015, 2017 and 2019 two are missing.
 *
 * @internal
 */
export function timeAxis(sorted: readonly Period[]): TimeAxis | null {
  const [first] = sorted;
  if (first === undefined) return { everyMonths: 12, periods: [] };
  const ends = sorted.map(({ to }) => to);
  if (ends.some((to) => to.slice(8) !== first.to.slice(8))) return null;
  const distances = ends.map((to) => monthOf(to) - monthOf(first.to));
  const lengths = sorted.map(({ from, to }) => monthsBetween(from, to));
  if (new Set(lengths).size > 1) return null;
  const length = lengths[0] ?? 0;
  const step = distances.reduce(divisor, length);
  const everyMonths = step === 0 ? 12 : step;
  if (new Set(distances).size < distances.length) return null;
  const members = (distances.at(-1) ?? 0) / everyMonths + 1;
  if (members > MOST) return null;
  const given = new Map(sorted.map((period, i) => [distances[i], period]));
  const periods = Array.from({ length: members }, (_, i) => given.get(i * everyMonths) ?? later(first, i * everyMonths));
  return { everyMonths, periods };
}
