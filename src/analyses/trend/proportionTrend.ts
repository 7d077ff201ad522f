import { linearRegression } from "simple-statistics";
import type { RecentTrendPoint } from "./recentTrendPoint.ts";

/**
 * What both variants of the recent trend find.
 *
 * @internal
 */
export interface TrendStatistic {
  readonly chiSquared: number;
  readonly slope: number;
  readonly keepsSign: boolean;
}

/**
 * Whether a slope has one sign over all periods and with any one left out.
 *
 * @internal
 */
export function keepsSign<Row>(rows: readonly Row[], slopeOf: (rows: readonly Row[]) => number): boolean {
  const signs = [rows, ...rows.map((_, left) => rows.filter((_, i) => i !== left))].map((some) => Math.sign(slopeOf(some)));
  return signs.every((sign) => sign === 1) || signs.every((sign) => sign === -1);
}

/** Least-squares slope; from the first value on, so that equal values have exactly none. */
const plainSlope = (rows: readonly (readonly [time: number, value: number])[]): number =>
  linearRegression(rows.map(([time, value]) => [time, value - (rows[0]?.[1] ?? 0)])).m;

/**
 * χ² for a trend of proportions (Cochran and Armitage), with the slope of the logits. Counts strictly between 0 and their denominators.
 *
 * @internal
 */
export function proportionTrend(periods: readonly RecentTrendPoint[], times: readonly number[]): TrendStatistic {
  const rows = periods.map(({ count, denominator }, i) => ({ r: count ?? 0, n: denominator ?? 0, t: times[i] ?? 0 }));
  // Shares of the whole instead of N and R, so that no product leaves the range of numbers.
  const whole = rows.reduce((sum, { n }) => sum + n, 0);
  const part = rows.reduce((sum, { r }) => sum + r, 0) / whole;
  const middle = rows.reduce((sum, { n, t }) => sum + (n / whole) * t, 0);
  const above = rows.reduce((sum, { r, n, t }) => sum + (t - middle) * (r / whole - part * (n / whole)), 0);
  const spread = rows.reduce((sum, { n, t }) => sum + (n / whole) * (t - middle) ** 2, 0);
  const logits = rows.map(({ r, n, t }) => [t, Math.log(r / (n - r))] as const);
  return {
    chiSquared: ((above / spread) * above * whole) / (part * (1 - part)),
    slope: plainSlope(logits) + 0,
    keepsSign: keepsSign(logits, plainSlope),
  };
}
