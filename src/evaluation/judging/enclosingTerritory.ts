import type { TerritoryLevel } from "../../codebooks/territoryLevels.ts";
import { type TerritoryState, territoriesAt } from "../../model/territoryGraph.ts";
import { isTerritoryId } from "../../model/territoryId.ts";
import type { RuleData } from "./ruleData.ts";

/** What was found before, by state of the territory: it never changes. */
const found = new WeakMap<TerritoryState, Map<string, string | null>>();

/**
 * The territory of a level that a target lies in; `null` where that is not known, or there are several as with the okresy of ORP Turnov. A
 * territory of the level itself, or a larger one, lies in none.
 *
 * @internal
 */
export function enclosingTerritory({ territories, places }: RuleData, target: string, level: TerritoryLevel): string | null {
  const place = places?.get(target) ?? target;
  if (territories === undefined || !isTerritoryId(place) || !territories.nodes.has(place)) return null;
  const known = found.get(territories) ?? new Map<string, string | null>();
  found.set(territories, known);
  const key = `${level} ${place}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [only, ...others] = territoriesAt(territories, place, level);
  const fresh = only === undefined || others.length > 0 || (only === place && place === target) ? null : only;
  known.set(key, fresh);
  return fresh;
}
