import type { AreaSystem } from "./areaSystem.ts";

/** The three sums that moments of measures of pattern are made of (Cliff and Ord 1981). */
export interface WeightSums {
  /** Σᵢ Σⱼ wᵢⱼ */
  readonly s0: number;
  /** ½ Σᵢ Σⱼ (wᵢⱼ + wⱼᵢ)² */
  readonly s1: number;
  /** Σᵢ (Σⱼ wᵢⱼ + Σⱼ wⱼᵢ)² */
  readonly s2: number;
}

/**
 * Sums of weights, divided by the largest: a measure that does not depend on their unit loses nothing by it.
 *
 * @internal
 */
export function weightSums({ n, starts, links, weights }: Pick<AreaSystem, "n" | "starts" | "links" | "weights">): WeightSums {
  let unit = 0;
  for (const weight of weights) unit = Math.max(unit, weight);
  const both = new Float64Array(n);
  let [s0, squares, mutual] = [0, 0, 0];
  /** Weights back to the area that is looked at, found among those that have been gone through before it. */
  const back = new Map<number, number>();
  for (let i = 0; i < n; i++)
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
      const j = links[at] as number;
      const weight = (weights[at] as number) / unit;
      s0 += weight;
      squares += weight * weight;
      both[i] = (both[i] as number) + weight;
      both[j] = (both[j] as number) + weight;
      if (j > i) back.set(i * n + j, weight);
      else mutual += weight * (back.get(j * n + i) ?? 0);
    }
  let s2 = 0;
  for (const one of both) s2 += one * one;
  // ½ Σ (a + b)² over both directions is Σ a² + Σ a b.
  return { s0, s1: squares + 2 * mutual, s2 };
}
