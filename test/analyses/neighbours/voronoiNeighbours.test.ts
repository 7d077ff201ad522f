import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voronoiNeighbours } from "../../../src/analyses/neighbours/voronoiNeighbours.ts";
import { expectSound, isMutual, listsOf } from "./lists.ts";

const flat = (id: string, x: number, y = 0) => ({ id, point: { x, y } });

describe("voronoiNeighbours", () => {
  // scipy 1.17.1, scipy.spatial.Voronoi of the points and their mirror images beyond the frame, a tenth wider than they are on each side.
  it("of eight points", () => {
    const points = [
      [0, 0],
      [10, 1],
      [20, 0],
      [4, 8],
      [13, 9],
      [1, 15],
      [11, 16],
      [20, 14],
    ];
    const areas = points.map(([x = 0, y = 0], i) => flat(String(i), x, y));
    expect(listsOf(voronoiNeighbours(areas))).toEqual({
      "0": ["1", "3"],
      "1": ["0", "2", "3", "4"],
      "2": ["1", "4", "7"],
      "3": ["0", "1", "4", "5", "6"],
      "4": ["1", "2", "3", "6", "7"],
      "5": ["3", "6"],
      "6": ["3", "4", "5", "7"],
      "7": ["2", "4", "6"],
    });
  });

  it("on a board: the four beside, not the four across", () => {
    const board = Array.from({ length: 49 }, (_, i) => flat(`${i % 7}${Math.floor(i / 7)}`, i % 7, Math.floor(i / 7)));
    const found = voronoiNeighbours(board);
    expect(found.links).toHaveLength(4 * 7 * 6);
    expect(new Set(found.distances)).toEqual(new Set([1]));
    expect(found).toMatchObject({ method: "voronoi@1", distance: "planar [unit of the coordinates]", islands: [] });
  });

  it("in a row, however it lies", () => {
    const row = { a: ["b"], b: ["a", "c"], c: ["b"] };
    expect(listsOf(voronoiNeighbours([flat("a", 0), flat("b", 1), flat("c", 5)]))).toEqual(row);
    expect(listsOf(voronoiNeighbours([flat("a", 0, 0), flat("b", 0, 1), flat("c", 0, 2)]))).toEqual(row);
    expect(listsOf(voronoiNeighbours([0, 1, 2].map((i) => ({ id: "abc"[i] ?? "", point: { lon: 15 + i, lat: 49 + i } }))))).toEqual(row);
  });

  it("few points, points on one place, places that are not known", () => {
    expect(listsOf(voronoiNeighbours([]))).toEqual({});
    expect(listsOf(voronoiNeighbours([flat("a", 3)]))).toEqual({ a: [] });
    expect(listsOf(voronoiNeighbours([flat("a", 3), flat("b", 3)]))).toEqual({ a: ["b"], b: ["a"] });
    const found = voronoiNeighbours([flat("a", 0), flat("b", 0), flat("c", 1), { id: "x", point: null }]);
    expect(listsOf(found)).toEqual({ a: ["b", "c"], b: ["a", "c"], c: ["a", "b"], x: [] });
    expect(found).toMatchObject({ islands: ["x"], withoutPlace: ["x"] });
  });

  it("degrees are narrower towards the pole: what lies 1° east is nearer than 1° north", () => {
    // At 60° a degree of longitude is half as long: the middle point of this cross has its cell shut off by the two beside it.
    const cross = [
      [0, 60],
      [1, 60],
      [-1, 60],
      [0.5, 61.2],
      [-0.5, 61.2],
    ].map(([lon = 0, lat = 0], i) => ({ id: String(i), point: { lon, lat } }));
    expect(listsOf(voronoiNeighbours(cross))["0"]).toEqual(["1", "2", "3", "4"]);
    expect(voronoiNeighbours(cross).distance).toBe("great-circle [km]");
  });

  it("is mutual, connected, and the nearest other one is always a neighbour", () => {
    const points = fc.uniqueArray(fc.record({ x: fc.nat(1000), y: fc.nat(1000) }), {
      minLength: 2,
      maxLength: 25,
      selector: ({ x, y }) => x * 2000 + y,
    });
    fc.assert(
      fc.property(points, (places) => {
        const areas = places.map((point, i) => ({ id: String(i), point }));
        const found = voronoiNeighbours(areas);
        expectSound(found);
        expect(isMutual(found)).toBe(true);
        const lists = listsOf(found);
        const reached = new Set(["0"]);
        for (const id of reached) for (const other of lists[id] ?? []) reached.add(other);
        expect(reached.size).toBe(areas.length);
        for (const { id, point } of areas) {
          const away = areas
            .filter((other) => other.id !== id)
            .map((other) => ({ id: other.id, far: (point.x - other.point.x) ** 2 + (point.y - other.point.y) ** 2 }));
          const least = Math.min(...away.map(({ far }) => far));
          const nearest = away.filter(({ far }) => far === least);
          if (nearest.length === 1) expect(lists[id]).toContain(nearest[0]?.id);
        }
      }),
      { numRuns: 60 },
    );
  });
});
