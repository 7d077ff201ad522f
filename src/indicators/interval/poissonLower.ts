import { BYAR_FROM, byar } from "./byar.ts";
import { criticalValue } from "./criticalValue.ts";
import { exactPoissonLower } from "./exactPoissonLower.ts";

/**
 * Lower limit of a Poisson count by the published convention (dolní mez počtu): exact below 10 events, Byar's approximation from 10.
 *
 * The convention of the British public health indicators (Public Health England, Technical Briefing 3). From 10 events
 * the two are within 0.2 % of each other at 95 % and within 1.5 % at 99.8 %; {@link exactPoissonLower} is exact at every count.
 *
 * @param count - events, at least 0; need not be whole
 * @param level - such as 0.95, between 0 and 1 without both ends
 * @returns events, never below 0; `null` when the count is unknown
 * @throws RangeError `not-finite`, `count-negative`, `level-out-of-range`
 *
 * @example
 * poissonLower(5, 0.95)?.toFixed(9) // => "1.623486390"
 * poissonLower(65, 0.95)?.toFixed(6) // => "50.163188"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function poissonLower(count: number | null, level: number): number | null {
  if (count === null || !(count >= BYAR_FROM && count < Number.POSITIVE_INFINITY)) return exactPoissonLower(count, level);
  return Math.max(0, byar(count, -criticalValue(level)));
}
