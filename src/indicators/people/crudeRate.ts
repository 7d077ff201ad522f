import { ratio } from "../ratio.ts";

/** Events of a year and the people they happened to. */
export interface CrudeRateInput {
  /** Births, deaths, marriages, moves…; a balance may be negative. */
  readonly events: number | null;
  /** Mid-year population (střední stav) [persons]. */
  readonly midYearPopulation: number | null;
}

/**
 * Crude rate (hrubá míra) of any event: per 1 000 of the mid-year population.
 *
 * rate = 1 000 × events / mid-year population
 *
 * Crude rates of two territories are comparable only when their age structures are alike.
 *
 * @param input - events and mid-year population
 * @returns per 1 000 inhabitants [‰]; `null` when a figure is unknown or nobody lives there
 * @throws RangeError `not-finite`, `denominator-negative`
 *
 * @example
 * crudeRate({ events: 1160, midYearPopulation: 107078 }) // => 10.833224378490446
 * crudeRate({ events: 1160, midYearPopulation: null }) // => null
 *
 * @see docs/methods/people.md
 * @category People
 */
export function crudeRate(input: CrudeRateInput): number | null {
  return ratio(input.events, input.midYearPopulation, 1000);
}
