import { besselToKrovak } from "../../../src/interop/coordinates/besselToKrovak.ts";
import { cadastralPoint, type KrovakPoint } from "../../../src/interop/coordinates/krovakPoint.ts";
import { krovakToWgs84 } from "../../../src/interop/coordinates/krovakToWgs84.ts";
import { wgs84ToKrovak } from "../../../src/interop/coordinates/wgs84ToKrovak.ts";
import { isRefusal } from "../../../src/model/refusal.ts";
import { type ConformanceCase, record } from "../conformanceCase.ts";
import type { ToleranceAt } from "../differences.ts";
import type { ConformanceMethod } from "../judge.ts";

/** One millimetre on the ground [degree] */
const MILLIMETRE = 0.001 / 111_320;

const limit = (one: ConformanceCase, key: string): number => Number(one.tolerance[key] ?? 0);
const at = (abs: number) => ({ abs, rel: 0 });

const cities = (one: ConformanceCase): readonly unknown[] | null => {
  const list = record(one.input)["cities"];
  return Array.isArray(list) ? list : null;
};

/** A city there and back: what comes back has to be the same place to a millimetre. */
function city(value: unknown) {
  const { name, lat, lon } = record(value) as { readonly name: string; readonly lat: number; readonly lon: number };
  const { east, north } = wgs84ToKrovak({ lon, lat });
  const { y, x } = cadastralPoint({ east, north });
  return { name, ...krovakToWgs84({ east, north }), easting: east, northing: north, Y: y, X: x };
}

/** A point with the letters of a case: E and N of EPSG:5514, Y and X of EPSG:5513. */
function pointOf(value: unknown): KrovakPoint {
  const { E, N, Y, X } = record(value) as Readonly<Record<string, number>>;
  return (E === undefined ? { y: Y, x: X } : { east: E, north: N }) as KrovakPoint;
}

/** The words that a case expects where the point is refused with one of these codes, else what came instead. */
function refused(value: unknown, expected: unknown, codes: readonly string[]): unknown {
  try {
    return krovakToWgs84(pointOf(value));
  } catch (error) {
    return isRefusal(error) && codes.includes(error.code) ? expected : String(error);
  }
}

/** S-JTSK / Krovak and WGS 84: there, back, the projection alone, and what is refused. */
export const krovak: readonly ConformanceMethod[] = [
  {
    topic: "krovak",
    name: "krovak there and back",
    matches: (one) => cities(one) !== null,
    compute: (one) => {
      const tolerance: ToleranceAt = (path) => at(/\.(?:lat|lon)$/.test(path) ? MILLIMETRE : limit(one, "abs_m"));
      return { got: { cities: (cities(one) ?? []).map(city) }, tolerance };
    },
  },
  {
    topic: "krovak",
    name: "krovak projection",
    matches: ({ input }) => "latDeg" in record(input) && "lonDeg" in record(input),
    compute: (one) => {
      const { latDeg, lonDeg } = record(one.input) as { readonly latDeg: number; readonly lonDeg: number };
      const { east, north } = besselToKrovak({ lon: lonDeg, lat: latDeg });
      const cadastral = { southingX: -north, westingY: -east };
      const tolerance: ToleranceAt = (path) => at(limit(one, path.startsWith("fullPrecision") ? "fullPrecision_abs_m" : "published_abs_m"));
      return { got: { ...cadastral, easting5514: east, northing5514: north, fullPrecision: cadastral }, tolerance };
    },
  },
  {
    topic: "krovak",
    name: "krovak input",
    matches: ({ input }) => Array.isArray(record(input)["samePoint"]),
    compute: (one) => {
      const { samePoint, swapped, outOfArea } = record(one.input);
      const expected = record(one.expected);
      const [first, ...others] = (samePoint as readonly unknown[]).map((value) => krovakToWgs84(pointOf(value)));
      const agree = others.every(({ lon, lat }) => lon === first?.lon && lat === first.lat);
      return {
        got: {
          lat: agree ? first?.lat : "several answers for one point",
          lon: first?.lon,
          swapped: refused(swapped, expected["swapped"], ["krovak-swapped"]),
          outOfArea: refused(outOfArea, expected["outOfArea"], ["krovak-outside"]),
        },
        tolerance: () => at(limit(one, "deg_abs")),
      };
    },
  },
];
