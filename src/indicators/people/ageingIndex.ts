import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { inhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link ageingIndex} reads. */
export type AgeingIndexInput = Pick<TerritoryYear, "population">;

/** Age bounds of {@link ageingIndex}: always said, because published definitions differ. */
export interface AgeingIndexOptions {
  /** The children, ČSÚ counts `"0-14"`, completed years. */
  readonly young: AgeRange;
  /** The older persons, ČSÚ counts `"65+"`; some towns publish 60+, completed years. */
  readonly old: AgeRange;
}

/**
 * Ageing index (index stáří): older persons per 100 children.
 *
 * index = 100 × persons of the older range / persons of the younger range
 *
 * Says nothing about how fast a territory ages, and in a small municipality a few families move it.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.young - the children, ČSÚ counts `"0-14"`
 * @param options.old - the older persons, ČSÚ counts `"65+"`; some towns publish 60+
 * @returns the ratio [per-100]; `null` when a group is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `age-range-invalid`
 *
 * @example
 * ageingIndex({ population: { "T/0-14": 3191, "T/15-64": 12454, "T/65+": 4661 } }, { young: "0-14", old: "65+" }) // => 146.0670636164212
 * ageingIndex({ population: { "T/0-14": 0, "T/65+": 12 } }, { young: "0-14", old: "65+" }) // => null
 *
 * @see docs/methods/people.md
 * @category People
 */
export function ageingIndex(year: AgeingIndexInput, options: AgeingIndexOptions): number | null {
  return ratio(personsAged(year, { ages: options.old }), personsAged(year, { ages: options.young }), 100);
}

const bounds = { young: "0-14", old: "65+" } as const;

/** Catalogue card of {@link ageingIndex}, 65+ per 100 of 0–14. */
export const ageingIndexIndicator: RatioIndicator<AgeingIndexInput> = {
  id: "ageing-index",
  version: 1,
  cs: "index stáří (65+ na 100 dětí 0–14)",
  en: "ageing index (65+ per 100 aged 0–14)",
  topic: "people",
  subject: "territoryYear",
  unit: "per-100",
  polarity: "none",
  sources: ["csu-population-2020-12-31"],
  caveat: {
    cs: "Neříká, jak rychle území stárne; v malé obci jím pohne několik rodin.",
    en: "Does not say how fast a territory ages; in a small municipality a few families move it.",
  },
  parameters: bounds,
  kind: "ratio",
  scale: 100,
  numerator: [{ field: "population", ages: bounds.old }],
  denominator: [{ field: "population", ages: bounds.young }],
  unlessZero: inhabited,
};
