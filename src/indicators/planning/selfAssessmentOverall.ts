import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { sumOfCounts } from "../sumOfCounts.ts";
import type { SelfAssessmentShareInput } from "./selfAssessmentShare.ts";

const AREAS = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;

/**
 * Self-assessment of the planning in all eight areas together (sebehodnocení celkem).
 *
 * share = points of all areas / most points of all areas
 *
 * Areas weigh by the points they can get. Unknown as soon as one area is: a half-filled form would look better or worse than the
 * planning is. It is a self-assessment: two offices do not compare.
 *
 * @param year - points and most points by area
 * @returns a fraction [1]; `null` when an area is unknown or there are no points to get
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * const most = { "1": 10, "2": 10, "3": 10, "4": 10, "5": 10, "6": 10, "7": 10, "8": 10 }
 * selfAssessmentOverall({ selfAssessment: { ...most, "5": 2 }, selfAssessmentMaximum: most }) // => 0.9
 * selfAssessmentOverall({ selfAssessment: { "5": 2 }, selfAssessmentMaximum: most }) // => null
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function selfAssessmentOverall(year: SelfAssessmentShareInput): number | null {
  const over = (cells: SelfAssessmentShareInput["selfAssessment"]): number | null =>
    sumOfCounts(AREAS.map((area) => cells?.[area] ?? null));
  return share({ part: over(year.selfAssessment), whole: over(year.selfAssessmentMaximum) });
}

/** Catalogue card of {@link selfAssessmentOverall}. */
export const selfAssessmentOverallIndicator: RatioIndicator<SelfAssessmentShareInput> = {
  id: "self-assessment-overall",
  version: 1,
  cs: "sebehodnocení plánování celkem",
  en: "self-assessment of planning overall",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["mpsv-planning-criteria-2007"],
  caveat: {
    cs: "Sebehodnocení: dva úřady se jím neporovnávají; součet zakryje slabou oblast.",
    en: "A self-assessment: two offices do not compare by it; the total hides a weak area.",
  },
  interpretation: {
    cs: "Body všech osmi oblastí z nejvyššího možného počtu; oblasti váží podle bodů, které lze získat.",
    en: "Points of all eight areas of the most possible; areas weigh by the points they can get.",
  },
  kind: "ratio",
  scale: 1,
  numerator: AREAS.map((area) => ({ field: `selfAssessment/${area}` as const })),
  denominator: AREAS.map((area) => ({ field: `selfAssessmentMaximum/${area}` as const })),
  additive: false,
};
