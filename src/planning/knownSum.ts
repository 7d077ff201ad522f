import { exactSum } from "../model/exactSum.ts";

/** Sum over those whose figure is known (součet známých), with how many of how many they are. */
export interface KnownSum {
  /** `null` when no figure is known, or there is nothing to sum. */
  readonly sum: number | null;
  readonly known: number;
  readonly of: number;
}

/**
 * Sum of the known figures (součet známých), exact.
 *
 * @param values - figures, `null` where not known
 * @returns the sum with how many figures it covers
 *
 * @example
 * knownSum([100, null, 50]) // => { sum: 150, known: 2, of: 3 }
 * knownSum([null]) // => { sum: null, known: 0, of: 1 }
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function knownSum(values: readonly (number | null)[]): KnownSum {
  const known = values.filter((value) => value !== null);
  return { sum: known.length === 0 ? null : exactSum(known), known: known.length, of: values.length };
}
