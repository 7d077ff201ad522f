import type { Day } from "../../model/day.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { facilitiesOn, type Service } from "../../model/service.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { TerritoryLists } from "./territoryLists.ts";

/**
 * Where a service sits on a day, in numbers of territories.
 *
 * @internal
 */
export interface SeatedService {
  readonly service: Service;
  /** Has, or had, a place with a secret address: it counts nowhere below an ORP. */
  readonly sheltered: boolean;
  /** Of some of its open places the municipality is not known, or it has none: it may sit anywhere. */
  readonly unplaced: boolean;
  /** Territories with a place of it, where it counts as a service. */
  readonly inside: readonly number[];
  /** Territories that hold all of its places, where its capacity counts. */
  readonly holds: readonly number[];
  /** Territories with a part of its places: how much of its capacity is there, nobody has said. */
  readonly partly: readonly number[];
  /** Okresy that would tell more than the ORP does, where nothing is said of it. */
  readonly hidden: readonly number[];
  /** Regions with a place of it. */
  readonly regions: ReadonlySet<TerritoryId>;
}

/**
 * Where a service sits on a day.
 *
 * The capacity of a service belongs to it as a whole: it is neither split over its places nor counted at each of them. A service with a
 * secret address is told by ORPs and what is larger, and by an okres only where the ORP lies in it entirely: both together
 * would else tell a municipality. What it says of regions counts as a place in them, as in `servicesIn`.
 *
 * @internal
 */
export function seatedService(service: Service, on: Day, lists: TerritoryLists): SeatedService {
  const { municipality, above, country, ids } = lists;
  const sheltered = isSheltered(service);
  const codes = facilitiesOn(service, on).map((facility) => facility.address?.municipality ?? null);
  const unplaced = codes.length === 0 || codes.includes(null);
  const places = [...new Set(codes)].flatMap((code) => (code === null ? [] : [municipality.get(code) ?? -1]));
  const here = places.filter((place) => place >= 0);
  const hidden = new Set(sheltered ? here.flatMap((place) => lists.split[place] ?? []) : []);
  const isTold = (t: number): boolean => !(sheltered && lists.small[t]) && !hidden.has(t);
  const touched = new Set(here.flatMap((place) => above[place] ?? []).filter(isTold));
  const inside = new Set(touched);
  if (sheltered)
    for (const code of service.regions ?? []) {
      const region = ids.indexOf(`kraj/${code}`);
      if (region >= 0) inside.add(region);
    }
  if (country >= 0) inside.add(country);
  // A place outside the territories at hand is in none of them but the country.
  const whole = !unplaced && here.length === places.length;
  const counts = new Map<number, number>();
  for (const place of here) for (const t of above[place] ?? []) counts.set(t, (counts.get(t) ?? 0) + 1);
  const holds = [...inside].filter((t) => t === country || (whole && counts.get(t) === here.length));
  const partly = [...inside, ...hidden].filter((t) => !holds.includes(t));
  const regions = new Set(here.flatMap((place) => lists.regions[place] ?? []));
  return { service, sheltered, unplaced, inside: [...inside], holds, partly, hidden: [...hidden], regions };
}
