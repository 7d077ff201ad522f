import { rangeRefusal } from "../../model/refusal.ts";
import type { Place } from "../space/distanceToSeat.ts";

/** Mean radius of the Earth, (2a + b) / 3 of the ellipsoid GRS 80 [km] @internal */
export const earthRadius = 6371.0088;

/** Refuses what is no point of the Earth. @internal */
export function requirePoint(name: string, { lon, lat }: Place): void {
  if (Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return;
  throw rangeRefusal("point-invalid", `${name} requires degrees of longitude and latitude, got ${lon}, ${lat}`);
}

/**
 * A point on a sphere of radius 1.
 *
 * @param name - of the function that refuses
 * @throws RangeError `point-invalid`
 * @internal
 */
export function unitVector(name: string, point: Place): readonly [x: number, y: number, z: number] {
  requirePoint(name, point);
  const [east, north] = [(point.lon * Math.PI) / 180, (point.lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/**
 * Angle between two points of a sphere of radius 1, halved, from the square of their chord: asin(½ √h).
 *
 * Of short chords by the series of the arc sine, whose first term left out is below half a unit of the last place.
 * @internal
 */
export function halfAngle(h: number): number {
  if (h < 1e-4) return 0.5 * Math.sqrt(h) * (1 + h * (1 / 24 + h * (3 / 640 + h * (5 / 7168))));
  return Math.asin(h < 4 ? 0.5 * Math.sqrt(h) : 1);
}
