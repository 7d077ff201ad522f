import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link singleSeniorHouseholdShare} reads. */
export type SingleSeniorHouseholdShareInput = Pick<TerritoryYear, "singleSeniorHouseholds" | "households">;

/**
 * Share of one-person households of seniors (podíl domácností osamělých seniorů): somebody aged 65 or over who lives alone.
 *
 * share = one-person households aged 65+ / households
 *
 * Living alone is not being lonely, nor being without help: children may live next door. Households are known from the census, so
 * the figure is years old.
 *
 * @param year - counts of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * singleSeniorHouseholdShare({ singleSeniorHouseholds: 1200, households: 8000 }) // => 0.15
 *
 * @see docs/methods/people.md
 * @category People
 */
export function singleSeniorHouseholdShare(year: SingleSeniorHouseholdShareInput): number | null {
  return share({ part: year.singleSeniorHouseholds, whole: year.households });
}

/** Catalogue card of {@link singleSeniorHouseholdShare}. */
export const singleSeniorHouseholdShareIndicator: RatioIndicator<SingleSeniorHouseholdShareInput> = {
  id: "single-senior-household-share",
  version: 1,
  cs: "podíl domácností jednotlivců ve věku 65+",
  en: "share of one-person households aged 65+",
  topic: "people",
  subject: "territoryYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Žít sám neznamená být bez pomoci; údaj je ze sčítání, tedy léta starý.",
    en: "Living alone is not being without help; the figure is of a census, so it is years old.",
  },
  interpretation: { cs: "Z tolika domácností tvoří jedinou osobu senior.", en: "Of so many households a senior is the only person." },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "singleSeniorHouseholds" }],
  denominator: [{ field: "households" }],
  interval: "wilson",
};
