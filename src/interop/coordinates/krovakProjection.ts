import { default as proj4 } from "proj4";
import type { EastNorth } from "./krovakPoint.ts";

const KROVAK = "+proj=krovak +lat_0=49.5 +lon_0=24.83333333333333 +alpha=30.28813972222222 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel";

// S-JTSK to WGS 84 (5), EPSG:5239, 1 m. EPSG gives it as a coordinate frame rotation; +towgs84 wants a position vector, so the three
// rotations have the opposite signs here. With the signs of the coordinate frame everything lies 36 m off.
const TO_WGS84 = "+towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378";

// Whole definitions, not names: an application that defines EPSG:5514 for itself changes nothing here.
const shifted = /* @__PURE__ */ proj4("+proj=longlat +datum=WGS84 +no_defs", `${KROVAK} ${TO_WGS84} +units=m +no_defs`);
const plain = /* @__PURE__ */ proj4("+proj=longlat +ellps=bessel +no_defs", `${KROVAK} +units=m +no_defs`);

/**
 * The plane coordinates of a place in degrees, no check of either.
 *
 * @internal
 */
export function projected({ lon, lat }: { readonly lon: number; readonly lat: number }, ellipsoid: "wgs84" | "bessel"): EastNorth {
  const [east, north] = (ellipsoid === "wgs84" ? shifted : plain).forward([lon, lat]) as [number, number];
  return { east, north };
}

/**
 * The place, WGS 84 [degree], of plane coordinates, no check of either.
 *
 * @internal
 */
export function krovakProjection({ east, north }: EastNorth): { readonly lon: number; readonly lat: number } {
  const [lon, lat] = shifted.inverse([east, north]) as [number, number];
  return { lon, lat };
}
