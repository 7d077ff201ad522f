import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link fundedShare} reads. */
export type FundedShareInput = Pick<PlanYear, "measuresFunded" | "measures">;

/**
 * Share of measures with secured funding (podíl opatření se zajištěným financováním).
 *
 * share = measures with secured funding / measures of the plan
 *
 * Counts measures, not money: one cheap measure weighs as much as the dearest one.
 *
 * @param year - counts of one territory's planning in one year
 * @returns a fraction [1]; `null` when either is unknown or the plan has no measure
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * fundedShare({ measuresFunded: 10, measures: 40 }) // => 0.25
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function fundedShare(year: FundedShareInput): number | null {
  return share({ part: year.measuresFunded, whole: year.measures });
}

/** Catalogue card of {@link fundedShare}. */
export const fundedShareIndicator: RatioIndicator<FundedShareInput> = {
  id: "funded-share",
  version: 1,
  cs: "podíl opatření se zajištěným financováním",
  en: "share of measures with secured funding",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Počítá opatření, ne peníze; levné opatření váží stejně jako drahé.",
    en: "Counts measures, not money; a cheap measure weighs as much as a dear one.",
  },
  interpretation: {
    cs: "Nízký podíl na začátku roku znamená, že plán zatím nemá z čeho být plněn.",
    en: "A low share at the start of a year means that the plan has nothing to be fulfilled from yet.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "measuresFunded" }],
  denominator: [{ field: "measures" }],
};
