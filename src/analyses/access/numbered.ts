import { rangeRefusal } from "../../model/refusal.ts";

/** Number of each id in a list; an id that stands there twice is refused. @internal */
export function numbered(name: string, what: "place" | "supply", items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < items.length; i++) {
    const { id } = items[i] as { readonly id: string };
    if (found.has(id)) throw rangeRefusal(`${what}-twice`, `${name} requires each ${what} once, got ${id} twice`);
    found.set(id, i);
  }
  return found;
}
