import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Polarity } from "../../codebooks/polarities.ts";
import type { CountOfDenominator, Interval } from "../../indicators/interval/interval.ts";
import { proportionInterval } from "../../indicators/interval/proportionInterval.ts";
import { rateInterval } from "../../indicators/interval/rateInterval.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { BenchmarkStatistic, BenchmarkVariant, BenchmarkVerdict } from "./benchmarkVerdict.ts";
import { controlLimits } from "./controlLimits.ts";
import { requireBenchmark, requireLevels } from "./requireLevels.ts";

/** A figure and what it is compared with. */
export interface BenchmarkInput {
  readonly statistic: BenchmarkStatistic;
  /** Of the territory or service that is compared. */
  readonly area: CountOfDenominator;
  /** Of the region or country, or a bare value in the units of the scale: a target, a figure from a publication. */
  readonly benchmark: CountOfDenominator | { readonly value: number | null };
}

/** Knobs of a comparison with a benchmark. */
export interface BenchmarkOptions {
  /** Named way of comparing. @default "single-overlap" */
  readonly variant?: BenchmarkVariant;
  /** Which way is better; without a direction, and for a target band, the verdict is higher or lower. @default "none" */
  readonly polarity?: Polarity;
  /** @default [0.95, 0.998] */
  readonly levels?: readonly number[];
  /** @default 1 */
  readonly scale?: number;
  /** Fewest events of the area for which a verdict is given. @default 0 */
  readonly minimumCount?: number;
}

/** The verdict at one level, with the two limits that gave it. */
export interface LevelVerdict {
  readonly level: number;
  /** Of the area's interval, or of the funnel at the area's size, times the scale. */
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: BenchmarkVerdict | null;
}

/** How a figure stands to a benchmark. */
export interface BenchmarkComparison {
  readonly method: "benchmark-comparison@1";
  readonly variant: BenchmarkVariant;
  readonly statistic: BenchmarkStatistic;
  readonly polarity: Polarity;
  readonly scale: number;
  readonly minimumCount: number;
  readonly value: number | null;
  readonly benchmark: number | null;
  /** At the lowest level; `null` when it cannot be decided, and `reason` says why. */
  readonly verdict: BenchmarkVerdict | null;
  /** The highest level at which the figure still differs; `null` when it differs at none. */
  readonly differsAt: number | null;
  /** From the lowest level. */
  readonly levels: readonly LevelVerdict[];
  readonly reason: Reason | null;
}

/**
 * Comparison with a benchmark (srovnání s referenční hodnotou): whether a figure differs from it by more than chance.
 *
 * - `single-overlap`: the benchmark lies outside the area's interval; for a benchmark that is itself nearly certain.
 * - `double-overlap`: the intervals of both do not meet; cautious, it misses differences that a test would find.
 * - `funnel.phe-2.1`, `funnel.fingertips-2020`: the figure lies outside the limits of {@link funnelLimits} at the area's size. For rates the
 *   former judges, as its publisher does, by the interval of the count: exact below 10 events, Byar's from 10.
 *
 * What just touches does not differ. Intervals are Wilson's for a proportion, exact or Byar's for a rate. Says nothing about why, and with
 * many areas some differ by chance: read it at 99.8 % too.
 *
 * @param input - the figure and the benchmark
 * @param options - variant, direction, levels, scale, fewest events
 * @returns the record; `too-few` below the fewest events; `null` with `not-known-to-source` (also when two intervals should be compared and the
 *   benchmark is a bare value) or `denominator-zero`
 * @throws RangeError the refusals of {@link proportionInterval} and {@link rateInterval}; `benchmark-out-of-range`,
 *   `levels-empty`, `limit-overflow`
 *
 * @example
 * const input = { statistic: "proportion", area: { count: 457, denominator: 5930 }, benchmark: { value: 8.9611 } } as const
 * const found = benchmarkComparison(input, { variant: "funnel.fingertips-2020", polarity: "lower-is-better", scale: 100 });
 * [found.value?.toFixed(4), found.verdict, found.differsAt] // => ["7.7066", "better", 0.998]
 * benchmarkComparison(input, { scale: 100 }).verdict // => "lower"
 * benchmarkComparison(input, { scale: 100, variant: "double-overlap" }).reason // => "not-known-to-source"
 *
 * @see docs/methods/rates.md
 * @category Benchmark
 */
