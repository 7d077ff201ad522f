import { capacityAim } from "./capacityAim.ts";
import { checkedLocation } from "./checkedLocation.ts";
import { exactAim } from "./exactAim.ts";
import type { LocationOptions } from "./locationOptions.ts";
import type { LocationOutcome } from "./locationOutcome.ts";
import type { LocationProblem } from "./locationProblem.ts";
import { locationRecord } from "./locationRecord.ts";

/**
 * Where to add services to a network (umístění služeb v síti, location-allocation): which candidates, within budgets and limits of okresy
 * and kraje, serve people best together with the services that stand.
 *
 * - `p-median` (p-medián): min Σ people × cost to the nearest site (Hakimi 1964; ReVelle and Swain 1970)
 * - `max-cover` (maximální pokrytí): max people within the radius (Church and ReVelle 1974)
 * - `set-cover` (úplné pokrytí): min sites so that all places lie within the radius (Toregas et al. 1971)
 * - `p-center` (p-centrum): min of the largest cost (Hakimi 1964), by covers of shrinking radius (Minieka 1970)
 * - `least-unmet-need`, `least-inequality`: with capacities, people of a place may be split
 *
 * The first four are exact: Lagrangian bound, vertex substitution and branch and bound; at `nodeLimit` the answer is `not-proven` with its
 * gap. The others are the best found, with the bound of their linear relaxation: tight for unmet need; for inequality only its part for
 * unmet need, and with `needWeight: 0` the words "no bound". Where no more than `choiceLimit` choices are allowed, all are tried and the
 * best is proven.
 *
 * `sites` is a number at most: no site is opened that betters nobody, and `notUsed` says how many were left and why. The p-median of the
 * textbook, exactly p sites, is `needlessSites: "fill-up"`.
 *
 * The radius is inclusive. On a tie people stay with an existing site, then go to that of the first id. The order of the input changes
 * nothing; ids are compared by their characters. Of several equally good choices one is given, always the same.
 *
 * Does not tell whether anybody wants to run a service there, nor whether people would go to the nearest one. Everybody of a place is
 * taken at one point. `least-inequality` with `needWeight: 0` is content when nobody is served anywhere.
 *
 * @param problem - places, sites, costs [km] or [min], limits
 * @param options - the aim, budgets and how far to search
 * @returns the record; `objective` is `null` where there is no allowed choice, with the reason in `infeasible`
 * @throws RangeError `no-places`, `costs-shape`, `cost-invalid`, `people-invalid`, `capacity-invalid`, `money-invalid`, `place-twice`, `site-twice`,
 *   `radius-invalid`, `radius-missing`, `sites-invalid`, `sites-not-positive`, `sites-too-many`, `budget-missing`, `budget-invalid`,
 *   `capacity-missing`, `money-missing`, `limit-invalid`, `limit-twice`, `limit-not-possible`, `limit-territory-unknown`,
 *   `okres-in-two-kraje`, `territory-missing`, `need-weight-invalid`, `limit-of-search-invalid`
 * @throws TypeError `not-a-number`, `place-id-invalid`, `site-id-invalid`, `unit-unknown`, `mode-unknown`, `aim-unknown`, `minimise-unknown`,
 *   `coverage-unknown`, `inequality-unknown`, `between-unknown`, `needless-sites-unknown`
 *
 * @example
 * // Three towns in a row; one of them gets a service.
 * const towns = [{ id: "A", people: 1 }, { id: "B", people: 10 }, { id: "C", people: 2 }]
 * const row = { places: towns, sites: [{ id: "A" }, { id: "B" }, { id: "C" }], costs: [[0, 5, 9], [5, 0, 4], [9, 4, 0]], unit: "km" }
 * const best = locationAllocation(row, { aim: "p-median", sites: 1 })
 * best.added.map(({ id }) => id) // => ["B"]
 * [best.objective, best.bound, best.status] // => [13, 13, "proven-optimal"]
 * locationAllocation(row, { aim: "max-cover", sites: 1, radius: 4 }).objective // => 12
 * locationAllocation(row, { aim: "set-cover", radius: 3 }).objective // => 3
 * locationAllocation(row, { aim: "p-center", sites: 1 }).objective // => 5
 * locationAllocation(row, { aim: "p-median", sites: 4 }) // => throws "sites-too-many"
 *
 * @see docs/methods/location.md
 * @category Location
 */
export function locationAllocation(problem: LocationProblem, options: LocationOptions): LocationOutcome {
  const checked = checkedLocation(problem, options, "locationAllocation");
  if (!checked.withCapacities)
    return locationRecord(problem, checked, exactAim(checked.prepared, checked.limits, checked.options), "search");
  const choice = capacityAim(checked.prepared, checked.limits.limits, checked.options);
  return locationRecord(problem, checked, choice, choice.provenBy);
}
