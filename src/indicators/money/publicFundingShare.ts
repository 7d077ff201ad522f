import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { allRevenues, publicRevenues, revenueCellsOf, revenueSum } from "./revenueSum.ts";

/** The part of a service's year that {@link publicFundingShare} reads. */
export type PublicFundingShareInput = Pick<ServiceYear, "revenues">;

/**
 * Share of public money in all revenues (podíl veřejných zdrojů).
 *
 * (state + region + municipalities + European funds) / all revenues
 *
 * The care allowance that users pay on is public money too, but stands in the user payments: a crown stands in one cell only.
 * Payments of health insurance count as not public. Every cell has to be known.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when any cell is unknown or there were no revenues
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * const revenues = completeRevenues({ "state/kraj": 600, "kraj/kraj": 50, "obec/obec": 100, "user/user": 250 })
 * publicFundingShare({ revenues }) // => 0.75
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function publicFundingShare(year: PublicFundingShareInput): number | null {
  return share({ part: revenueSum(year, revenueCellsOf(["state", "kraj", "obec", "eu"])), whole: revenueSum(year, revenueCellsOf(null)) });
}

/** Catalogue card of {@link publicFundingShare}. */
export const publicFundingShareIndicator: RatioIndicator<PublicFundingShareInput> = {
  id: "public-funding-share",
  version: 1,
  cs: "podíl veřejných zdrojů na výnosech",
  en: "share of public money in revenues",
  topic: "money",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Příspěvek na péči, kterým uživatelé platí, je v úhradách, ne ve veřejných zdrojích; zdravotní pojišťovny také ne.",
    en: "The care allowance with which users pay is in their payments and not in public money; nor is health insurance.",
  },
  kind: "ratio",
  scale: 1,
  numerator: publicRevenues,
  denominator: allRevenues,
};
