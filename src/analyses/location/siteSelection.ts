import type { SelectionLimits } from "./selectionLimits.ts";

/**
 * Which sites to add, as bare numbers: every place costs its base (what the existing sites, or being left out, cost) or the cost to the
 * cheapest chosen site, whichever is less; every chosen site has a cost of its own; all is to be as little as possible.
 * @internal
 */
export interface SiteSelection {
  readonly columns: number;
  /** Where the entries of each row begin; one more for the end. */
  readonly start: Int32Array;
  /** Site of each entry; the entries of a row go from the cheapest one up. */
  readonly column: Int32Array;
  /** Cost of each entry, always less than the base of its row. */
  readonly value: Float64Array;
  readonly base: Float64Array;
  readonly fixed: Float64Array;
  /** What was spent on sites that are decided already. */
  readonly constant: number;
  readonly limits: SelectionLimits;
  /** All values of the aim are multiples of it; 0 where nothing is known. */
  readonly step: number;
  /** Whether entries cost nothing and all rows have to be served ("all") or as much as can be ("some"); `null` where entries cost. */
  readonly cover: "all" | "some" | null;
}

/**
 * A selection whose properties always stand in the same order, so that the loops over it stay fast.
 * @internal
 */
export const siteSelection = (given: SiteSelection): SiteSelection => ({
  columns: given.columns,
  start: given.start,
  column: given.column,
  value: given.value,
  base: given.base,
  fixed: given.fixed,
  constant: given.constant,
  limits: {
    group: given.limits.group,
    parent: given.limits.parent,
    most: given.limits.most,
    least: given.limits.least,
    amounts: given.limits.amounts,
  },
  step: given.step,
  cover: given.cover,
});

/** What a choice costs. @internal */
export function selectionValue({ start, column, value, base, fixed, constant }: SiteSelection, chosen: Uint8Array): number {
  let total = constant;
  for (let j = 0; j < fixed.length; j++) if (chosen[j] === 1) total += fixed[j] as number;
  for (let i = 0; i < base.length; i++) {
    let cost = base[i] as number;
    for (let k = start[i] as number; k < (start[i + 1] as number); k++)
      if (chosen[column[k] as number] === 1) {
        cost = value[k] as number;
        break;
      }
    total += cost;
  }
  return total;
}
