import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { inhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link seniorDependencyRatio} reads. */
export type SeniorDependencyRatioInput = Pick<TerritoryYear, "population">;

/** Age bounds of {@link seniorDependencyRatio}: always said, because published definitions differ. */
export interface SeniorDependencyRatioOptions {
  /** The older persons, for example `"65+"`, completed years. */
  readonly dependent: AgeRange;
  /** Persons of working age, for example `"15-64"` or `"20-64"`, completed years. */
  readonly working: AgeRange;
}

/**
 * Old-age dependency ratio (index závislosti II, seniorů): older persons per 100 persons of working age.
 *
 * ratio = 100 × persons of the dependent range / persons of working age
 *
 * Age stands in for dependence: many of the young study, many of the old work. Bounds and names vary between publications.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.dependent - the older persons, for example `"65+"`
 * @param options.working - persons of working age, for example `"15-64"` or `"20-64"`
 * @returns the ratio [per-100]; `null` when a group is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `age-range-invalid`
 *
 * @example
 * seniorDependencyRatio({ population: { "T/0-14": 3191, "T/15-64": 12454, "T/65+": 4661 } }, { dependent: "65+", working: "15-64" }) // => 37.42572667416091
 *
 * @see docs/methods/people.md
 * @category People
 */
export function seniorDependencyRatio(year: SeniorDependencyRatioInput, options: SeniorDependencyRatioOptions): number | null {
  return ratio(personsAged(year, { ages: options.dependent }), personsAged(year, { ages: options.working }), 100);
}

const bounds = { dependent: "65+", working: "15-64" } as const;

/** Catalogue card of {@link seniorDependencyRatio}, 65+ per 100 of 15–64. */
export const seniorDependencyRatioIndicator: RatioIndicator<SeniorDependencyRatioInput> = {
  id: "senior-dependency-ratio",
  version: 1,
  cs: "index závislosti seniorů (65+ na 100 osob 15–64)",
  en: "old-age dependency ratio (65+ per 100 aged 15–64)",
  topic: "people",
  subject: "territoryYear",
  unit: "per-100",
  polarity: "none",
  sources: ["csu-population-2020-12-31"],
  caveat: {
    cs: "Věk zastupuje závislost; neříká, kdo skutečně pracuje nebo potřebuje péči.",
    en: "Age stands in for dependence; it does not tell who in fact works or needs care.",
  },
  parameters: bounds,
  kind: "ratio",
  scale: 100,
  numerator: [{ field: "population", ages: bounds.dependent }],
  denominator: [{ field: "population", ages: bounds.working }],
  unlessZero: inhabited,
};
