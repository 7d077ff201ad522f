import { exactSum } from "../../model/exactSum.ts";
import type { LocatedSite, LocationTerritory, ServedPlace } from "./locatedSite.ts";
import type { PreparedLocation } from "./preparedLocation.ts";
import { networkCoverage } from "./servedPlaces.ts";

/** What a choice did, place by place and site by site. @internal */
export interface BeforeAndAfter {
  readonly before: readonly ServedPlace[];
  readonly after: readonly ServedPlace[];
  readonly existing: readonly LocatedSite[];
  readonly added: readonly LocatedSite[];
}

/** The territories of a tier before and after, by id; the places and sites that name none come last. @internal */
export function locationTerritories(
  { places }: PreparedLocation,
  { before, after, existing, added }: BeforeAndAfter,
  tier: "orp" | "okres" | "kraj",
): readonly LocationTerritory[] {
  const groups = new Map<string | null, { places: number[]; existing: number; added: LocatedSite[] }>();
  const groupOf = (id: string | null | undefined) => {
    const group = groups.get(id ?? null) ?? { places: [], existing: 0, added: [] };
    groups.set(id ?? null, group);
    return group;
  };
  for (const [i, place] of places.entries()) groupOf(place[tier]).places.push(i);
  for (const site of existing) groupOf(site[tier]).existing += 1;
  for (const site of added) groupOf(site[tier]).added.push(site);
  const ids = [...groups.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  return ids.map((id) => {
    const group = groupOf(id);
    const of = (all: readonly ServedPlace[]) => networkCoverage(group.places.map((i) => all[i] as ServedPlace));
    const [then, now] = [of(before), of(after)];
    const part = (unmet: number): number | null => (now.people > 0 ? Math.min(1, unmet / now.people) : null);
    return {
      ...{ id, places: now.places, people: now.people, unmetBefore: then.unmet, unmetAfter: now.unmet },
      ...{ unmetShareBefore: part(then.unmet), unmetShareAfter: part(now.unmet) },
      ...{ meanCostBefore: then.meanCost, meanCostAfter: now.meanCost, existingSites: group.existing },
      ...{
        added: group.added.map((site) => site.id),
        addedCapacity: total(group.added, "capacity"),
        addedMoney: total(group.added, "money"),
      },
    };
  });
}

/** Sum over sites; `null` where one is not known. @internal */
export function total(sites: readonly LocatedSite[], what: "capacity" | "money"): number | null {
  const amounts = sites.map((site) => site[what]);
  return amounts.includes(null) ? null : exactSum(amounts.map((amount) => amount ?? 0));
}
