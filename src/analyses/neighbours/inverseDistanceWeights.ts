import { rangeRefusal } from "../../model/refusal.ts";
import type { Neighbours } from "./neighbours.ts";

/**
 * Weights that fall with distance (váhy nepřímo úměrné vzdálenosti), d^−p, for neighbours whose distance was measured.
 *
 * @param neighbours - from `nearestNeighbours` or `distanceBandNeighbours`
 * @param options.power - p, 0 to 10 @default 1
 * @returns the same neighbours with weights, the nearest pair 1
 * @throws RangeError `power-out-of-range`, `distances-not-measured`, `distance-zero` (two areas on one point would weigh infinitely),
 *   `distances-too-far-apart`
 *
 * @example
 * const towns = [{ id: "a", point: { x: 0, y: 0 } }, { id: "b", point: { x: 1, y: 0 } }, { id: "c", point: { x: 3, y: 0 } }]
 * inverseDistanceWeights(nearestNeighbours(towns, { k: 1 })).weights // => [1, 1, 0.5]
 * inverseDistanceWeights(listedNeighbours([])) // => throws "distances-not-measured"
 *
 * @see docs/methods/pattern.md
 * @category Neighbours
 */
export function inverseDistanceWeights(neighbours: Neighbours, options: { readonly power?: number } = {}): Neighbours {
  const { power = 1 } = options;
  if (!(Number.isFinite(power) && power >= 0 && power <= 10))
    throw rangeRefusal("power-out-of-range", `inverseDistanceWeights requires a power of 0 to 10, got ${power}`);
  const { distances } = neighbours;
  if (distances === null)
    throw rangeRefusal("distances-not-measured", "inverseDistanceWeights requires neighbours with distances, got none");
  const nearest = distances.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  if (nearest <= 0)
    throw rangeRefusal("distance-zero", "inverseDistanceWeights requires distances over 0, got areas on one point: see above: 0");
  const weights = distances.map((one) => (nearest / one) ** power);
  if (weights.some((weight) => !(weight >= 1e-50)))
    throw rangeRefusal("distances-too-far-apart", "inverseDistanceWeights requires weights of at least 1e-50 of the largest, got less");
  return { ...neighbours, parameters: { ...neighbours.parameters, power: power + 0 }, weights };
}
