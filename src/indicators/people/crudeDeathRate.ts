import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratePer } from "../ratePer.ts";

/** The part of a territory's year that {@link crudeDeathRate} reads. */
export type CrudeDeathRateInput = Pick<TerritoryYear, "deaths" | "midYearPopulation">;

/**
 * Crude death rate (hrubá míra úmrtnosti): deaths per 1 000 of the mid-year population.
 *
 * rate = 1 000 × deaths / mid-year population
 *
 * A crude rate follows the age structure: an old territory has a high one, and so has a village with a home for seniors. It says
 * nothing about health; for that, standardise by age.
 *
 * @param year - counts of a territory
 * @returns per 1 000 inhabitants [‰]; `null` when either is unknown or nobody lives there
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * crudeDeathRate({ deaths: 1046, midYearPopulation: 107078 }) // => 9.768579913707764
 *
 * @see docs/methods/people.md
 * @category People
 */
export function crudeDeathRate(year: CrudeDeathRateInput): number | null {
  return ratePer({ count: year.deaths, base: year.midYearPopulation }, 1000);
}

/** Catalogue card of {@link crudeDeathRate}. */
export const crudeDeathRateIndicator: RatioIndicator<CrudeDeathRateInput> = {
  id: "crude-death-rate",
  version: 1,
  cs: "hrubá míra úmrtnosti",
  en: "crude death rate",
  topic: "people",
  subject: "territoryYear",
  unit: "per-1000",
  polarity: "none",
  sources: ["csu-okres-blansko-2010"],
  caveat: {
    cs: "Hrubá míra závisí na věkové struktuře; obec s domovem pro seniory ji má vysokou.",
    en: "A crude rate depends on the age structure; a municipality with a home for seniors has a high one.",
  },
  interpretation: { cs: "Zemřelí na tisíc obyvatel středního stavu.", en: "Deaths for a thousand of the mid-year population." },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "deaths" }],
  denominator: [{ field: "midYearPopulation" }],
  interval: "poisson",
};
