import { exactSum } from "../../model/exactSum.ts";
import { coveredRows, finite } from "./coveredRows.ts";
import type { InequalityFigures, InequalityOptions, InequalityRow } from "./inequalityFigures.ts";

/** Hoover index of a group. */
export interface HooverIndex extends InequalityFigures {
  readonly method: "hoover@1";
}

/**
 * Hoover index (Hooverův index, index Robina Hooda): the share of the total that would have to move for all to have the same.
 *
 * H = Σ wᵢ |xᵢ − μ| / (2 μ W)
 *
 * 0 when all are equal, also for one member alone; 1 less the weight share of the only one that has anything. With rates as values
 * and people as weights it is the share of beds, hours or money that lies elsewhere than people do. Hoover, The measurement of industrial
 * localization, Review of Economics and Statistics 18 (1936).
 *
 * What moves between two members above the mean, or between two below it, changes nothing in it.
 *
 * @param rows - members with value and weight
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason
 * @throws RangeError `not-finite`, `value-negative`, `weight-negative`, `weight-not-given`, `coverage-out-of-range`, `sum-overflow`,
 *   `inequality-overflow`
 *
 * @example
 * hooverIndex([1, 2, 3, 4, 5].map((value) => ({ value }))).value // => 0.2
 * hooverIndex([{ value: 10, weight: 300 }, { value: 50, weight: 100 }]).value // => 0.375
 * hooverIndex([{ value: null }]).reason // => "nothing-known"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function hooverIndex(rows: readonly InequalityRow[], options: InequalityOptions = {}): HooverIndex {
  const { head, reason, used, total, mean } = coveredRows("hooverIndex", rows, options);
  const record = { method: "hoover@1", ...head } as const;
  if (reason !== null) return { ...record, value: null, reason };
  // What is missing below the mean: as much as there is too much above it.
  const missing = used.filter(({ value }) => value < mean).map(({ value, weight }) => (weight / total) * ((mean - value) / mean));
  return { ...record, value: finite("hooverIndex", exactSum(missing)), reason: null };
}
