import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link unemploymentShare} reads. */
export type UnemploymentShareInput = Pick<TerritoryYear, "jobSeekersReachable" | "population">;

/**
 * Share of unemployed persons (podíl nezaměstnaných osob): job seekers who could start at once, of those aged 15–64.
 *
 * share = available job seekers aged 15–64 / persons aged 15–64
 *
 * Not the registered unemployment rate (míra registrované nezaměstnanosti) of older publications, whose base is the labour force:
 * the two are no series. The change is known in the field for 2013; no source for the day was read, so compare no figure before
 * 2014 with a later one. Who does not register is not counted.
 *
 * @param year - the count and the base of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * unemploymentShare({ jobSeekersReachable: 622, population: { "T/15-64": 12440 } }) // => 0.05
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function unemploymentShare(year: UnemploymentShareInput): number | null {
  return share({ part: year.jobSeekersReachable, whole: personsAged(year, { ages: "15-64" }) });
}

/** Catalogue card of {@link unemploymentShare}. */
export const unemploymentShareIndicator: RatioIndicator<UnemploymentShareInput> = {
  id: "unemployment-share",
  version: 1,
  cs: "podíl nezaměstnaných osob (z osob 15–64)",
  en: "share of unemployed persons (of those aged 15–64)",
  topic: "risk",
  subject: "territoryYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["csu-okres-blansko-2010"],
  caveat: {
    cs: "Není to míra registrované nezaměstnanosti starších publikací; kdo se neeviduje, chybí.",
    en: "Not the registered unemployment rate of older publications; who does not register is not counted.",
  },
  interpretation: {
    cs: "Dosažitelní uchazeči 15–64 let ze všech obyvatel téhož věku.",
    en: "Available job seekers aged 15–64 of all inhabitants of that age.",
  },
  parameters: { ages: "15-64" },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "jobSeekersReachable" }],
  denominator: [{ field: "population", ages: "15-64" }],
  interval: "wilson",
  unlessZero: inhabited,
};
