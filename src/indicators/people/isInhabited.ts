import type { TerritoryYear } from "../../model/territoryYear.ts";

/**
 * Whether people live in a territory (obydlené území): false only when the table says that nobody does, as in a military area.
 *
 * @param year - population of a territory
 * @returns `true` also when the population is unknown
 *
 * @example
 * isInhabited({ population: { "T/0-14": 0, "T/15+": 0 } }) // => false
 * isInhabited({ population: { "T/0-14": 0, "T/15+": 204 } }) // => true
 * isInhabited({ population: null }) // => true
 *
 * @category People
 */
export function isInhabited(year: Pick<TerritoryYear, "population">): boolean {
  if (year.population === null) return true;
  const counts = Object.values(year.population);
  return counts.length === 0 || counts.some((count) => count !== 0);
}
