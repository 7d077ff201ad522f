import { rangeRefusal } from "../../model/refusal.ts";

/**
 * Refuses groups that the standard does not have: their people would fall out in silence. Groups that are missing are another matter:
 * they make the figure unknown.
 *
 * @internal
 */
export function requireGroups(given: readonly string[], standard: readonly string[], name: string): void {
  if (standard.length === 0) throw rangeRefusal("standard-empty", `${name} requires a standard with at least one group, got none`);
  const known = new Set(standard);
  const strangers = given.filter((group) => !known.has(group));
  if (strangers.length > 0)
    throw rangeRefusal("groups-differ", `${name} requires the groups of the standard only, got also ${strangers.slice(0, 5).join(", ")}`);
}
