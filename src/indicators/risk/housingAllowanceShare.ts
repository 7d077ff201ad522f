import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link housingAllowanceShare} reads. */
export type HousingAllowanceShareInput = Pick<TerritoryYear, "housingAllowancesPaid" | "population">;

/**
 * Housing allowances paid in an average month (příspěvek na bydlení, PnB) per person aged 15 and over.
 *
 * One allowance serves a whole household, and who does not apply is not counted. The benefit ends with the reform of 2025.
 *
 * @param year - the count and the population by age of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * housingAllowanceShare({ housingAllowancesPaid: 6.25, population: { "T/15+": 204 } }) // => 0.030637254901960783
 * housingAllowanceShare({ housingAllowancesPaid: null, population: { "T/15+": 204 } }) // => null
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function housingAllowanceShare(year: HousingAllowanceShareInput): number | null {
  return share({ part: year.housingAllowancesPaid, whole: personsAged(year, { ages: "15+" }) });
}

/** Catalogue card of {@link housingAllowanceShare}. */
export const housingAllowanceShareIndicator: RatioIndicator<HousingAllowanceShareInput> = {
  id: "housing-allowance-share",
  version: 1,
  cs: "podíl vyplacených příspěvků na bydlení (na obyvatele 15+)",
  en: "housing allowance rate (allowances paid per person aged 15+)",
  topic: "risk",
  subject: "territoryYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["asz-exclusion-index-2023"],
  caveat: {
    cs: "Jeden příspěvek patří celé domácnosti; kdo nežádá, není započten.",
    en: "One allowance serves a whole household; who does not apply is not counted.",
  },
  parameters: { ages: "15+" },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "housingAllowancesPaid" }],
  denominator: [{ field: "population", ages: "15+" }],
  unlessZero: inhabited,
};
