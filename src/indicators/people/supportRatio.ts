import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { inhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link supportRatio} reads. */
export type SupportRatioInput = Pick<TerritoryYear, "population">;

/** Age bounds of {@link supportRatio}: always said, because published definitions differ. */
export interface SupportRatioOptions {
  /** Persons of working age, ČSÚ news use `"20-64"`, completed years. */
  readonly working: AgeRange;
  /** The older persons, `"65+"`, completed years. */
  readonly old: AgeRange;
}

/**
 * Support ratio (počet osob v produktivním věku na jednoho seniora).
 *
 * ratio = persons of working age / older persons
 *
 * Counts those who could support, not those who do: carers who live elsewhere are missing, working seniors stand on the other side.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.working - persons of working age, ČSÚ news use `"20-64"`
 * @param options.old - the older persons, `"65+"`
 * @returns the ratio [quotient]; `null` when a group is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `age-range-invalid`
 *
 * @example
 * supportRatio({ population: { "T/20-64": 28, "T/65+": 10 } }, { working: "20-64", old: "65+" }) // => 2.8
 *
 * @see docs/methods/people.md
 * @category People
 */
export function supportRatio(year: SupportRatioInput, options: SupportRatioOptions): number | null {
  return ratio(personsAged(year, { ages: options.working }), personsAged(year, { ages: options.old }), 1);
}

const bounds = { working: "20-64", old: "65+" } as const;

/** Catalogue card of {@link supportRatio}, 20–64 per person of 65+. */
export const supportRatioIndicator: RatioIndicator<SupportRatioInput> = {
  id: "support-ratio",
  version: 1,
  cs: "osob ve věku 20–64 na jednoho seniora 65+",
  en: "support ratio (aged 20–64 per person of 65+)",
  topic: "people",
  subject: "territoryYear",
  unit: "quotient",
  polarity: "none",
  sources: ["csu-population-2020-12-31"],
  caveat: {
    cs: "Počítá ty, kdo by mohli pečovat a platit, ne ty, kdo to dělají.",
    en: "Counts those who could support, not those who do.",
  },
  parameters: bounds,
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "population", ages: bounds.working }],
  denominator: [{ field: "population", ages: bounds.old }],
  unlessZero: inhabited,
};
