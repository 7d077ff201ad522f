import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import { isInKrovakArea } from "./checkedKrovak.ts";
import type { EastNorth } from "./krovakPoint.ts";
import { krovakProjection, projected } from "./krovakProjection.ts";

/**
 * A point from WGS 84 to S-JTSK / Krovak East North, EPSG:5514 (převod do Křováka): the inverse of `krovakToWgs84`.
 *
 * @param point - longitude and latitude [degree]
 * @returns east and north, both negative [m]; `cadastralPoint` turns them into Y and X
 * @throws TypeError `wgs84-not-a-number`; RangeError `wgs84-swapped`, `wgs84-outside`
 *
 * @example
 * const { east, north } = wgs84ToKrovak({ lon: 16.6068, lat: 49.1951 })
 * Math.round(east) // => -598249
 * Math.round(north) // => -1160745
 * wgs84ToKrovak({ lon: 49.1951, lat: 16.6068 }) // => throws "wgs84-swapped"
 *
 * @see docs/methods/coordinates.md
 */
export function wgs84ToKrovak(point: { readonly lon: number; readonly lat: number }): EastNorth {
  const { lon, lat } = point ?? {};
  if (!(Number.isFinite(lon) && Number.isFinite(lat)))
    throw typeRefusal("wgs84-not-a-number", "wgs84ToKrovak requires { lon, lat } in degrees, got other values");
  const found = isNear(lon, lat) ? exactly(lon, lat) : null;
  if (found !== null && isInKrovakArea(-found.east, -found.north)) return found;
  const got = `got lon ${lon} and lat ${lat}`;
  if (isNear(lat, lon)) throw rangeRefusal("wgs84-swapped", `wgs84ToKrovak requires longitude as lon, ${got}: the two are swapped`);
  throw rangeRefusal("wgs84-outside", `wgs84ToKrovak requires a point in Czechia, lon 12.09 to 18.86 and lat 48.55 to 51.06, ${got}`);
}

/** Whether a point lies in or near Czechia; far away the projection repeats itself. */
function isNear(lon: number, lat: number): boolean {
  return lon > 11.5 && lon < 19.5 && lat > 48 && lat < 51.6;
}

/** The shift between the two ellipsoids is turned back only nearly, to 2 mm; one step along the way there makes it exact. */
function exactly(lon: number, lat: number): EastNorth {
  const near = projected({ lon, lat }, "wgs84");
  const back = projected(krovakProjection(near), "wgs84");
  return { east: near.east + (near.east - back.east), north: near.north + (near.north - back.north) };
}
