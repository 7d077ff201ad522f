import { describe, expect, it } from "vitest";
import { listedNeighbours } from "../../../src/analyses/neighbours/listedNeighbours.ts";
import { neighboursOf } from "../../../src/analyses/neighbours/neighbours.ts";
import { expectSound, listsOf, refused } from "./lists.ts";

describe("listedNeighbours", () => {
  it("keeps what it is given, sorted by place", () => {
    const found = listedNeighbours([
      { id: "a", neighbours: ["c", "b"], weights: [5, 2] },
      { id: "b", neighbours: [] },
      { id: "c", neighbours: ["a"], weights: [0] },
    ]);
    expectSound(found);
    expect(listsOf(found)).toEqual({ a: ["b", "c"], b: [], c: ["a"] });
    expect(found).toMatchObject({ method: "listed@1", weights: [2, 5, 0], islands: ["b"], distances: null, withoutPlace: [], tied: [] });
    expect(
      listedNeighbours([
        { id: "a", neighbours: ["b"] },
        { id: "b", neighbours: [] },
      ]).weights,
    ).toBeNull();
    expect(listedNeighbours([])).toMatchObject({ ids: [], starts: [0], links: [], weights: null });
  });

  it("a row without weights beside one with them counts 1", () =>
    expect(
      listedNeighbours([
        { id: "a", neighbours: ["b"], weights: [3] },
        { id: "b", neighbours: ["a"] },
      ]).weights,
    ).toEqual([3, 1]));

  it.each([
    [
      "id-repeated",
      [
        { id: "a", neighbours: [] },
        { id: "a", neighbours: [] },
      ],
    ],
    ["area-not-known", [{ id: "a", neighbours: ["b"] }]],
    ["own-neighbour", [{ id: "a", neighbours: ["a"] }]],
    [
      "neighbour-repeated",
      [
        { id: "a", neighbours: ["b", "b"] },
        { id: "b", neighbours: [] },
      ],
    ],
    [
      "weights-not-matching",
      [
        { id: "a", neighbours: ["b"], weights: [] },
        { id: "b", neighbours: [] },
      ],
    ],
    [
      "weight-out-of-range",
      [
        { id: "a", neighbours: ["b"], weights: [-1] },
        { id: "b", neighbours: [] },
      ],
    ],
    [
      "weight-out-of-range",
      [
        { id: "a", neighbours: ["b"], weights: [Number.NaN] },
        { id: "b", neighbours: [] },
      ],
    ],
    [
      "weight-out-of-range",
      [
        { id: "a", neighbours: ["b"], weights: [1e51] },
        { id: "b", neighbours: [] },
      ],
    ],
  ] as const)("refuses with %s", (code, areas) => expect(() => listedNeighbours(areas)).toThrow(refused(code)));

  it("neighboursOf refuses an area that is not there", () =>
    expect(() => neighboursOf(listedNeighbours([]), "a")).toThrow(refused("area-not-known")));
});
