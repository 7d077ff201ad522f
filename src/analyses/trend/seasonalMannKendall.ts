import { medianSorted } from "simple-statistics";
import { kendallScore } from "./kendallScore.ts";
import { knownSeries, type PlacedValue, requireLevel, requireWhole } from "./knownSeries.ts";
import { orderedSlopes } from "./orderedSlopes.ts";
import { directionOf, requireOneOf, scoreTest } from "./scoreTest.ts";
import type { TrendAlternative } from "./trendAlternative.ts";
import type { GapRule, TrendFigures } from "./trendFigures.ts";

/** What is compared with what in the seasonal test. */
export interface SeasonalMannKendallOptions {
  /** Seasons of a cycle: 12 for months, 4 for quarters; place 0 is of the first season. */
  readonly period: number;
  /** Whether |S| is lessened by 1. @default true */
  readonly continuity?: boolean;
  /** @default "two-sided" */
  readonly alternative?: TrendAlternative;
  /** What a period without a value is to the slope; S does not depend on it. @default "kept" */
  readonly gaps?: GapRule;
  /** p below which a direction is said [1] @default 0.05 */
  readonly level?: number;
}

/** What one season of the year gives to the test. */
export interface SeasonScore {
  /** 0 for the season of the first place. */
  readonly season: number;
  readonly used: number;
  readonly score: number;
  readonly variance: number;
}

/** Test of Mann and Kendall within seasons. */
export interface SeasonalMannKendall extends TrendFigures {
  readonly method: "seasonal-mann-kendall@1";
  /** Sum over the seasons; `null` where no season has two values. */
  readonly score: number | null;
  readonly variance: number | null;
  readonly z: number | null;
  /** Change of the value in a whole cycle: the median of all slopes within seasons. */
  readonly slopePerCycle: number | null;
  readonly seasons: readonly SeasonScore[];
  readonly period: number;
  readonly distribution: "normal";
  /** Seasons are taken for independent of each other; with carry-over from month to month p is too small. */
  readonly covariance: "none";
  readonly continuity: boolean;
  readonly alternative: TrendAlternative;
  readonly gapRule: GapRule;
  readonly level: number;
}

/** The values of one season, a cycle apart. */
function inSeason(known: readonly PlacedValue[], season: number, { period, gapRule }: { period: number; gapRule: GapRule }) {
  const own = known.filter(({ place }) => place % period === season);
  return own.map(({ place, value }, i) => ({ value, place: gapRule === "kept" ? Math.floor(place / period) : i }));
}

/**
 * Seasonal test of Mann and Kendall (sezónní Mannův–Kendallův test): each January with Januaries, each quarter with its like.
 *
 * S = Σ Sₛ, Var S = Σ Var Sₛ over the seasons, without covariance between them; z and p as in {@link mannKendall}, normal
 *
 * The yearly rhythm of unemployment or of requests for a shelter is then no trend. Hirsch, Slack and Smith (1982), Water Resources
 * Research 18: 107–121, with their slope: the median of all slopes within seasons, per cycle.
 *
 * It does not tell a trend that goes up in winter and down in summer: the scores cancel. See `seasons`.
 *
 * @param values - one for each season, in order without leaving any out; `null` is a gap
 * @param options - see {@link SeasonalMannKendallOptions}
 * @returns the record; `too-few` where no season has two values
 * @throws RangeError `not-whole`, `not-finite`, `value-out-of-range`, `level-out-of-range`, `unknown-option`
 *
 * @example
 * const quarters = [10, 30, 50, 20, 11, 31, 52, 22, 13, 33, 53, 24]
 * seasonalMannKendall(quarters, { period: 4 }).score // => 12
 * seasonalMannKendall(quarters, { period: 4 }).slopePerCycle // => 1.75
 * seasonalMannKendall(quarters, { period: 4 }).direction // => "increasing"
 * seasonalMannKendall([1, 2, 3], { period: 4 }).reason // => "too-few"
 *
 * @see docs/methods/trend.md
 * @category Trend
 */
export function seasonalMannKendall(values: readonly (number | null)[], options: SeasonalMannKendallOptions): SeasonalMannKendall {
  const { period, continuity = true, alternative = "two-sided", gaps: gapRule = "kept", level = 0.05 } = options;
  const name = "seasonalMannKendall";
  requireWhole(name, period, { what: "a number of seasons", least: 1 });
  requireLevel(name, level);
  requireOneOf(name, gapRule, { what: "a rule for gaps", allowed: ["kept", "closed-up"] });
  requireOneOf(name, alternative, { what: "an alternative", allowed: ["two-sided", "increasing", "decreasing"] });
  const { known, gaps } = knownSeries(name, values);
  const parts = Array.from({ length: Math.min(period, values.length) }, (_, season) => {
    const own = inSeason(known, season, { period, gapRule });
    const { score, variance } = kendallScore(own.map(({ value }) => value));
    return { season, used: own.length, score, variance, slopes: orderedSlopes(own) };
  });
  const seasons = parts.map(({ season, used, score, variance }) => ({ season, used, score, variance }));
  const head = {
    ...({ method: "seasonal-mann-kendall@1", seasons, period, distribution: "normal", covariance: "none" } as const),
    ...{ continuity, alternative, gapRule, level, used: known.length, members: values.length, gaps },
  };
  const slopes = Float64Array.from(parts.flatMap((part) => part.slopes)).sort();
  if (slopes.length === 0) {
    const reason = known.length === 0 ? "nothing-known" : "too-few";
    return { ...head, direction: null, p: null, reason, score: null, variance: null, z: null, slopePerCycle: null };
  }
  const score = seasons.reduce((sum, one) => sum + one.score, 0);
  const variance = seasons.reduce((sum, one) => sum + one.variance, 0);
  const { z, p } = scoreTest({ score, variance }, { continuity, alternative });
  const slopePerCycle = medianSorted(Array.from(slopes)) + 0;
  return {
    ...head,
    direction: directionOf(score, p, level),
    p,
    reason: variance === 0 ? "constant" : null,
    score,
    variance,
    z,
    slopePerCycle,
  };
}
