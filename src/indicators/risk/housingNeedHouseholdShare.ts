import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link housingNeedHouseholdShare} reads. */
export type HousingNeedHouseholdShareInput = Pick<TerritoryYear, "householdsInHousingNeed" | "households">;

/**
 * Share of families in housing need (podíl rodin v bytové nouzi) among households.
 *
 * share = families in housing need / households
 *
 * A family is not quite a household: several families may share one flat, and a family may have no flat at all.
 *
 * @param year - the count and the base of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * housingNeedHouseholdShare({ householdsInHousingNeed: 24, households: 8000 }) // => 0.003
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function housingNeedHouseholdShare(year: HousingNeedHouseholdShareInput): number | null {
  return share({ part: year.householdsInHousingNeed, whole: year.households });
}

/** Catalogue card of {@link housingNeedHouseholdShare}. */
export const housingNeedHouseholdShareIndicator: RatioIndicator<HousingNeedHouseholdShareInput> = {
  id: "housing-need-household-share",
  version: 1,
  cs: "podíl rodin v bytové nouzi mezi domácnostmi",
  en: "share of families in housing need among households",
  topic: "risk",
  subject: "territoryYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Rodina není totéž co domácnost: rodiny mohou sdílet byt, nebo žádný nemít.",
    en: "A family is not quite a household: families may share a flat, or have none.",
  },
  interpretation: {
    cs: "Kolik rodin v bytové nouzi připadá na domácnosti území.",
    en: "How many families in housing need there are for the households of the territory.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "householdsInHousingNeed" }],
  denominator: [{ field: "households" }],
  interval: "wilson",
};
