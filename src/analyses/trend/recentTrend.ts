import { rangeRefusal } from "../../model/refusal.ts";
import { normalTail } from "../chance/normalTail.ts";
import { countGaps } from "./countGaps.ts";
import { requireLevel, requirePositive, requireWhole } from "./knownSeries.ts";
import { pooledPeriods } from "./pooledPeriods.ts";
import { proportionTrend } from "./proportionTrend.ts";
import type { RecentTrendOptions, RecentTrendPoint } from "./recentTrendPoint.ts";
import { requireOneOf } from "./scoreTest.ts";
import type { GapRule, TrendFigures, TrendReason } from "./trendFigures.ts";
import { valueGaps, valueTrend } from "./valueTrend.ts";

const NAME = "recentTrend";

/** Trend of the last periods. */
export interface RecentTrend extends TrendFigures {
  readonly method: "recent-trend@1";
  readonly variant: "proportion" | "general";
  /** χ² for trend on one degree of freedom. */
  readonly chiSquared: number | null;
  /** Per (pooled) period: of the logit for `proportion`, of the value for `general`. */
  readonly slope: number | null;
  /** Whether the slope has the same sign with any one period left out. */
  readonly keepsSign: boolean | null;
  readonly points: number;
  readonly level: number;
  readonly gapRule: GapRule | "refused";
  /** First and last place that was read. */
  readonly from: number | null;
  readonly to: number | null;
  readonly minimumDenominator: number | null;
  readonly smallDenominators: "refused" | "pooled";
  /** Periods in each that was read: 1 unless they were pooled; `null` where no length is enough. */
  readonly pooled: number | null;
  /** Places at the beginning that did not fill a pooled period. */
  readonly dropped: number;
}

/** A period with its place on the axis of time, and the periods that it is made of. */
interface Period extends RecentTrendPoint {
  readonly from: number;
  readonly to: number;
}

/** Periods that the test may read, or the reason why there are none. */
interface Periods {
  readonly periods: readonly Period[];
  readonly length: number | null;
  readonly dropped: number;
  readonly reason: TrendReason | null;
}

/** Single periods, or pooled ones where the caller wants them large enough. */
function periodsOf(points: readonly RecentTrendPoint[], options: RecentTrendOptions): Periods {
  const { variant, smallDenominators = "refused", minimumDenominator = null } = options;
  const single = { periods: points.map((point, place) => ({ ...point, from: place, to: place })), length: 1, dropped: 0, reason: null };
  if (variant === "general" || minimumDenominator === null || smallDenominators === "refused") return single;
  const counted = points.map(({ count = null, denominator = null }) => ({ count, denominator }));
  return pooledPeriods(counted, { minimumDenominator });
}

const isGap = ({ count, denominator, value, lower, upper }: RecentTrendPoint, variant: RecentTrendOptions["variant"]): boolean =>
  (variant === "proportion" ? [count, denominator] : [value, lower, upper]).some((figure) => figure === null || figure === undefined);

/** The last periods that are read, with their places in time. */
function latest(
  { periods }: Periods,
  options: RecentTrendOptions,
): { readonly read: readonly Period[]; readonly times: readonly number[] } {
  const { variant, points = 5, gaps = "refused" } = options;
  const placed = periods.map((period, time) => ({ period, time }));
  const pool = gaps === "refused" ? placed : placed.filter(({ period }) => !isGap(period, variant));
  const last = pool.slice(-points);
  const first = last[0]?.time ?? 0;
  return { read: last.map(({ period }) => period), times: last.map(({ time }, i) => (gaps === "closed-up" ? i : time - first) + 1) };
}

function whyNot(read: readonly Period[], options: RecentTrendOptions): TrendReason | null {
  const { variant, points = 5, minimumDenominator = null } = options;
  if (read.length < points) return "too-few";
  if (read.some((period) => isGap(period, variant))) return "gap-in-series";
  if (variant === "general") return read.some(({ lower, upper }) => lower === upper) ? "limits-equal" : null;
  if (read.some(({ denominator }) => denominator === 0)) return "denominator-zero";
  if (minimumDenominator !== null && read.some(({ denominator }) => (denominator ?? 0) < minimumDenominator))
    return "denominator-too-small";
  if (read.some(({ count, denominator }) => count === denominator)) return "count-equals-denominator";
  return read.some(({ count }) => count === 0) ? "count-zero" : null;
}

