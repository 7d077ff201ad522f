import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AreaGeometry, contiguityNeighbours, type ShapedArea } from "../../../src/analyses/neighbours/contiguityNeighbours.ts";
import { expectSound, isMutual, listsOf, refused } from "./lists.ts";

type Ring = readonly (readonly [number, number])[];
const polygon = (...coordinates: readonly Ring[]): AreaGeometry => ({ type: "Polygon", coordinates });
const box = (x: number, y: number, width = 1, height = 1): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];
const area = (id: string, ...rings: readonly Ring[]): ShapedArea => ({ id, geometry: polygon(...rings) });
/** A chequerboard of n × n squares, named by column and row. */
const board = (n: number, at = (x: number, y: number): readonly [number, number] => [x, y]): readonly ShapedArea[] =>
  Array.from({ length: n * n }, (_, i) => {
    const [x, y] = [i % n, Math.floor(i / n)];
    return { id: `${x}${y}`, geometry: polygon(box(x, y).map(([a, b]) => at(a, b))) };
  });

describe("contiguityNeighbours", () => {
  // Counted by hand: a king's and a rook's moves of one field on a board of n × n.
  it.each([
    ["queen", 3, 4 * 3 + 4 * 5 + 8],
    ["rook", 3, 4 * 2 + 4 * 3 + 4],
    ["queen", 8, 8 * 64 - 12 * 8 + 4],
    ["rook", 8, 4 * 64 - 4 * 8],
  ] as const)("%s on a board of %d × itself has %d links", (rule, n, links) => {
    const found = contiguityNeighbours(board(n), { rule });
    expect(found.links).toHaveLength(links);
    expect(found).toMatchObject({
      method: `contiguity-${rule}@1`,
      parameters: { rule, snap: 1e-6 },
      distances: null,
      weights: null,
      islands: [],
    });
  });

  it("a town in a ring, an enclave, areas of several parts", () => {
    const ring = area("ring", box(0, 0, 3, 3), box(1, 1));
    const parts: ShapedArea = { id: "parts", geometry: { type: "MultiPolygon", coordinates: [[box(9, 9)], [box(3, 0)]] } };
    expect(listsOf(contiguityNeighbours([ring, area("town", box(1, 1)), parts, area("far", box(10, 9))], { rule: "rook" }))).toEqual({
      ring: ["town", "parts"],
      town: ["ring"],
      parts: ["ring", "far"],
      far: ["parts"],
    });
  });

  it("corners of one area on the edge of another, whichever has more of them", () => {
    const [left, right, lower] = [area("left", box(0, 0, 1, 4)), area("right", box(1, 1, 1, 2)), area("lower", box(1, 0))];
    expect(listsOf(contiguityNeighbours([left, right, lower], { rule: "rook" }))).toEqual({
      left: ["right", "lower"],
      right: ["left", "lower"],
      lower: ["left", "right"],
    });
    // Each reaches beyond the other: neither has an edge of the other.
    expect(listsOf(contiguityNeighbours([area("a", box(0, 0, 1, 2)), area("b", box(1, 1, 1, 2))], { rule: "rook" }))).toEqual({
      a: ["b"],
      b: ["a"],
    });
    // A mere corner on an edge: a queen's neighbour, not a rook's.
    const tip = area("tip", [
      [1, 2],
      [2, 3],
      [2, 1],
      [1, 2],
    ]);
    expect(contiguityNeighbours([left, tip]).links).toHaveLength(2);
    expect(contiguityNeighbours([left, tip], { rule: "rook" }).islands).toEqual(["left", "tip"]);
  });

  it("corners that differ in the last digits are one, up to the snap and with it", () => {
    const near = (apart: number) => [area("a", box(0, 0)), area("b", box(1 + apart, 0))];
    expect(contiguityNeighbours(near(2 ** -20), { snap: 2 ** -20 }).islands).toEqual([]);
    expect(contiguityNeighbours(near(2 ** -20), { snap: 2 ** -20 - 2 ** -40 }).islands).toEqual(["a", "b"]);
    expect(contiguityNeighbours(near(0), { snap: 0 }).islands).toEqual([]);
    // On both sides of a line of the grid that corners are looked up by.
    expect(contiguityNeighbours([area("a", box(0, 0)), area("b", box(0, 1 + 1e-7))], { snap: 1e-6 }).islands).toEqual([]);
  });

  it("a shape that is not known, or is nothing, has no neighbours and says so", () => {
    const found = contiguityNeighbours([area("a", box(0, 0)), { id: "b", geometry: null }, area("c", box(1, 0)), area("d", [])]);
    expect(found).toMatchObject({ islands: ["b", "d"], withoutPlace: ["b"] });
    expect(contiguityNeighbours([])).toMatchObject({ ids: [], starts: [0], links: [], islands: [] });
  });

  it("an unclosed ring is the same as a closed one", () =>
    expect(contiguityNeighbours([area("a", box(0, 0).slice(0, 4)), area("b", box(1, 0))]).links).toEqual([1, 0]));

  it.each([
    ["snap-invalid", [], { snap: Number.NaN }],
    ["snap-invalid", [], { snap: -1 }],
    ["id-repeated", [area("a", box(0, 0)), area("a", box(1, 0))], {}],
    ["point-invalid", [area("a", [[0, Number.NaN]])], {}],
    ["point-invalid", [{ id: "a", geometry: { type: "Polygon", coordinates: [[[1]]] } }], {}],
  ] as const)("refuses with %s", (code, areas, options) =>
    expect(() => contiguityNeighbours(areas as readonly ShapedArea[], options)).toThrow(refused(code)),
  );

  it("refuses what is no area", () => {
    const point = { id: "a", geometry: { type: "Point", coordinates: [1, 2] } } as unknown as ShapedArea;
    expect(() => contiguityNeighbours([point])).toThrow(expect.objectContaining({ name: "TypeError", code: "geometry-not-an-area" }));
  });

  it("does not depend on where the board lies, how it is turned, in what order it comes, and on noise below the snap", () => {
    const plain = listsOf(contiguityNeighbours(board(4)));
    const place = fc.record({
      turn: fc.double({ min: 0, max: 6.3, noNaN: true }),
      east: fc.double({ min: -170, max: 170, noNaN: true }),
      north: fc.double({ min: -80, max: 80, noNaN: true }),
      noise: fc.array(fc.double({ min: -4e-7, max: 4e-7, noNaN: true }), { minLength: 7, maxLength: 7 }),
    });
    fc.assert(
      fc.property(place, ({ turn, east, north, noise }) => {
        let count = 0;
        const shake = () => noise[count++ % 7] ?? 0;
        const turned = board(4, (x, y) => [
          east + x * Math.cos(turn) - y * Math.sin(turn) + shake(),
          north + x * Math.sin(turn) + y * Math.cos(turn) + shake(),
        ]);
        const found = contiguityNeighbours(turned, { snap: 2e-6 });
        expectSound(found);
        expect(isMutual(found)).toBe(true);
        expect(listsOf(found)).toEqual(plain);
        expect(contiguityNeighbours(turned.toReversed(), { snap: 2e-6 }).links).toHaveLength(found.links.length);
      }),
      { numRuns: 40 },
    );
  });

  it("finds the same when edges are cut at any places of their own", () => {
    const cut = fc.array(fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 4 }), { minLength: 5, maxLength: 5 });
    const plain = listsOf(contiguityNeighbours(board(3), { rule: "rook" }));
    fc.assert(
      fc.property(cut, (cuts) => {
        let edge = 0;
        const shapes = board(3).map(({ id, geometry }) => {
          const ring = geometry?.coordinates[0] as Ring;
          const more = ring.slice(1).flatMap(([x, y], i) => {
            const [a, b] = ring[i] as readonly [number, number];
            const parts = [...new Set(cuts[edge++ % cuts.length])].toSorted((one, other) => one - other);
            return [...parts.map((part) => [a + ((x - a) * part) / 16, b + ((y - b) * part) / 16] as const), [x, y] as const];
          });
          return { id, geometry: polygon([ring[0] as readonly [number, number], ...more]) };
        });
        expect(listsOf(contiguityNeighbours(shapes, { rule: "rook" }))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
