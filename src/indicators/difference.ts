import { exactSum } from "../model/exactSum.ts";

/**
 * Difference of two figures (rozdíl), unknown when one of them is.
 *
 * @param a - what is subtracted from
 * @param b - what is subtracted
 * @returns `a − b`; `null` when a figure is unknown
 * @throws RangeError `not-finite`
 *
 * @example
 * difference(1160, 1046) // => 114
 * difference(1160, null) // => null
 */
export function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : exactSum([a, -b]);
}
