import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircle } from "../../../src/analyses/access/greatCircle.ts";
import { areaOf } from "../../../src/analyses/territory/areaOf.ts";
import { territoryAt } from "../../../src/analyses/territory/territoryAt.ts";
import { voronoiShapes } from "../../../src/analyses/territory/voronoiShapes.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
/** Places on a board of 100 m over southern Moravia, each at most once. */
const places = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 250 })), { minLength: 2, maxLength: 30, selector: ([x, y]) => 1000 * x + y })
  .map((cells) => cells.map(([x, y], i) => ({ id: `o${String(i).padStart(2, "0")}`, point: { lon: 16.2 + x / 400, lat: 49 + y / 400 } })));

describe("voronoiShapes", () => {
  it("of two places are cut by the middle line, of one is the frame", () => {
    const two = voronoiShapes([
      { id: "a", point: { x: 0, y: 0 } },
      { id: "b", point: { x: 2, y: 0 } },
    ]);
    expect(two.frame).toEqual([-0.2, -0.2, 2.2, 0.2]);
    const corners = (id: string) => two.areas.find((area) => area.id === id)?.geometry?.coordinates.flat() as number[][];
    const across = (id: string) => new Set(corners(id).map(([x = 0]) => Math.round(x * 1e9) / 1e9));
    expect([across("a"), across("b")]).toEqual([new Set([-0.2, 1]), new Set([1, 2.2])]);
    const one = voronoiShapes([{ id: "a", point: { x: 5, y: 5 } }]);
    expect(one.frame).toEqual([4.9, 4.9, 5.1, 5.1]);
    expect(territoryAt({ x: 5.05, y: 4.95 }, one.areas).id).toBe("a");
  });

  it("points nearer than any number can tell are one point", () => {
    const made = voronoiShapes([
      { id: "a", point: { lon: 16, lat: 0 } },
      { id: "b", point: { lon: 16, lat: -5e-324 } },
    ]);
    expect(made.sharing).toEqual([{ id: "b", with: "a" }]);
  });

  it("of nothing are none", () => {
    expect(voronoiShapes([])).toEqual({ method: "voronoi-shapes@1", areas: [], frame: null, withoutPlace: [], sharing: [] });
    const unknown = voronoiShapes([{ id: "a", point: null }]);
    expect(unknown).toMatchObject({ areas: [{ id: "a", geometry: null }], frame: null, withoutPlace: ["a"] });
  });

  it("areas on one point share a cell, which the first by id has", () => {
    const point = { lon: 16.65, lat: 49.36 };
    const made = voronoiShapes([
      { id: "b", point },
      { id: "a", point },
      { id: "c", point: { lon: 16.7, lat: 49.36 } },
    ]);
    expect(made.sharing).toEqual([{ id: "b", with: "a" }]);
    expect(made.areas.map(({ id, geometry }) => [id, geometry === null])).toEqual([
      ["b", true],
      ["a", false],
      ["c", false],
    ]);
  });

  it("in a row and on a board are fine", () => {
    const board = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => ({ id: `${x}${y}`, point: { x, y } })));
    const middle = voronoiShapes(board).areas.find(({ id }) => id === "11")?.geometry?.coordinates[0] as unknown as number[][];
    expect(new Set(middle.flat().map((value) => Math.round(value * 1e6) / 1e6))).toEqual(new Set([0.5, 1.5]));
    const row = voronoiShapes([0, 1, 2, 3].map((x) => ({ id: `${x}`, point: { x, y: 0 } })));
    expect(row.areas.map(({ geometry }) => geometry === null)).toEqual([false, false, false, false]);
  });

  it("refused", () => {
    expect(() => voronoiShapes([{ id: "a", point: { x: Number.NaN, y: 0 } }])).toThrow(refused("point-invalid"));
    expect(() =>
      voronoiShapes([
        { id: "a", point: { x: 0, y: 0 } },
        { id: "b", point: { lon: 0, lat: 0 } },
      ]),
    ).toThrow(refused("points-differ"));
    expect(() =>
      voronoiShapes([
        { id: "a", point: null },
        { id: "a", point: null },
      ]),
    ).toThrow(refused("id-repeated"));
    expect(() => voronoiShapes([], { margin: 0 })).toThrow(refused("margin-invalid"));
  });

  it("fill their frame, each holds its own point, and a place lies in the cell of the point nearest to it", () =>
    fc.assert(
      fc.property(
        places,
        fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 })), { minLength: 5, maxLength: 5 }),
        (areas, some) => {
          const { areas: made, frame } = voronoiShapes(areas);
          const [west, south, east, north] = frame ?? [0, 0, 0, 0];
          const ring = [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south],
          ];
          const whole = areaOf({ type: "Polygon", coordinates: [ring] }) ?? 0;
          const sum = made.reduce((total, { geometry }) => total + (areaOf(geometry) ?? 0), 0);
          expect(Math.abs(sum / whole - 1)).toBeLessThan(1e-4);
          for (const { id, point } of areas) expect(territoryAt(point, made)).toMatchObject({ id, how: "inside" });
          for (const [x, y] of some) {
            const place = { lon: west + ((east - west) * (x + 0.5)) / 1001, lat: south + ((north - south) * (y + 0.5)) / 1001 };
            const away = areas.map(({ id, point }) => ({ id, km: greatCircle(place, point) })).toSorted((a, b) => a.km - b.km);
            const [nearest, next] = away;
            // Near a border the plane and the sphere may differ.
            if (next !== undefined && nearest !== undefined && next.km - nearest.km > 0.5)
              expect(territoryAt(place, made).id).toBe(nearest.id);
          }
        },
      ),
      { numRuns: 150 },
    ));
});
