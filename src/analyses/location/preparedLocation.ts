import { type Refusal, rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { LocationPlace, LocationProblem, LocationSite } from "./locationProblem.ts";

/** Above it sums of products would lose what they are compared by. */
const LARGEST = 1e12;
const LARGEST_COST = 1e9;

/** A problem that was checked, in the order of ids: existing sites first, so that nobody changes site on a tie. @internal */
export interface PreparedLocation {
  readonly places: readonly LocationPlace[];
  /** 0 where unknown. */
  readonly people: Float64Array;
  readonly sites: readonly LocationSite[];
  /** Sites before this number stand already. */
  readonly existing: number;
  /** Cost from each place to each site, row by row; infinity where there is no way. */
  readonly costs: Float64Array;
  /** Nobody is served farther. */
  readonly radius: number;
}

/**
 * Checks a problem and puts it in order, so that the order of the input changes nothing.
 *
 * @param caller - name of the function in refusals
 * @internal
 */
export function preparedLocation(problem: LocationProblem, radius: number | null, caller: string): PreparedLocation {
  const { places, sites, costs } = problem;
  if (places.length === 0) throw rangeRefusal("no-places", `${caller} requires at least one place, got none`);
  if (costs.length !== places.length)
    throw rangeRefusal("costs-shape", `${caller} requires a row of costs for each of ${places.length} places, got ${costs.length} rows`);
  if (radius !== null) requireAmount(radius, "radius-invalid", "a radius", caller);
  const placeOrder = byId(places, "place", caller);
  const all = byId(sites, "site", caller);
  const standing = all.filter((s) => sites[s]?.existing === true);
  const siteOrder = [...standing, ...all.filter((s) => sites[s]?.existing !== true)];
  for (const place of places) if (known(place.people)) requireAmount(place.people, "people-invalid", `people of ${place.id}`, caller);
  for (const site of sites) {
    if (known(site.capacity)) requireAmount(site.capacity, "capacity-invalid", `a capacity of ${site.id}`, caller);
    if (known(site.money)) requireAmount(site.money, "money-invalid", `money of ${site.id}`, caller);
  }
  const width = sites.length;
  const table = new Float64Array(places.length * width);
  for (const [i, from] of placeOrder.entries()) {
    const row = costs[from] as readonly (number | null)[];
    const place = (places[from] as LocationPlace).id;
    if (row.length !== width) throw rangeRefusal("costs-shape", `${caller} requires ${width} costs of ${place}, got ${row.length}`);
    for (let s = 0; s < width; s++) {
      const to = siteOrder[s] as number;
      const cost = row[to] ?? null;
      if (cost === null) table[i * width + s] = Number.POSITIVE_INFINITY;
      else {
        if (!isAmount(cost) || cost > LARGEST_COST)
          throw refusedAmount(cost, "cost-invalid", `a cost from ${place} to ${sites[to]?.id}`, caller, LARGEST_COST);
        table[i * width + s] = cost + 0;
      }
    }
  }
  return {
    places: placeOrder.map((i) => ({ ...(places[i] as LocationPlace), people: places[i]?.people ?? null })),
    people: Float64Array.from(placeOrder, (i) => ((places[i] as LocationPlace).people ?? 0) + 0),
    sites: siteOrder.map((s) => sites[s] as LocationSite),
    ...{ existing: standing.length, costs: table, radius: radius ?? Number.MAX_VALUE },
  };
}

/** Cost from a place to a site; infinity where there is no way. @internal */
export const costOf = ({ costs, sites }: PreparedLocation, place: number, site: number): number =>
  costs[place * sites.length + site] as number;

/** A number of the caller that has to be finite, at least 0 and not too large. @internal */
export function requireAmount(value: number, code: string, what: string, caller: string): void {
  if (!isAmount(value)) throw refusedAmount(value, code, what, caller);
}

/** A count of the caller: a whole number of at least 0. @internal */
export function requireCount(value: number, code: string, what: string, caller: string): void {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw rangeRefusal(code, `${caller} requires ${what} in whole numbers of at least 0, got ${String(value)}`);
}

const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;

const isAmount = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= LARGEST;

const refusedAmount = (value: unknown, code: string, what: string, caller: string, most = LARGEST): Refusal =>
  typeof value === "number"
    ? rangeRefusal(code, `${caller} requires ${what} of 0 to ${most}, got ${value}`)
    : typeRefusal("not-a-number", `${caller} requires ${what} as a number, got ${typeof value}`);

/** Places of a list in the order of ids. */
function byId(list: readonly { readonly id: string }[], noun: string, caller: string): readonly number[] {
  const order = [...list.keys()].sort((a, b) => ((list[a]?.id ?? "") < (list[b]?.id ?? "") ? -1 : 1));
  for (const [k, i] of order.entries()) {
    const { id } = list[i] as { readonly id: string };
    if (typeof id !== "string" || id === "")
      throw typeRefusal(`${noun}-id-invalid`, `${caller} requires ids of text, got ${JSON.stringify(id)}`);
    if (k > 0 && list[order[k - 1] as number]?.id === id)
      throw rangeRefusal(`${noun}-twice`, `${caller} requires each ${noun} once, got ${id} twice`);
  }
  return order;
}
