import { gammaQuantile } from "./gammaQuantile.ts";
import { requireCount, tailOf } from "./requireCount.ts";

/**
 * Exact lower limit of a Poisson count (přesná dolní mez počtu podle Poissonova rozdělení).
 *
 * limit = ½ χ²(α/2; 2 x), which is the gamma quantile of shape x; 0 of 0 events
 *
 * Garwood (1936), Biometrika 28: 437–442. Exact for whole counts; between them the gamma quantile goes on without a jump.
 *
 * @param count - x, events, at least 0
 * @param level - such as 0.95, between 0 and 1 without both ends
 * @returns events; `null` when the count is unknown
 * @throws RangeError `not-finite`, `count-negative`, `level-out-of-range`
 *
 * @example
 * exactPoissonLower(5, 0.95)?.toFixed(9) // => "1.623486390"
 * exactPoissonLower(0, 0.95) // => 0
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function exactPoissonLower(count: number | null, level: number): number | null {
  const tail = tailOf(level, "exactPoissonLower");
  if (count === null) return null;
  requireCount(count, "exactPoissonLower");
  return count === 0 ? 0 : gammaQuantile(tail, count);
}
