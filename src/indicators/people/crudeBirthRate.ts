import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratePer } from "../ratePer.ts";

/** The part of a territory's year that {@link crudeBirthRate} reads. */
export type CrudeBirthRateInput = Pick<TerritoryYear, "births" | "midYearPopulation">;

/**
 * Crude birth rate (hrubá míra porodnosti): live births per 1 000 of the mid-year population.
 *
 * rate = 1 000 × live births / mid-year population
 *
 * A crude rate follows the age structure: a territory of young families has a high one however many children each of them has.
 *
 * @param year - counts of a territory
 * @returns per 1 000 inhabitants [‰]; `null` when either is unknown or nobody lives there
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * crudeBirthRate({ births: 1160, midYearPopulation: 107078 }) // => 10.833224378490446
 *
 * @see docs/methods/people.md
 * @category People
 */
export function crudeBirthRate(year: CrudeBirthRateInput): number | null {
  return ratePer({ count: year.births, base: year.midYearPopulation }, 1000);
}

/** Catalogue card of {@link crudeBirthRate}. */
export const crudeBirthRateIndicator: RatioIndicator<CrudeBirthRateInput> = {
  id: "crude-birth-rate",
  version: 1,
  cs: "hrubá míra porodnosti",
  en: "crude birth rate",
  topic: "people",
  subject: "territoryYear",
  unit: "per-1000",
  polarity: "none",
  sources: ["csu-okres-blansko-2010"],
  caveat: { cs: "Hrubá míra závisí na věkové struktuře.", en: "A crude rate depends on the age structure." },
  interpretation: { cs: "Živě narození na tisíc obyvatel středního stavu.", en: "Live births for a thousand of the mid-year population." },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "births" }],
  denominator: [{ field: "midYearPopulation" }],
  interval: "poisson",
};
