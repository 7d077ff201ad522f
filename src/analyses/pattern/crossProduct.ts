import type { AreaSystem } from "./areaSystem.ts";

type Links = Pick<AreaSystem, "n" | "starts" | "links" | "weights">;

/** @internal */
export function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}

/**
 * Σ z⁴ / n of values whose deviation is 1.
 *
 * @internal
 */
export const fourthMoment = (z: Float64Array): number => sumOf(z.map((one) => one ** 4)) / z.length;

/**
 * Σᵢ Σⱼ wᵢⱼ xᵢ xⱼ
 *
 * @internal
 */
export function crossProduct({ n, starts, links, weights }: Links, x: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let lag = 0;
    for (let at = starts[i] as number, end = starts[i + 1] as number; at < end; at++)
      lag += (weights[at] as number) * (x[links[at] as number] as number);
    sum += (x[i] as number) * lag;
  }
  return sum;
}

/**
 * Σᵢ Σⱼ wᵢⱼ (xᵢ − xⱼ)²
 *
 * @internal
 */
export function squaredDifferences({ n, starts, links, weights }: Links, x: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const own = x[i] as number;
    for (let at = starts[i] as number, end = starts[i + 1] as number; at < end; at++)
      sum += (weights[at] as number) * (own - (x[links[at] as number] as number)) ** 2;
  }
  return sum;
}
