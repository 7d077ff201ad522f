import { type GeneralisedEntropy, type GroupedRow, generalisedEntropy } from "./generalisedEntropy.ts";
import type { InequalityOptions } from "./inequalityFigures.ts";

/**
 * Theil's L, the mean logarithmic deviation (Theilův index L, střední logaritmická odchylka): generalised entropy with α = 0.
 *
 * L = Σ wᵢ ln(μ/xᵢ) / W
 *
 * 0 when all are equal, without an upper bound; with a value of 0 it would be infinite and has none, `zero-value`. Looks more at
 * those who have little than `theilT` does. Parts inside groups are weighted by the groups' shares of weight, that is of people.
 * Theil, Economics and Information Theory (1967).
 *
 * @param rows - members with value, weight and group
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason
 * @throws RangeError as {@link generalisedEntropy}
 *
 * @example
 * theilL([1, 2, 3, 4, 5].map((value) => ({ value }))).value // => 0.14111394011170048
 * theilL([{ value: 0 }, { value: 1 }]).reason // => "zero-value"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function theilL(rows: readonly GroupedRow[], options: InequalityOptions = {}): GeneralisedEntropy {
  return generalisedEntropy(rows, { ...options, alpha: 0 });
}
