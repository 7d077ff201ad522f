import type { Place } from "../space/distanceToSeat.ts";
import { linkedAreas } from "./linkedAreas.ts";
import type { Neighbours } from "./neighbours.ts";
import type { PlacedArea, PlanePoint } from "./placedArea.ts";
import { placedAreas } from "./placedAreas.ts";
import { pointTree } from "./pointTree.ts";
import { snappedCorners } from "./snappedCorners.ts";
import { voronoiCell } from "./voronoiCell.ts";

/** Of the width: how far the frame lies beyond the outer points. */
const MARGIN = 0.1;
/** Of the width: how far two points may lie apart and be one, and the longest edge that is but a corner; half a millimetre of 500 km. */
const SNAP = 1e-9;

/**
 * Neighbours where no shapes are known, only points (sousedé podle Voronoiovy mozaiky): each place belongs to the area whose point
 * is nearest, and areas are neighbours when their cells share a stretch.
 *
 * Cells are cut off at the frame of all points, a tenth wider on each side, so that the outer points are not neighbours far away
 * behind the others. Degrees are put on a plane by their cosine at the middle latitude (equirectangular): good for a
 * country, not for a continent or across the date line. Areas on one point (to 10⁻⁹ of the width) share a cell and are neighbours of
 * each other. Four
 * points of a square meet in a corner only and are no neighbours across.
 *
 * A cell is a guess of a shape: where shapes are known, use `contiguityNeighbours`.
 *
 * @param areas - areas with their points; `null` has no neighbours and is nobody's
 * @returns the record, with distances; being neighbours is mutual
 * @throws RangeError `id-repeated`, `point-invalid`, `points-differ`
 *
 * @example
 * const row = [{ id: "a", point: { x: 0, y: 0 } }, { id: "b", point: { x: 1, y: 0 } }, { id: "c", point: { x: 2, y: 0 } }]
 * voronoiNeighbours(row).links // => [1, 0, 2, 1]
 * voronoiNeighbours([{ id: "a", point: null }]).withoutPlace // => ["a"]
 *
 * @see docs/methods/pattern.md
 * @category Neighbours
 */
export function voronoiNeighbours(areas: readonly PlacedArea[]): Neighbours {
  const { ids, placed, withoutPlace, distance, away } = placedAreas("voronoiNeighbours", areas);
  const lists = ids.map((): { readonly to: number; readonly distance: number }[] => []);
  const groups = groupsOf(placed.map((place) => areas[place]?.point as Place | PlanePoint));
  const touching = touchingCells(groups.map(({ at }) => at));
  for (const [group, { members }] of groups.entries()) {
    const others = [...(touching[group] ?? [])].flatMap((other) => groups[other]?.members ?? []);
    for (const member of members)
      for (const other of [...members, ...others])
        if (other !== member) lists[placed[member] as number]?.push({ to: placed[other] as number, distance: away(member, other) });
  }
  return linkedAreas({ method: "voronoi@1", parameters: { margin: MARGIN }, ids, distance, withoutPlace }, lists);
}

/** Points on one place together, on a plane one wide and moved to its corner. */
function groupsOf(points: readonly (Place | PlanePoint)[]) {
  const plain = points.map((one) => ("lon" in one ? ([one.lon, one.lat] as const) : ([one.x, one.y] as const)));
  const frame = frameOf(plain);
  const round = points[0] !== undefined && "lon" in points[0];
  const narrow = round ? Math.cos((((frame.south + frame.north) / 2) * Math.PI) / 180) : 1;
  const size = Math.max((frame.east - frame.west) * narrow, frame.north - frame.south) || 1;
  const { corner, x, y } = snappedCorners(
    plain.map(([east, north]) => [((east - frame.west) * narrow) / size, (north - frame.south) / size]),
    SNAP,
  );
  const groups = Array.from(x, (east, i) => ({ at: [east, y[i] ?? 0] as const, members: [] as number[] }));
  for (const [i, group] of corner.entries()) groups[group]?.members.push(i);
  return groups;
}

function frameOf(points: readonly (readonly [number, number])[]) {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of points) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return { west, south, east, north };
}

function touchingCells(points: readonly (readonly [number, number])[]): readonly ReadonlySet<number>[] {
  const touching = points.map(() => new Set<number>());
  const { east, north } = frameOf(points);
  const frame = { west: -MARGIN, south: -MARGIN, east: east + MARGIN, north: north + MARGIN };
  const tree = pointTree(Float64Array.from(points.flat()), 2);
  const framed = { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y), tree, ...frame };
  for (const [point, own] of touching.entries())
    for (const other of voronoiCell(point, framed, SNAP)) {
      own.add(other);
      touching[other]?.add(point);
    }
  return touching;
}
