import type { TerritoryNode } from "../../model/territoryGraph.ts";
import { plainWords } from "../written/plainWords.ts";

/**
 * Codes of municipalities by the plain words of their names; several where a name repeats.
 *
 * @internal
 * @param nodes - territories, of which only municipalities count
 *
 * @example
 * municipalityCodes([{ id: "obec/581283", cs: "Blansko" }, { id: "orp/6201", cs: "Blansko" }]).get("blansko") // => ["581283"]
 */
export function municipalityCodes(nodes: readonly Pick<TerritoryNode, "id" | "cs">[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { id, cs } of nodes) {
    if (!id.startsWith("obec/")) continue;
    const name = plainWords(cs);
    const code = id.slice("obec/".length);
    const known = codes.get(name);
    if (known === undefined) codes.set(name, [code]);
    else if (!known.includes(code)) known.push(code);
  }
  return codes;
}
