import { rangeRefusal } from "../../model/refusal.ts";
import type { Neighbours } from "./neighbours.ts";

/**
 * The ids of areas, each of them once.
 *
 * @throws RangeError `id-repeated`
 *
 * @internal
 */
export function uniqueIds(name: string, rows: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw rangeRefusal("id-repeated", `${name} requires each area once, got ${id} again`);
    seen.add(id);
  }
  return [...seen];
}

/** A neighbour with what is known of the way to it. */
export interface Link {
  readonly to: number;
  readonly distance?: number;
  readonly weight?: number;
}

/**
 * The record of neighbours, from a list of links for each area.
 *
 * @internal
 */
export function linkedAreas(
  head: Pick<Neighbours, "method" | "parameters" | "ids" | "distance" | "withoutPlace"> & { readonly tied?: readonly string[] },
  lists: readonly (readonly Link[])[],
): Neighbours {
  const { ids, distance } = head;
  const starts = [0];
  const all: Link[] = [];
  for (const list of lists) {
    for (const link of list.toSorted((a, b) => a.to - b.to)) all.push(link);
    starts.push(all.length);
  }
  return {
    method: head.method,
    parameters: head.parameters,
    ids,
    starts,
    links: all.map(({ to }) => to),
    weights: all.some(({ weight }) => weight !== undefined) ? all.map(({ weight = 1 }) => weight) : null,
    distances: distance === null ? null : all.map((link) => link.distance ?? 0),
    distance,
    islands: ids.filter((_, i) => lists[i]?.length === 0),
    withoutPlace: head.withoutPlace,
    tied: head.tied ?? [],
  };
}
