import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link measurableShare} reads. */
export type MeasurableShareInput = Pick<PlanYear, "measuresWithIndicator" | "measures">;

/**
 * Share of measures with an indicator (podíl opatření s měřitelným ukazatelem).
 *
 * share = measures with an indicator that can be measured / measures of the plan
 *
 * Says that there is an indicator, not that it measures the goal, nor that anybody measures it.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or the plan has no measure
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * measurableShare({ measuresWithIndicator: 30, measures: 40 }) // => 0.75
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function measurableShare(year: MeasurableShareInput): number | null {
  return share({ part: year.measuresWithIndicator, whole: year.measures });
}

/** Catalogue card of {@link measurableShare}. */
export const measurableShareIndicator: RatioIndicator<MeasurableShareInput> = {
  id: "measurable-share",
  version: 1,
  cs: "podíl opatření s měřitelným ukazatelem",
  en: "share of measures with an indicator",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Neříká, zda ukazatel vystihuje cíl ani zda jej někdo měří.",
    en: "Does not tell whether the indicator fits the goal, nor whether anybody measures it.",
  },
  interpretation: {
    cs: "Opatření bez ukazatele lze vyhodnotit jen slovně.",
    en: "A measure without an indicator can be assessed in words only.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "measuresWithIndicator" }],
  denominator: [{ field: "measures" }],
};
