import type { InequalityOptions, InequalityRow } from "./inequalityFigures.ts";
import { type QuantileShareRatio, quantileShareRatio } from "./quantileShareRatio.ts";

/**
 * Palma ratio (Palmův poměr): what the tenth with the most holds, divided by what the four tenths with the least hold.
 *
 * 0.25 when all are equal. A member that lies across a border is split in proportion to weight; programs that take whole members
 * give other numbers with few or large ones. Palma, Homogeneous middles vs. heterogeneous tails, Development and Change 42 (2011);
 * Cobham and Sumner (2013).
 *
 * It does not tell anything about the half in between.
 *
 * @param rows - members with value and weight
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason, `bottom-zero` where the lower four tenths hold nothing
 * @throws RangeError as {@link quantileShareRatio}
 *
 * @example
 * palmaRatio([1, 1, 1, 1, 2, 2, 2, 2, 2, 6].map((value) => ({ value }))).value?.toFixed(9) // => "1.500000000"
 * palmaRatio([{ value: 7 }, { value: 7 }]).value // => 0.25
 * palmaRatio([{ value: 0 }, { value: 1 }]).reason // => "bottom-zero"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function palmaRatio(rows: readonly InequalityRow[], options: InequalityOptions = {}): QuantileShareRatio {
  return quantileShareRatio(rows, { ...options, top: 0.1, bottom: 0.4 });
}
