import { type GeneralisedEntropy, type GroupedRow, generalisedEntropy } from "./generalisedEntropy.ts";
import type { InequalityOptions } from "./inequalityFigures.ts";

/**
 * Theil's T (Theilův index T): generalised entropy with α = 1, with its parts between and within groups.
 *
 * T = Σ wᵢ (xᵢ/μ) ln(xᵢ/μ) / W, where 0 ln 0 is 0
 *
 * 0 when all are equal, ln n when one of n members has everything. Looks more at those who have much than
 * `theilL` does. Parts inside groups are weighted by the groups' shares of the total of values. Theil, Economics and
 * Information Theory (1967).
 *
 * @param rows - members with value, weight and group
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason
 * @throws RangeError as {@link generalisedEntropy}
 *
 * @example
 * const halves = [0, 0, 0, 10, 10, 10].map((value) => ({ value, group: value === 0 ? "without" : "with" }))
 * theilT(halves).value // => 0.6931471805599453
 * theilT(halves).decomposition.within // => 0
 * theilT([{ value: 0 }]).reason // => "mean-zero"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function theilT(rows: readonly GroupedRow[], options: InequalityOptions = {}): GeneralisedEntropy {
  return generalisedEntropy(rows, { ...options, alpha: 1 });
}
