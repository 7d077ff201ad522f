import { rangeRefusal } from "../../model/refusal.ts";
import { linkedAreas } from "./linkedAreas.ts";
import type { Neighbours } from "./neighbours.ts";
import type { PlacedArea } from "./placedArea.ts";
import { placedAreas } from "./placedAreas.ts";
import { pointTree } from "./pointTree.ts";

/** What {@link distanceBandNeighbours} may be asked. */
export interface DistanceBandOptions {
  /** Farthest distance of a neighbour, in km where points are in degrees, else in the unit of the coordinates. */
  readonly upTo: number;
  /** Whether one exactly as far as `upTo` is a neighbour @default "inclusive" */
  readonly bound?: "inclusive" | "exclusive";
  /** Neighbours are farther than this; 0 leaves out areas on the same point @default no lower bound */
  readonly above?: number;
  /**
   * Part of a bound by which a distance may miss it and still be exactly as far: distances are rounded, so which side of the bound the last
   * bit of them falls on is chance [1] @default 1e-9, a millimetre in a thousand kilometres
   */
  readonly tolerance?: number;
}

/**
 * All areas within a distance as neighbours (sousedé do vzdálenosti), by their points.
 *
 * above < d ≤ upTo, or above < d < upTo
 *
 * Great circle on a sphere of 6 371.0088 km where points are in degrees, straight line where they lie on a plane. Being neighbours is
 * mutual. An area with nobody near has none, and stays as an island; a town may have hundreds.
 *
 * A distance within `tolerance` of a bound **is** that bound (0.1 + 0.2 is as far as 0.3): it belongs to the band when the bound is inclusive
 * and not when it is exclusive, and of two bands that meet it is in the nearer one. `tolerance: 0` compares to the last bit.
 *
 * @param areas - areas with their points; `null` has no neighbours and is nobody's
 * @param options.upTo - farthest distance
 * @param options.bound - whether `upTo` itself belongs to the band @default "inclusive"
 * @param options.above - neighbours are farther than this @default no lower bound
 * @param options.tolerance - part of a bound by which a distance may miss it @default 1e-9
 * @returns the record, with distances
 * @throws RangeError `band-invalid`, `tolerance-invalid`, `id-repeated`, `point-invalid`, `points-differ`
 *
 * @example
 * const towns = [{ id: "a", point: { x: 0, y: 0 } }, { id: "b", point: { x: 1, y: 0 } }, { id: "c", point: { x: 3, y: 0 } }]
 * distanceBandNeighbours(towns, { upTo: 2 }).links // => [1, 0, 2, 1]
 * distanceBandNeighbours(towns, { upTo: 2, bound: "exclusive" }).islands // => ["c"]
 * distanceBandNeighbours([towns[0], { id: "d", point: { x: 0.1 + 0.2, y: 0 } }], { upTo: 0.3 }).links // => [1, 0]
 * distanceBandNeighbours(towns, { upTo: -1 }) // => throws "band-invalid"
 *
 * @see docs/methods/pattern.md
 * @category Neighbours
 */
export function distanceBandNeighbours(areas: readonly PlacedArea[], options: DistanceBandOptions): Neighbours {
  const { upTo, bound = "inclusive", above = null, tolerance = 1e-9 } = options;
  if (!(Number.isFinite(upTo) && upTo >= 0 && (above === null || (above >= 0 && above <= upTo))))
    throw rangeRefusal("band-invalid", `distanceBandNeighbours requires a finite band of at least 0, got ${above ?? 0} to ${upTo}`);
  if (!(tolerance >= 0 && tolerance <= 0.01))
    throw rangeRefusal("tolerance-invalid", `distanceBandNeighbours requires a tolerance of 0 to 0.01, got ${tolerance}`);
  const { ids, placed, withoutPlace, distance, coordinates, axes, away, straight } = placedAreas("distanceBandNeighbours", areas);
  const tree = pointTree(coordinates, axes);
  const farthest = Math.min(Number.MAX_VALUE, upTo * (bound === "inclusive" ? 1 + tolerance : 1 - tolerance));
  const nearest = above === null ? null : above * (1 + tolerance);
  // A little farther than the bound; the true distance decides.
  const reach = Math.min(Number.MAX_VALUE, straight(farthest) * (1 + 1e-9) + (distance === "great-circle [km]" ? 1e-9 : 0));
  const lists = ids.map((): { readonly to: number; readonly distance: number }[] => []);
  for (const [point, place] of placed.entries())
    for (const other of tree.within(point, reach)) {
      const far = away(point, other);
      if ((nearest === null || far > nearest) && (bound === "inclusive" ? far <= farthest : far < farthest))
        lists[place]?.push({ to: placed[other] as number, distance: far });
    }
  const parameters = { upTo: upTo + 0, bound, above: above === null ? null : above + 0, tolerance: tolerance + 0 };
  return linkedAreas({ method: "distance-band@1", parameters, ids, distance, withoutPlace }, lists);
}
