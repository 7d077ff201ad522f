import { exactSum } from "../model/exactSum.ts";

/**
 * Sum of figures of which any may be unknown (součet): unknown as soon as one of them is.
 *
 * @param values - figures; `null` is unknown, zero is a figure
 * @returns the exact sum; `null` when a figure is unknown; 0 of nothing
 * @throws TypeError `not-a-number`; RangeError `not-finite`, `sum-overflow`
 *
 * @example
 * sum([2, 3]) // => 5
 * sum([2, null]) // => null
 */
export function sum(values: Iterable<number | null>): number | null {
  const known: number[] = [];
  for (const value of values) {
    if (value === null) return null;
    known.push(value);
  }
  return exactSum(known);
}
