import { rangeRefusal } from "../../model/refusal.ts";
import type { LocationOptions } from "./locationOptions.ts";
import type { LocationLimit, LocationProblem, LocationSite } from "./locationProblem.ts";
import { type PreparedLocation, requireAmount, requireCount } from "./preparedLocation.ts";
import type { SelectionLimits } from "./selectionLimits.ts";

/** Limits of the candidates, and whether anything beside the number of all of them is limited. @internal */
export interface LocationLimits {
  readonly limits: SelectionLimits;
  readonly beyondCount: boolean;
}

const NO_LIMIT = 2 ** 31 - 1;

/**
 * Puts budgets and limits of territories into the form that a choice is checked by: okresy lie in kraje, kraje in the whole, an ORP may
 * reach over okresy and is counted like an amount.
 * @internal
 */
export function locationLimits(
  problem: LocationProblem,
  prepared: PreparedLocation,
  { aim, sites = null, capacity = null, money = null }: LocationOptions,
  caller: string,
): LocationLimits {
  const candidates = prepared.sites.slice(prepared.existing);
  if (sites !== null) {
    requireCount(sites, "sites-invalid", "sites to add", caller);
    if (sites === 0) throw rangeRefusal("sites-not-positive", `${caller} requires at least one site to add, got 0`);
    if (sites > candidates.length)
      throw rangeRefusal(
        "sites-too-many",
        `${caller} requires at most as many sites to add as candidates, ${candidates.length}, got ${sites}`,
      );
  }
  if (sites === null && capacity === null && money === null && aim !== "set-cover")
    throw rangeRefusal("budget-missing", `${caller} requires a budget in sites, capacity or money, got none`);
  const given = (problem.limits ?? []).toSorted((a, b) => (a.territory < b.territory ? -1 : 1));
  const parents = new Map<string, string>();
  for (const { okres, kraj, id } of candidates) {
    if (typeof okres !== "string") continue;
    const before = parents.get(okres);
    if (given.length > 0 && before !== undefined && before !== (kraj ?? ""))
      throw rangeRefusal("okres-in-two-kraje", `${caller} requires each okres in one kraj, got ${okres} of ${id} in another one`);
    parents.set(okres, kraj ?? "");
  }
  const kraje = [...new Set(candidates.flatMap(({ kraj }) => (typeof kraj === "string" ? [kraj] : [])))];
  const groupOf = new Map([...kraje, ...parents.keys()].map((id, g) => [id, g + 1]));
  const size = groupOf.size + 1;
  const parent = new Int32Array(size).fill(0).fill(-1, 0, 1);
  for (const [okres, kraj] of parents) if (kraj !== "") parent[groupOf.get(okres) as number] = groupOf.get(kraj) as number;
  const most = new Int32Array(size).fill(NO_LIMIT);
  const least = new Int32Array(size);
  most[0] = sites ?? NO_LIMIT;
  const amounts: { of: Float64Array; most: number }[] = [];
  const amount = (limit: number | null, what: "capacity" | "money", lies: (site: LocationSite) => boolean): void => {
    if (limit === null) return;
    requireAmount(limit, "budget-invalid", `a budget in ${what}`, caller);
    amounts.push({ of: Float64Array.from(candidates, (site) => (lies(site) ? amountOf(site, what, caller) + 0 : 0)), most: limit + 0 });
  };
  amount(capacity, "capacity", () => true);
  amount(money, "money", () => true);
  for (const limit of given) {
    const { territory, mostSites = null, leastSites = 0, mostCapacity = null, mostMoney = null } = limit;
    const lies = ({ orp, okres, kraj }: LocationSite): boolean => [orp, okres, kraj].includes(territory);
    requireTerritory(limit, prepared, given, caller);
    if (mostSites !== null) requireCount(mostSites, "limit-invalid", `a limit of ${territory}`, caller);
    requireCount(leastSites, "limit-invalid", `a limit of ${territory}`, caller);
    const group = groupOf.get(territory);
    if (group !== undefined) {
      most[group] = Math.min(mostSites ?? NO_LIMIT, NO_LIMIT);
      least[group] = Math.min(leastSites, NO_LIMIT);
    } else if (leastSites > 0)
      throw rangeRefusal(
        "limit-not-possible",
        `${caller} requires a least number of sites for an okres or a kraj with candidates, got ${territory}`,
      );
    else if (mostSites !== null) amounts.push({ of: Float64Array.from(candidates, (site) => (lies(site) ? 1 : 0)), most: mostSites + 0 });
    amount(mostCapacity, "capacity", lies);
    amount(mostMoney, "money", lies);
  }
  const group = Int32Array.from(candidates, ({ okres, kraj }) => groupOf.get(okres ?? "") ?? groupOf.get(kraj ?? "") ?? 0);
  const beyondCount = amounts.length > 0 || least.some((count) => count > 0) || most.some((count, g) => g > 0 && count < NO_LIMIT);
  return { limits: beyondCount ? { group, parent, most, least, amounts } : plain(candidates.length, sites), beyondCount };
}

/** Limits of a number of sites alone. */
const plain = (candidates: number, sites: number | null): SelectionLimits => ({
  ...{ group: new Int32Array(candidates), parent: Int32Array.of(-1), least: Int32Array.of(0), amounts: [] },
  most: Int32Array.of(sites ?? NO_LIMIT),
});

function amountOf(site: LocationSite, what: "capacity" | "money", caller: string): number {
  const amount = site[what] ?? null;
  if (amount === null)
    throw rangeRefusal(`${what}-missing`, `${caller} requires the ${what} of each candidate that a budget limits, got none of ${site.id}`);
  return amount;
}

function requireTerritory(
  { territory }: LocationLimit,
  { places, sites }: PreparedLocation,
  all: readonly LocationLimit[],
  caller: string,
): void {
  if (![...sites, ...places].some(({ orp, okres, kraj }) => [orp, okres, kraj].includes(territory)))
    throw rangeRefusal(
      "limit-territory-unknown",
      `${caller} requires limits of territories that a place or site lies in, got ${territory}`,
    );
  if (all.filter((one) => one.territory === territory).length > 1)
    throw rangeRefusal("limit-twice", `${caller} requires one limit of each territory, got two of ${territory}`);
}
