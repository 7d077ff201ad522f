import { median, medianSorted } from "simple-statistics";
import { kendallScore } from "./kendallScore.ts";
import { knownSeries, requireLevel } from "./knownSeries.ts";
import { orderedSlopes } from "./orderedSlopes.ts";
import { requireOneOf } from "./scoreTest.ts";
import { type SlopeLimitRule, slopeLimits } from "./slopeLimits.ts";
import type { GapRule, TrendDirection, TrendFigures } from "./trendFigures.ts";

/** How the slope of Theil and Sen is found. */
export interface SenSlopeOptions {
  /** What a period without a value is. @default "kept" */
  readonly gaps?: GapRule;
  /** Of the limits [1] @default 0.95 */
  readonly confidence?: number;
  /** @default "rounded-ranks" */
  readonly limits?: SlopeLimitRule;
}

/** Slope of Theil and Sen with its limits. */
export interface SenSlope extends TrendFigures {
  readonly method: "theil-sen@1";
  readonly gapRule: GapRule;
  /** Change of the value in one period; `null` below two values. */
  readonly slope: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Pairs of values, each with a slope of its own. */
  readonly slopes: number;
  /** Value of the line at place 0 through the medians of values and of places (Conover). */
  readonly interceptOfMedians: number | null;
  /** Value of the line at place 0 as the median of what the slope leaves over. */
  readonly interceptOfResiduals: number | null;
  readonly confidence: number;
  readonly limits: SlopeLimitRule;
}

function sideOf(lower: number | null, upper: number | null): TrendDirection | null {
  if (lower === null || upper === null) return null;
  if (lower > 0) return "increasing";
  return upper < 0 ? "decreasing" : "none";
}

/**
 * Slope of Theil and Sen (Theilův–Senův odhad sklonu): the median of the slopes of all pairs of periods.
 *
 * slope = median of (xⱼ − xᵢ) / (j − i) over j > i
 *
 * Up to 29 % of the values may be wild without moving it far. With `kept` gaps two values around a gap lie two periods apart;
 * `closed-up` takes them for neighbours, as programs do that drop empty rows, and makes the slope steeper. The limits are ranked slopes
 * by the variance of S (Hollander and Wolfe); programs round the ranks in their own ways: see `SlopeLimitRule`. Sen (1968),
 * Journal of the American Statistical Association 63: 1379–1389.
 *
 * It does not tell whether there is a trend (`mannKendall` does, its p is not repeated here), nor that the change was even.
 *
 * @param values - one for each period, in order and evenly spaced; `null` is a gap
 * @param options - see {@link SenSlopeOptions}
 * @returns the record; limits `null` with `limits-beyond-slopes` where so few slopes cannot hold the confidence; direction where the
 *   limits leave 0 out
 * @throws RangeError `not-finite`, `value-out-of-range`, `level-out-of-range`, `unknown-option`
 *
 * @example
 * const line = senSlope([10, 15, 14, 20, 17, 23, 22, 29, 26, 31]);
 * [line.slope, line.lower, line.upper] // => [2, 1.5, 2.8]
 * senSlope([1, null, 2]).slope // => 0.5
 * senSlope([1, null, 2], { gaps: "closed-up" }).slope // => 1
 * senSlope([1, 2]).reason // => "limits-beyond-slopes"
 * senSlope([4, 4, 4]).reason // => "constant"
 *
 * @see docs/methods/trend.md
 * @category Trend
 */
export function senSlope(values: readonly (number | null)[], options: SenSlopeOptions = {}): SenSlope {
  const { gaps: gapRule = "kept", confidence = 0.95, limits = "rounded-ranks" } = options;
  requireLevel("senSlope", confidence, "a confidence");
  requireOneOf("senSlope", gapRule, { what: "a rule for gaps", allowed: ["kept", "closed-up"] });
  requireOneOf("senSlope", limits, {
    ...{ what: "a rule for limits", allowed: ["rounded-ranks", "rounded-ranks-clamped", "interpolated-ranks", "quantile-type-7"] },
  });
  const { known: placed, gaps } = knownSeries("senSlope", values);
  const known = gapRule === "kept" ? placed : placed.map(({ value }, place) => ({ value, place }));
  const n = known.length;
  const head = { method: "theil-sen@1", p: null, gapRule, confidence, limits, used: n, members: values.length, gaps } as const;
  if (n < 2)
    return {
      ...{ ...head, direction: null, reason: n === 0 ? "nothing-known" : "too-few", slope: null, lower: null, upper: null },
      ...{ slopes: 0, interceptOfMedians: null, interceptOfResiduals: null },
    };
  const slopes = orderedSlopes(known);
  const slope = medianSorted(slopes) + 0;
  const figures = known.map(({ value }) => value);
  const { variance } = kendallScore(figures);
  const { lower, upper } = slopeLimits(slopes, { variance, confidence, limits });
  const limitReason = lower === null || upper === null ? "limits-beyond-slopes" : null;
  return {
    ...head,
    direction: sideOf(lower, upper),
    reason: variance === 0 ? "constant" : limitReason,
    ...{ slope, lower, upper, slopes: slopes.length },
    interceptOfMedians: median(figures) - slope * median(known.map(({ place }) => place)) + 0,
    interceptOfResiduals: median(known.map(({ value, place }) => value - slope * place)) + 0,
  };
}
