import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link longTermJobSeekerShare} reads. */
export type LongTermJobSeekerShareInput = Pick<TerritoryYear, "jobSeekersOver6Months" | "population">;

/**
 * Share of job seekers registered for over six months (uchazeči o zaměstnání evidovaní déle než 6 měsíců) among those aged 15 to 64.
 *
 * Who is struck off the register, or never entered it, is not counted.
 *
 * @param year - the count and the population by age of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * longTermJobSeekerShare({ jobSeekersOver6Months: 7, population: { "T/15-64": 166 } }) // => 0.04216867469879518
 * longTermJobSeekerShare({ jobSeekersOver6Months: null, population: { "T/15-64": 166 } }) // => null
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function longTermJobSeekerShare(year: LongTermJobSeekerShareInput): number | null {
  return share({ part: year.jobSeekersOver6Months, whole: personsAged(year, { ages: "15-64" }) });
}

/** Catalogue card of {@link longTermJobSeekerShare}. */
export const longTermJobSeekerShareIndicator: RatioIndicator<LongTermJobSeekerShareInput> = {
  id: "long-term-job-seeker-share",
  version: 1,
  cs: "podíl uchazečů evidovaných déle než 6 měsíců (z obyvatel 15–64)",
  en: "share of job seekers registered for over 6 months (of those aged 15–64)",
  topic: "risk",
  subject: "territoryYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["asz-exclusion-index-2023"],
  caveat: {
    cs: "Kdo byl z evidence vyřazen nebo do ní nevstoupil, není započten.",
    en: "Who was struck off the register or never entered it is not counted.",
  },
  parameters: { ages: "15-64" },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "jobSeekersOver6Months" }],
  denominator: [{ field: "population", ages: "15-64" }],
  interval: "wilson",
  unlessZero: inhabited,
};
