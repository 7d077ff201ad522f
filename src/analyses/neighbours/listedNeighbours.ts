import { rangeRefusal } from "../../model/refusal.ts";
import { type Link, linkedAreas, uniqueIds } from "./linkedAreas.ts";
import type { Neighbours } from "./neighbours.ts";
import { requireWeight } from "./requireWeight.ts";

/** An area with the neighbours that somebody else found. */
export interface ListedArea {
  readonly id: string;
  readonly neighbours: readonly string[];
  /** One for each neighbour, at least 0 @default every link counts alike */
  readonly weights?: readonly number[];
}

/**
 * Neighbours as another program found them (sousedé ze seznamu): a file of GAL or GWT, minutes by bus turned into weights.
 *
 * A list is taken as it is: that B is a neighbour of A does not make A one of B.
 *
 * @param areas - each area once, with ids of its neighbours
 * @returns the record
 * @throws RangeError `id-repeated`, `area-not-known`, `own-neighbour`, `neighbour-repeated`, `weights-not-matching`, `weight-out-of-range`
 *
 * @example
 * listedNeighbours([{ id: "a", neighbours: ["b"] }, { id: "b", neighbours: [] }]).links // => [1]
 * listedNeighbours([{ id: "a", neighbours: ["b"] }, { id: "b", neighbours: [] }]).islands // => ["b"]
 * listedNeighbours([{ id: "a", neighbours: ["z"] }]) // => throws "area-not-known"
 *
 * @see docs/methods/pattern.md
 * @category Neighbours
 */
export function listedNeighbours(areas: readonly ListedArea[]): Neighbours {
  const ids = uniqueIds("listedNeighbours", areas);
  const places = new Map(ids.map((id, place) => [id, place]));
  const lists = areas.map(({ id, neighbours, weights }, place): readonly Link[] => {
    if (weights !== undefined && weights.length !== neighbours.length)
      throw rangeRefusal(
        "weights-not-matching",
        `listedNeighbours requires one weight for each neighbour, got ${weights.length} for ${neighbours.length} of ${id}`,
      );
    if (new Set(neighbours).size < neighbours.length)
      throw rangeRefusal("neighbour-repeated", `listedNeighbours requires each neighbour once, got one again in ${id}`);
    return neighbours.map((neighbour, i) => {
      const to = places.get(neighbour);
      if (to === undefined)
        throw rangeRefusal("area-not-known", `listedNeighbours requires neighbours among the areas, got ${neighbour} in ${id}`);
      if (to === place) throw rangeRefusal("own-neighbour", `listedNeighbours requires other areas as neighbours, got ${id} in itself`);
      return weights === undefined ? { to } : { to, weight: requireWeight("listedNeighbours", weights[i], id) };
    });
  });
  return linkedAreas({ method: "listed@1", parameters: {}, ids, distance: null, withoutPlace: [] }, lists);
}
