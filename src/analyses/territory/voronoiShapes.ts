import { featureCollection, point as turfPoint, voronoi } from "@turf/turf";
import { rangeRefusal } from "../../model/refusal.ts";
import type { AreaGeometry, ShapedArea } from "../neighbours/contiguityNeighbours.ts";
import type { PlacedArea } from "../neighbours/placedArea.ts";
import { placedAreas } from "../neighbours/placedAreas.ts";
import { snappedCorners } from "../neighbours/snappedCorners.ts";

/** Shapes that were made of points (Voronoiova mozaika), see {@link voronoiShapes}. */
export interface VoronoiShapes {
  readonly method: "voronoi-shapes@1";
  /** In the order of the areas; `null` of those without a point or on the point of another one. */
  readonly areas: readonly ShapedArea[];
  /** Frame in which the cells lie: west, south, east, north. */
  readonly frame: readonly [number, number, number, number] | null;
  readonly withoutPlace: readonly string[];
  /** Areas on the point of another one, and which one has the cell. */
  readonly sharing: readonly { readonly id: string; readonly with: string }[];
}

/** Width of the plane on which cells are made: the diagram takes a millionth for nothing. */
const WIDTH = 1000;
/** On it: how far two points may lie apart and be one. */
const SNAP = 1e-5;
/** Below it all points are one: its reciprocal could not be held. */
const NOTHING = 1e-290;

/**
 * Shapes of territories of which only points are known (Voronoiova mozaika): each holds the places that are nearest to its point, within a frame
 * around all of them.
 *
 * Degrees are put on a plane by their cosine at the middle latitude: good for a country, not for a continent. A cell is a guess of a shape and
 * ignores hills, rivers and every real border: never publish it as a municipality. Areas on one point (to 10⁻⁸ of the width) cannot be told
 * apart: the first by id has the cell.
 *
 * @param areas - territories with their points; `null` is not known
 * @param options.margin - how far the frame lies beyond the outer points, in parts of the width @default 0.1
 * @returns shapes that fill the frame without overlap, and who has none
 * @throws RangeError `id-repeated`, `point-invalid`, `points-differ`, `margin-invalid`
 *
 * @example
 * const made = voronoiShapes([{ id: "a", point: { x: 0, y: 0 } }, { id: "b", point: { x: 2, y: 0 } }, { id: "c", point: null }])
 * made.frame // => [-0.2, -0.2, 2.2, 0.2]
 * territoryAt({ x: 0.9, y: 0.1 }, made.areas).id // => "a"
 * made.withoutPlace // => ["c"]
 *
 * @see docs/methods/territory.md
 * @category Territory
 */
export function voronoiShapes(areas: readonly PlacedArea[], options: { readonly margin?: number } = {}): VoronoiShapes {
  const { margin = 0.1 } = options;
  if (!(margin > 0 && margin <= 10))
    throw rangeRefusal("margin-invalid", `voronoiShapes requires a margin above 0 up to 10, got ${margin}`);
  const { ids, placed, withoutPlace } = placedAreas("voronoiShapes", areas);
  const plain = placed.map((place) => {
    const at = areas[place]?.point as NonNullable<PlacedArea["point"]>;
    return "lon" in at ? ([at.lon, at.lat] as const) : ([at.x, at.y] as const);
  });
  const nothing = {
    method: "voronoi-shapes@1",
    areas: ids.map((id) => ({ id, geometry: null })),
    frame: null,
    withoutPlace,
    sharing: [],
  } as const;
  const [start] = plain;
  if (start === undefined) return nothing;
  const [west, east] = plain.reduce(([low, high], [x]) => [Math.min(low, x), Math.max(high, x)], [start[0], start[0]]);
  const [south, north] = plain.reduce(([low, high], [, y]) => [Math.min(low, y), Math.max(high, y)], [start[1], start[1]]);
  const inDegrees = "lon" in (areas[placed[0] ?? 0]?.point ?? {});
  const narrow = inDegrees ? Math.max(Math.cos((((south + north) / 2) * Math.PI) / 180), 1e-6) : 1;
  const width = Math.max((east - west) * narrow, north - south);
  const size = width > NOTHING ? width : 1;
  const scale = WIDTH / size;
  const onPlane = plain.map(([x, y]) => [(x - west) * narrow * scale, (y - south) * scale] as const);
  const [across, up] = [(margin * size) / narrow, margin * size];
  const frame = [west - across, south - up, east + across, north + up] as const;
  const { corner } = snappedCorners(onPlane, SNAP);
  const owner = new Map<number, number>();
  for (const at of onPlane.map((_, i) => i).sort((a, b) => (idAt(a) < idAt(b) ? -1 : 1))) {
    const group = corner[at] as number;
    if (!owner.has(group)) owner.set(group, at);
  }
  const owners = [...owner.values()];
  const cells = voronoi(featureCollection(owners.map((at) => turfPoint([...(onPlane[at] as readonly [number, number])]))), {
    bbox: [-margin * WIDTH, -margin * WIDTH, (east - west) * narrow * scale + margin * WIDTH, (north - south) * scale + margin * WIDTH],
  });
  const geometries = new Map<string, AreaGeometry>();
  for (const [i, at] of owners.entries()) {
    const ring = cells.features[i]?.geometry.coordinates[0] ?? [];
    const coordinates = [ring.map(([x = 0, y = 0]) => [x / scale / narrow + west + 0, y / scale + south + 0])];
    geometries.set(idAt(at), { type: "Polygon", coordinates });
  }
  const sharing = onPlane.flatMap((_, at) => {
    const first = owner.get(corner[at] as number) as number;
    return first === at ? [] : [{ id: idAt(at), with: idAt(first) }];
  });
  return { ...nothing, areas: ids.map((id) => ({ id, geometry: geometries.get(id) ?? null })), frame, sharing };

  function idAt(at: number): string {
    return ids[placed[at] ?? 0] ?? "";
  }
}
