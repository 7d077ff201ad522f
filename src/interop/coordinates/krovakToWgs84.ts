import { checkedKrovak } from "./checkedKrovak.ts";
import type { KrovakPoint } from "./krovakPoint.ts";
import { krovakProjection } from "./krovakProjection.ts";

/**
 * A point from S-JTSK / Krovak to WGS 84 (převod z Křováka), by the transformation EPSG:5239.
 *
 * Right to half a metre in Czechia: enough for planning, not for the land registry. Heights are left out. A pair in the wrong
 * order or with the wrong sign is refused, never quietly turned.
 *
 * @param point - `{ y, x }` as RÚIAN prints it (EPSG:5513), or `{ east, north }` (EPSG:5514) [m]
 * @returns longitude and latitude [degree]
 * @throws TypeError `krovak-not-a-number`; RangeError `krovak-swapped`, `krovak-sign`, `krovak-outside`
 *
 * @example
 * const { lon, lat } = krovakToWgs84({ y: 598248.74, x: 1160744.68 })
 * lon.toFixed(4) // => "16.6068"
 * lat.toFixed(4) // => "49.1951"
 *
 * @see docs/methods/coordinates.md
 */
export function krovakToWgs84(point: KrovakPoint): { readonly lon: number; readonly lat: number } {
  const { y, x } = checkedKrovak(point, "krovakToWgs84");
  return krovakProjection({ east: -y, north: -x });
}
