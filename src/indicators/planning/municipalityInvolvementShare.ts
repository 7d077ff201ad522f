import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link municipalityInvolvementShare} reads. */
export type MunicipalityInvolvementShareInput = Pick<PlanYear, "municipalitiesInvolved" | "municipalitiesOfPlan">;

/**
 * Share of municipalities involved (podíl zapojených obcí) in the planning of their territory.
 *
 * share = municipalities that take part / municipalities of the plan's territory
 *
 * Counts municipalities, not people: the smallest village weighs as much as the town. What taking part means is said by the office
 * that reports it.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or the plan has no municipality
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * municipalityInvolvementShare({ municipalitiesInvolved: 31, municipalitiesOfPlan: 43 }) // => 0.7209302325581395
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function municipalityInvolvementShare(year: MunicipalityInvolvementShareInput): number | null {
  return share({ part: year.municipalitiesInvolved, whole: year.municipalitiesOfPlan });
}

/** Catalogue card of {@link municipalityInvolvementShare}. */
export const municipalityInvolvementShareIndicator: RatioIndicator<MunicipalityInvolvementShareInput> = {
  id: "municipality-involvement-share",
  version: 1,
  cs: "podíl zapojených obcí",
  en: "share of municipalities involved",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Počítá obce, ne obyvatele; co je zapojení, určuje úřad, který údaj vykazuje.",
    en: "Counts municipalities, not people; what taking part means is said by the office that reports it.",
  },
  interpretation: {
    cs: "Obce, které se plánování účastní, ze všech obcí území plánu.",
    en: "Municipalities that take part, of all municipalities of the plan's territory.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "municipalitiesInvolved" }],
  denominator: [{ field: "municipalitiesOfPlan" }],
};
