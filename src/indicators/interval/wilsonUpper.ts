import { requireCriticalValue, requireProportion } from "./requireCount.ts";

/**
 * Upper limit of a proportion by Wilson's score (horní mez Wilsonova intervalu).
 *
 * limit = (x + z²/2 + z √(z²/4 + x (1 − p))) / (n + z²), where p = x / n
 *
 * Wilson (1927), J. Am. Stat. Assoc. 22: 209–212. Allocates nothing. Never above 1; n of n has the limit 1. Counts need not be whole.
 *
 * @param count - x, at least 0 and at most the denominator
 * @param denominator - n, at least 0
 * @param z - critical value, from {@link criticalValue}
 * @returns a fraction [1]; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `not-finite`, `count-negative`, `count-exceeds-denominator`, `critical-value-out-of-range`
 *
 * @example
 * wilsonUpper(65, 100, criticalValue(0.95))?.toFixed(12) // => "0.736357517569"
 * wilsonUpper(0, 10, criticalValue(0.95))?.toFixed(4) // => "0.2775"
 * wilsonUpper(10, 10, criticalValue(0.95)) // => 1
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function wilsonUpper(count: number | null, denominator: number | null, z: number): number | null {
  requireCriticalValue(z, "wilsonUpper");
  if (count === null || denominator === null) return null;
  requireProportion(count, denominator, "wilsonUpper");
  if (denominator === 0) return null;
  if (count === denominator) return 1;
  const spread = z * Math.sqrt((z * z) / 4 + count * ((denominator - count) / denominator));
  return Math.min(1, (count + (z * z) / 2 + spread) / (denominator + z * z));
}
