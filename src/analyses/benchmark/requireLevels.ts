import { criticalValue } from "../../indicators/interval/criticalValue.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { BenchmarkStatistic } from "./benchmarkVerdict.ts";

/**
 * Levels in ascending order, each once, checked.
 *
 * @internal
 */
export function requireLevels(levels: readonly number[], name: string): readonly number[] {
  if (levels.length === 0) throw rangeRefusal("levels-empty", `${name} requires at least one level such as 0.95, got none`);
  for (const level of levels) criticalValue(level);
  return [...new Set(levels)].sort((a, b) => a - b);
}

/**
 * Refuses a multiplier that would turn a comparison around or lose it.
 *
 * @internal
 */
export function requireScale(scale: number, name: string): void {
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY))
    throw rangeRefusal("scale-not-positive", `${name} requires a finite scale above 0 such as 100, got ${String(scale)}`);
}

/**
 * A benchmark as a fraction, checked.
 *
 * @internal
 */
export function requireBenchmark(value: number, scale: number, statistic: BenchmarkStatistic, name: string): number {
  requireScale(scale, name);
  const fraction = value / scale;
  if (!(fraction >= 0 && fraction < Number.POSITIVE_INFINITY))
    throw rangeRefusal("benchmark-out-of-range", `${name} requires a finite benchmark of at least 0, got ${String(value)}`);
  if (statistic === "proportion" && fraction > 1)
    throw rangeRefusal(
      "benchmark-out-of-range",
      `${name} requires a benchmark of a proportion that is at most the scale ${scale}, got ${value}`,
    );
  return fraction + 0;
}
