import { distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestNeighbours } from "../../../src/analyses/neighbours/nearestNeighbours.ts";
import { expectSound, listsOf, refused } from "./lists.ts";

const flat = (id: string, x: number, y = 0) => ({ id, point: { x, y } });
const round = (id: string, lon: number, lat: number) => ({ id, point: { lon, lat } });

describe("nearestNeighbours", () => {
  // Definition points of the municipalities (RÚIAN, ČÚZK, CC BY 4.0); distances by haversine on 6 371.0088 km in Python.
  it("of four towns of the Blansko district", () => {
    const towns = [
      round("Blansko", 16.643155, 49.36313),
      round("Boskovice", 16.659974, 49.487508),
      round("Letovice", 16.573576, 49.547085),
      round("Brno", 16.611091, 49.191859),
    ];
    const found = nearestNeighbours(towns, { k: 1 });
    expect(listsOf(found)).toEqual({ Blansko: ["Boskovice"], Boskovice: ["Letovice"], Letovice: ["Boskovice"], Brno: ["Blansko"] });
    expect(found).toMatchObject({ distance: "great-circle [km]", parameters: { k: 1, ties: "by-id" }, tied: [], withoutPlace: [] });
    for (const [i, km] of [13.883614971449335, 9.098745800564057, 9.098745800564057, 19.186012528618242].entries())
      expect(found.distances?.[i]).toBeCloseTo(km, 9);
  });

  it("over the date line and the pole", () => {
    const found = listsOf(
      nearestNeighbours([round("a", 179.9, 0), round("b", -179.9, 0), round("c", 178, 0), round("d", 10, 89.9), round("e", -170, 89.9)], {
        k: 1,
      }),
    );
    expect(found).toMatchObject({ a: ["b"], b: ["a"], d: ["e"], e: ["d"] });
  });

  it("ties: the smaller id, or all of them; either way it is said", () => {
    const cross = [flat("m", 0), flat("east", 1), flat("west", -1), flat("north", 0, 1), flat("south", 0, -1)];
    expect(listsOf(nearestNeighbours(cross, { k: 2 }))["m"]).toEqual(["east", "north"]);
    expect(listsOf(nearestNeighbours(cross.toReversed(), { k: 2 }))["m"]).toEqual(["north", "east"]);
    expect(nearestNeighbours(cross, { k: 2 }).tied).toContain("m");
    expect(listsOf(nearestNeighbours(cross, { k: 2, ties: "all" }))["m"]).toEqual(["east", "west", "north", "south"]);
    expect(nearestNeighbours(cross, { k: 4 }).tied).not.toContain("m");
  });

  it("a difference of rounding is a tie, a metre is none", () => {
    const of = (x: number) => nearestNeighbours([flat("m", 0), flat("a", x), flat("b", -1000)], { k: 1 });
    expect(listsOf(of(1000 * (1 + 1e-12)))["m"]).toEqual(["a"]);
    expect(of(1000 * (1 + 1e-12)).tied).toEqual(["m"]);
    expect(listsOf(of(1001))["m"]).toEqual(["b"]);
    expect(of(1001).tied).toEqual([]);
  });

  it("areas on one point are neighbours at distance 0", () => {
    const found = nearestNeighbours([flat("a", 5), flat("b", 5), flat("c", 9)], { k: 1 });
    expect(listsOf(found)).toEqual({ a: ["b"], b: ["a"], c: ["a"] });
    expect(found.distances).toEqual([0, 0, 4]);
    expect(found.tied).toEqual(["c"]);
  });

  it("fewer others than k: all are neighbours; a place that is not known has none and is nobody's", () => {
    expect(listsOf(nearestNeighbours([flat("a", 0), flat("b", 1)]))).toEqual({ a: ["b"], b: ["a"] });
    const found = nearestNeighbours([flat("a", 0), { id: "x", point: null }, flat("b", 1)], { k: 5 });
    expect(listsOf(found)).toEqual({ a: ["b"], x: [], b: ["a"] });
    expect(found).toMatchObject({ islands: ["x"], withoutPlace: ["x"] });
    expect(nearestNeighbours([flat("a", 0)]).islands).toEqual(["a"]);
    expect(nearestNeighbours([]).links).toEqual([]);
  });

  it.each([
    ["k-invalid", [], { k: 0 }],
    ["k-invalid", [], { k: 1.5 }],
    ["k-invalid", [], { k: Number.NaN }],
    ["id-repeated", [flat("a", 0), flat("a", 1)], {}],
    ["point-invalid", [round("a", 181, 0)], {}],
    ["point-invalid", [round("a", 0, 90.1)], {}],
    ["point-invalid", [flat("a", Number.NaN)], {}],
    ["points-differ", [flat("a", 0), round("b", 0, 0)], {}],
  ] as const)("refuses with %s", (code, areas, options) => expect(() => nearestNeighbours(areas, options)).toThrow(refused(code)));

  const somewhere = fc.record({ lon: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -90, max: 90, noNaN: true }) });
  it("finds what measuring every pair finds, also with so many neighbours that it measures every pair itself", () => {
    const points = fc.array(fc.oneof({ weight: 3, arbitrary: somewhere }, { weight: 1, arbitrary: fc.constant({ lon: 15, lat: 50 }) }), {
      minLength: 2,
      maxLength: 80,
    });
    fc.assert(
      fc.property(points, fc.constantFrom(1, 3, 8, 70), (places, k) => {
        const areas = places.map((point, i) => ({ id: String(i).padStart(3, "0"), point }));
        const found = nearestNeighbours(areas, { k });
        expectSound(found);
        for (const [i, { point }] of areas.entries()) {
          const away = areas
            .flatMap((other, j) => (j === i ? [] : [distance([point.lon, point.lat], [other.point.lon, other.point.lat])]))
            .toSorted((a, b) => a - b);
          const mine = (found.distances ?? []).slice(found.starts[i], found.starts[i + 1]).toSorted((a, b) => a - b);
          expect(mine).toHaveLength(Math.min(k, away.length));
          for (const [j, one] of mine.entries()) expect(Math.abs(one - (away[j] ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * one + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order of areas", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.nat(4), y: fc.nat(4) }), { maxLength: 30 }), (points) => {
        const areas = points.map((point, i) => ({ id: String(i).padStart(2, "0"), point }));
        const [found, back] = [listsOf(nearestNeighbours(areas, { k: 3 })), listsOf(nearestNeighbours(areas.toReversed(), { k: 3 }))];
        for (const { id } of areas) expect(back[id]?.toSorted()).toEqual(found[id]);
      }),
      { numRuns: 50 },
    );
  });
});
