import { rangeRefusal } from "../../model/refusal.ts";
import type { BenchmarkStatistic, FunnelVariant } from "./benchmarkVerdict.ts";
import { controlLimits } from "./controlLimits.ts";
import { requireBenchmark, requireLevels } from "./requireLevels.ts";

/** Limits of a funnel at one level: lists as long as the denominators, times the scale. */
export interface FunnelLevel {
  readonly level: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Lines of a funnel plot (meze trychtýřového grafu), ready for drawing. */
export interface FunnelLimits {
  readonly method: "funnel-limits@1";
  readonly variant: FunnelVariant;
  readonly statistic: BenchmarkStatistic;
  readonly scale: number;
  readonly benchmark: number;
  readonly denominators: readonly number[];
  /** From the lowest level. */
  readonly levels: readonly FunnelLevel[];
}

/**
 * Control limits of a funnel plot (meze trychtýřového grafu): how far from the benchmark chance alone takes an area of a given size.
 *
 * Spiegelhalter (2005), Stat. Med. 24: 1185–1202. Two published variants of one and the same plot, which differ for small areas:
 *
 * - `funnel.phe-2.1` (PHEindicatormethods 2.1): the figures whose own interval just touches the benchmark. Proportions
 *   p ± z √(p (1 − p) / n), cut at 0 and 1; rates by the exact limits of the count.
 * - `funnel.fingertips-2020` (the Fingertips web site of 2020): the interval of the benchmark itself in an area of that size. Wilson for
 *   proportions, exact limits of the expected count for rates, between whole numbers without the steps of that site. Its lower limit of a rate is
 *   always above 0, so an area without any event lies below it however few were expected.
 *
 * One area in twenty lies outside the 95 % lines by chance, one in five hundred outside those of 99.8 %.
 *
 * @param input.statistic - a proportion of a whole or a rate of events
 * @param input.benchmark - in the units of the scale
 * @param input.denominators - sizes at which the limits are wanted, above 0
 * @param options.variant - which of both published limits @default "funnel.phe-2.1"
 * @param options.levels - @default [0.95, 0.998]
 * @param options.scale - @default 1
 * @returns the limits at every size
 * @throws RangeError `denominator-not-positive`, `benchmark-out-of-range`, `levels-empty`,
 *   `level-out-of-range`, `scale-not-positive`, `limit-overflow`
 *
 * @example
 * const input = { statistic: "proportion", benchmark: 80.6424, denominators: [10] } as const
 * const ends = (variant: FunnelVariant) => funnelLimits(input, { variant, scale: 100, levels: [0.95] }).levels.flatMap(({ low, high }) => [...low, ...high])
 * ends("funnel.phe-2.1").map((end) => end.toFixed(1)) // => ["56.2", "100.0"]
 * ends("funnel.fingertips-2020").map((end) => end.toFixed(1)) // => ["49.7", "94.6"]
 *
 * @see docs/methods/rates.md
 * @category Benchmark
 */
export function funnelLimits(
  input: { readonly statistic: BenchmarkStatistic; readonly benchmark: number; readonly denominators: readonly number[] },
  options: { readonly variant?: FunnelVariant; readonly levels?: readonly number[]; readonly scale?: number } = {},
): FunnelLimits {
  const { variant = "funnel.phe-2.1", levels = [0.95, 0.998], scale = 1 } = options;
  const { statistic, denominators } = input;
  const ascending = requireLevels(levels, "funnelLimits");
  const benchmark = requireBenchmark(input.benchmark, scale, statistic, "funnelLimits");
  for (const denominator of denominators) {
    if (!(denominator > 0 && denominator < Number.POSITIVE_INFINITY))
      throw rangeRefusal("denominator-not-positive", `funnelLimits requires finite denominators above 0, got ${denominator}`);
  }
  const lines = ascending.map((level) => {
    const limits = denominators.map((denominator) => controlLimits(benchmark, denominator, level, { statistic, variant, scale }));
    return { level, low: limits.map(({ low }) => low), high: limits.map(({ high }) => high) };
  });
  return {
    method: "funnel-limits@1",
    variant,
    statistic,
    scale,
    benchmark: input.benchmark + 0,
    denominators: [...denominators],
    levels: lines,
  };
}
