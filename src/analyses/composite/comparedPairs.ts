import { rangeRefusal } from "../../model/refusal.ts";
import type { CompositeState } from "./compositeState.ts";

/**
 * Places of units that are to be compared: the better one first, where the ranking says which.
 *
 * @internal
 */
export function comparedPairs(
  name: string,
  { root, ranks, table }: CompositeState,
  pairs: "neighbours" | "all" | readonly (readonly [string, string])[],
): readonly (readonly [number, number])[] {
  const order = [...root.keys()]
    .filter((u) => !Number.isNaN(root[u]))
    .sort((a, b) => (ranks.ranks[a] as number) - (ranks.ranks[b] as number) || a - b);
  if (pairs === "neighbours") return order.slice(1).map((b, i) => [order[i] as number, b]);
  if (pairs === "all") return order.flatMap((a, i) => order.slice(i + 1).map((b): readonly [number, number] => [a, b]));
  const places = new Map(table.units.map(({ id }, u) => [id, u]));
  return pairs.map(([first, second]) => {
    const [a, b] = [places.get(first), places.get(second)];
    if (a === undefined || b === undefined || a === b || Number.isNaN(root[a]) || Number.isNaN(root[b]))
      throw rangeRefusal("pair-not-units", `${name} requires pairs of two units with a score, got ${first} and ${second}`);
    return [a, b];
  });
}
