/**
 * What a choice of sites may hold at most and has to hold at least: counts in groups that lie in one another, and amounts.
 * @internal
 */
export interface SelectionLimits {
  /** The smallest group of each site. */
  readonly group: Int32Array;
  /** The group that a group lies in, always one with a smaller number; -1 of group 0, which holds all sites. */
  readonly parent: Int32Array;
  readonly most: Int32Array;
  readonly least: Int32Array;
  /** Money, capacity: an amount of each site (0 outside the territory that is limited), and how much of it there is. */
  readonly amounts: readonly { readonly of: Float64Array; readonly most: number }[];
}

/** What a choice holds so far; without `spent` amounts are not looked at. @internal */
export interface Tally {
  readonly count: Int32Array;
  readonly spent: Float64Array;
}

/** An amount may pass its limit by what adding decimal numbers leaves over. @internal */
export const withinAmount = (spent: number, most: number): boolean => spent <= most + 1e-9 * Math.max(1, Math.abs(most));

/** @internal */
export const emptyTally = ({ parent, amounts }: SelectionLimits, withAmounts = true): Tally => ({
  count: new Int32Array(parent.length),
  spent: new Float64Array(withAmounts ? amounts.length : 0),
});

/** What a choice holds. @internal */
export function tallyOf(limits: SelectionLimits, chosen: Uint8Array): Tally {
  const tally = emptyTally(limits);
  for (let j = 0; j < chosen.length; j++) if (chosen[j] === 1) count(limits, tally, j, 1);
  return tally;
}

/** Whether a site can be added, after another one was taken away. @internal */
export function fits(limits: SelectionLimits, tally: Tally, site: number, without = -1): boolean {
  for (let g = limits.group[site] as number; g >= 0; g = limits.parent[g] as number)
    if ((tally.count[g] as number) >= (limits.most[g] as number) && !(without >= 0 && isIn(limits, without, g))) return false;
  for (let a = 0; a < tally.spent.length; a++) {
    const { of, most } = limits.amounts[a] as SelectionLimits["amounts"][number];
    const spent = (tally.spent[a] as number) + (of[site] as number) - (without >= 0 ? (of[without] as number) : 0);
    if ((of[site] as number) > 0 && !withinAmount(spent, most)) return false;
  }
  return true;
}

/** Whether a site can be taken away, when another one is added. @internal */
export function isSpare(limits: SelectionLimits, tally: Tally, site: number, replacement = -1): boolean {
  for (let g = limits.group[site] as number; g >= 0; g = limits.parent[g] as number)
    if ((tally.count[g] as number) <= (limits.least[g] as number) && !(replacement >= 0 && isIn(limits, replacement, g))) return false;
  return true;
}

/** Counts a site in, or out. @internal */
export function count(limits: SelectionLimits, tally: Tally, site: number, sign: 1 | -1): void {
  for (let g = limits.group[site] as number; g >= 0; g = limits.parent[g] as number) tally.count[g] = (tally.count[g] as number) + sign;
  for (let a = 0; a < tally.spent.length; a++) tally.spent[a] = (tally.spent[a] as number) + sign * (limits.amounts[a]?.of[site] as number);
}

/** Whether a choice holds all that it has to hold at least. @internal */
export const holdsLeast = (limits: SelectionLimits, tally: Tally): boolean =>
  limits.least.every((least, g) => (tally.count[g] as number) >= least);

/**
 * The cheapest choice within the counts, at given prices: sites of a negative price, and those that have to be there. Groups lie in
 * one another, so taking sites in the order of their prices is exact (laminar matroid). Amounts are left out unless asked for.
 *
 * @param order - all sites, cheapest first
 * @returns whether there is such a choice; it stands in `chosen`
 * @internal
 */
export function cheapestChoice(
  limits: SelectionLimits,
  price: Float64Array,
  order: Int32Array,
  chosen: Uint8Array,
  withAmounts = false,
): boolean {
  const tally = emptyTally(limits, withAmounts);
  chosen.fill(0);
  for (let g = limits.parent.length - 1; g >= 0; g--) {
    const least = limits.least[g] as number;
    for (let k = 0; k < order.length && (tally.count[g] as number) < least; k++) {
      const site = order[k] as number;
      if (chosen[site] === 0 && isIn(limits, site, g) && fits(limits, tally, site)) {
        chosen[site] = 1;
        count(limits, tally, site, 1);
      }
    }
    if ((tally.count[g] as number) < least) return false;
  }
  for (let k = 0; k < order.length; k++) {
    const site = order[k] as number;
    if ((price[site] as number) >= 0 || (tally.count[0] as number) >= (limits.most[0] as number)) break;
    if (chosen[site] === 0 && fits(limits, tally, site)) {
      chosen[site] = 1;
      count(limits, tally, site, 1);
    }
  }
  return true;
}

/** Whether a site lies in a group. */
function isIn({ group, parent }: SelectionLimits, site: number, wanted: number): boolean {
  for (let g = group[site] as number; g >= wanted; g = parent[g] as number) if (g === wanted) return true;
  return false;
}
