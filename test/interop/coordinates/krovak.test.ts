import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { besselToKrovak } from "../../../src/interop/coordinates/besselToKrovak.ts";
import { cadastralPoint, eastNorth } from "../../../src/interop/coordinates/krovakPoint.ts";
import { krovakToWgs84 } from "../../../src/interop/coordinates/krovakToWgs84.ts";
import { wgs84ToKrovak } from "../../../src/interop/coordinates/wgs84ToKrovak.ts";

const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};
/** Metres between two points in degrees, good to a part in a thousand over short ways. */
const metres = (a: { lon: number; lat: number }, b: { lon: number; lat: number }): number =>
  Math.hypot((a.lon - b.lon) * 111_320 * Math.cos((a.lat * Math.PI) / 180), (a.lat - b.lat) * 111_200);

describe("points with a known place", () => {
  // ČÚZK transformation service, published points; the transformation EPSG:5239 is good to half a metre.
  test.each([
    [
      { lon: 14, lat: 50 },
      { y: 774_041.354, x: 1_048_448.752 },
    ],
    [
      { lon: 15, lat: 50 },
      { y: 703_011.898, x: 1_058_147.296 },
    ],
    [
      { lon: 15, lat: 50.5 },
      { y: 695_856.537, x: 1_002_995.859 },
    ],
  ])("%j is %j within half a metre, there and back", (wgs84, published) => {
    const { y, x } = cadastralPoint(wgs84ToKrovak(wgs84));
    expect(Math.hypot(y - published.y, x - published.x)).toBeLessThan(0.5);
    expect(metres(krovakToWgs84(published), wgs84)).toBeLessThan(0.5);
  });

  test("the projection alone: IOGP guidance note 7-2, its printed figures and those of PROJ 9.1.1", () => {
    const { east, north } = besselToKrovak({ lat: 50.20901166666667, lon: 16.849771944444445 });
    expect([east.toFixed(2), north.toFixed(2)]).toEqual(["-568991.00", "-1050538.63"]);
    expect(Math.hypot(east + 568_990.9954375101, north + 1_050_538.6308469777)).toBeLessThan(1e-5);
  });

  test("a town by PROJ: Brno", () => {
    const { east, north } = wgs84ToKrovak({ lat: 49.1951, lon: 16.6068 });
    expect(Math.hypot(east + 598_248.7416958293, north + 1_160_744.6835477008)).toBeLessThan(1e-4);
  });
});

describe("the two spellings", () => {
  test("are one point", () => {
    expect(krovakToWgs84({ east: -742_000, north: -1_043_000 })).toEqual(krovakToWgs84({ y: 742_000, x: 1_043_000 }));
    expect(eastNorth({ y: 742_000, x: 1_043_000 })).toEqual({ east: -742_000, north: -1_043_000 });
  });

  test.each([
    [
      { east: -1_043_000, north: -742_000 },
      "krovak-swapped",
      "east nearer to zero than north, got east -1043000 and north -742000: the two are swapped",
    ],
    [{ y: 1_043_000, x: 742_000 }, "krovak-swapped", "y smaller than x, got y 1043000 and x 742000: the two are swapped"],
    [{ east: 1_043_000, north: 742_000 }, "krovak-swapped", "east nearer to zero than north"],
    [{ east: 742_000, north: 1_043_000 }, "krovak-sign", "negative east and north, got east 742000 and north 1043000: these are y and x"],
    [{ y: -742_000, x: -1_043_000 }, "krovak-sign", "positive y and x, got y -742000 and x -1043000: these are east and north"],
    [{ y: -742_000, x: 1_043_000 }, "krovak-sign", "positive y and x, got y -742000 and x 1043000"],
    [{ east: 0, north: 0 }, "krovak-outside", "a point in Czechia, east -905000 to -430000"],
    [{ y: 430_000, x: 1_043_000 }, "krovak-outside", "a point in Czechia, y 430000 to 905000"],
    [{ y: 14.42, x: 50.09 }, "krovak-outside", "a point in Czechia"],
    [{ y: 1e308, x: 1e308 }, "krovak-outside", "a point in Czechia"],
  ])("%j is refused: %s", (point, code, words) => {
    const found = refusal(() => krovakToWgs84(point));
    expect(found).toMatchObject({ name: "RangeError", code });
    expect((found as Error).message).toContain(`krovakToWgs84 requires ${words}`);
  });

  test.each([
    null,
    undefined,
    742_000,
    {},
    { y: 742_000 },
    { y: "742000", x: "1043000" },
    { y: Number.NaN, x: 1 },
    { y: 1, x: 1, east: 1, north: 1 },
  ])("%j is no point", (point) => {
    expect(refusal(() => krovakToWgs84(point as never))).toMatchObject({ name: "TypeError", code: "krovak-not-a-number" });
  });
});

describe("degrees", () => {
  test.each([
    [{ lon: 49.1951, lat: 16.6068 }, "RangeError", "wgs84-swapped"],
    [{ lon: 0, lat: 0 }, "RangeError", "wgs84-outside"],
    // Bratislava; the sea off Norway, from where the projection comes back into the rectangle; the ends of the world.
    [{ lon: 17.1077, lat: 48.1486 }, "RangeError", "wgs84-outside"],
    [{ lon: 3, lat: 68.5 }, "RangeError", "wgs84-outside"],
    [{ lon: 180, lat: 90 }, "RangeError", "wgs84-outside"],
    [{ lon: 1e308, lat: -1e308 }, "RangeError", "wgs84-outside"],
    [{ lon: Number.NaN, lat: 50 }, "TypeError", "wgs84-not-a-number"],
    [{ lon: "15", lat: "50" }, "TypeError", "wgs84-not-a-number"],
    [null, "TypeError", "wgs84-not-a-number"],
  ])("%j is refused", (point, name, code) => {
    expect(refusal(() => wgs84ToKrovak(point as never))).toMatchObject({ name, code });
  });

  test.each([null, { lon: 0, lat: 0 }, { lon: "15", lat: "50" }, { lon: 18.9, lat: 48.4 }])("%j is not projected", (point) => {
    expect(refusal(() => besselToKrovak(point as never))).toMatchObject({ name: "RangeError", code: "bessel-outside" });
  });
});

describe("laws", () => {
  const point = fc.record({
    y: fc.double({ min: 430_001, max: 904_999, noNaN: true }),
    x: fc.double({ min: 935_001, max: 1_229_999, noNaN: true }),
  });

  test("there and back is the same place to a tenth of a millimetre", () => {
    fc.assert(
      fc.property(point, ({ y, x }) => {
        const back = cadastralPoint(wgs84ToKrovak(krovakToWgs84({ y, x })));
        expect(Math.hypot(back.y - y, back.x - x)).toBeLessThan(1e-4);
      }),
    );
  });

  test("a swapped pair is always refused, and so is a wrong sign", () => {
    fc.assert(
      fc.property(point, ({ y, x }) => {
        expect(refusal(() => krovakToWgs84({ y: x, x: y }))).toMatchObject({ code: "krovak-swapped" });
        expect(refusal(() => krovakToWgs84({ east: y, north: x }))).toMatchObject({ code: "krovak-sign" });
      }),
    );
  });

  test("anything else is refused, never NaN", () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(refusal(() => krovakToWgs84(anything as never))).toMatchObject({ code: expect.stringMatching(/^krovak-/) });
        expect(refusal(() => wgs84ToKrovak(anything as never))).toMatchObject({ code: expect.stringMatching(/^wgs84-/) });
      }),
    );
  });
});
