import { expect } from "vitest";
import { listedNeighbours } from "../../../src/analyses/neighbours/listedNeighbours.ts";
import type { Neighbours } from "../../../src/analyses/neighbours/neighbours.ts";
import type { AreaValue } from "../../../src/analyses/pattern/areaValue.ts";

/** Areas with values and the neighbours between them. */
export interface Areas {
  readonly values: readonly AreaValue[];
  readonly neighbours: Neighbours;
}

/** Areas named a, b, c …, or 0, 1, 2 … where there are many, from lists of places. */
export function areas(
  figures: readonly (number | null)[],
  lists: readonly (readonly number[])[],
  weights?: readonly (readonly number[])[],
): Areas {
  const name = (i: number) => (lists.length <= 26 ? String.fromCharCode(97 + i) : String(i).padStart(3, "0"));
  return {
    values: figures.map((value, i) => ({ id: name(i), value })),
    neighbours: listedNeighbours(
      lists.map((list, i) => ({
        id: name(i),
        neighbours: list.map(name),
        ...(weights === undefined ? {} : { weights: weights[i] ?? [] }),
      })),
    ),
  };
}

/** A board of squares, row by row, with a rook's neighbours. */
export function board(width: number, height: number, figure: (x: number, y: number) => number | null): Areas {
  const places = Array.from({ length: width * height }, (_, i) => [i % width, Math.floor(i / width)] as const);
  return areas(
    places.map(([x, y]) => figure(x, y)),
    places.map(([x, y]) => places.flatMap(([a, b], j) => (Math.abs(x - a) + Math.abs(y - b) === 1 ? [j] : []))),
  );
}

/**
 * Cliff and Ord, Spatial Processes (1981): share of adults with blood group A in the 26 counties of Eire, and which counties border
 * each other; as in the data set eire of the R package spData (CC0).
 */
export const eire: Areas = areas(
  [
    34.2, 29.68, 26.54, 23.92, 27.91, 32.79, 26.53, 25.14, 30.69, 31.41, 28.38, 28.84, 28.24, 28.57, 31.02, 27.01, 30.68, 28.24, 30.18,
    27.96, 27.32, 30.24, 31.04, 29.82, 35.86, 35.47,
  ],
  [
    [8, 9, 10, 24, 25],
    [11, 13, 16, 17, 23],
    [6, 12, 21],
    [7, 12, 21, 22],
    [11],
    [8, 16, 25],
    [2, 15, 18, 19, 21],
    [3, 12],
    [0, 5, 10, 16, 18, 25],
    [0, 10, 21, 22, 24],
    [0, 8, 9, 18, 21],
    [1, 4, 13, 19, 20],
    [2, 3, 7, 21],
    [1, 11, 19, 23],
    [16, 17],
    [6, 19, 20],
    [1, 5, 8, 14, 17, 18, 23],
    [1, 14, 16],
    [6, 8, 10, 16, 19, 21, 23],
    [6, 11, 13, 15, 18, 20, 23],
    [11, 15, 19],
    [2, 3, 6, 9, 10, 12, 18, 22],
    [3, 9, 21, 24],
    [1, 13, 16, 18, 19],
    [0, 9, 22, 25],
    [0, 5, 8, 24],
  ],
);

/** Six points of pysal/esda, tests/test_getisord.py, with neighbours up to a distance of 15. */
export const sixPoints: Areas = areas([2, 3, 3.2, 5, 8, 7], [[1, 3], [0, 3, 4], [4], [0, 1, 4], [1, 2, 3, 5], [4]]);

export const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

/** The same areas and links in another order. */
export function shuffled({ values, neighbours }: Areas): Areas {
  const { ids, starts, links, weights } = neighbours;
  const order = ids.map((_, i) => i).toSorted((a, b) => ((a * 7 + 3) % 11) - ((b * 7 + 3) % 11) || b - a);
  const row = (i: number) => links.slice(starts[i], starts[i + 1]).map((link) => ids[link] ?? "");
  return {
    values: values.toReversed(),
    neighbours: listedNeighbours(
      order.map((i) => ({
        id: ids[i] ?? "",
        neighbours: row(i).toReversed(),
        ...(weights === null ? {} : { weights: weights.slice(starts[i], starts[i + 1]).toReversed() }),
      })),
    ),
  };
}
