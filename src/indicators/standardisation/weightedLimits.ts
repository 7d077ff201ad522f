import { countLimits } from "../interval/countLimits.ts";
import { gammaQuantile } from "../interval/gammaQuantile.ts";

/**
 * Events weighted by group, the weights taken as parts of the largest one.
 *
 * @internal
 */
export interface WeightedCounts {
  readonly largest: number;
  /** Events of all groups. */
  readonly count: number;
  /** Σ uᵢ oᵢ */
  readonly sum: number;
  /** Σ uᵢ² oᵢ */
  readonly squares: number;
}

/**
 * Limits of a weighted sum of Poisson counts, in parts of the largest weight; `null` where the formula has none (Dobson, no event).
 *
 * @internal
 */
export function weightedLimits(
  { count, sum, squares }: WeightedCounts,
  level: number,
  interval: "dobson-byar" | "dobson-exact" | "fay-feuer",
): { readonly low: number; readonly high: number } | null {
  if (interval === "fay-feuer") {
    const tail = (1 - level) / 2;
    const low = squares > 0 ? (squares / sum) * gammaQuantile(tail, (sum / squares) * sum) : 0;
    const high = ((squares + 1) / (sum + 1)) * gammaQuantile(tail, ((sum + 1) / (squares + 1)) * (sum + 1), { tail: "upper" });
    return { low, high };
  }
  if (count === 0) return null;
  const limits = countLimits(count, level, interval === "dobson-byar" ? "byar" : "exact-poisson");
  const perEvent = Math.sqrt(squares / count);
  return { low: Math.max(0, sum + perEvent * (limits.low - count)), high: sum + perEvent * (limits.high - count) };
}
