import { rangeRefusal } from "../../model/refusal.ts";
import { type Link, linkedAreas } from "./linkedAreas.ts";
import type { Neighbours } from "./neighbours.ts";
import type { PlacedArea } from "./placedArea.ts";
import { placedAreas } from "./placedAreas.ts";
import { pointTree } from "./pointTree.ts";

/** Distances that differ by less than this part of themselves are one: less than a millimetre in a thousand kilometres. */
const SAME = 1e-9;

/**
 * The k nearest areas as neighbours (k nejbližších sousedů), by their points.
 *
 * Great circle on a sphere of 6 371.0088 km where points are in degrees, straight line where they lie on a plane. Of areas equally
 * far at the end of the list (to one part in 10⁹) those with the smaller id are taken, and the area stands in `tied`; or all of
 * them, with `ties: "all"`. Areas on the same point are neighbours at distance 0. With fewer others than k all are neighbours.
 *
 * Near is not the same as well connected: no river, hill or bus is seen. Neighbours are not mutual: a lone farm has k, and is nobody's.
 *
 * @param areas - areas with their points; `null` has no neighbours and is nobody's
 * @param options.k - how many @default 8
 * @param options.ties - whose of equally far ones @default "by-id"
 * @returns the record, with distances
 * @throws RangeError `k-invalid`, `id-repeated`, `point-invalid`, `points-differ`
 *
 * @example
 * const towns = [{ id: "a", point: { x: 0, y: 0 } }, { id: "b", point: { x: 1, y: 0 } }, { id: "c", point: { x: 3, y: 0 } }]
 * nearestNeighbours(towns, { k: 1 }).links // => [1, 0, 1]
 * nearestNeighbours(towns, { k: 1 }).distances // => [1, 1, 2]
 * nearestNeighbours([...towns, { id: "d", point: { x: -1, y: 0 } }], { k: 1 }).tied // => ["a"]
 * nearestNeighbours(towns, { k: 0 }) // => throws "k-invalid"
 *
 * @see docs/methods/pattern.md
 * @category Neighbours
 */
export function nearestNeighbours(
  areas: readonly PlacedArea[],
  options: { readonly k?: number; readonly ties?: "by-id" | "all" } = {},
): Neighbours {
  const { k = 8, ties = "by-id" } = options;
  if (!(Number.isInteger(k) && k > 0)) throw rangeRefusal("k-invalid", `nearestNeighbours requires a whole number over 0, got ${k}`);
  const { ids, placed, withoutPlace, distance, coordinates, axes, away } = placedAreas("nearestNeighbours", areas);
  const tree = pointTree(coordinates, axes);
  const tied: string[] = [];
  const lists: (readonly Link[])[] = ids.map(() => []);
  for (const [point, place] of placed.entries()) {
    // A little farther than the k-th, so that no rounding leaves out one as far as it.
    const near = tree
      .within(point, tree.reach(point, k) * (1 + 4 * SAME))
      .map((other) => ({ to: placed[other] as number, distance: away(point, other) }))
      .sort((a, b) => a.distance - b.distance || byId(ids, a.to, b.to));
    const last = near[Math.min(k, near.length) - 1]?.distance ?? 0;
    const sure = near.filter((one) => one.distance < last - SAME * last);
    const level = near.filter((one) => Math.abs(one.distance - last) <= SAME * last).sort((a, b) => byId(ids, a.to, b.to));
    const open = k - sure.length;
    if (level.length > open) tied.push(ids[place] as string);
    lists[place] = [...sure, ...(ties === "all" ? level : level.slice(0, open))];
  }
  return linkedAreas({ method: "nearest@1", parameters: { k, ties }, ids, distance, withoutPlace, tied }, lists);
}

const byId = (ids: readonly string[], a: number, b: number): number => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1);
