import { criticalValue } from "../../indicators/interval/criticalValue.ts";
import { exactPoissonLower } from "../../indicators/interval/exactPoissonLower.ts";
import { exactPoissonUpper } from "../../indicators/interval/exactPoissonUpper.ts";
import { wilsonLower } from "../../indicators/interval/wilsonLower.ts";
import { wilsonUpper } from "../../indicators/interval/wilsonUpper.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { BenchmarkStatistic, FunnelVariant } from "./benchmarkVerdict.ts";

/** Both limits. */
interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * Control limits of a funnel at one denominator above 0, around a benchmark as a fraction; times the scale.
 *
 * @internal
 */
export function controlLimits(
  benchmark: number,
  denominator: number,
  level: number,
  kind: { readonly statistic: BenchmarkStatistic; readonly variant: FunnelVariant; readonly scale: number },
): Limits {
  const isNewer = kind.variant === "funnel.phe-2.1";
  if (kind.statistic === "proportion") {
    const limits = (isNewer ? scoreLimits : wilsonLimits)(benchmark, denominator, criticalValue(level));
    return { low: finite(limits.low * kind.scale), high: finite(limits.high * kind.scale) };
  }
  const { low, high } = (isNewer ? touchingCounts : poissonLimits)(benchmark * denominator, level);
  return { low: finite((low / denominator) * kind.scale), high: finite((high / denominator) * kind.scale) };
}

function finite(limit: number): number {
  if (Number.isFinite(limit)) return limit + 0;
  throw rangeRefusal("limit-overflow", `controlLimits requires limits within the range of numbers, got ${limit}`);
}

/** The proportions whose Wilson interval just touches the benchmark, p ± z √(p (1 − p) / n), within 0 and 1. */
function scoreLimits(p: number, n: number, z: number): Limits {
  const half = z * Math.sqrt((p * (1 - p)) / n);
  return { low: Math.max(0, p - half), high: Math.min(1, p + half) };
}

/** Wilson's interval of the benchmark, as if it had been found in an area of this size. */
function wilsonLimits(p: number, n: number, z: number): Limits {
  const count = Math.min(n, p * n);
  return { low: wilsonLower(count, n, z) ?? 0, high: wilsonUpper(count, n, z) ?? 1 };
}

/** Exact limits of the expected count, going on between whole numbers, where the program of 2020 goes by steps. */
function poissonLimits(expected: number, level: number): Limits {
  return { low: exactPoissonLower(expected, level) ?? 0, high: exactPoissonUpper(expected, level) ?? 0 };
}

/** The counts whose exact interval just touches the expected count; 0 where not even no event at all would lie below. */
function touchingCounts(expected: number, level: number): Limits {
  const z = criticalValue(level) + 1;
  const far = expected + 4 * z * (z + Math.sqrt(expected));
  return {
    low: crossing(0, expected, (count) => (exactPoissonUpper(count, level) ?? 0) > expected),
    high: crossing(expected, far, (count) => (exactPoissonLower(count, level) ?? 0) > expected),
  };
}

/** By halving, where a condition that does not hold at first begins to hold; the first end when it holds there already. */
function crossing(first: number, last: number, holds: (count: number) => boolean): number {
  if (holds(first)) return first;
  let [from, to] = [first, last];
  for (let step = 0; step < 200; step++) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to) break;
    if (holds(middle)) to = middle;
    else from = middle;
  }
  return to;
}
