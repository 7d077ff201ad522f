import { rangeRefusal } from "../../model/refusal.ts";
import { knownSeries, requireFigure, requirePositive } from "../trend/knownSeries.ts";
import { requireOneOf } from "../trend/scoreTest.ts";
import type { ChartFigures, ChartSignal, MemoryGapRule } from "./chartFigures.ts";
import { chartSignals } from "./chartSignals.ts";

const NAME = "cusumChart";

/** How a CUSUM chart is made; target and standard deviation come from the caller, never from the series that is judged. */
export interface CusumOptions {
  /** What the series is held against. */
  readonly target: number;
  /** Unit of `allowance` and `interval`; 1 has them in units of the data. @default 1 */
  readonly sigma?: number;
  /** Reference value k: half of the shift that should be found, at least 0 [sigma] @default 0.5 */
  readonly allowance?: number;
  /** Decision interval h: a sum above it is a signal [sigma] @default 5 */
  readonly interval?: number;
  /** Share of `interval` that both sums start with: fast initial response, mostly 0.5; from 0 to below 1. @default 0 */
  readonly headStart?: number;
  /** @default "restarted" */
  readonly gaps?: MemoryGapRule;
}

/** A period on a CUSUM chart; sums `null` at a gap. */
export interface CusumPoint {
  readonly place: number;
  readonly value: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly direction: ChartSignal["direction"];
}

/** Chart of cumulative sums. */
export interface CusumChart extends ChartFigures {
  readonly method: "cusum-chart@1";
  readonly target: number;
  readonly sigma: number;
  readonly allowance: number;
  readonly interval: number;
  readonly headStart: number;
  readonly gapRule: MemoryGapRule;
  /** What a sum has to exceed, in units of the data. */
  readonly limit: number;
  readonly points: readonly CusumPoint[];
  /** `first` is where the sum left 0, the likeliest beginning of the shift. */
  readonly signals: readonly ChartSignal[];
}

/**
 * Tabular CUSUM chart (regulační diagram kumulativních součtů): a small lasting shift found sooner than by limits alone.
 *
 * C⁺ᵢ = max(0, xᵢ − (target + K) + C⁺ᵢ₋₁), C⁻ᵢ = max(0, (target − K) − xᵢ + C⁻ᵢ₋₁), signal where C > H; K = k · sigma, H = h · sigma
 *
 * Both sums are at least 0 and a sum of exactly H is no signal. With k = 0.5 and h = 5 a false alarm comes once in 465 periods and a
 * shift of one sigma is found in 10 (`cusumRunLength`). The sums go on after a signal, nothing is reset. Page (1954), Biometrika 41:
 * 100–115; head start: Lucas and Crosier (1982), Technometrics 24: 199–205.
 *
 * It does not tell when a shift ended, and a target that is not the truth is found as a shift.
 *
 * @param values - one for each period, in order; `null` is a gap
 * @param options - see {@link CusumOptions}
 * @returns the record
 * @throws RangeError `not-finite`, `value-out-of-range`, `not-positive`, `allowance-negative`, `head-start-out-of-range`, `unknown-option`,
 *   `sum-overflow`
 *
 * @example
 * const applicants = [10, 9, 11, 10, 12, 12, 13, 12, 13, 12]
 * const chart = cusumChart(applicants, { target: 10, sigma: 1 })
 * chart.points[5].high // => 3
 * chart.signals // => [{ rule: "cusum", direction: "increasing", first: 4, last: 9, signalledAt: 6 }]
 * cusumChart([1, null, 3], { target: 2 }).gaps // => [1]
 * cusumChart([1], { target: 2, sigma: 0 }) // => throws "not-positive"
 *
 * @see docs/methods/trend.md
 * @category Control chart
 */
export function cusumChart(values: readonly (number | null)[], options: CusumOptions): CusumChart {
  const { target, sigma = 1, allowance = 0.5, interval = 5, headStart = 0, gaps: gapRule = "restarted" } = options;
  requireFigure(NAME, target, "a target");
  requirePositive(NAME, sigma, "a sigma");
  requirePositive(NAME, interval, "a decision interval");
  if (requireFigure(NAME, allowance, "an allowance") < 0)
    throw rangeRefusal("allowance-negative", `${NAME} requires an allowance of at least 0, got ${allowance}`);
  if (!(headStart >= 0 && headStart < 1))
    throw rangeRefusal("head-start-out-of-range", `${NAME} requires a head start of 0 to below 1, got ${String(headStart)}`);
  requireOneOf(NAME, gapRule, { what: "a rule for gaps", allowed: ["restarted", "closed-up"] });
  const { known, gaps } = knownSeries(NAME, values);
  const [slack, limit] = [allowance * sigma, interval * sigma];
  const start = headStart * limit;
  let [high, low, highSince, lowSince] = [start, start, 0, 0];
  const points = values.map((value, place) => {
    if (value === null) {
      if (gapRule === "restarted") [high, low] = [start, start];
      return { place, value, high: null, low: null, direction: null, since: 0 };
    }
    const isNew = place === 0 || (gapRule === "restarted" && values[place - 1] === null);
    if (high === 0 || isNew) highSince = place;
    if (low === 0 || isNew) lowSince = place;
    high = Math.max(0, value - (target + slack) + high);
    low = Math.max(0, target - slack - value + low);
    // Both at once takes a head start; the larger sum is said.
    const isUp = high > limit && high >= low;
    const direction = isUp ? ("increasing" as const) : low > limit ? ("decreasing" as const) : null;
    return { place, value: value + 0, high, low, direction, since: isUp ? highSince : lowSince };
  });
  const judged = points
    .map(({ place, value, direction, since: from }) => (value === null ? null : { place, signal: direction, since: from }))
    // A gap that is closed up ends no signal.
    .filter((point) => point !== null || gapRule === "restarted");
  const last = points.findLast(({ value }) => value !== null);
  return {
    ...{ method: "cusum-chart@1", p: null, direction: last === undefined ? null : (last.direction ?? "none") },
    ...{ reason: last === undefined ? "nothing-known" : null, used: known.length, members: values.length, gaps, gapRule },
    ...{ target: target + 0, sigma, allowance: allowance + 0, interval, headStart: headStart + 0, limit },
    points: points.map(({ since: _, ...point }) => point),
    signals: chartSignals("cusum", judged),
  };
}
