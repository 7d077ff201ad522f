import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { inhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link youthDependencyRatio} reads. */
export type YouthDependencyRatioInput = Pick<TerritoryYear, "population">;

/** Age bounds of {@link youthDependencyRatio}: always said, because published definitions differ. */
export interface YouthDependencyRatioOptions {
  /** The children, for example `"0-14"`, completed years. */
  readonly dependent: AgeRange;
  /** Persons of working age, for example `"15-64"` or `"20-64"`, completed years. */
  readonly working: AgeRange;
}

/**
 * Youth dependency ratio (index závislosti I, mladých): children per 100 persons of working age.
 *
 * ratio = 100 × persons of the dependent range / persons of working age
 *
 * Age stands in for dependence: many of the young study, many of the old work. Bounds and names vary between publications.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.dependent - the children, for example `"0-14"`
 * @param options.working - persons of working age, for example `"15-64"` or `"20-64"`
 * @returns the ratio [per-100]; `null` when a group is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `age-range-invalid`
 *
 * @example
 * youthDependencyRatio({ population: { "T/0-14": 3191, "T/15-64": 12454, "T/65+": 4661 } }, { dependent: "0-14", working: "15-64" }) // => 25.622290027300465
 *
 * @see docs/methods/people.md
 * @category People
 */
export function youthDependencyRatio(year: YouthDependencyRatioInput, options: YouthDependencyRatioOptions): number | null {
  return ratio(personsAged(year, { ages: options.dependent }), personsAged(year, { ages: options.working }), 100);
}

const bounds = { dependent: "0-14", working: "15-64" } as const;

/** Catalogue card of {@link youthDependencyRatio}, 0–14 per 100 of 15–64. */
export const youthDependencyRatioIndicator: RatioIndicator<YouthDependencyRatioInput> = {
  id: "youth-dependency-ratio",
  version: 1,
  cs: "index závislosti mladých (0–14 na 100 osob 15–64)",
  en: "youth dependency ratio (0–14 per 100 aged 15–64)",
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
