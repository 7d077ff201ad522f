import type { Relaxation } from "./lagrangianBound.ts";
import type { SiteSelection } from "./siteSelection.ts";

/**
 * A selection in which every site serves, for itself, all rows that pay it more than they cost. Entries are sorted, so a round reads
 * only the sites that are near enough to be worth their price.
 * @internal
 */
export function selectionRelaxation({ columns, start, column, value, base, fixed, constant, limits }: SiteSelection): Relaxation {
  const rows = base.length;
  return {
    columns,
    limits,
    wants: new Float64Array(rows).fill(1),
    highest: base,
    reducedCosts: (prices, into) => {
      into.set(fixed);
      for (let i = 0; i < rows; i++) {
        const price = prices[i] as number;
        const end = start[i + 1] as number;
        for (let k = start[i] as number; k < end && (value[k] as number) < price; k++) {
          const j = column[k] as number;
          into[j] = (into[j] as number) + (value[k] as number) - price;
        }
      }
      return constant;
    },
    served: (prices, chosen, into) => {
      for (let i = 0; i < rows; i++) {
        const price = prices[i] as number;
        const end = start[i + 1] as number;
        let times = 0;
        for (let k = start[i] as number; k < end && (value[k] as number) < price; k++) times += chosen[column[k] as number] as number;
        into[i] = times;
      }
    },
  };
}
