import type { Relaxation } from "./lagrangianBound.ts";
import { costOf, type PreparedLocation } from "./preparedLocation.ts";
import type { SelectionLimits } from "./selectionLimits.ts";

/**
 * Unmet need with capacities, relaxed: every site fills its capacity with the people within the radius that pay most, whoever else serves
 * them; a person left unserved costs 1, so nobody pays more.
 * @internal
 */
export function unmetRelaxation(prepared: PreparedLocation, limits: SelectionLimits): Relaxation {
  const { people, sites, existing, radius } = prepared;
  const rows = people.length;
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  const reach = Uint8Array.from({ length: rows * sites.length }, (_, k) =>
    costOf(prepared, k % rows, Math.floor(k / rows)) <= radius ? 1 : 0,
  );
  /** What a site takes in, place by place. */
  const fill = (prices: Float64Array, site: number, take: (place: number, amount: number) => void): void => {
    let free = sites[site]?.capacity ?? 0;
    for (let k = 0; k < rows && free > 0; k++) {
      const place = order[k] as number;
      if (prices[place] === 0) return;
      if (reach[site * rows + place] !== 1) continue;
      const amount = Math.min(free, people[place] as number);
      free -= amount;
      take(place, amount);
    }
  };
  const earned = (prices: Float64Array, site: number): number => {
    let sum = 0;
    fill(prices, site, (place, amount) => {
      sum += amount * (prices[place] as number);
    });
    return sum;
  };
  return {
    columns: sites.length - existing,
    limits,
    wants: people,
    highest: new Float64Array(rows).fill(1),
    reducedCosts: (prices, into) => {
      order.sort((a, b) => (prices[b] as number) - (prices[a] as number) || a - b);
      let spent = 0;
      for (let s = 0; s < sites.length; s++)
        if (s < existing) spent -= earned(prices, s);
        else into[s - existing] = -earned(prices, s);
      return spent;
    },
    served: (prices, chosen, into) => {
      for (let s = 0; s < sites.length; s++)
        if (s < existing || chosen[s - existing] === 1)
          fill(prices, s, (place, amount) => {
            into[place] = (into[place] as number) + amount;
          });
    },
  };
}
