import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link socialWorkerFteShare} reads. */
export type SocialWorkerFteShareInput = Pick<ServiceYear, "fteSocialWorkers" | "fteTotal">;

/**
 * Share of social workers (podíl úvazků sociálních pracovníků).
 *
 * full-time equivalents of social workers / full-time equivalents of all staff
 *
 * Types of services differ by nature: counselling rests on social workers, a home on care workers.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * socialWorkerFteShare({ fteSocialWorkers: 1.5, fteTotal: 9.5 }) // => 0.15789473684210525
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function socialWorkerFteShare(year: SocialWorkerFteShareInput): number | null {
  return share({ part: year.fteSocialWorkers, whole: year.fteTotal });
}

/** Catalogue card of {@link socialWorkerFteShare}. */
export const socialWorkerFteShareIndicator: RatioIndicator<SocialWorkerFteShareInput> = {
  id: "social-worker-fte-share",
  version: 1,
  cs: "podíl úvazků sociálních pracovníků",
  en: "share of full-time equivalents of social workers",
  topic: "staff",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Druhy služeb se svou povahou liší: poradna stojí na sociálních pracovnících, domov na pečujících.",
    en: "Types of services differ by nature: counselling rests on social workers, a home on care workers.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "fteSocialWorkers" }],
  denominator: [{ field: "fteTotal" }],
};
