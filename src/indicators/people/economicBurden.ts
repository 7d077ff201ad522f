import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { sum } from "../sum.ts";
import { inhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link economicBurden} reads. */
export type EconomicBurdenInput = Pick<TerritoryYear, "population">;

/** Age bounds of {@link economicBurden}: always said, because published definitions differ. */
export interface EconomicBurdenOptions {
  /** The children, for example `"0-14"`, completed years. */
  readonly young: AgeRange;
  /** The older persons, for example `"65+"`, completed years. */
  readonly old: AgeRange;
  /** Persons of working age, for example `"15-64"`, completed years. */
  readonly working: AgeRange;
}

/**
 * Index of economic burden (index ekonomického zatížení): children and older persons per 100 persons of working age.
 *
 * burden = 100 × (children + older persons) / persons of working age
 *
 * Newer publications often use 20–64 as the working age; the bounds decide the number.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.young - the children, for example `"0-14"`
 * @param options.old - the older persons, for example `"65+"`
 * @param options.working - persons of working age, for example `"15-64"`
 * @returns the ratio [per-100]; `null` when a group is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `age-range-invalid`
 *
 * @example
 * economicBurden({ population: { "T/0-14": 3191, "T/15-64": 12454, "T/65+": 4661 } }, { young: "0-14", old: "65+", working: "15-64" }) // => 63.04801670146138
 *
 * @see docs/methods/people.md
 * @category People
 */
export function economicBurden(year: EconomicBurdenInput, options: EconomicBurdenOptions): number | null {
  return ratio(
    sum([personsAged(year, { ages: options.young }), personsAged(year, { ages: options.old })]),
    personsAged(year, { ages: options.working }),
    100,
  );
}

const bounds = { young: "0-14", old: "65+", working: "15-64" } as const;

/** Catalogue card of {@link economicBurden}, 0–14 and 65+ per 100 of 15–64. */
export const economicBurdenIndicator: RatioIndicator<EconomicBurdenInput> = {
  id: "economic-burden",
  version: 1,
  cs: "index ekonomického zatížení (0–14 a 65+ na 100 osob 15–64)",
  en: "index of economic burden (0–14 and 65+ per 100 aged 15–64)",
  topic: "people",
  subject: "territoryYear",
  unit: "per-100",
  polarity: "none",
  sources: ["csu-population-2020-12-31"],
  caveat: {
    cs: "Věk zastupuje závislost; novější publikace často počítají s věkem 20–64.",
    en: "Age stands in for dependence; newer publications often use 20–64.",
  },
  parameters: bounds,
  kind: "ratio",
  scale: 100,
  numerator: [
    { field: "population", ages: bounds.young },
    { field: "population", ages: bounds.old },
  ],
  denominator: [{ field: "population", ages: bounds.working }],
  unlessZero: inhabited,
};
