import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShapedArea } from "../../../src/analyses/neighbours/contiguityNeighbours.ts";
import { territoryAt } from "../../../src/analyses/territory/territoryAt.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const square = (id: string, x: number, y: number, size = 1): ShapedArea => ({
  id,
  geometry: { type: "Polygon", coordinates: [box(x, y, x + size, y + size)] },
});
const at = (x: number, y: number, areas: readonly ShapedArea[]) => territoryAt({ x, y }, areas);

describe("territoryAt", () => {
  const town: ShapedArea = { id: "town", geometry: { type: "Polygon", coordinates: [box(0, 0, 4, 4), box(1, 1, 2, 2)] } };
  const enclave = square("enclave", 1, 1);
  const islands: ShapedArea = {
    id: "islands",
    geometry: { type: "MultiPolygon", coordinates: [[box(10, 0, 11, 1)], [box(12, 0, 13, 1)]] },
  };
  const areas = [town, enclave, islands, { id: "unknown", geometry: null }];

  it("knows holes, enclaves, parts, and what lies outside", () => {
    expect(
      [at(0.5, 0.5, areas), at(1.5, 1.5, areas), at(12.5, 0.5, areas), at(11.5, 0.5, areas), at(-1, 0, areas)].map(({ id, how }) => [
        id,
        how,
      ]),
    ).toEqual([
      ["town", "inside"],
      ["enclave", "inside"],
      ["islands", "inside"],
      [null, "outside"],
      [null, "outside"],
    ]);
  });

  it("names all on a common border and at a corner, and gives the first by id", () => {
    expect(at(1, 1.5, areas)).toEqual({ method: "territory-at@1", id: "enclave", how: "edge", among: ["enclave", "town"] });
    expect(at(4, 4, areas)).toMatchObject({ id: "town", how: "edge", among: ["town"] });
    const four = [square("d", 0, 0), square("c", 1, 0), square("b", 0, 1), square("a", 1, 1)];
    expect(at(1, 1, four)).toMatchObject({ id: "a", how: "edge", among: ["a", "b", "c", "d"] });
  });

  it("says when shapes lie one over another; inside of one goes before the border of another", () => {
    const over = [square("b", 0, 0, 2), square("a", 1, 1, 2)];
    expect(at(1.5, 1.5, over)).toMatchObject({ id: "a", how: "overlap", among: ["a", "b"] });
    expect(at(1.5, 1, over)).toMatchObject({ id: "b", how: "edge", among: ["a", "b"] });
  });

  it("holds nothing where there is nothing", () => {
    expect(at(0, 0, [])).toEqual({ method: "territory-at@1", id: null, how: "outside", among: [] });
    expect(at(0, 0, [{ id: "a", geometry: null }]).id).toBeNull();
    const line: ShapedArea = { id: "line", geometry: { type: "Polygon", coordinates: [box(0, 0, 0, 1)] } };
    expect(at(0, 0.5, [line]).how).toBe("edge");
  });

  it("refuses places and rings that are none, and an id twice", () => {
    expect(() => at(Number.NaN, 0, areas)).toThrow(refused("point-invalid"));
    expect(() => at(0, 0, [square("a", 0, 0), square("a", 1, 0)])).toThrow(refused("id-repeated"));
    expect(() => at(0, 0, [square("a", Number.POSITIVE_INFINITY, 0)])).toThrow(refused("point-invalid"));
    const open: ShapedArea = { id: "a", geometry: { type: "Polygon", coordinates: [box(0, 0, 1, 1).slice(0, 4)] } };
    expect(() => at(0, 0, [open])).toThrow(refused("ring-invalid"));
  });

  it("finds what a test of every shape by the crossings of a ray finds, wherever the place lies", () => {
    /** Star-like shapes around points of a board, with corners at odd places. */
    const star = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 7 }),
    );
    const crossings = (ring: readonly (readonly number[])[], x: number, y: number): number =>
      ring.slice(1).filter(([x2 = 0, y2 = 0], i) => {
        const [x1 = 0, y1 = 0] = ring[i] ?? [];
        return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      }).length;
    fc.assert(
      fc.property(
        fc.array(star, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat({ max: 8000 }), fc.nat({ max: 8000 })), { minLength: 5, maxLength: 5 }),
        (stars, places) => {
          const made = stars.map(([x, y, radii], i): ShapedArea => {
            const corners = radii.map((radius, k) => {
              const turn = (2 * Math.PI * (k + 0.123)) / radii.length;
              return [x + (radius / 9) * Math.cos(turn), y + (radius / 9) * Math.sin(turn)];
            });
            return { id: `s${String(i).padStart(2, "0")}`, geometry: { type: "Polygon", coordinates: [[...corners, corners[0] ?? []]] } };
          });
          for (const [a, b] of places) {
            const [x, y] = [a / 1000 - 1.0005, b / 1000 - 1.0005];
            const expected = made.filter(
              ({ geometry }) => crossings((geometry?.coordinates[0] ?? []) as readonly (readonly number[])[], x, y) % 2 === 1,
            );
            expect(at(x, y, made).among).toEqual(expected.map(({ id }) => id));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("does not depend on the order of the shapes", () => {
    const made = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => square(`s${x}${y}`, x, y)));
    const turned = made.toReversed();
    for (const [x, y] of [
      [0.5, 0.5],
      [1, 1],
      [3, 3],
      [1, 0.5],
    ] as const)
      expect(at(x, y, turned)).toEqual(at(x, y, made));
  });
});
