import { exactSum } from "../../model/exactSum.ts";
import { countGaps } from "./countGaps.ts";
import { requirePositive } from "./knownSeries.ts";
import type { TrendReason } from "./trendFigures.ts";

/** Events of a period among those who could have had them. */
export interface CountedPeriod {
  /** `null` is a gap. */
  readonly count: number | null;
  /** `null` is a gap. */
  readonly denominator: number | null;
}

/** Periods put together, with where they come from. */
export interface PooledPeriod extends CountedPeriod {
  /** First and last place of it. */
  readonly from: number;
  readonly to: number;
}

/** Periods put together until each is large enough. */
export interface PooledPeriods {
  readonly method: "pooled-periods@1";
  readonly minimumDenominator: number;
  /** Periods in each pooled one; `null` where no length is enough. */
  readonly length: number | null;
  readonly periods: readonly PooledPeriod[];
  /** Places at the beginning that do not fill a pooled period. */
  readonly dropped: number;
  readonly members: number;
  readonly gaps: readonly number[];
  readonly reason: Extract<TrendReason, "nothing-known" | "denominator-too-small"> | null;
}

/** Blocks of one length, counted back from the last period; a block with a gap in it is one. */
function blocks(points: readonly CountedPeriod[], length: number): readonly PooledPeriod[] {
  const first = points.length % length;
  return Array.from({ length: (points.length - first) / length }, (_, i) => {
    const from = first + i * length;
    const own = points.slice(from, from + length);
    const place = { from, to: from + length - 1 };
    if (own.some(({ count, denominator }) => count === null || denominator === null)) return { ...place, count: null, denominator: null };
    const sum = (of: (one: CountedPeriod) => number | null) => exactSum(own.map((one) => of(one) ?? 0));
    return { ...place, count: sum(({ count }) => count), denominator: sum(({ denominator }) => denominator) };
  });
}

/**
 * Periods of a small territory put together (sloučení období malého území), two and two or more, until every denominator is large enough.
 *
 * All pooled periods have the same length, the least that is enough, and end with the last period; so they stay evenly spaced and none
 * counts twice, as rolling means would. Periods at the beginning that do not fill one are dropped and counted. A pooled period
 * with a gap in it is a gap: half of its people are not all of them.
 *
 * It does not tell what happened within a pooled period: a rise and a fall in two years that are put together are gone.
 *
 * @param points - count and denominator of each period, in order
 * @param options.minimumDenominator - the least denominator of a pooled period, above 0
 * @returns the record; `denominator-too-small` where even all periods together are not enough
 * @throws RangeError `not-finite`, `value-out-of-range`, `not-positive`, `count-negative`, `denominator-negative`, `count-exceeds-denominator`
 *
 * @example
 * const village = [2, 1, 0, 3, 2].map((count) => ({ count, denominator: 60 }))
 * pooledPeriods(village, { minimumDenominator: 100 }).length // => 2
 * pooledPeriods(village, { minimumDenominator: 100 }).periods[1] // => { from: 3, to: 4, count: 5, denominator: 120 }
 * pooledPeriods(village, { minimumDenominator: 100 }).dropped // => 1
 * pooledPeriods(village, { minimumDenominator: 1000 }).reason // => "denominator-too-small"
 *
 * @see docs/methods/trend.md
 * @category Trend
 */
export function pooledPeriods(points: readonly CountedPeriod[], options: { readonly minimumDenominator: number }): PooledPeriods {
  const { minimumDenominator } = options;
  requirePositive("pooledPeriods", minimumDenominator, "a minimum denominator");
  const gaps = countGaps("pooledPeriods", points);
  const head = { method: "pooled-periods@1", minimumDenominator, members: points.length, gaps } as const;
  if (gaps.length === points.length) return { ...head, length: null, periods: [], dropped: 0, reason: "nothing-known" };
  for (let length = 1; length <= points.length; length++) {
    const periods = blocks(points, length);
    const known = periods.flatMap(({ denominator }) => (denominator === null ? [] : [denominator]));
    if (known.length > 0 && known.every((denominator) => denominator >= minimumDenominator))
      return { ...head, length, periods, dropped: points.length % length, reason: null };
  }
  return { ...head, length: null, periods: [], dropped: 0, reason: "denominator-too-small" };
}
