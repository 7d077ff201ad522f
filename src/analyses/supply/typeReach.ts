import type { ServiceReach } from "../../model/serviceReach.ts";
import type { SeatedService } from "./seatedService.ts";
import type { TerritoryLists } from "./territoryLists.ts";

/**
 * Which municipalities the services of one type reach, by number of the municipality.
 *
 * @internal
 */
export interface TypeReach {
  readonly type: string;
  /** Reached for sure. */
  readonly reached: readonly boolean[];
  /** Reached for sure, or not reached for sure; all others cannot be decided. */
  readonly decided: readonly boolean[];
}

/** Whether a row says that somebody is reached: "provided" to nobody, nothing at all, says the contrary. */
const saysReached = ({ mode, clients, contacts, hours }: ServiceReach): boolean =>
  mode === "offered" || clients === null || clients > 0 || (contacts ?? 0) > 0 || (hours ?? 0) > 0;

/**
 * The reach of a type, as its providers tell it.
 *
 * That a municipality is not reached is known only where the table is said to be whole, every service of the data that may work there
 * has told its reach, the data hold all services of the country, and none of the type has a secret address: such a service is
 * never told by municipality, so nothing may depend on where it goes.
 *
 * @internal
 */
export function typeReach(
  type: string,
  services: readonly { readonly one: SeatedService; readonly rows: readonly ServiceReach[] }[],
  lists: TerritoryLists,
  options: { readonly isWhole: boolean },
): TypeReach {
  const reached = lists.municipalities.map(() => false);
  const waiting = new Set<string>();
  let undecided = !options.isWhole;
  for (const { one, rows } of services) {
    if (one.sheltered) undecided = true;
    else if (rows.length > 0) {
      for (const row of rows) {
        const place = lists.municipality.get(row.municipality);
        if (place !== undefined && saysReached(row)) reached[place] = true;
      }
    } else if (one.service.regions === null || one.unplaced) undecided = true;
    else for (const region of [...one.service.regions.map((code) => `kraj/${code}`), ...one.regions]) waiting.add(region);
  }
  const decided = reached.map((isReached, m) => {
    const regions = lists.regions[m] ?? [];
    return isReached || !(undecided || (waiting.size > 0 && (regions.length === 0 || regions.some((region) => waiting.has(region)))));
  });
  return { type, reached, decided };
}
