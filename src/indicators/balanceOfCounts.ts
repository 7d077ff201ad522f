import { rangeRefusal } from "../model/refusal.ts";
import { sum } from "./sum.ts";

/**
 * Balance of counts or amounts (saldo): what comes in less what goes out, unknown as soon as one of them is.
 *
 * @param plus - at least 0 each
 * @param minus - at least 0 each
 * @returns the exact difference of the two sums; may be negative; `null` when a figure is unknown
 * @throws RangeError `count-negative`, `not-finite`, `sum-overflow`; TypeError `not-a-number`
 *
 * @example
 * balanceOfCounts([120, 30], [100]) // => 50
 * balanceOfCounts([120], [100, null]) // => null
 * balanceOfCounts([120], [-100]) // => throws "count-negative"
 */
export function balanceOfCounts(plus: readonly (number | null)[], minus: readonly (number | null)[]): number | null {
  for (const value of [...plus, ...minus])
    if (value !== null && value < 0) throw rangeRefusal("count-negative", `balanceOfCounts requires figures of at least 0, got ${value}`);
  return sum([...plus, ...minus.map((value) => (value === null ? null : -value))]);
}
