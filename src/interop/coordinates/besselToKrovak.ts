import { rangeRefusal } from "../../model/refusal.ts";
import { isInKrovakArea } from "./checkedKrovak.ts";
import type { EastNorth } from "./krovakPoint.ts";
import { projected } from "./krovakProjection.ts";

/**
 * The projection alone (Křovákovo zobrazení): from longitude and latitude on the Bessel ellipsoid to EPSG:5514, without the shift
 * between S-JTSK and WGS 84. For old maps and for checking; a place from a satellite receiver goes through `wgs84ToKrovak`.
 *
 * @param point - longitude from Greenwich and latitude on the Bessel ellipsoid of S-JTSK [degree]
 * @returns east and north, both negative [m]
 * @throws RangeError `bessel-outside`
 *
 * @example
 * besselToKrovak({ lon: 16.849771944444445, lat: 50.20901166666667 }).east.toFixed(2) // => "-568991.00"
 *
 * @see docs/methods/coordinates.md
 */
export function besselToKrovak(point: { readonly lon: number; readonly lat: number }): EastNorth {
  const { lon, lat } = point ?? {};
  const isNear = Number.isFinite(lon) && lon > 11.5 && lon < 19.5 && Number.isFinite(lat) && lat > 48 && lat < 51.6;
  const found = isNear ? projected(point, "bessel") : null;
  if (found !== null && isInKrovakArea(-found.east, -found.north)) return found;
  throw rangeRefusal("bessel-outside", `besselToKrovak requires a point in Czechia in degrees, got lon ${lon} and lat ${lat}`);
}
