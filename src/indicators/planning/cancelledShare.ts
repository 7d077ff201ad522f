import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link cancelledShare} reads. */
export type CancelledShareInput = Pick<PlanYear, "measuresCancelled" | "measures">;

/**
 * Share of cancelled measures (podíl zrušených opatření) among all measures of the plan.
 *
 * share = cancelled measures / measures of the plan
 *
 * Reported apart from fulfilment, which leaves them out. Does not tell why: a measure that lost its sense and one that nobody
 * wanted to pay look the same.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or the plan has no measure
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * cancelledShare({ measuresCancelled: 3, measures: 40 }) // => 0.075
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function cancelledShare(year: CancelledShareInput): number | null {
  return share({ part: year.measuresCancelled, whole: year.measures });
}

/** Catalogue card of {@link cancelledShare}. */
export const cancelledShareIndicator: RatioIndicator<CancelledShareInput> = {
  id: "cancelled-share",
  version: 1,
  cs: "podíl zrušených opatření",
  en: "share of cancelled measures",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: { cs: "Neříká, proč byla opatření zrušena.", en: "Does not tell why the measures were cancelled." },
  interpretation: {
    cs: "Čte se vedle podílu plnění, do kterého se zrušená opatření nepočítají.",
    en: "Read beside the share of fulfilment, which leaves cancelled measures out.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "measuresCancelled" }],
  denominator: [{ field: "measures" }],
};
