import type { AllocationColumn, AllocationModel, AllocationRow } from "./allocationModel.ts";
import type { CheckedLocation } from "./checkedLocation.ts";
import { costOf, type PreparedLocation } from "./preparedLocation.ts";
import { bindingPlaces } from "./reachedPlaces.ts";

/** A model that is being written. */
interface Draft {
  readonly columns: AllocationColumn[];
  readonly rows: AllocationRow[];
  constant: number;
}

/** Columns and rows of a problem; the first columns are the candidates. @internal */
export function allocationRows(checked: CheckedLocation): Pick<AllocationModel, "columns" | "rows" | "constant"> {
  const { prepared, options } = checked;
  const draft: Draft = { columns: [], rows: [], constant: 0 };
  for (const [j, site] of prepared.sites.slice(prepared.existing).entries())
    add(draft, { name: `y${j}`, kind: "added", site: site.id, cost: siteCost(checked, j), upper: 1, integer: true });
  limitRows(draft, checked);
  if (options.aim === "max-cover" || options.aim === "set-cover") coverRows(draft, checked);
  else if (options.aim === "least-unmet-need") transportRows(draft, prepared);
  else travelRows(draft, checked);
  return draft;
}

function siteCost({ prepared, options: { aim, minimise } }: CheckedLocation, candidate: number): number {
  if (aim !== "set-cover") return 0;
  return minimise === "money" ? (prepared.sites[prepared.existing + candidate]?.money ?? 0) + 0 : 1;
}

function add(draft: Draft, column: Partial<AllocationColumn> & Pick<AllocationColumn, "name" | "kind" | "cost">): number {
  return draft.columns.push({ site: null, place: null, lower: 0, upper: null, integer: false, ...column }) - 1;
}

function condition(
  draft: Draft,
  name: string,
  terms: readonly (readonly [number, number])[],
  lower: number | null,
  upper: number | null,
): void {
  // A condition on nothing that holds says nothing; one that does not hold is kept, and there is no answer.
  if (terms.length === 0 && (lower ?? 0) <= 0 && (upper ?? 0) >= 0) return;
  draft.rows.push({ name, columns: terms.map(([column]) => column), coefficients: terms.map(([, amount]) => amount + 0), lower, upper });
}

/** Budgets and limits of territories. */
function limitRows(draft: Draft, { limits: { limits, beyondCount }, options: { aim, sites, needlessSites } }: CheckedLocation): void {
  const candidates = [...limits.group.keys()];
  const within = (site: number, wanted: number): boolean => {
    for (let g = limits.group[site] as number; g >= 0; g = limits.parent[g] as number) if (g === wanted) return true;
    return false;
  };
  if (sites !== null)
    condition(
      draft,
      "sites",
      candidates.map((j) => [j, 1]),
      aim === "p-median" && needlessSites === "fill-up" && !beyondCount ? sites : 0,
      sites,
    );
  for (let g = 1; g < limits.parent.length; g++) {
    const [most, least] = [limits.most[g] as number, limits.least[g] as number];
    const own = candidates.filter((j) => within(j, g));
    if (most < own.length || least > 0)
      condition(
        draft,
        `territory${g}`,
        own.map((j) => [j, 1]),
        least,
        most,
      );
  }
  for (const [a, { of, most }] of limits.amounts.entries())
    condition(
      draft,
      `budget${a}`,
      candidates.filter((j) => (of[j] as number) > 0).map((j) => [j, of[j] as number]),
      0,
      most,
    );
}

/** A place is within the radius of an added site, or (for the most of people) unserved. */
function coverRows(draft: Draft, { prepared, options: { aim, coverage } }: CheckedLocation): void {
  const { places, people, existing, sites, radius } = prepared;
  const { binding, uncoverable } = bindingPlaces(prepared);
  for (let i = 0; i < places.length; i++) {
    const near = [...sites.keys()].filter((s) => costOf(prepared, i, s) <= radius);
    if (near.some((s) => s < existing)) continue;
    const terms = near.map((s) => [s - existing, 1] as const);
    if (aim === "set-cover") {
      if (binding[i] === 1 || (coverage === "all-places" && uncoverable.includes(i))) condition(draft, `cover${i}`, terms, 1, null);
    } else if (near.length === 0) draft.constant += people[i] as number;
    else if ((people[i] as number) > 0) {
      const unserved = add(draft, { name: `u${i}`, kind: "unserved", place: places[i]?.id ?? null, cost: people[i] as number, upper: 1 });
      condition(draft, `cover${i}`, [...terms, [unserved, 1]], 1, null);
    }
  }
}

