import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { sum } from "../sum.ts";
import { crudeRate } from "./crudeRate.ts";

/** The part of a territory's year that {@link totalIncrease} reads. */
export type TotalIncreaseInput = Pick<TerritoryYear, "births" | "deaths" | "arrivals" | "departures" | "midYearPopulation">;

const minus = (figure: number | null): number | null => (figure === null ? null : -figure);

const increase = (year: TotalIncreaseInput): number | null => sum([year.births, minus(year.deaths), year.arrivals, minus(year.departures)]);

/**
 * Crude rate of total increase (hrubá míra celkového přírůstku).
 *
 * rate = 1 000 × (births − deaths + arrivals − departures) / mid-year population
 *
 * The balance hides its parts: a territory may lose the young and gain the old with a total of zero.
 *
 * @param year - events of the year and the mid-year population [persons]
 * @returns per 1 000 inhabitants [‰]; negative when the population shrinks; `null` when a figure is unknown
 * @throws RangeError `not-finite`, `denominator-negative`
 *
 * @example
 * totalIncrease({ births: 1160, deaths: 1046, arrivals: 1364, departures: 971, midYearPopulation: 107078 }) // => 4.734866172322979
 *
 * @see docs/methods/people.md
 * @category People
 */
export function totalIncrease(year: TotalIncreaseInput): number | null {
  return crudeRate({ events: increase(year), midYearPopulation: year.midYearPopulation });
}

/** Catalogue card of {@link totalIncrease}. */
export const totalIncreaseIndicator: RatioIndicator<TotalIncreaseInput> = {
  id: "total-increase",
  version: 1,
  cs: "hrubá míra celkového přírůstku",
  en: "crude rate of total increase",
  topic: "people",
  subject: "territoryYear",
  unit: "per-1000",
  polarity: "none",
  sources: ["csu-okres-blansko-2010"],
  caveat: { cs: "Saldo skrývá složky: území může ztrácet mladé a získávat staré.", en: "The balance hides its parts." },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "births" }, { field: "deaths", times: -1 }, { field: "arrivals" }, { field: "departures", times: -1 }],
  denominator: [{ field: "midYearPopulation" }],
};