/**
 * Recent trend (vývoj v posledních obdobích): whether the last five values rise or fall more than chance and more than one odd year explains.
 *
 * proportion: χ² = N (N Σrt − R Σnt)² / (R (N − R) (N Σnt² − (Σnt)²)), slope of the logits; general: χ² = (b / SE b)², b
 * weighted by 1 / SE², SE = (upper − lower) / 3.92
 *
 * Both variants of the English Fingertips trend markers (Public Health England, technical guidance). A direction is said
 * where p < `level` (0.002, χ² > 9.55) **and** the slope keeps its sign when any one period is left out, six slopes in all; a
 * slope of exactly 0 agrees with none. The published markers want a series without breaks (`refused`); with `kept` gaps the last five
 * known values are read at their true places, `closed-up` reads them as neighbours, and how far back they reach is `from`.
 *
 * It does not tell whether the level is good, nor anything older than five periods. Years that overlap (rolling means) may not go in.
 *
 * @param points - in order; counts and denominators for `proportion`, values with 95 % limits for `general`
 * @param options - see {@link RecentTrendOptions}
 * @returns the record; `null` where it cannot be calculated, with the reason
 * @throws RangeError `unknown-option`, `not-whole`, `level-out-of-range`, `not-positive`, `not-finite`, `value-out-of-range`, `count-negative`,
 *   `denominator-negative`, `count-exceeds-denominator`, `limits-out-of-order`, `values-too-far-apart`
 *
 * @example
 * const shares = [994, 1023, 1199, 1332, 1367].map((count, i) => ({ count, denominator: [40299, 41527, 42811, 44064, 44701][i] }))
 * recentTrend(shares, { variant: "proportion" }).chiSquared.toFixed(2) // => "47.90"
 * recentTrend(shares, { variant: "proportion" }).direction // => "increasing"
 * recentTrend(shares.slice(1), { variant: "proportion" }).reason // => "too-few"
 * recentTrend([...shares, { count: null, denominator: 45000 }], { variant: "proportion" }).reason // => "gap-in-series"
 *
 * @see docs/methods/trend.md
 * @category Trend
 */
export function recentTrend(points: readonly RecentTrendPoint[], options: RecentTrendOptions): RecentTrend {
  const { variant, points: wanted = 5, level = 0.002, gaps: gapRule = "refused", limitsWidth = 3.92 } = options;
  const { smallDenominators = "refused", minimumDenominator = null } = options;
  requireOneOf(NAME, variant, { what: "a variant", allowed: ["proportion", "general"] });
  requireOneOf(NAME, gapRule, { what: "a rule for gaps", allowed: ["refused", "kept", "closed-up"] });
  requireOneOf(NAME, smallDenominators, { what: "a rule for small denominators", allowed: ["refused", "pooled"] });
  requireWhole(NAME, wanted, { what: "a number of points", least: 4 });
  requireLevel(NAME, level);
  requirePositive(NAME, limitsWidth, "a width of limits");
  if (minimumDenominator !== null) requirePositive(NAME, minimumDenominator, "a minimum denominator");
  if (variant === "general" && minimumDenominator !== null)
    throw rangeRefusal("unknown-option", "recentTrend requires the variant proportion for a minimum denominator, got general");
  const counted = points.map(({ count = null, denominator = null }) => ({ count, denominator }));
  const gaps = variant === "proportion" ? countGaps(NAME, counted) : valueGaps(NAME, points);
  const pool = periodsOf(points, options);
  const { read, times } = latest(pool, options);
  const isNothingKnown = pool.periods.every((period) => isGap(period, variant));
  const reason = pool.reason ?? (isNothingKnown ? "nothing-known" : whyNot(read, options));
  const head = {
    ...({ method: "recent-trend@1", variant, points: wanted, level, gapRule, smallDenominators, minimumDenominator } as const),
    ...{ pooled: pool.length, dropped: pool.dropped, members: points.length, gaps },
  };
  if (reason !== null)
    return {
      ...{ ...head, direction: null, p: null, reason, used: 0, from: null, to: null },
      ...{ chiSquared: null, slope: null, keepsSign: null },
    };
  const { chiSquared, slope, keepsSign } =
    variant === "proportion" ? proportionTrend(read, times) : valueTrend(read, { times, width: limitsWidth });
  if (!(Number.isFinite(chiSquared) && Number.isFinite(slope)))
    throw rangeRefusal("values-too-far-apart", "recentTrend requires values within reach of their limits, got ones that cannot be squared");
  const p = Math.min(1, 2 * normalTail(Math.sqrt(chiSquared)));
  const side = slope > 0 ? "increasing" : "decreasing";
  return {
    ...{ ...head, direction: keepsSign && p < level ? side : "none", p, reason: null, used: read.length },
    ...{ from: read[0]?.from ?? null, to: read.at(-1)?.to ?? null, chiSquared, slope, keepsSign },
  };
}
