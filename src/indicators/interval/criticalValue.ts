import { normalQuantile } from "./normalQuantile.ts";
import { tailOf } from "./requireCount.ts";

/**
 * Critical value of a two-sided interval (kritická hodnota): the number of standard deviations z that a level stands for.
 *
 * Asked for once and passed to {@link wilsonLower} or {@link byarLower} when millions of limits are wanted.
 *
 * @param level - such as 0.95 or 0.998, between 0 and 1 without both ends
 * @returns z, at least 0
 * @throws RangeError `level-out-of-range`
 *
 * @example
 * criticalValue(0.95).toFixed(12) // => "1.959963984540"
 * criticalValue(0.998).toFixed(12) // => "3.090232306168"
 * criticalValue(95) // => throws "level-out-of-range"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function criticalValue(level: number): number {
  return 0 - normalQuantile(tailOf(level, "criticalValue"));
}
