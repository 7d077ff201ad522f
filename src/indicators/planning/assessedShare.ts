import type { PlanYear } from "../../model/planYear.ts";
import { difference } from "../difference.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link assessedShare} reads. */
export type AssessedShareInput = Pick<PlanYear, "measuresAssessed" | "measures" | "measuresCancelled">;

/**
 * Share of measures assessed (podíl hodnocených opatření) among those that were not cancelled.
 *
 * share = measures assessed / (measures of the plan − cancelled measures)
 *
 * Stands beside the share of fulfilment, which speaks of assessed measures only: a plan with one assessed measure out of forty
 * may be fulfilled to 100 %.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when a count is unknown or every measure was cancelled
 * @throws RangeError `count-negative` (also where more measures are cancelled than there are), `not-finite`
 *
 * @example
 * assessedShare({ measuresAssessed: 27, measures: 40, measuresCancelled: 4 }) // => 0.75
 * assessedShare({ measuresAssessed: 27, measures: 40, measuresCancelled: null }) // => null
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function assessedShare(year: AssessedShareInput): number | null {
  const { measures, measuresCancelled } = year;
  // Each count is at least 0 by itself, also where the difference would hide it.
  share({ part: measuresCancelled, whole: measures });
  return share({ part: year.measuresAssessed, whole: difference(measures, measuresCancelled) });
}

/** Catalogue card of {@link assessedShare}. */
export const assessedShareIndicator: RatioIndicator<AssessedShareInput> = {
  id: "assessed-share",
  version: 1,
  cs: "podíl hodnocených opatření",
  en: "share of measures assessed",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Neříká, jak hodnocení dopadlo; zrušená opatření v něm nejsou.",
    en: "Does not tell how the assessment came out; cancelled measures are not in it.",
  },
  interpretation: {
    cs: "Čím nižší, tím méně vypovídá podíl plnění, který zná jen hodnocená opatření.",
    en: "The lower it is, the less the share of fulfilment tells, which knows assessed measures only.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "measuresAssessed" }],
  denominator: [{ field: "measures" }, { field: "measuresCancelled", times: -1 }],
};
