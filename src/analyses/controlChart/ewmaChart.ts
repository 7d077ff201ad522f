import { rangeRefusal } from "../../model/refusal.ts";
import { knownSeries, requireFigure, requirePositive } from "../trend/knownSeries.ts";
import { requireOneOf } from "../trend/scoreTest.ts";
import type { ChartFigures, ChartSignal, MemoryGapRule } from "./chartFigures.ts";
import { chartSignals } from "./chartSignals.ts";

const NAME = "ewmaChart";

/** How an EWMA chart is made; target and standard deviation come from the caller. */
export interface EwmaOptions {
  /** What the series is held against, and where the mean starts. */
  readonly target: number;
  /** Standard deviation of single values. */
  readonly sigma: number;
  /** Weight λ of the newest value, over 0, at most 1 [1] @default 0.2 */
  readonly weight?: number;
  /** Distance L of the limits from the target [standard deviation of the mean] @default 3 */
  readonly width?: number;
  /** `exact` limits widen from the start; `asymptotic` ones are those of a long series from the first value on. @default "exact" */
  readonly limits?: "exact" | "asymptotic";
  /** @default "restarted" */
  readonly gaps?: MemoryGapRule;
}

/** A period on an EWMA chart; mean and limits `null` at a gap. */
export interface EwmaPoint {
  readonly place: number;
  readonly value: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly direction: ChartSignal["direction"];
}

/** Chart of an exponentially weighted moving average. */
export interface EwmaChart extends ChartFigures {
  readonly method: "ewma-chart@1";
  readonly target: number;
  readonly sigma: number;
  readonly weight: number;
  readonly width: number;
  readonly limits: "exact" | "asymptotic";
  readonly gapRule: MemoryGapRule;
  readonly points: readonly EwmaPoint[];
  readonly signals: readonly ChartSignal[];
}

/**
 * Chart of an exponentially weighted moving average (regulační diagram exponenciálně vážených průměrů): recent values count most, none is forgotten.
 *
 * zᵢ = λ xᵢ + (1 − λ) zᵢ₋₁, z₀ = target; limits = target ∓ L sigma √(λ/(2 − λ) · (1 − (1 − λ)²ⁱ)), asymptotic without the last factor
 *
 * A mean on a limit is no signal. A small λ finds small shifts, λ = 1 is a chart of single values. Roberts (1959), Technometrics 1:
 * 239–250; run lengths: `ewmaRunLength`.
 *
 * It does not tell when the shift began; after a large one the mean takes a while to come back.
 *
 * @param values - one for each period, in order; `null` is a gap
 * @param options - see {@link EwmaOptions}
 * @returns the record
 * @throws RangeError `not-finite`, `value-out-of-range`, `not-positive`, `weight-out-of-range`, `unknown-option`
 *
 * @example
 * const { points } = ewmaChart([52, 47, 53], { target: 50, sigma: 2, weight: 0.5 })
 * points.map(({ mean }) => mean) // => [51, 49, 51]
 * [points[0].lower, points[0].upper] // => [47, 53]
 * ewmaChart([9, 9, 9], { target: 5, sigma: 1 }).direction // => "increasing"
 * ewmaChart([], { target: 5, sigma: 1 }).reason // => "nothing-known"
 *
 * @see docs/methods/trend.md
 * @category Control chart
 */
export function ewmaChart(values: readonly (number | null)[], options: EwmaOptions): EwmaChart {
  const { target, sigma, weight = 0.2, width = 3, limits = "exact", gaps: gapRule = "restarted" } = options;
  requireFigure(NAME, target, "a target");
  requirePositive(NAME, sigma, "a sigma");
  requirePositive(NAME, width, "a width");
  if (!(weight > 0 && weight <= 1))
    throw rangeRefusal("weight-out-of-range", `${NAME} requires a weight over 0, at most 1, got ${String(weight)}`);
  requireOneOf(NAME, limits, { what: "limits", allowed: ["exact", "asymptotic"] });
  requireOneOf(NAME, gapRule, { what: "a rule for gaps", allowed: ["restarted", "closed-up"] });
  const { known, gaps } = knownSeries(NAME, values);
  let [mean, since, seen] = [target, 0, 0];
  const points = values.map((value, place) => {
    if (value === null) {
      if (gapRule === "restarted") [mean, seen] = [target, 0];
      return { place, value, mean: null, lower: null, upper: null, direction: null, since: 0 };
    }
    const before = Math.sign(mean - target);
    mean = weight * value + (1 - weight) * mean + 0;
    seen += 1;
    if (seen === 1 || Math.sign(mean - target) !== before) since = place;
    const share = limits === "exact" ? 1 - (1 - weight) ** (2 * seen) : 1;
    const away = width * sigma * Math.sqrt((weight / (2 - weight)) * share);
    const [lower, upper] = [target - away + 0, target + away + 0];
    const direction = mean > upper ? ("increasing" as const) : mean < lower ? ("decreasing" as const) : null;
    return { place, value: value + 0, mean, lower, upper, direction, since };
  });
  const judged = points
    .map(({ place, value, direction, since: from }) => (value === null ? null : { place, signal: direction, since: from }))
    // A gap that is closed up ends no signal.
    .filter((point) => point !== null || gapRule === "restarted");
  const last = points.findLast(({ value }) => value !== null);
  return {
    ...{ method: "ewma-chart@1", p: null, direction: last === undefined ? null : (last.direction ?? "none") },
    ...{ reason: last === undefined ? "nothing-known" : null, used: known.length, members: values.length, gaps, gapRule },
    ...{ target: target + 0, sigma, weight, width, limits },
    points: points.map(({ since: _, ...point }) => point),
    signals: chartSignals("ewma", judged),
  };
}
