import { addExactly, exactSum, roundedTotal } from "../../model/exactSum.ts";

/**
 * Shares whose exact sum is 1: those given, the largest (of equal ones the first) corrected by what rounding left.
 *
 * @param shares - finite, at least 0, of a sum near 1
 *
 * @internal
 *
 * @example
 * exactShares([1 / 3, 1 / 3, 1 / 3]).reduce((sum, share) => sum + share, 0) // => 1
 * exactShares([0.3, 0.7]) // => [0.3, 0.7]
 */
export function exactShares(shares: readonly number[]): readonly number[] {
  if (exactSum(shares) === 1) return shares.map((share) => share + 0);
  const largest = shares.reduce((at, share, i) => (share > (shares[at] ?? 0) ? i : at), 0);
  const rest = shares.reduce((total, share, i) => (i === largest ? total : addExactly(total, -share)), addExactly([], 1));
  return shares.map((share, i) => (i === largest ? roundedTotal(rest) : share) + 0);
}
