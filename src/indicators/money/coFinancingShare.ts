import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { allRevenues, revenueCellsOf, revenueSum } from "./revenueSum.ts";

/** The part of a service's year that {@link coFinancingShare} reads. */
export type CoFinancingShareInput = Pick<ServiceYear, "revenues">;

/**
 * Co-financing by the region and municipalities (spolufinancování krajem a obcemi).
 *
 * (money of the region + money of municipalities) / all revenues
 *
 * By origin: state money that the region pays out is not money of the region. Rules of a region may set another whole, for
 * example eligible costs. Every cell has to be known.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when any cell is unknown or there were no revenues
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * const revenues = completeRevenues({ "state/kraj": 600, "kraj/kraj": 50, "obec/obec": 100, "user/user": 250 })
 * coFinancingShare({ revenues }) // => 0.15
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function coFinancingShare(year: CoFinancingShareInput): number | null {
  return share({ part: revenueSum(year, revenueCellsOf(["kraj", "obec"])), whole: revenueSum(year, revenueCellsOf(null)) });
}

/** Catalogue card of {@link coFinancingShare}. */
export const coFinancingShareIndicator: RatioIndicator<CoFinancingShareInput> = {
  id: "co-financing-share",
  version: 1,
  cs: "podíl kraje a obcí na výnosech (spolufinancování)",
  en: "share of the region and municipalities in revenues (co-financing)",
  topic: "money",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Pravidla kraje mohou podíl počítat z jiného celku, třeba z uznatelných nákladů.",
    en: "The rules of a region may take the share of another whole, for example of eligible costs.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [
    { field: "revenues/kraj/kraj" },
    { field: "revenues/kraj/obec" },
    { field: "revenues/obec/obec" },
    { field: "revenues/obec/kraj" },
  ],
  denominator: allRevenues,
};
