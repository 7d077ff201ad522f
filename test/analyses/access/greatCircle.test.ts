import { distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircle } from "../../../src/analyses/access/greatCircle.ts";
import { refused } from "./question.ts";

const at = (lon: number, lat: number) => ({ lon, lat });
const anywhere = fc.record({ lon: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -90, max: 90, noNaN: true }) });

describe("greatCircle", () => {
  // Parts of a circumference, 2 π R, by hand.
  it.each([
    ["a quarter", at(0, 0), at(0, 90), {}, (Math.PI / 2) * 6371.0088],
    ["one degree of latitude", at(16, 49), at(16, 50), {}, (Math.PI / 180) * 6371.0088],
    ["the other side", at(0, 0), at(180, 0), {}, Math.PI * 6371.0088],
    ["over the date line", at(179.5, 0), at(-179.5, 0), {}, (Math.PI / 180) * 6371.0088],
    ["on a sphere of the equator's radius", at(0, 0), at(90, 0), { radius: 6378.137 }, (Math.PI / 2) * 6378.137],
    ["the same point", at(16.6, 49.2), at(16.6, 49.2), {}, 0],
  ])("%s", (_, from, to, options, expected) => expect(greatCircle(from, to, options)).toBeCloseTo(expected, 8));

  it.each([
    ["point-invalid", at(Number.NaN, 0), {}],
    ["point-invalid", at(0, 90.1), {}],
    ["point-invalid", at(null as unknown as number, 0), {}],
    ["radius-invalid", at(0, 0), { radius: 0 }],
  ])("refuses with %s", (code, from, options) => expect(() => greatCircle(from, at(0, 0), options)).toThrow(refused(code)));

  it("is the distance by haversine of turf, and the same both ways", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const found = greatCircle(a, b);
        expect(Math.abs(found - distance([a.lon, a.lat], [b.lon, b.lat]))).toBeLessThan(1e-3);
        if (found < 15_000) expect(Math.abs(found - distance([a.lon, a.lat], [b.lon, b.lat]))).toBeLessThan(1e-9);
        expect(greatCircle(b, a)).toBe(found);
      }),
    );
  });
});
