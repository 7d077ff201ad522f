import { max, min, quantile } from "simple-statistics";
import { rangeRefusal } from "../../model/refusal.ts";

/** Where the values of a group lie, and where one of them stands among them. */
export interface Distribution {
  readonly method: "distribution@1";
  /** Values that are known, of all. */
  readonly covered: number;
  readonly members: number;
  readonly minimum: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly maximum: number | null;
}

/**
 * Distribution of a value over a group of territories or services (rozložení hodnot): median and quartiles.
 *
 * Quartiles by linear interpolation between neighbours (type 7, the default of R and of spreadsheets). Unweighted: a small
 * member counts as much as a large one; the value of the whole group is a ratio of sums, not the median.
 *
 * @param values - one for each member; `null` is unknown and left out
 * @returns the record; all `null` when nothing is known
 * @throws RangeError `not-finite`, `values-too-far-apart`
 *
 * @example
 * distribution([1, 2, 3, 4, null]).median // => 2.5
 * distribution([1, 2, 3, 4, null]).lowerQuartile // => 1.75
 * distribution([1, 2, 3, 4, null]).covered // => 4
 * distribution([]).median // => null
 *
 * @category Distribution
 */
export function distribution(values: readonly (number | null)[]): Distribution {
  const known = values.filter((value) => value !== null);
  for (const value of known)
    if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `distribution requires finite values, got ${value}`);
  const sorted = known.map((value) => value + 0).toSorted((a, b) => a - b);
  const of = (statistic: (sample: number[]) => number): number | null => {
    if (sorted.length === 0) return null;
    const value = statistic(sorted) + 0;
    if (!Number.isFinite(value))
      throw rangeRefusal("values-too-far-apart", "distribution requires values that can be averaged, got too large ones");
    return value;
  };
  return {
    method: "distribution@1",
    covered: sorted.length,
    members: values.length,
    minimum: of(min),
    lowerQuartile: of((sample) => quantile(sample, 0.25)),
    median: of((sample) => quantile(sample, 0.5)),
    upperQuartile: of((sample) => quantile(sample, 0.75)),
    maximum: of(max),
  };
}
