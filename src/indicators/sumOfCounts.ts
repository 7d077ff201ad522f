import { rangeRefusal } from "../model/refusal.ts";
import { sum } from "./sum.ts";

/**
 * Sum of counts or amounts of which any may be unknown (součet počtů): unknown as soon as one of them is.
 *
 * @param values - at least 0 each; `null` is unknown, zero is a figure
 * @returns the exact sum; `null` when a figure is unknown; 0 of nothing
 * @throws RangeError `count-negative`, `not-finite`, `sum-overflow`; TypeError `not-a-number`
 *
 * @example
 * sumOfCounts([18, 6]) // => 24
 * sumOfCounts([18, null]) // => null
 * sumOfCounts([18, -6]) // => throws "count-negative"
 */
export function sumOfCounts(values: readonly (number | null)[]): number | null {
  for (const value of values)
    if (value !== null && value < 0) throw rangeRefusal("count-negative", `sumOfCounts requires counts of at least 0, got ${value}`);
  return sum(values);
}
