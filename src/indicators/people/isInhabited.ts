import type { TerritoryYear } from "../../model/territoryYear.ts";
import { personsAged } from "./personsAged.ts";

/**
 * Whether people live in a territory (obydlené území): false only when the table says that nobody does, as in a military
 * area; children alone do not make a household, so nobody of 15 and over is nobody.
 *
 * @param year - population of a territory
 * @returns `true` also when the population is unknown
 * @throws RangeError `count-negative`, `age-range-invalid`, `table-contradictory`
 *
 * @example
 * isInhabited({ population: { "T/15+": 0, "T/15-64": 0 } }) // => false
 * isInhabited({ population: { "T/0-14": 0, "T/15+": 204 } }) // => true
 * isInhabited({ population: { "T/0-14": 0 } }) // => true
 * isInhabited({ population: null }) // => true
 *
 * @category People
 */
export function isInhabited(year: Pick<TerritoryYear, "population">): boolean {
  return (personsAged(year, { ages: "0+" }) ?? personsAged(year, { ages: "15+" })) !== 0;
}
