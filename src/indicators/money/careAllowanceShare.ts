import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link careAllowanceShare} reads. */
export type CareAllowanceShareInput = Pick<ServiceYear, "careAllowancePaid" | "revenues">;

/**
 * Share of the care allowance in user payments (podíl příspěvku na péči na úhradách).
 *
 * user payments from the care allowance / user payments
 *
 * The care allowance is a part of the user payments and is never added to them. It is the money of the user, although the
 * state pays it: state money it is only in a national account.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or users paid nothing
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * careAllowanceShare({ careAllowancePaid: 119000000, revenues: { "user/user": 340000000 } }) // => 0.35
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function careAllowanceShare(year: CareAllowanceShareInput): number | null {
  return share({ part: year.careAllowancePaid, whole: year.revenues?.["user/user"] ?? null });
}

/** Catalogue card of {@link careAllowanceShare}. */
export const careAllowanceShareIndicator: RatioIndicator<CareAllowanceShareInput> = {
  id: "care-allowance-share",
  version: 1,
  cs: "podíl příspěvku na péči na úhradách uživatelů",
  en: "share of the care allowance in user payments",
  topic: "money",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Příspěvek na péči je součást úhrad uživatelů, ne další zdroj; kolik z něj uživateli zbývá, neříká.",
    en: "The care allowance is a part of the user payments and no further source; how much of it is left to the user is not in it.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "careAllowancePaid" }],
  denominator: [{ field: "revenues/user/user" }],
};
