import { area as sphericalArea } from "@turf/turf";
import { rangeRefusal } from "../../model/refusal.ts";
import type { AreaGeometry } from "../neighbours/contiguityNeighbours.ts";
import { requireRings, ringsOf } from "./shapeIndex.ts";

/**
 * Area of a shape (rozloha) [km²], in degrees on the sphere of 6 371.0088 km; holes are left out.
 *
 * The sphere is not the ellipsoid: in the Czech latitudes it is 0.3 % less than the official area of a cadastre, the same for all, so shares
 * and densities of neighbours compare. Generalised borders add their own error. An inhabited area is something else than an area.
 *
 * @param geometry - Polygon or MultiPolygon in degrees; `null` is not known
 * @returns square kilometres [km²]; `null` of `null`
 * @throws RangeError `point-invalid`, `ring-invalid`
 *
 * @example
 * const ring = [[16, 49], [17, 49], [17, 50], [16, 50], [16, 49]]
 * areaOf({ type: "Polygon", coordinates: [ring] })?.toFixed(0) // => "8030"
 * areaOf(null) // => null
 *
 * @see docs/methods/territory.md
 * @category Territory
 */
export function areaOf(geometry: AreaGeometry | null): number | null {
  if (geometry === null) return null;
  requireRings("areaOf", "the shape", geometry);
  for (const ring of ringsOf(geometry))
    for (const [lon = 0, lat = 0] of ring)
      if (Math.abs(lon) > 180 || Math.abs(lat) > 90) throw rangeRefusal("point-invalid", `areaOf requires degrees, got ${lon}, ${lat}`);
  const squareMetres = sphericalArea(geometry as unknown as Parameters<typeof sphericalArea>[0]);
  if (squareMetres < 0) throw rangeRefusal("ring-invalid", "areaOf requires holes that lie within their shape, got larger ones");
  return squareMetres / 1e6 + 0;
}
