import type { Term } from "../../model/indicatorSpec.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import { appliesTo } from "../indicatorValue.ts";

/** The condition of cards about people (obydlenost), where `unlessZero` wants it: all persons, or those of 15+ where only they are known. */
export const inhabited: readonly Term<"population">[] = [
  { field: "population", ages: "0+" },
  { field: "population", ages: "15+" },
];

/**
 * Whether somebody lives in a territory (obydlené území). Military areas are municipalities without people: shares of
 * nobody are not applicable there, whatever is printed.
 *
 * @param year - population of a territory
 * @returns `false` only when the population is known to be zero
 *
 * @example
 * isInhabited({ population: { "T/0+": 0 } }) // => false
 * isInhabited({ population: { "T/15+": 204 } }) // => true
 * isInhabited({ population: null }) // => true
 *
 * @category People
 */
export function isInhabited(year: Pick<TerritoryYear, "population">): boolean {
  return appliesTo({ unlessZero: inhabited }, year);
}