/** Every place goes to sites that stand or are added; the nearest existing one stands for all of them. */
function travelRows(draft: Draft, { prepared, options: { aim, coverage } }: CheckedLocation): void {
  const { places, people, existing, sites, radius } = prepared;
  const { binding, uncoverable } = bindingPlaces(prepared);
  const farthest = aim === "p-center" ? add(draft, { name: "z", kind: "farthest", cost: 1 }) : -1;
  const isServed = (i: number): boolean =>
    aim === "p-center"
      ? binding[i] === 1 || (coverage === "all-places" && uncoverable.includes(i))
      : binding[i] === 1 && (people[i] as number) > 0;
  for (let i = 0; i < places.length; i++) {
    if (!isServed(i)) continue;
    const standing = [...sites.keys()].slice(0, existing).filter((s) => costOf(prepared, i, s) <= radius);
    const best = standing.reduce((least, s) => Math.min(least, costOf(prepared, i, s)), Number.POSITIVE_INFINITY);
    const nearest = standing.find((s) => costOf(prepared, i, s) === best);
    const ways = [...sites.keys()].filter(
      (s) => s === nearest || (s >= existing && costOf(prepared, i, s) <= radius && costOf(prepared, i, s) < best),
    );
    const terms = ways.map((s) => {
      const cost = farthest >= 0 ? 0 : (people[i] as number) * costOf(prepared, i, s);
      const name = `x${i}_${s}`;
      return [add(draft, { name, kind: "served", site: sites[s]?.id ?? null, place: places[i]?.id ?? null, cost, upper: 1 }), s] as const;
    });
    condition(
      draft,
      `place${i}`,
      terms.map(([column]) => [column, 1]),
      1,
      1,
    );
    for (const [column, s] of terms)
      if (s >= existing)
        condition(
          draft,
          `open${i}_${s}`,
          [
            [column, 1],
            [s - existing, -1],
          ],
          null,
          0,
        );
    if (farthest >= 0)
      condition(draft, `far${i}`, [...terms.map(([column, s]) => [column, costOf(prepared, i, s)] as const), [farthest, -1]], null, 0);
  }
}

/** People go to sites as long as there is room; the rest is unserved. */
function transportRows(draft: Draft, prepared: PreparedLocation): void {
  const { places, people, existing, sites, radius } = prepared;
  const guests: (readonly [number, number])[][] = sites.map(() => []);
  for (let i = 0; i < places.length; i++) {
    const count = people[i] as number;
    if (count === 0) continue;
    const place = places[i]?.id ?? null;
    const terms: (readonly [number, number])[] = [[add(draft, { name: `u${i}`, kind: "unserved", place, cost: 1, upper: count }), 1]];
    for (let s = 0; s < sites.length; s++) {
      if (costOf(prepared, i, s) > radius) continue;
      const column = add(draft, { name: `x${i}_${s}`, kind: "served", site: sites[s]?.id ?? null, place, cost: 0, upper: count });
      terms.push([column, 1]);
      (guests[s] as (readonly [number, number])[]).push([column, 1]);
      if (s >= existing)
        condition(
          draft,
          `open${i}_${s}`,
          [
            [column, 1],
            [s - existing, -count],
          ],
          null,
          0,
        );
    }
    condition(draft, `place${i}`, terms, count, count);
  }
  for (const [s, terms] of guests.entries()) {
    const capacity = (sites[s]?.capacity ?? 0) + 0;
    if (terms.length === 0) continue;
    if (s < existing) condition(draft, `room${s}`, terms, null, capacity);
    else condition(draft, `room${s}`, [...terms, [s - existing, -capacity]], null, 0);
  }
}
