import { distance } from "@turf/turf";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** A place on the map, WGS 84 [degree]. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** People of one municipality and the place that stands for it. */
export interface Settlement {
  readonly id: string;
  readonly point: Place | null;
  readonly persons: number | null;
}

/** How far people live from a town. */
export interface DistanceToSeat {
  readonly method: "great-circle/6371.0088km@1";
  /** Mean over the people, not over municipalities [km]; `null` when a point or a count is missing or nobody lives there. */
  readonly mean: number | null;
  /** The settlement farthest away, of those with people; `null` when none is known. */
  readonly farthest: { readonly id: string; readonly distance: number } | null;
  readonly covered: number;
  readonly members: number;
}

/**
 * Distance of inhabitants to the seat of their ORP (vzdálenost obyvatel do sídla ORP), as the crow flies.
 *
 * mean = Σ (persons × distance of the municipality's point) / Σ persons
 *
 * Great circle on a sphere of 6 371.0088 km. Everybody is taken at the definition point of the municipality, so people of
 * the town itself have no way at all. A road is longer, and nothing is said about buses.
 *
 * @param settlements - municipalities with their points and people
 * @param seat - point of the town
 * @returns the record
 * @throws RangeError `point-invalid`, `count-negative`
 *
 * @example
 * const town = { lon: 16.643155, lat: 49.36313 }
 * distanceToSeat([{ id: "obec/581283", point: town, persons: 20306 }], town).mean // => 0
 * distanceToSeat([{ id: "obec/581283", point: null, persons: 20306 }], town).mean // => null
 *
 * @category Space
 */
export function distanceToSeat(settlements: readonly Settlement[], seat: Place): DistanceToSeat {
  requirePlace(seat);
  const known: { readonly id: string; readonly persons: number; readonly away: number }[] = [];
  for (const { id, point, persons } of settlements) {
    if (persons !== null && !(persons >= 0 && persons < Number.POSITIVE_INFINITY))
      throw rangeRefusal("count-negative", `distanceToSeat requires finite counts of at least 0, got ${persons} in ${id}`);
    if (point !== null) requirePlace(point);
    if (point !== null && persons !== null)
      known.push({ id, persons, away: distance([point.lon, point.lat], [seat.lon, seat.lat], { units: "kilometers" }) });
  }
  const people = exactSum(known.map((settlement) => settlement.persons));
  const complete = known.length === settlements.length && people > 0;
  const [farthest] = known.filter((settlement) => settlement.persons > 0).toSorted((a, b) => b.away - a.away || (a.id < b.id ? -1 : 1));
  return {
    method: "great-circle/6371.0088km@1",
    mean: complete ? exactSum(known.map((settlement) => (settlement.persons / people) * settlement.away)) : null,
    farthest: farthest === undefined ? null : { id: farthest.id, distance: farthest.away },
    covered: known.length,
    members: settlements.length,
  };
}

function requirePlace(place: Place): void {
  if (Math.abs(place.lon) <= 180 && Math.abs(place.lat) <= 90) return;
  throw rangeRefusal("point-invalid", `distanceToSeat requires degrees of longitude and latitude, got ${place.lon}, ${place.lat}`);
}
