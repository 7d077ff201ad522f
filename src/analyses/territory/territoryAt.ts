import { booleanPointInPolygon } from "@turf/turf";
import { rangeRefusal } from "../../model/refusal.ts";
import type { ShapedArea } from "../neighbours/contiguityNeighbours.ts";
import type { PlanePoint } from "../neighbours/placedArea.ts";
import type { Place } from "../space/distanceToSeat.ts";
import { boxesAt, type ShapeIndex, shapeIndex } from "./shapeIndex.ts";

/** In which territory a place lies (příslušnost místa), see {@link territoryAt}. */
export interface TerritoryAt {
  readonly method: "territory-at@1";
  /** Of several the first by id; `null` outside of all. */
  readonly id: string | null;
  /** `edge`: on the border of one or more; `overlap`: inside of several shapes, which is a fault of the shapes. */
  readonly how: "inside" | "edge" | "overlap" | "outside";
  /** All that hold the place, also by their border, sorted. */
  readonly among: readonly string[];
}

/** Indexes that were made already; shapes do not change, so nobody can tell. */
const INDEXES = new WeakMap<readonly ShapedArea[], ShapeIndex>();

/**
 * The territory in whose shape a place lies (bod v polygonu): the municipality of a point of a service, of a complaint.
 *
 * Shapes are searched by their boxes; the list of them is indexed at the first question, so hand over the same list again. A place on a
 * common border belongs to both: the first by id is given, all are named, and `how` says it. Generalised shapes cut corners: near a border the code
 * of the address goes before the shape.
 *
 * @param place - degrees, or coordinates of the plane of the shapes
 * @param areas - territories with their shapes; `null` holds nothing
 * @returns the record
 * @throws RangeError `point-invalid`, `ring-invalid`, `id-repeated`
 *
 * @example
 * const square = (id, x) => ({ id, geometry: { type: "Polygon", coordinates: [[[x, 49], [x + 1, 49], [x + 1, 50], [x, 50], [x, 49]]] } })
 * const areas = [square("obec/500002", 17), square("obec/500001", 16)]
 * territoryAt({ lon: 16.5, lat: 49.5 }, areas).id // => "obec/500001"
 * territoryAt({ lon: 17, lat: 49.5 }, areas) // => { method: "territory-at@1", id: "obec/500001", how: "edge", among: ["obec/500001", "obec/500002"] }
 * territoryAt({ lon: 20, lat: 49.5 }, areas).id // => null
 *
 * @see docs/methods/territory.md
 * @category Territory
 */
export function territoryAt(place: Place | PlanePoint, areas: readonly ShapedArea[]): TerritoryAt {
  const [x, y] = "lon" in place ? [place.lon, place.lat] : [place.x, place.y];
  if (!(Number.isFinite(x) && Number.isFinite(y)))
    throw rangeRefusal("point-invalid", `territoryAt requires finite coordinates, got ${x}, ${y}`);
  let index = INDEXES.get(areas);
  if (index === undefined) {
    index = shapeIndex("territoryAt", areas);
    INDEXES.set(areas, index);
  }
  const inside: string[] = [];
  const edge: string[] = [];
  for (const at of boxesAt(index, x, y)) {
    const { id, geometry } = areas[at] as ShapedArea;
    const shape = geometry as unknown as Parameters<typeof booleanPointInPolygon>[1];
    if (!booleanPointInPolygon([x, y], shape)) continue;
    if (booleanPointInPolygon([x, y], shape, { ignoreBoundary: true })) inside.push(id);
    else edge.push(id);
  }
  const among = [...inside, ...edge].sort();
  const how = inside.length > 1 ? "overlap" : edge.length > 0 ? "edge" : inside.length > 0 ? "inside" : "outside";
  return { method: "territory-at@1", id: (inside.length === 1 ? inside[0] : among[0]) ?? null, how, among };
}