export function benchmarkComparison(input: BenchmarkInput, options: BenchmarkOptions = {}): BenchmarkComparison {
  const { variant = "single-overlap", polarity = "none", levels = [0.95, 0.998], scale = 1, minimumCount = 0 } = options;
  const { statistic, area } = input;
  if (!(minimumCount >= 0 && minimumCount < Number.POSITIVE_INFINITY))
    throw rangeRefusal("count-negative", `benchmarkComparison requires a finite minimum count of at least 0, got ${String(minimumCount)}`);
  const ascending = requireLevels(levels, "benchmarkComparison");
  const interval = statistic === "proportion" ? proportionInterval : rateInterval;
  const found = ascending.map((level) => interval(area, { level, scale }));
  const others =
    "value" in input.benchmark ? null : ascending.map((level) => interval(input.benchmark as CountOfDenominator, { level, scale }));
  const { value = null, reason = null } = found[0] ?? {};
  const benchmark = "value" in input.benchmark ? input.benchmark.value : (others?.[0]?.value ?? null);
  const fraction = benchmark === null ? null : requireBenchmark(benchmark, scale, statistic, "benchmarkComparison");

  const head = { method: "benchmark-comparison@1", variant, statistic, polarity, scale, minimumCount: minimumCount + 0, value } as const;
  const undecided = (verdict: "too-few" | null, why: Reason): BenchmarkComparison => ({
    ...head,
    benchmark: benchmark === null ? null : benchmark + 0,
    verdict,
    differsAt: null,
    levels: ascending.map((level) => ({ level, low: null, high: null, verdict })),
    reason: why,
  });
  if (value === null || reason !== null) return undecided(null, reason ?? "not-known-to-source");
  if ((area.count ?? 0) < minimumCount) return undecided("too-few", "too-few");
  if (benchmark === null || fraction === null) return undecided(null, others?.[0]?.reason ?? "not-known-to-source");
  if (variant === "double-overlap" && others === null) return undecided(null, "not-known-to-source");

  const judged = found.map((own, i): LevelVerdict => {
    const { low, high, side } = judgedAt(own, others?.[i] ?? null, { variant, statistic, benchmark, fraction, scale, area });
    return { level: own.level, low, high, verdict: side === "same" ? side : directed(side, polarity) };
  });
  return {
    ...head,
    benchmark: benchmark + 0,
    verdict: judged[0]?.verdict ?? null,
    differsAt: judged.findLast(({ verdict }) => verdict !== "same")?.level ?? null,
    levels: judged,
    reason: null,
  };
}

/** On which side of the benchmark the figure lies, at one level. */
function judgedAt(
  own: Interval,
  other: Interval | null,
  given: {
    readonly variant: BenchmarkVariant;
    readonly statistic: BenchmarkStatistic;
    readonly benchmark: number;
    readonly fraction: number;
    readonly scale: number;
    readonly area: CountOfDenominator;
  },
): { readonly low: number; readonly high: number; readonly side: "higher" | "lower" | "same" } {
  const { variant, statistic, benchmark, fraction, scale, area } = given;
  const [low, high, value] = [own.low ?? 0, own.high ?? 0, own.value ?? 0];
  const side = (above: boolean, below: boolean) => (above ? "higher" : below ? "lower" : "same");
  if (variant === "single-overlap") return { low, high, side: side(low > benchmark, high < benchmark) };
  if (variant === "double-overlap") return { low, high, side: side(low > (other?.high ?? benchmark), high < (other?.low ?? benchmark)) };
  const lines = controlLimits(fraction, area.denominator ?? 0, own.level, { statistic, variant, scale });
  if (statistic === "rate" && variant === "funnel.phe-2.1") return { ...lines, side: side(low > benchmark, high < benchmark) };
  return { ...lines, side: side(value > lines.high, value < lines.low) };
}

function directed(side: "higher" | "lower", polarity: Polarity): BenchmarkVerdict {
  if (polarity === "higher-is-better") return side === "higher" ? "better" : "worse";
  if (polarity === "lower-is-better") return side === "higher" ? "worse" : "better";
  return side;
}
