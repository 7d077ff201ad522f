import { quantileSorted } from "simple-statistics";
import { normalQuantile } from "../../indicators/interval/normalQuantile.ts";

/**
 * Which of the ordered slopes are the limits. With N slopes and C = z √Var S:
 *
 * - `rounded-ranks`: the slopes of rank (N − C)/2 and (N + C)/2 + 1, rounded to whole ranks, halves to even; none beyond the slopes
 * - `rounded-ranks-clamped`: the same, the outermost slope where a rank lies beyond (scipy), which promises more than it can hold
 * - `interpolated-ranks`: between the neighbours of those ranks in proportion (Gilbert 1987); none beyond the slopes
 * - `quantile-type-7`: the quantiles (N ∓ C)/2N by linear interpolation, always a little narrower
 */
export type SlopeLimitRule = "rounded-ranks" | "rounded-ranks-clamped" | "interpolated-ranks" | "quantile-type-7";

/** Halves to even, as R and numpy round. */
function rounded(rank: number): number {
  const below = Math.floor(rank);
  if (rank - below !== 0.5) return Math.round(rank);
  return below % 2 === 0 ? below : below + 1;
}

/**
 * Confidence limits among ordered slopes; `null` where the confidence cannot be reached.
 *
 * @internal
 */
export function slopeLimits(
  slopes: readonly number[],
  { variance, confidence, limits }: { readonly variance: number; readonly confidence: number; readonly limits: SlopeLimitRule },
): { readonly lower: number | null; readonly upper: number | null } {
  const n = slopes.length;
  const spread = normalQuantile(1 - (1 - confidence) / 2) * Math.sqrt(variance);
  const [low, high] = [(n - spread) / 2, (n + spread) / 2 + 1];
  const ranked = (rank: number): number | null => slopes[rank - 1] ?? null;
  if (limits === "rounded-ranks") return { lower: ranked(rounded(low)), upper: ranked(rounded(high)) };
  if (limits === "rounded-ranks-clamped") return { lower: ranked(Math.max(1, rounded(low))), upper: ranked(Math.min(n, rounded(high))) };
  if (limits === "quantile-type-7") {
    const share = low / n;
    if (share < 0) return { lower: null, upper: null };
    return { lower: quantileSorted(slopes as number[], share) + 0, upper: quantileSorted(slopes as number[], Math.min(1, 1 - share)) + 0 };
  }
  const between = (rank: number): number | null => {
    const below = ranked(Math.floor(rank));
    const above = ranked(Math.ceil(rank));
    return below === null || above === null ? null : below + (rank - Math.floor(rank)) * (above - below) + 0;
  };
  return { lower: between(low), upper: between(high) };
}
