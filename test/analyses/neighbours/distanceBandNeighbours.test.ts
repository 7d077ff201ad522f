import { distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceBandNeighbours } from "../../../src/analyses/neighbours/distanceBandNeighbours.ts";
import { inverseDistanceWeights } from "../../../src/analyses/neighbours/inverseDistanceWeights.ts";
import { listedNeighbours } from "../../../src/analyses/neighbours/listedNeighbours.ts";
import { nearestNeighbours } from "../../../src/analyses/neighbours/nearestNeighbours.ts";
import { expectSound, isMutual, listsOf, refused } from "./lists.ts";

const flat = (id: string, x: number, y = 0) => ({ id, point: { x, y } });
const row = [flat("a", 0), flat("b", 3), flat("c", 3), flat("d", 7)];

describe("distanceBandNeighbours", () => {
  // pysal/esda, tests/test_getisord.py: six points, neighbours up to 15.
  it("of the six points of the esda tests", () => {
    const points = [flat("0", 10, 10), flat("1", 20, 10), flat("2", 40, 10), flat("3", 15, 20), flat("4", 30, 20), flat("5", 30, 30)];
    expect(listsOf(distanceBandNeighbours(points, { upTo: 15 }))).toEqual({
      "0": ["1", "3"],
      "1": ["0", "3", "4"],
      "2": ["4"],
      "3": ["0", "1", "4"],
      "4": ["1", "2", "3", "5"],
      "5": ["4"],
    });
  });

  it("the bound itself, and what lies on one point", () => {
    expect(listsOf(distanceBandNeighbours(row, { upTo: 3 }))).toEqual({ a: ["b", "c"], b: ["a", "c"], c: ["a", "b"], d: [] });
    expect(listsOf(distanceBandNeighbours(row, { upTo: 3, bound: "exclusive" }))).toEqual({ a: [], b: ["c"], c: ["b"], d: [] });
    expect(listsOf(distanceBandNeighbours(row, { upTo: 3, above: 0 }))).toEqual({ a: ["b", "c"], b: ["a"], c: ["a"], d: [] });
    expect(listsOf(distanceBandNeighbours(row, { upTo: 7, above: 3 }))).toEqual({ a: ["d"], b: ["d"], c: ["d"], d: ["a", "b", "c"] });
    expect(distanceBandNeighbours(row, { upTo: 0 }).links).toEqual([2, 1]);
    expect(distanceBandNeighbours(row, { upTo: 0, bound: "exclusive" }).links).toEqual([]);
  });

  // 0.1 + 0.2 is 5.6e-17 more than 0.3 and 0.8 - 0.7 is 8.3e-17 more than 0.1 (IEEE 754, computed in Python 3).
  it("a point that lies at the bound but for rounding lies at it, whichever side the last bit fell on", () => {
    const bits = [flat("a", 0), flat("b", 0.1 + 0.2)];
    expect(distanceBandNeighbours(bits, { upTo: 0.3 }).links).toEqual([1, 0]);
    expect(distanceBandNeighbours(bits, { upTo: 0.3, bound: "exclusive" }).links).toEqual([]);
    expect(distanceBandNeighbours(bits, { upTo: 1, above: 0.3 }).links).toEqual([]);
    expect(distanceBandNeighbours([flat("a", 0.7), flat("b", 0.8)], { upTo: 0.1 }).links).toEqual([1, 0]);
    // To the last bit, on demand.
    expect(distanceBandNeighbours(bits, { upTo: 0.3, tolerance: 0 }).links).toEqual([]);
    expect(distanceBandNeighbours(bits, { upTo: 0.3, above: 0.1, tolerance: 1e-6 }).parameters).toEqual({
      upTo: 0.3,
      bound: "inclusive",
      above: 0.1,
      tolerance: 1e-6,
    });
  });

  it("in degrees: two degrees of a meridian, wherever they begin", () => {
    // R · π / 90 with R = 6371.0088 km (IUGG mean radius), computed in Python 3.
    const twoDegrees = 222.3901604670658;
    for (let lat = -88.1; lat < 86; lat += 0.7) {
      const pair = [
        { id: "a", point: { lon: 16.64, lat } },
        { id: "b", point: { lon: 16.64, lat: lat + 2 } },
      ];
      expect(distanceBandNeighbours(pair, { upTo: twoDegrees }).links).toEqual([1, 0]);
      expect(distanceBandNeighbours(pair, { upTo: twoDegrees, bound: "exclusive" }).links).toEqual([]);
    }
  });

  it("the tolerance is a billionth of the bound, no more", () => {
    expect(distanceBandNeighbours([flat("a", 0), flat("b", 1000.0000009)], { upTo: 1000 }).links).toEqual([1, 0]);
    expect(distanceBandNeighbours([flat("a", 0), flat("b", 1000.0000011)], { upTo: 1000 }).links).toEqual([]);
    expect(distanceBandNeighbours([flat("a", 0), flat("b", 1e-150)], { upTo: 0 }).links).toEqual([]);
  });

  it("two bands that meet share no pair and leave none out", () => {
    const somewhere = fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.array(somewhere, { maxLength: 12 }), fc.constantFrom(0.1, 0.3, 1, Math.SQRT2), (points, step) => {
        const areas = points.map(({ x, y }, i) => flat(String(i), x * step, y * step));
        const pairsOf = (options: { upTo: number; above?: number }) => distanceBandNeighbours(areas, options).links.length;
        const bound = 3 * step;
        expect(pairsOf({ upTo: bound }) + pairsOf({ upTo: 20 * step, above: bound })).toBe(pairsOf({ upTo: 20 * step }));
        const within = points.flatMap((a, i) => points.filter((b, j) => i !== j && (a.x - b.x) ** 2 + (a.y - b.y) ** 2 <= 9));
        expect(pairsOf({ upTo: bound })).toBe(within.length);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps islands and places that are not known", () => {
    const found = distanceBandNeighbours([...row, { id: "x", point: null }], { upTo: 3 });
    expect(found).toMatchObject({
      islands: ["d", "x"],
      withoutPlace: ["x"],
      parameters: { upTo: 3, bound: "inclusive", above: null, tolerance: 1e-9 },
    });
  });

  it.each([
    ["band-invalid", { upTo: -1 }],
    ["band-invalid", { upTo: Number.POSITIVE_INFINITY }],
    ["band-invalid", { upTo: 1, above: 2 }],
    ["band-invalid", { upTo: 1, above: Number.NaN }],
    ["tolerance-invalid", { upTo: 1, tolerance: -1e-9 }],
    ["tolerance-invalid", { upTo: 1, tolerance: 0.1 }],
    ["tolerance-invalid", { upTo: 1, tolerance: Number.NaN }],
  ] as const)("refuses with %s", (code, options) => expect(() => distanceBandNeighbours(row, options)).toThrow(refused(code)));

  it("finds what measuring every pair finds, and is mutual", () => {
    const somewhere = fc.record({ lon: fc.double({ min: 12, max: 19, noNaN: true }), lat: fc.double({ min: 48, max: 51, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(somewhere, { maxLength: 30 }), fc.double({ min: 0, max: 400, noNaN: true }), (points, upTo) => {
        const areas = points.map((point, i) => ({ id: String(i), point }));
        const found = distanceBandNeighbours(areas, { upTo });
        expectSound(found);
        expect(isMutual(found)).toBe(true);
        const near = areas.flatMap(({ point: a }, i) =>
          areas.flatMap(({ point: b }, j) => (i !== j && distance([a.lon, a.lat], [b.lon, b.lat]) <= upTo ? [j] : [])),
        );
        expect(found.links).toEqual(near);
      }),
      { numRuns: 40 },
    );
  });
});

describe("inverseDistanceWeights", () => {
  it("falls with distance, the nearest pair being 1", () => {
    const near = distanceBandNeighbours([flat("a", 0), flat("b", 2), flat("c", 6)], { upTo: 10 });
    expect(inverseDistanceWeights(near).weights).toEqual([1, 1 / 3, 1, 0.5, 1 / 3, 0.5]);
    expect(inverseDistanceWeights(near, { power: 2 })).toMatchObject({
      weights: [1, 1 / 9, 1, 0.25, 1 / 9, 0.25],
      parameters: { upTo: 10, power: 2 },
    });
    expect(inverseDistanceWeights(near, { power: 0 }).weights).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it.each([
    ["distance-zero", nearestNeighbours(row), {}],
    ["distances-not-measured", listedNeighbours([]), {}],
    ["distances-too-far-apart", distanceBandNeighbours([flat("a", 0), flat("b", 1), flat("c", 1e40)], { upTo: 1e50 }), { power: 2 }],
    ["power-out-of-range", nearestNeighbours(row), { power: -1 }],
    ["power-out-of-range", nearestNeighbours(row), { power: Number.NaN }],
  ] as const)("refuses with %s", (code, neighbours, options) =>
    expect(() => inverseDistanceWeights(neighbours, options)).toThrow(refused(code)),
  );
});
