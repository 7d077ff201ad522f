import { ratio } from "../../indicators/ratio.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { type BenchmarkComparison, type BenchmarkOptions, benchmarkComparison } from "./benchmarkComparison.ts";
import type { BenchmarkStatistic, FunnelVariant } from "./benchmarkVerdict.ts";
import { type FunnelLimits, funnelLimits } from "./funnelLimits.ts";
import { requireLevels, requireScale } from "./requireLevels.ts";

/** One of the areas that are compared with each other. */
export interface FunnelArea {
  readonly id: string;
  readonly count: number | null;
  readonly denominator: number | null;
}

/** A point of a funnel plot: an area, its size and how it stands. */
export interface FunnelPoint extends Pick<BenchmarkComparison, "value" | "verdict" | "differsAt" | "levels" | "reason"> {
  readonly id: string;
  readonly denominator: number | null;
}

/** A whole funnel plot (trychtýřový graf): points, benchmark and lines. */
export interface Funnel {
  readonly method: "funnel@1";
  readonly variant: FunnelVariant;
  readonly statistic: BenchmarkStatistic;
  readonly scale: number;
  readonly benchmark: number | null;
  /** Areas whose figures are known, of all: the benchmark is made of them unless it was given. */
  readonly covered: number;
  readonly members: number;
  /** In the order of the areas. */
  readonly points: readonly FunnelPoint[];
  /** Lines from the smallest to the largest area; `null` when there is no benchmark or no area to draw. */
  readonly limits: FunnelLimits | null;
}

/**
 * Funnel plot of the areas of a region (trychtýřový graf): which of them lie further from the common figure than chance takes an area of their size.
 *
 * An alternative to a ranking: in a ranking the smallest areas are first and last by chance. The benchmark is the ratio of sums of the areas
 * that are known, never the mean of their ratios. Assumes that the areas differ by chance only; where all of them scatter widely
 * (overdispersion) many points lie outside, and the lines say little.
 *
 * @param input.statistic - a proportion of a whole or a rate of events
 * @param input.areas - id, count and denominator of each
 * @param input.benchmark - in the units of the scale @default the ratio of sums
 * @param options - variant (`funnel.phe-2.1` by default), direction, levels, scale, fewest events
 * @param options.points - how many sizes the lines are computed at, evenly by ratio; at least 2 @default 100
 * @returns points, benchmark, and lines for drawing
 * @throws RangeError `id-repeated`, `points-out-of-range`, and the refusals of {@link benchmarkComparison} and {@link funnelLimits}
 *
 * @example
 * const areas = [{ id: "a", count: 90, denominator: 1000 }, { id: "b", count: 30, denominator: 100 }, { id: "c", count: null, denominator: 50 }]
 * const found = funnel({ statistic: "proportion", areas }, { scale: 100, points: 2 });
 * [found.benchmark, found.covered, found.members] // => [10.909090909090908, 2, 3]
 * found.points.map(({ id, verdict, reason }) => [id, verdict, reason]) // => [["a", "same", null], ["b", "higher", null], ["c", null, "not-known-to-source"]]
 * found.limits?.denominators // => [100, 1000]
 *
 * @see docs/methods/rates.md
 * @category Benchmark
 */
export function funnel(
  input: { readonly statistic: BenchmarkStatistic; readonly areas: readonly FunnelArea[]; readonly benchmark?: number },
  options: Omit<BenchmarkOptions, "variant"> & { readonly variant?: FunnelVariant; readonly points?: number } = {},
): Funnel {
  const { variant = "funnel.phe-2.1", points = 100, ...others } = options;
  const { levels = [0.95, 0.998], scale = 1 } = others;
  const { statistic, areas } = input;
  if (!(Number.isInteger(points) && points >= 2 && points <= 10_000))
    throw rangeRefusal("points-out-of-range", `funnel requires 2 to 10000 points, got ${String(points)}`);
  requireScale(scale, "funnel");
  requireLevels(levels, "funnel");
  const ids = new Set<string>();
  for (const { id } of areas) {
    if (ids.has(id)) throw rangeRefusal("id-repeated", `funnel requires each area once, got ${id} again`);
    ids.add(id);
  }
  const known = areas.filter(({ count, denominator }) => count !== null && denominator !== null && denominator !== 0);
  const denominators = known.map(({ denominator }) => denominator ?? 0);
  const benchmark = input.benchmark ?? ratio(exactSum(known.map(({ count }) => count ?? 0)), exactSum(denominators), scale);
  const [smallest, largest] = denominators.reduce(([a, b], one) => [Math.min(a, one), Math.max(b, one)], [Number.POSITIVE_INFINITY, 0]);
  return {
    method: "funnel@1",
    variant,
    statistic,
    scale,
    benchmark,
    covered: known.length,
    members: areas.length,
    points: areas.map(({ id, count, denominator }) => {
      const area = { count, denominator };
      const found = benchmarkComparison({ statistic, area, benchmark: { value: benchmark } }, { ...others, variant });
      const { value, verdict, differsAt, levels: judged, reason } = found;
      return { id, denominator: denominator === null ? null : denominator + 0, value, verdict, differsAt, levels: judged, reason };
    }),
    limits:
      benchmark === null || known.length === 0
        ? null
        : funnelLimits({ statistic, benchmark, denominators: evenly(smallest, largest, points) }, { variant, levels, scale }),
  };
}

/** Sizes from the smallest to the largest, each larger than the one before by the same ratio; one when both are the same. */
function evenly(smallest: number, largest: number, points: number): readonly number[] {
  if (smallest === largest) return [smallest];
  const step = Math.log(largest / smallest) / (points - 1);
  return Array.from({ length: points }, (_, i) => (i === points - 1 ? largest : i === 0 ? smallest : smallest * Math.exp(step * i)));
}
