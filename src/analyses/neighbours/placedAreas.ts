import { distance as greatCircle } from "@turf/turf";
import { rangeRefusal } from "../../model/refusal.ts";
import { uniqueIds } from "./linkedAreas.ts";
import type { Neighbours } from "./neighbours.ts";
import type { PlacedArea } from "./placedArea.ts";

/** Areas with their points, ready to be searched. */
export interface PlacedAreas {
  readonly ids: readonly string[];
  /** Places in `ids` of the areas with a point. */
  readonly placed: readonly number[];
  readonly withoutPlace: readonly string[];
  readonly distance: NonNullable<Neighbours["distance"]>;
  /** Of each placed area: three on the unit sphere, or two on the plane. Straight distances keep the order of true ones. */
  readonly coordinates: Float64Array;
  readonly axes: 2 | 3;
  /** True distance of two placed areas. */
  readonly away: (a: number, b: number) => number;
  /** The straight distance of a true one, in the coordinates above. */
  readonly straight: (away: number) => number;
}

/** Radius of the sphere of turf [km] */
const RADIUS = 6371.0088;
/** Squares of more would leave the range of numbers. */
const FARTHEST = 1e100;

/**
 * @throws RangeError `id-repeated`, `point-invalid`, `points-differ`
 *
 * @internal
 */
export function placedAreas(name: string, areas: readonly PlacedArea[]): PlacedAreas {
  const ids = uniqueIds(name, areas);
  const placed: number[] = [];
  const points: (readonly [number, number])[] = [];
  const kinds = new Set<boolean>();
  for (const [place, { id, point }] of areas.entries()) {
    if (point === null) continue;
    const round = "lon" in point;
    kinds.add(round);
    const [first, second] = round ? [point.lon, point.lat] : [point.x, point.y];
    const [most, mostSecond] = round ? [180, 90] : [FARTHEST, FARTHEST];
    if (!(Number.isFinite(first) && Number.isFinite(second) && Math.abs(first) <= most && Math.abs(second) <= mostSecond))
      throw rangeRefusal("point-invalid", `${name} requires degrees, or coordinates of a plane, got ${first}, ${second} of ${id}`);
    placed.push(place);
    points.push([first + 0, second + 0]);
  }
  if (kinds.size > 1) throw rangeRefusal("points-differ", `${name} requires points all in degrees or all on a plane, got both`);
  const head = { ids, placed, withoutPlace: ids.filter((_, place) => areas[place]?.point === null) };
  const at = (place: number): readonly [number, number] => points[place] ?? [0, 0];
  if (!kinds.has(true))
    return {
      ...head,
      distance: kinds.has(false) ? "planar [unit of the coordinates]" : "great-circle [km]",
      coordinates: Float64Array.from(points.flat()),
      axes: 2,
      away: (a, b) => Math.sqrt((at(a)[0] - at(b)[0]) ** 2 + (at(a)[1] - at(b)[1]) ** 2),
      straight: (away) => away,
    };
  return {
    ...head,
    distance: "great-circle [km]",
    coordinates: Float64Array.from(points.flatMap(([lon, lat]) => onSphere((lon * Math.PI) / 180, (lat * Math.PI) / 180))),
    axes: 3,
    away: (a, b) => greatCircle([...at(a)], [...at(b)], { units: "kilometers" }),
    straight: (away) => 2 * Math.sin(Math.min(away / RADIUS, Math.PI) / 2),
  };
}

const onSphere = (lon: number, lat: number): readonly [number, number, number] => [
  Math.cos(lat) * Math.cos(lon),
  Math.cos(lat) * Math.sin(lon),
  Math.sin(lat),
];
