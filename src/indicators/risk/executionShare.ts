import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link executionShare} reads. */
export type ExecutionShareInput = Pick<TerritoryYear, "personsInExecution" | "population">;

/**
 * Share of persons in execution (podíl osob v exekuci) among those aged 15 and over.
 *
 * Counts people, not executions: a person with one and a person with twenty are the same.
 *
 * @param year - the count and the population by age of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * executionShare({ personsInExecution: 27, population: { "T/15+": 204 } }) // => 0.1323529411764706
 * executionShare({ personsInExecution: null, population: { "T/15+": 204 } }) // => null
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function executionShare(year: ExecutionShareInput): number | null {
  return share({ part: year.personsInExecution, whole: personsAged(year, { ages: "15+" }) });
}

/** Catalogue card of {@link executionShare}. */
export const executionShareIndicator: RatioIndicator<ExecutionShareInput> = {
  id: "execution-share",
  version: 1,
  cs: "podíl osob v exekuci (z obyvatel 15+)",
  en: "share of persons in debt enforcement (of those aged 15+)",
  topic: "risk",
  subject: "territoryYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["asz-exclusion-index-2023"],
  caveat: { cs: "Počítá lidi, ne exekuce.", en: "Counts people, not enforcements." },
  parameters: { ages: "15+" },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "personsInExecution" }],
  denominator: [{ field: "population", ages: "15+" }],
  interval: "wilson",
  unlessZero: inhabited,
};
