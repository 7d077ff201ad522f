import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link earlySchoolLeavingShare} reads. */
export type EarlySchoolLeavingShareInput = Pick<TerritoryYear, "earlySchoolLeavers" | "pupilsLeavingSchool">;

/**
 * Share of early school leavers (předčasné odchody ze základní školy) among pupils who ended compulsory schooling.
 *
 * Counts the pupils of the schools in the municipality, not the children who live there; without a school there is no figure.
 *
 * @param year - pupils of a territory
 * @returns a fraction [1]; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * earlySchoolLeavingShare({ earlySchoolLeavers: 3, pupilsLeavingSchool: 132 }) // => 0.022727272727272728
 * earlySchoolLeavingShare({ earlySchoolLeavers: 0, pupilsLeavingSchool: 0 }) // => null
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function earlySchoolLeavingShare(year: EarlySchoolLeavingShareInput): number | null {
  return share({ part: year.earlySchoolLeavers, whole: year.pupilsLeavingSchool });
}

/** Catalogue card of {@link earlySchoolLeavingShare}. */
export const earlySchoolLeavingShareIndicator: RatioIndicator<EarlySchoolLeavingShareInput> = {
  id: "early-school-leaving-share",
  version: 1,
  cs: "podíl předčasných odchodů ze ZŠ (z žáků, kteří ukončili povinnou docházku)",
  en: "share of early school leavers (of pupils ending compulsory schooling)",
  topic: "risk",
  subject: "territoryYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["asz-exclusion-index-2023"],
  caveat: {
    cs: "Týká se žáků škol v obci, ne dětí, které v ní bydlí.",
    en: "Concerns pupils of schools in the municipality, not children who live there.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "earlySchoolLeavers" }],
  denominator: [{ field: "pupilsLeavingSchool" }],
  interval: "wilson",
};
