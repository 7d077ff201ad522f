import { gammaQuantile } from "./gammaQuantile.ts";
import { requireCount, tailOf } from "./requireCount.ts";

/** The upper tail, made once: the limits are asked for millions of times. */
const UPPER = { tail: "upper" } as const;

/**
 * Exact upper limit of a Poisson count (přesná horní mez počtu podle Poissonova rozdělení).
 *
 * limit = ½ χ²(1 − α/2; 2 x + 2), which is the gamma quantile of shape x + 1
 *
 * Garwood (1936), Biometrika 28: 437–442. Exact for whole counts; between them the gamma quantile goes on without a jump.
 *
 * @param count - x, events, at least 0
 * @param level - such as 0.95, between 0 and 1 without both ends
 * @returns events; `null` when the count is unknown
 * @throws RangeError `not-finite`, `count-negative`, `level-out-of-range`
 *
 * @example
 * exactPoissonUpper(5, 0.95)?.toFixed(9) // => "11.668332079"
 * exactPoissonUpper(0, 0.95)?.toFixed(9) // => "3.688879454"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function exactPoissonUpper(count: number | null, level: number): number | null {
  const tail = tailOf(level, "exactPoissonUpper");
  if (count === null) return null;
  requireCount(count, "exactPoissonUpper");
  return gammaQuantile(tail, count + 1, UPPER);
}
