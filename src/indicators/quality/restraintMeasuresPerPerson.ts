import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link restraintMeasuresPerPerson} reads. */
export type RestraintMeasuresPerPersonInput = Pick<ServiceYear, "restraintMeasures" | "personsRestrained">;

/**
 * Uses of restraint measures per person restrained (použití opatření na jednu osobu).
 *
 * uses of restraint measures / persons restrained
 *
 * Does not tell how long they lasted; one person may make the mean.
 *
 * @param year - figures of one service in one year
 * @returns uses per person; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * restraintMeasuresPerPerson({ restraintMeasures: 5, personsRestrained: 2 }) // => 2.5
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function restraintMeasuresPerPerson(year: RestraintMeasuresPerPersonInput): number | null {
  return ratioOfCounts(year.restraintMeasures, year.personsRestrained);
}

/** Catalogue card of {@link restraintMeasuresPerPerson}. */
export const restraintMeasuresPerPersonIndicator: RatioIndicator<RestraintMeasuresPerPersonInput> = {
  id: "restraint-measures-per-person",
  version: 1,
  cs: "použití opatření omezujících pohyb na jednu omezenou osobu",
  en: "uses of restraint measures per person restrained",
  topic: "quality",
  subject: "serviceYear",
  unit: "quotient",
  polarity: "lower-is-better",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Neříká, jak dlouho opatření trvala; průměr může tvořit jediný člověk.",
    en: "Does not tell how long they lasted; one person may make the mean.",
  },
  legalBasis: ["§ 85 odst. 5 zákona č. 108/2006 Sb."],
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "restraintMeasures" }],
  denominator: [{ field: "personsRestrained" }],
};
