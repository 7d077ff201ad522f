import type { PlanYear } from "../../model/planYear.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link selfAssessmentShare} reads. */
export type SelfAssessmentShareInput = Pick<PlanYear, "selfAssessment" | "selfAssessmentMaximum">;

/** Area of the quality criteria of planning of 2007 (oblast kritérií kvality plánování), 1 to 8. */
export type PlanningArea = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const AREAS: Readonly<Record<PlanningArea, { readonly cs: string; readonly en: string }>> = {
  1: { cs: "legitimita", en: "legitimacy" },
  2: { cs: "popis aktuální situace", en: "description of the present situation" },
  3: { cs: "kvalifikace a kompetentnost", en: "qualification and competence" },
  4: { cs: "řízení procesu plánování", en: "management of the planning process" },
  5: { cs: "zapojování", en: "involvement" },
  6: { cs: "plán rozvoje sociálních služeb", en: "plan of development of social services" },
  7: { cs: "informovanost", en: "informedness" },
  8: { cs: "zvyšování kvality procesu", en: "raising the quality of the process" },
};

/**
 * Self-assessment of the planning in one area (sebehodnocení oblasti): points of the highest possible.
 *
 * share = points of the area / most points of the area
 *
 * The eight areas are those of the ministry's quality criteria of planning of 2007; the wording of single criteria and their
 * points are not in the library, an office reports its own. It is a self-assessment: two offices do not compare.
 *
 * @param year - points and most points by area, `{ "5": 12 }`
 * @param options.area - 1 to 8
 * @returns a fraction [1]; `null` when either is unknown or the area has no points to get
 * @throws RangeError `planning-area-unknown`, `count-negative`, `not-finite`
 *
 * @example
 * selfAssessmentShare({ selfAssessment: { "5": 12 }, selfAssessmentMaximum: { "5": 16 } }, { area: 5 }) // => 0.75
 * selfAssessmentShare({ selfAssessment: { "5": 12 }, selfAssessmentMaximum: { "5": 16 } }, { area: 1 }) // => null
 * selfAssessmentShare({ selfAssessment: null, selfAssessmentMaximum: null }, { area: 9 }) // => throws "planning-area-unknown"
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function selfAssessmentShare(year: SelfAssessmentShareInput, options: { readonly area: PlanningArea }): number | null {
  const { area } = options;
  requireArea("selfAssessmentShare", area);
  return share({ part: year.selfAssessment?.[area] ?? null, whole: year.selfAssessmentMaximum?.[area] ?? null });
}

function requireArea(name: string, area: number): void {
  if (!(Number.isInteger(area) && area >= 1 && area <= 8))
    throw rangeRefusal("planning-area-unknown", `${name} requires an area of 1 to 8, got ${area}`);
}

/**
 * Catalogue card of {@link selfAssessmentShare} for one area.
 *
 * @param choice.area - 1 to 8
 * @returns the card
 * @throws RangeError `planning-area-unknown`
 *
 * @example
 * selfAssessmentShareIndicator({ area: 5 }).cs // => "sebehodnocení plánování: zapojování"
 */
export function selfAssessmentShareIndicator(choice: { readonly area: PlanningArea }): RatioIndicator<SelfAssessmentShareInput> {
  const { area } = choice;
  requireArea("selfAssessmentShareIndicator", area);
  return {
    id: `self-assessment-share/${area}`,
    version: 1,
    cs: `sebehodnocení plánování: ${AREAS[area].cs}`,
    en: `self-assessment of planning: ${AREAS[area].en}`,
    topic: "planning",
    subject: "planYear",
    unit: "1",
    polarity: "higher-is-better",
    sources: ["mpsv-planning-criteria-2007"],
    caveat: {
      cs: "Sebehodnocení: dva úřady se jím neporovnávají.",
      en: "A self-assessment: two offices do not compare by it.",
    },
    interpretation: {
      cs: "Body, které si úřad v oblasti dal, z nejvyššího možného počtu.",
      en: "Points that the office gave itself in the area, of the most possible.",
    },
    parameters: { area },
    kind: "ratio",
    part: true,
    scale: 1,
    numerator: [{ field: `selfAssessment/${area}` }],
    denominator: [{ field: `selfAssessmentMaximum/${area}` }],
    additive: false,
  };
}
