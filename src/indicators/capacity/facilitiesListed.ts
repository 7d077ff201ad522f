import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { SumIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { sum } from "../sum.ts";

/** The part of a territory's year that {@link facilitiesListed} reads. */
export type FacilitiesListedInput = Pick<TerritoryYear, "facilities">;

/**
 * Facilities of all kinds that a source lists (počet uvedených zařízení) in a territory.
 *
 * Exactly what is listed: a kind without a row adds nothing, and a municipality without any row is unknown. So is one with a
 * kind that is listed as unknown: what is known is then a lower bound.
 *
 * @param year - facilities of a territory by kind
 * @returns the count; `null` when the source lists none at all, or one kind as unknown
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * facilitiesListed({ facilities: { "130": 2, "131": 1 } }) // => 3
 * facilitiesListed({ facilities: { "130": 2, "131": null } }) // => null
 * facilitiesListed({ facilities: {} }) // => null
 * facilitiesListed({ facilities: null }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function facilitiesListed(year: FacilitiesListedInput): number | null {
  const counts = Object.values(year.facilities ?? {});
  for (const count of counts)
    if (count !== null && count < 0) throw rangeRefusal("count-negative", `facilitiesListed requires counts of at least 0, got ${count}`);
  return counts.length === 0 ? null : sum(counts);
}

/** Catalogue card of {@link facilitiesListed}. */
export const facilitiesListedIndicator: SumIndicator<FacilitiesListedInput & Pick<TerritoryYear, "population">> = {
  id: "facilities-listed",
  version: 1,
  cs: "uvedená zařízení všech druhů",
  en: "facilities of all kinds listed",
  topic: "availability",
  subject: "territoryYear",
  unit: "facilities",
  polarity: "none",
  sources: ["csu-facilities-2023"],
  caveat: {
    cs: "Jen druhy, které zdroj sleduje; terénní služby v něm nejsou.",
    en: "Only kinds that the source counts; outreach services are not in it.",
  },
  interpretation: {
    cs: "Jen to, co zdroj uvádí; druh bez řádku nepřidává nic.",
    en: "Only what the source lists; a kind without a row adds nothing.",
  },
  kind: "sum",
  terms: [{ field: "facilities", cells: "listed" }],
  partial: "at-least",
  unlessZero: inhabited,
};
