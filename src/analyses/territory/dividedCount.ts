import { addExactly, roundedTotal } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/**
 * A grid on which a sum of counts adds up without rounding: a power of two, 1 for whole counts only.
 *
 * @param magnitude - sum of the sizes of all counts of the sum
 * @throws RangeError `sum-overflow`
 *
 * @internal
 *
 * @example
 * countGrid(3, "whole") // => 1
 * countGrid(3, "exact") // => 8.881784197001252e-16
 */
export function countGrid(magnitude: number, parts: "exact" | "whole"): number {
  if (magnitude > 2 ** 1000)
    throw rangeRefusal("sum-overflow", `convertFacts requires counts of at most 2 ** 1000 together, got ${magnitude}`);
  if (parts === "whole" || magnitude === 0) return 1;
  let power = 1;
  while (power < magnitude) power *= 2;
  while (power / 2 >= magnitude) power /= 2;
  return Math.max(power * 2 ** -52, Number.MIN_VALUE);
}

/**
 * A count in parts by weights (rozdělení počtu): on a grid, largest remainders first, so that the parts add up to it exactly.
 *
 * @param value - the count, finite
 * @param weights - of an exact sum of 1
 * @param grid - from {@link countGrid}
 *
 * @internal
 *
 * @example
 * dividedCount(7, [0.5, 0.25, 0.25], 1) // => [3, 2, 2]
 * dividedCount(1.5, [1 / 3, 2 / 3], 1) // => [0, 1.5]
 */
export function dividedCount(value: number, weights: readonly number[], grid: number): readonly number[] {
  const size = Math.abs(value);
  const sign = value < 0 ? -1 : 1;
  const units = Math.floor(size / grid);
  const exact = weights.map((weight) => Math.min(units * weight, units));
  const floors = exact.map(Math.floor);
  let left = floors.reduce((rest, one) => rest - one, units);
  const order = floors
    .map((_, i) => i)
    .sort((a, b) => remainder(exact, b) - remainder(exact, a) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  for (const i of order) {
    if (left <= 0 || remainder(exact, i) === 0) break;
    floors[i] = (floors[i] ?? 0) + 1;
    left--;
  }
  // What rounding left, and what is finer than the grid, goes to the largest part.
  const largest = weights.reduce((at, weight, i) => (weight > (weights[at] ?? 0) ? i : at), 0);
  const rest = floors.reduce((total, one, i) => (i === largest ? total : addExactly(total, -one * grid)), addExactly([], size));
  return floors.map((one, i) => sign * (i === largest ? roundedTotal(rest) : one * grid) + 0);
}

const remainder = (exact: readonly number[], i: number): number => (exact[i] ?? 0) - Math.floor(exact[i] ?? 0);
