import type { TerritoryYear } from "../../model/territoryYear.ts";
import { difference } from "../difference.ts";
import type { RatioIndicator } from "../indicator.ts";
import { crudeRate } from "./crudeRate.ts";

/** The part of a territory's year that {@link migrationIncrease} reads. */
export type MigrationIncreaseInput = Pick<TerritoryYear, "arrivals" | "departures" | "midYearPopulation">;

const increase = (year: MigrationIncreaseInput): number | null => difference(year.arrivals, year.departures);

/**
 * Crude rate of migration increase (hrubá míra migračního přírůstku).
 *
 * rate = 1 000 × (arrivals − departures) / mid-year population
 *
 * Counts registered moves only; who left without a notice still counts as a resident.
 *
 * @param year - events of the year and the mid-year population [persons]
 * @returns per 1 000 inhabitants [‰]; negative when the population shrinks; `null` when a figure is unknown
 * @throws RangeError `not-finite`, `denominator-negative`
 *
 * @example
 * migrationIncrease({ arrivals: 1364, departures: 971, midYearPopulation: 107078 }) // => 3.6702217075402976
 *
 * @see docs/methods/people.md
 * @category People
 */
export function migrationIncrease(year: MigrationIncreaseInput): number | null {
  return crudeRate({ events: increase(year), midYearPopulation: year.midYearPopulation });
}

/** Catalogue card of {@link migrationIncrease}. */
export const migrationIncreaseIndicator: RatioIndicator<MigrationIncreaseInput> = {
  id: "migration-increase",
  version: 1,
  cs: "hrubá míra migračního přírůstku",
  en: "crude rate of migration increase",
  topic: "people",
  subject: "territoryYear",
  unit: "per-1000",
  polarity: "none",
  sources: ["csu-okres-blansko-2010"],
  caveat: { cs: "Zachycuje jen ohlášené stěhování.", en: "Counts registered moves only." },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "arrivals" }, { field: "departures", times: -1 }],
  denominator: [{ field: "midYearPopulation" }],
};
