import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link loneParentHouseholdShare} reads. */
export type LoneParentHouseholdShareInput = Pick<TerritoryYear, "loneParentHouseholds" | "households">;

/**
 * Share of lone-parent families with children (podíl neúplných rodin s dětmi) among households.
 *
 * share = lone-parent families with children / households
 *
 * A family is not quite a household, and a parent who lives with a new partner may be counted either way. Known from the census,
 * so the figure is years old.
 *
 * @param year - counts of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * loneParentHouseholdShare({ loneParentHouseholds: 640, households: 8000 }) // => 0.08
 *
 * @see docs/methods/people.md
 * @category People
 */
export function loneParentHouseholdShare(year: LoneParentHouseholdShareInput): number | null {
  return share({ part: year.loneParentHouseholds, whole: year.households });
}

/** Catalogue card of {@link loneParentHouseholdShare}. */
export const loneParentHouseholdShareIndicator: RatioIndicator<LoneParentHouseholdShareInput> = {
  id: "lone-parent-household-share",
  version: 1,
  cs: "podíl neúplných rodin s dětmi",
  en: "share of lone-parent families with children",
  topic: "people",
  subject: "territoryYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Rodina není totéž co domácnost; údaj je ze sčítání, tedy léta starý.",
    en: "A family is not quite a household; the figure is of a census, so it is years old.",
  },
  interpretation: { cs: "Kolik domácností tvoří jeden rodič s dětmi.", en: "How many households are one parent with children." },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "loneParentHouseholds" }],
  denominator: [{ field: "households" }],
  interval: "wilson",
};
