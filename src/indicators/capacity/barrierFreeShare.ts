import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link barrierFreeShare} reads. */
export type BarrierFreeShareInput = Pick<ServiceYear, "placesBarrierFree" | "placesAssessed">;

/**
 * Barrier-free share (podíl bezbariérových míst) of the places where a service is provided.
 *
 * share = barrier-free places / places of which the accessibility is known
 *
 * Places that nobody has looked at are not in it. A place without steps may still be no use to a blind person, and a bus without a
 * ramp may not bring anybody there.
 *
 * @param year - counts of places of one service
 * @returns a fraction [1]; `null` when either is unknown or no place was assessed
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * barrierFreeShare({ placesBarrierFree: 3, placesAssessed: 4 }) // => 0.75
 * barrierFreeShare({ placesBarrierFree: 0, placesAssessed: 0 }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function barrierFreeShare(year: BarrierFreeShareInput): number | null {
  return share({ part: year.placesBarrierFree, whole: year.placesAssessed });
}

/** Catalogue card of {@link barrierFreeShare}. */
export const barrierFreeShareIndicator: RatioIndicator<BarrierFreeShareInput> = {
  id: "barrier-free-share",
  version: 1,
  cs: "podíl bezbariérových míst poskytování",
  en: "barrier-free share of places of provision",
  topic: "availability",
  subject: "serviceYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Neposouzená místa v něm nejsou; bez schodů neznamená přístupné pro každého.",
    en: "Places not assessed are not in it; no steps does not mean accessible to everybody.",
  },
  interpretation: {
    cs: "Bezbariérová místa z těch, u kterých se přístupnost zjišťovala.",
    en: "Barrier-free places of those whose accessibility was looked at.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "placesBarrierFree" }],
  denominator: [{ field: "placesAssessed" }],
};
