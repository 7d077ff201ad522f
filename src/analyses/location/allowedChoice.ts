import { cheapestChoice, count, holdsLeast, type SelectionLimits, tallyOf, withinAmount } from "./selectionLimits.ts";
import type { SiteSelection } from "./siteSelection.ts";

/**
 * An allowed choice near a relaxed one, which keeps the counts but maybe not the amounts: the sites that bring the least for what they use
 * are left out until the amounts fit; where then too few are left, the sites that use the least are taken instead.
 *
 * @param cost - reduced cost of each site, less is better
 * @returns `null` where neither works
 * @internal
 */
export function allowedChoice(
  { columns, limits }: Pick<SiteSelection, "columns" | "limits">,
  relaxed: Uint8Array,
  cost: Float64Array,
): Uint8Array | null {
  const chosen = relaxed.slice();
  const tally = tallyOf(limits, chosen);
  for (const [a, { of, most }] of limits.amounts.entries())
    while (!withinAmount(tally.spent[a] as number, most)) {
      let worst = -1;
      for (let j = 0; j < columns; j++) {
        if (chosen[j] !== 1 || of[j] === 0) continue;
        const bad = (cost[j] as number) / (of[j] as number);
        if (worst < 0 || bad >= (cost[worst] as number) / (of[worst] as number)) worst = j;
      }
      if (worst < 0) return null;
      chosen[worst] = 0;
      count(limits, tally, worst, -1);
    }
  if (holdsLeast(limits, tally)) return chosen;
  const usage = Float64Array.from({ length: columns }, (_, j) => used(limits, j));
  const order = Int32Array.from(usage, (_, j) => j).sort((a, b) => (usage[a] as number) - (usage[b] as number) || a - b);
  return cheapestChoice(limits, new Float64Array(columns), order, chosen, true) ? chosen : null;
}

/** Part of the amounts that a site uses up. */
const used = ({ amounts }: SelectionLimits, site: number): number =>
  amounts.reduce((total, { of, most }) => total + (most > 0 ? (of[site] as number) / most : 0), 0);
