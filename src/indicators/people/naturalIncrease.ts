import type { TerritoryYear } from "../../model/territoryYear.ts";
import { difference } from "../difference.ts";
import type { RatioIndicator } from "../indicator.ts";
import { crudeRate } from "./crudeRate.ts";

/** The part of a territory's year that {@link naturalIncrease} reads. */
export type NaturalIncreaseInput = Pick<TerritoryYear, "births" | "deaths" | "midYearPopulation">;

const increase = (year: NaturalIncreaseInput): number | null => difference(year.births, year.deaths);

/**
 * Crude rate of natural increase (hrubá míra přirozeného přírůstku).
 *
 * rate = 1 000 × (births − deaths) / mid-year population
 *
 * A crude rate follows the age structure: an old territory has a low one whatever its families do.
 *
 * @param year - events of the year and the mid-year population [persons]
 * @returns per 1 000 inhabitants [‰]; negative when the population shrinks; `null` when a figure is unknown
 * @throws RangeError `not-finite`, `denominator-negative`
 *
 * @example
 * naturalIncrease({ births: 1160, deaths: 1046, midYearPopulation: 107078 }) // => 1.0646444647826818
 *
 * @see docs/methods/people.md
 * @category People
 */
export function naturalIncrease(year: NaturalIncreaseInput): number | null {
  return crudeRate({ events: increase(year), midYearPopulation: year.midYearPopulation });
}

/** Catalogue card of {@link naturalIncrease}. */
export const naturalIncreaseIndicator: RatioIndicator<NaturalIncreaseInput> = {
  id: "natural-increase",
  version: 1,
  cs: "hrubá míra přirozeného přírůstku",
  en: "crude rate of natural increase",
  topic: "people",
  subject: "territoryYear",
  unit: "per-1000",
  polarity: "none",
  sources: ["csu-okres-blansko-2010"],
  caveat: { cs: "Hrubá míra závisí na věkové struktuře.", en: "A crude rate depends on the age structure." },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "births" }, { field: "deaths", times: -1 }],
  denominator: [{ field: "midYearPopulation" }],
};
