import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link costRecovery} reads. */
export type CostRecoveryInput = Pick<ServiceYear, "costs" | "revenues">;

/**
 * Cost recovery (krytí nákladů úhradami uživatelů).
 *
 * user payments / costs
 *
 * Fees have legal maxima and some services must be free of charge: a low recovery of such a service is what the law wants.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or there were no costs
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * costRecovery({ costs: 850000000, revenues: { "user/user": 340000000 } }) // => 0.4
 * costRecovery({ costs: 850000000, revenues: { "state/kraj": 340000000 } }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function costRecovery(year: CostRecoveryInput): number | null {
  return share({ part: year.revenues?.["user/user"] ?? null, whole: year.costs });
}

/** Catalogue card of {@link costRecovery}. */
export const costRecoveryIndicator: RatioIndicator<CostRecoveryInput> = {
  id: "cost-recovery",
  version: 1,
  cs: "podíl nákladů krytý úhradami uživatelů",
  en: "share of costs covered by user payments",
  topic: "money",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Úhrady mají zákonné stropy a některé služby musí být bezplatné; nízké krytí není samo o sobě chyba.",
    en: "Fees have legal maxima and some services must be free of charge; a low recovery is no fault by itself.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "revenues/user/user" }],
  denominator: [{ field: "costs" }],
};
