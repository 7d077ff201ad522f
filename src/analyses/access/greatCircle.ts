import { rangeRefusal } from "../../model/refusal.ts";
import type { Place } from "../space/distanceToSeat.ts";
import { earthRadius, halfAngle, unitVector } from "./unitVector.ts";

/**
 * Distance as the crow flies (vzdálenost vzdušnou čarou), along a great circle of a sphere.
 *
 * 2 R asin(½ |a − b|), a and b being the unit vectors of both points: the same number as by haversine, to 1e-12 km. A road is longer.
 *
 * @param from - WGS 84 [degree]
 * @param to - WGS 84 [degree]
 * @param options.radius - of the sphere [km] @default 6371.0088
 * @returns [km]
 * @throws RangeError `point-invalid`, `radius-invalid`
 *
 * @example
 * greatCircle({ lon: 16, lat: 49 }, { lon: 16, lat: 49 }) // => 0
 * greatCircle({ lon: 0, lat: 0 }, { lon: 90, lat: 0 }, { radius: 6371 }).toFixed(6) // => "10007.543398"
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function greatCircle(from: Place, to: Place, options: { readonly radius?: number } = {}): number {
  const { radius = earthRadius } = options;
  if (!(radius > 0 && radius <= 1e300)) throw rangeRefusal("radius-invalid", `greatCircle requires a radius above 0 km, got ${radius}`);
  const [a, b] = [unitVector("greatCircle", from), unitVector("greatCircle", to)];
  const [dx, dy, dz] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  return 2 * radius * halfAngle(dx * dx + dy * dy + dz * dz);
}
