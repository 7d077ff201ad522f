import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link personnelCostShare} reads. */
export type PersonnelCostShareInput = Pick<ServiceYear, "wageCosts" | "costs">;

/**
 * Share of personnel costs (podíl osobních nákladů).
 *
 * personnel costs / costs
 *
 * A service that buys cleaning or meals has a lower share without having fewer people in care.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * personnelCostShare({ wageCosts: 612000000, costs: 850000000 }) // => 0.72
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function personnelCostShare(year: PersonnelCostShareInput): number | null {
  return share({ part: year.wageCosts, whole: year.costs });
}

/** Catalogue card of {@link personnelCostShare}. */
export const personnelCostShareIndicator: RatioIndicator<PersonnelCostShareInput> = {
  id: "personnel-cost-share",
  version: 1,
  cs: "podíl osobních nákladů",
  en: "share of personnel costs",
  topic: "money",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Služba, která úklid nebo stravu nakupuje, má podíl nižší, aniž by měla méně lidí v péči.",
    en: "A service that buys cleaning or meals has a lower share without having fewer people in care.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "wageCosts" }],
  denominator: [{ field: "costs" }],
};
