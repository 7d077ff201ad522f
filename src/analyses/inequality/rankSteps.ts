import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { type CoveredRow, type CoveredRows, coveredRows } from "./coveredRows.ts";
import type { InequalityOptions, InequalityRow, RankedRow } from "./inequalityFigures.ts";

/** Members of the same rank, together. */
export interface RankStep<Row> {
  readonly rows: readonly CoveredRow<Row>[];
  readonly rank: number;
  readonly weight: number;
  /** Weighted mean of their values. */
  readonly value: number;
}

/**
 * Rows of one rank together, the lowest first; which of two tied rows came first makes no difference.
 *
 * @internal
 */
export function rankSteps<Row extends InequalityRow>(
  used: readonly CoveredRow<Row>[],
  rankOf: (row: CoveredRow<Row>) => number,
): readonly RankStep<Row>[] {
  const rowsOf = new Map<number, CoveredRow<Row>[]>();
  for (const one of used) {
    const rank = rankOf(one);
    const tied = rowsOf.get(rank);
    if (tied === undefined) rowsOf.set(rank, [one]);
    else tied.push(one);
  }
  return [...rowsOf]
    .toSorted(([a], [b]) => a - b)
    .map(([rank, rows]) => {
      const first = rows[0]?.value ?? 0;
      const weight = exactSum(rows.map((row) => row.weight));
      const same = rows.every(({ value }) => value === first);
      return { rows, rank, weight, value: same ? first : exactSum(rows.map((row) => row.value * row.weight)) / weight };
    });
}

/**
 * The rows that have a rank too.
 *
 * @throws RangeError as `coveredRows`, and `rank-not-finite`
 *
 * @internal
 */
export function rankedRows(name: string, rows: readonly RankedRow[], options: InequalityOptions): CoveredRows<RankedRow> {
  for (const [place, { rank }] of rows.entries())
    if (rank !== null && !Number.isFinite(rank))
      throw rangeRefusal("rank-not-finite", `${name} requires finite ranks, got ${String(rank)} in row ${place}`);
  return coveredRows(name, rows, options, ({ rank }) => rank !== null);
}
