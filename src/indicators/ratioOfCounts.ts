import { rangeRefusal } from "../model/refusal.ts";
import { ratio } from "./ratio.ts";

/**
 * Ratio of two counts or amounts (poměr počtů), `scale × numerator / denominator`, neither of them a part of the other.
 *
 * @param numerator - at least 0
 * @param denominator - at least 0
 * @param scale - 100 or 1 000 where a rate is customarily printed so; 0.01 from haléře to CZK @default 1
 * @returns the ratio; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`, `ratio-overflow`
 *
 * @example
 * ratioOfCounts(54, 30) // => 1.8
 * ratioOfCounts(5, 2500, 1000) // => 2
 * ratioOfCounts(54, 0) // => null
 * ratioOfCounts(-1, 30) // => throws "count-negative"
 */
export function ratioOfCounts(numerator: number | null, denominator: number | null, scale = 1): number | null {
  for (const count of [numerator, denominator])
    if (count !== null && count < 0) throw rangeRefusal("count-negative", `ratioOfCounts requires counts of at least 0, got ${count}`);
  return ratio(numerator, denominator, scale);
}
