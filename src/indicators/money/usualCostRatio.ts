import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link usualCostRatio} reads. */
export type UsualCostRatioInput = Pick<ServiceYear, "costs" | "usualCosts">;

/**
 * Costs against usual costs (náklady proti obvyklým nákladům).
 *
 * costs / usual costs of the same output
 *
 * Usual costs are set by the region or the network; without their source and year the ratio means nothing. Above 1 is
 * dearer than usual, which may be a harder clientele as well as waste.
 *
 * @param year - figures of one service in one year
 * @returns a quotient, 1 where the costs are usual; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * usualCostRatio({ costs: 850000000, usualCosts: 800000000 }) // => 1.0625
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function usualCostRatio(year: UsualCostRatioInput): number | null {
  return ratioOfCounts(year.costs, year.usualCosts);
}

/** Catalogue card of {@link usualCostRatio}. */
export const usualCostRatioIndicator: RatioIndicator<UsualCostRatioInput> = {
  id: "usual-cost-ratio",
  version: 1,
  cs: "náklady proti obvyklým nákladům",
  en: "costs against usual costs",
  topic: "money",
  subject: "serviceYear",
  unit: "quotient",
  polarity: "none",
  sources: ["jhk-compensation"],
  caveat: {
    cs: "Obvyklé náklady stanovuje kraj nebo síť; bez jejich pramene a roku poměr nic neznamená.",
    en: "Usual costs are set by the region or the network; without their source and year the ratio means nothing.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "costs" }],
  denominator: [{ field: "usualCosts" }],
};
