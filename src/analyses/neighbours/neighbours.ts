import { rangeRefusal } from "../../model/refusal.ts";

/**
 * Who lies beside whom (sousedství), sparse: one list of places for all areas, and for each area where its part begins.
 *
 * The neighbours of the area at place `i` of `ids` are `links[starts[i]]` up to, without, `links[starts[i + 1]]`, places in `ids`,
 * ascending. No area is its own neighbour. An area without neighbours (ostrov) stays in the list.
 */
export interface Neighbours {
  readonly method: "contiguity-queen@1" | "contiguity-rook@1" | "nearest@1" | "distance-band@1" | "voronoi@1" | "listed@1";
  /** What it was asked with, by name of the option. */
  readonly parameters: Readonly<Record<string, string | number | null>>;
  readonly ids: readonly string[];
  /** One more than areas. */
  readonly starts: readonly number[];
  readonly links: readonly number[];
  /** Weight of each link, at least 0; `null` where all links count alike. */
  readonly weights: readonly number[] | null;
  /** Length of each link; `null` where nothing was measured. */
  readonly distances: readonly number[] | null;
  readonly distance: "great-circle [km]" | "planar [unit of the coordinates]" | null;
  /** Areas without any neighbour. */
  readonly islands: readonly string[];
  /** Islands whose shape or point is not known, so that nothing can be said of their neighbours. */
  readonly withoutPlace: readonly string[];
  /** Areas where equally distant others stood at the end of the list, and their ids decided. */
  readonly tied: readonly string[];
}

/** Who lies beside whom, and how that was found; nothing else of the record. */
export type NeighbourLinks = Pick<Neighbours, "method" | "parameters" | "ids" | "starts" | "links" | "weights">;

/** How neighbours were found. */
export type Neighbourhood = Pick<Neighbours, "method" | "parameters">;

/**
 * Neighbours of one area (sousedé území).
 *
 * @param neighbours - from any of the functions that make them
 * @param id - id of the area
 * @returns ids, in the order of `neighbours.ids`; empty for an island
 * @throws RangeError `area-not-known`
 *
 * @example
 * const row = listedNeighbours([{ id: "a", neighbours: ["b"] }, { id: "b", neighbours: ["a", "c"] }, { id: "c", neighbours: ["b"] }])
 * neighboursOf(row, "b") // => ["a", "c"]
 * neighboursOf(row, "d") // => throws "area-not-known"
 *
 * @see docs/methods/pattern.md
 * @category Neighbours
 */
export function neighboursOf(neighbours: Pick<Neighbours, "ids" | "starts" | "links">, id: string): readonly string[] {
  const { ids, starts, links } = neighbours;
  const place = ids.indexOf(id);
  if (place < 0) throw rangeRefusal("area-not-known", `neighboursOf requires an area among its ids, got ${id}`);
  return links.slice(starts[place], starts[place + 1]).map((link) => ids[link] ?? "");
}
