import { expect } from "vitest";
import { type Neighbours, neighboursOf } from "../../../src/analyses/neighbours/neighbours.ts";

/** Neighbours by id, as one reads them. */
export const listsOf = (neighbours: Neighbours): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(neighbours.ids.map((id) => [id, neighboursOf(neighbours, id)]));

/** Pairs of neighbours, each direction by itself. */
const pairsOf = (neighbours: Neighbours): readonly string[] =>
  neighbours.ids.flatMap((id) => neighboursOf(neighbours, id).map((other) => `${id} ${other}`));

export const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

/** What holds of neighbours whoever made them: the lists fit together, ascending, and nobody is its own neighbour. */
export function expectSound(neighbours: Neighbours): void {
  const { ids, starts, links, distances, weights, islands } = neighbours;
  expect(starts).toHaveLength(ids.length + 1);
  expect([starts[0], starts.at(-1)]).toEqual([0, links.length]);
  if (distances !== null) expect(distances).toHaveLength(links.length);
  if (weights !== null) expect(weights).toHaveLength(links.length);
  for (const [i, id] of ids.entries()) {
    const row = links.slice(starts[i], starts[i + 1]);
    expect(row).toEqual([...new Set(row)].toSorted((a, b) => a - b));
    expect(row).not.toContain(i);
    expect(islands.includes(id)).toBe(row.length === 0);
  }
}

/** Whether of every two neighbours each is one of the other. */
export function isMutual(neighbours: Neighbours): boolean {
  const pairs = new Set(pairsOf(neighbours));
  return [...pairs].every((pair) => pairs.has(pair.split(" ").toReversed().join(" ")));
}
