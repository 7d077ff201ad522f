import { requireCriticalValue, requireProportion } from "./requireCount.ts";

/**
 * Lower limit of a proportion by Wilson's score (dolní mez Wilsonova intervalu).
 *
 * limit = p x / (x + z²/2 + z √(z²/4 + x (1 − p))), where p = x / n; the same as (x + z²/2 − z √…) / (n + z²) without cancellation.
 *
 * Wilson (1927), J. Am. Stat. Assoc. 22: 209–212. Allocates nothing. Never below 0; 0 of anything has the limit 0. Counts need not be
 * whole: a mean over months is taken as it is, and the limits then say how sure a count of that size would be.
 *
 * @param count - x, at least 0 and at most the denominator
 * @param denominator - n, at least 0
 * @param z - critical value, from {@link criticalValue}
 * @returns a fraction [1]; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `not-finite`, `count-negative`, `count-exceeds-denominator`, `critical-value-out-of-range`
 *
 * @example
 * wilsonLower(65, 100, criticalValue(0.95))?.toFixed(12) // => "0.552544432969"
 * wilsonLower(0, 100, criticalValue(0.95)) // => 0
 * wilsonLower(0, 0, criticalValue(0.95)) // => null
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function wilsonLower(count: number | null, denominator: number | null, z: number): number | null {
  requireCriticalValue(z, "wilsonLower");
  if (count === null || denominator === null) return null;
  requireProportion(count, denominator, "wilsonLower");
  if (denominator === 0) return null;
  if (count === 0) return 0;
  const proportion = count / denominator;
  const spread = z * Math.sqrt((z * z) / 4 + count * ((denominator - count) / denominator));
  return (proportion * count) / (count + (z * z) / 2 + spread);
}
