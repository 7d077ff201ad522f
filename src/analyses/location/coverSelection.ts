import { costOf, type PreparedLocation } from "./preparedLocation.ts";
import { reachedPlaces } from "./reachedPlaces.ts";
import type { SelectionLimits } from "./selectionLimits.ts";
import { type SiteSelection, siteSelection } from "./siteSelection.ts";

/** Least cost to an existing site within the radius; infinity where there is none. */
function existingCosts(prepared: PreparedLocation): Float64Array {
  return Float64Array.from(prepared.places, (_, i) => {
    let least = Number.POSITIVE_INFINITY;
    for (let s = 0; s < prepared.existing; s++) {
      const cost = costOf(prepared, i, s);
      if (cost <= prepared.radius && cost < least) least = cost;
    }
    return least;
  });
}

/** What one person who is not reached costs, so that reaching is worth any way there is. @internal */
export function unreachedPrice({ costs, radius }: PreparedLocation): number {
  let farthest = 1;
  for (let k = 0; k < costs.length; k++) if ((costs[k] as number) <= radius) farthest = Math.max(farthest, costs[k] as number);
  return 2 * Math.ceil(farthest);
}

/** Least travel: being reached by nobody costs so much for each person, and nothing where nobody could. @internal */
export function medianSelection(prepared: PreparedLocation, limits: SelectionLimits, unreached: number): SiteSelection {
  const { people } = prepared;
  const standing = existingCosts(prepared);
  const possible = reachedPlaces(prepared);
  const base = people.map((count, i) => {
    if (standing[i] !== Number.POSITIVE_INFINITY) return count * (standing[i] as number);
    return possible[i] === 1 ? count * unreached : 0;
  });
  const rows = withRows(prepared, base, (i, cost) => (people[i] as number) * cost);
  const columns = prepared.sites.length - prepared.existing;
  return siteSelection({ ...rows, columns, fixed: new Float64Array(columns), constant: 0, limits, step: stepOf(rows), cover: null });
}

/** Most of some weights covered: every place that is not costs its weight. @internal */
export function coverSelection(prepared: PreparedLocation, limits: SelectionLimits, weights: Float64Array): SiteSelection {
  const standing = existingCosts(prepared);
  const base = weights.map((weight, i) => (standing[i] === Number.POSITIVE_INFINITY ? weight : 0));
  const rows = withRows(prepared, base, () => 0);
  const columns = prepared.sites.length - prepared.existing;
  return siteSelection({ ...rows, columns, fixed: new Float64Array(columns), constant: 0, limits, step: stepOf(rows), cover: "some" });
}

/**
 * Every place of a list covered at least cost of sites. A place that is left out costs more than its cheapest site, and more than all
 * sites together where limits could forbid that one.
 * @internal
 */
export function fullCoverSelection(
  prepared: PreparedLocation,
  limits: SelectionLimits,
  fixed: Float64Array,
  binding: Uint8Array,
  beyondCount: boolean,
): SiteSelection {
  const standing = existingCosts(prepared);
  const all = fixed.reduce((total, cost) => total + cost, 1);
  const base = Float64Array.from(prepared.places, (_, i) => {
    if (binding[i] !== 1 || standing[i] !== Number.POSITIVE_INFINITY) return 0;
    let cheapest = Number.POSITIVE_INFINITY;
    for (let j = 0; j < fixed.length; j++)
      if (costOf(prepared, i, prepared.existing + j) <= prepared.radius) cheapest = Math.min(cheapest, fixed[j] as number);
    // Twice, so that leaving a place out is never as good; of sites that cost nothing something.
    return beyondCount || cheapest === 0 || cheapest === Number.POSITIVE_INFINITY ? all : 2 * cheapest;
  });
  const rows = withRows(prepared, base, () => 0);
  return siteSelection({ ...rows, columns: fixed.length, fixed, constant: 0, limits, step: stepOf({ base, value: fixed }), cover: "all" });
}

/** Entries that cost less than the base of their row, cheapest first. */
function withRows(prepared: PreparedLocation, base: Float64Array, worth: (place: number, cost: number) => number) {
  const { existing, radius, sites } = prepared;
  const columns = sites.length - existing;
  const own = new Float64Array(columns);
  const fill = (i: number): number => {
    let entries = 0;
    for (let j = 0; j < columns; j++) {
      const cost = costOf(prepared, i, existing + j);
      own[j] = cost <= radius ? worth(i, cost) : Number.POSITIVE_INFINITY;
      if ((own[j] as number) < (base[i] as number)) entries++;
    }
    return entries;
  };
  const start = new Int32Array(base.length + 1);
  for (let i = 0; i < base.length; i++) start[i + 1] = (start[i] as number) + fill(i);
  const column = new Int32Array(start[base.length] as number);
  const value = new Float64Array(column.length);
  for (let i = 0; i < base.length; i++) {
    fill(i);
    const row = column.subarray(start[i], start[i + 1]);
    for (let j = 0, at = 0; j < columns; j++) if ((own[j] as number) < (base[i] as number)) row[at++] = j;
    row.sort((a, b) => (own[a] as number) - (own[b] as number) || a - b);
    for (let k = 0; k < row.length; k++) value[(start[i] as number) + k] = own[row[k] as number] as number;
  }
  return { base, start, column, value };
}

/** What all values are multiples of: 1, a tenth, a hundredth or a thousandth; 0 where none, or where sums are too large to tell. */
function stepOf({ base, value }: Pick<SiteSelection, "base" | "value">): number {
  const whole = base.reduce((total, cost) => total + cost, 0);
  const isMultiple = (amount: number, parts: number): boolean => {
    const count = amount * parts;
    return Math.abs(count - Math.round(count)) <= 4e-15 * Math.max(1, count);
  };
  const parts = [1, 10, 100, 1000].find(
    (one) => base.every((cost) => isMultiple(cost, one)) && value.every((cost) => isMultiple(cost, one)),
  );
  return parts === undefined || whole * parts > 1e11 ? 0 : 1 / parts;
}
