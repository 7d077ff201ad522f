import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import { linkedAreas, uniqueIds } from "./linkedAreas.ts";
import type { Neighbours } from "./neighbours.ts";
import { type BoundaryRing, sharedBoundaries } from "./sharedBoundaries.ts";

/** A shape of GeoJSON. */
export type AreaGeometry =
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[] };

/** An area with its shape. */
export interface ShapedArea {
  readonly id: string;
  /** `null` is not known, and the area has no neighbours. */
  readonly geometry: AreaGeometry | null;
}

/** What {@link contiguityNeighbours} may be asked. */
export interface ContiguityOptions {
  /** @default "queen" */
  readonly rule?: "queen" | "rook";
  /** Corners that differ by no more than this in either coordinate are one, in units of the coordinates @default 1e-6 */
  readonly snap?: number;
}

/**
 * Areas that touch, as neighbours (sousedé se společnou hranicí).
 *
 * `queen`: one common point of the boundary is enough, a corner. `rook`: a common stretch. Corners within `snap` of each other are
 * one: 1e-6 degrees are 0.1 m. A corner of one area on an edge of another (within `snap` of it) is a corner of both, so areas need not have
 * the same corners along a common border. Holes and all parts of an area count; an enclave is a neighbour of what surrounds it.
 * Areas are taken to touch and not to overlap: what lies one over another without a common corner or edge is not seen.
 * Shapes that were simplified one by one, and not together, need a `snap` as large as the gaps between them.
 *
 * A common border says nothing of a road across it.
 *
 * @param areas - areas with their shapes; `null` has no neighbours and is nobody's
 * @param options.rule - what makes a neighbour @default "queen"
 * @param options.snap - how far apart one corner may be written twice @default 1e-6
 * @returns the record; being neighbours is mutual
 * @throws RangeError `snap-invalid`, `id-repeated`, `point-invalid`; TypeError `geometry-not-an-area`
 *
 * @example
 * const square = (id, x, y) => ({ id, geometry: { type: "Polygon", coordinates: [[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]] } })
 * const three = [square("a", 0, 0), square("b", 1.0000001, 0), square("c", 2, 1)]
 * contiguityNeighbours(three).links // => [1, 0, 2, 1]
 * contiguityNeighbours(three, { rule: "rook" }).islands // => ["c"]
 * contiguityNeighbours(three, { snap: 1e-9 }).islands // => ["a"]
 * contiguityNeighbours(three, { snap: -1 }) // => throws "snap-invalid"
 *
 * @see docs/methods/pattern.md
 * @category Neighbours
 */
export function contiguityNeighbours(areas: readonly ShapedArea[], options: ContiguityOptions = {}): Neighbours {
  const { rule = "queen", snap = 1e-6 } = options;
  if (!(Number.isFinite(snap) && snap >= 0))
    throw rangeRefusal("snap-invalid", `contiguityNeighbours requires a finite snap of at least 0, got ${snap}`);
  const ids = uniqueIds("contiguityNeighbours", areas);
  const rings = areas.flatMap(({ id, geometry }, area) =>
    ringsOf(geometry, id).map((ring): BoundaryRing => ({ area, points: pointsOf(ring, id) })),
  );
  const touching = sharedBoundaries(rings, { count: ids.length, rule, snap });
  return linkedAreas(
    {
      method: `contiguity-${rule}@1`,
      parameters: { rule, snap: snap + 0 },
      ids,
      distance: null,
      withoutPlace: ids.filter((_, place) => areas[place]?.geometry === null),
    },
    touching.map((others) => [...others].map((to) => ({ to }))),
  );
}

function ringsOf(geometry: AreaGeometry | null, id: string): readonly (readonly (readonly number[])[])[] {
  if (geometry === null) return [];
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  const { type } = geometry as { readonly type?: unknown };
  throw typeRefusal("geometry-not-an-area", `contiguityNeighbours requires a Polygon or a MultiPolygon, got ${String(type)} of ${id}`);
}

/** Beyond it differences would leave the range of numbers. */
const FARTHEST = 1e100;

function pointsOf(ring: readonly (readonly number[])[], id: string): readonly (readonly [number, number])[] {
  return ring.map(([x = Number.NaN, y = Number.NaN]) => {
    if (!(Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST))
      throw rangeRefusal("point-invalid", `contiguityNeighbours requires finite coordinates, got ${x}, ${y} of ${id}`);
    return [x + 0, y + 0];
  });
}
