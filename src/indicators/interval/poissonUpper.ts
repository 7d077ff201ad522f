import { BYAR_FROM, byar } from "./byar.ts";
import { criticalValue } from "./criticalValue.ts";
import { exactPoissonUpper } from "./exactPoissonUpper.ts";

/**
 * Upper limit of a Poisson count by the published convention (horní mez počtu): exact below 10 events, Byar's approximation from 10.
 *
 * Sources as of {@link poissonLower}.
 *
 * @param count - events, at least 0; need not be whole
 * @param level - such as 0.95, between 0 and 1 without both ends
 * @returns events; `null` when the count is unknown
 * @throws RangeError `not-finite`, `count-negative`, `level-out-of-range`
 *
 * @example
 * poissonUpper(5, 0.95)?.toFixed(9) // => "11.668332079"
 * poissonUpper(65, 0.95)?.toFixed(6) // => "82.849139"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function poissonUpper(count: number | null, level: number): number | null {
  if (count === null || !(count >= BYAR_FROM && count < Number.POSITIVE_INFINITY)) return exactPoissonUpper(count, level);
  return byar(count + 1, criticalValue(level));
}
