import { rangeRefusal } from "../../model/refusal.ts";
import { requireFigure } from "./knownSeries.ts";
import { keepsSign, type TrendStatistic } from "./proportionTrend.ts";
import type { RecentTrendPoint } from "./recentTrendPoint.ts";

/**
 * Checks values with limits and finds the gaps: a period without its value or without one of its limits.
 *
 * @throws RangeError `not-finite`, `value-out-of-range`, `limits-out-of-order`
 * @internal
 */
export function valueGaps(name: string, points: readonly RecentTrendPoint[]): readonly number[] {
  const gaps: number[] = [];
  for (const [place, { value = null, lower = null, upper = null }] of points.entries()) {
    for (const figure of [value, lower, upper]) if (figure !== null) requireFigure(name, figure, `a value and limits at place ${place}`);
    if (value === null || lower === null || upper === null) gaps.push(place);
    else if (lower > value || value > upper)
      throw rangeRefusal(
        "limits-out-of-order",
        `${name} requires limits around the value, got ${lower} and ${upper} of ${value} at place ${place}`,
      );
  }
  return gaps;
}

interface WeighedValue {
  readonly time: number;
  readonly value: number;
  /** 1 for the most certain period. */
  readonly weight: number;
}

/** Slope by weighted least squares, with the sum of squares it is divided by. */
function weighedSlope(rows: readonly WeighedValue[]): { readonly slope: number; readonly spread: number } {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (row: WeighedValue) => number) => rows.reduce((sum, row) => sum + (row.weight / total) * of(row), 0);
  // From the first value on, so that equal values have exactly no slope.
  const base = rows[0]?.value ?? 0;
  const [time, value] = [mean((row) => row.time), mean((row) => row.value - base)];
  const spread = rows.reduce((sum, row) => sum + row.weight * (row.time - time) ** 2, 0);
  const above = rows.reduce((sum, row) => sum + row.weight * (row.time - time) * (row.value - base - value), 0);
  return { slope: above / spread, spread };
}

/**
 * χ² for a trend of values with limits: the square of the weighted slope over its standard error. Limits that are not equal.
 *
 * @internal
 */
export function valueTrend(
  periods: readonly RecentTrendPoint[],
  { times, width }: { readonly times: readonly number[]; readonly width: number },
): TrendStatistic {
  const errors = periods.map(({ lower, upper }) => ((upper ?? 0) - (lower ?? 0)) / width);
  const least = Math.min(...errors);
  const rows = periods.map(({ value }, i) => ({ time: times[i] ?? 0, value: value ?? 0, weight: (least / (errors[i] ?? 1)) ** 2 }));
  const { slope, spread } = weighedSlope(rows);
  return { chiSquared: (slope / least) ** 2 * spread, slope: slope + 0, keepsSign: keepsSign(rows, (some) => weighedSlope(some).slope) };
}
