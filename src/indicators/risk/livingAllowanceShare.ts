import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link livingAllowanceShare} reads. */
export type LivingAllowanceShareInput = Pick<TerritoryYear, "livingAllowancesPaid" | "population">;

/**
 * Living allowances paid in an average month (příspěvek na živobytí, PnŽ) per person aged 15 and over.
 *
 * One allowance serves a whole household, and who does not apply is not counted. The benefit ends with the reform of 2025.
 *
 * @param year - the count and the population by age of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * livingAllowanceShare({ livingAllowancesPaid: 2.25, population: { "T/15+": 204 } }) // => 0.011029411764705883
 * livingAllowanceShare({ livingAllowancesPaid: null, population: { "T/15+": 204 } }) // => null
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function livingAllowanceShare(year: LivingAllowanceShareInput): number | null {
  return share({ part: year.livingAllowancesPaid, whole: personsAged(year, { ages: "15+" }) });
}

/** Catalogue card of {@link livingAllowanceShare}. */
export const livingAllowanceShareIndicator: RatioIndicator<LivingAllowanceShareInput> = {
  id: "living-allowance-share",
  version: 1,
  cs: "podíl vyplacených příspěvků na živobytí (na obyvatele 15+)",
  en: "living allowance rate (allowances paid per person aged 15+)",
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
  numerator: [{ field: "livingAllowancesPaid" }],
  denominator: [{ field: "population", ages: "15+" }],
  unlessZero: inhabited,
};
