import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link waitingApplicantsPerPlace} reads. */
export type WaitingApplicantsPerPlaceInput = Pick<ServiceYear, "applicantsWaiting" | "places">;

/**
 * Waiting applicants per place (čekající žadatelé na místo).
 *
 * applicants waiting at the end of the year / places at one moment
 *
 * One person may wait for several services, and many applications are made just in case. Over several services it is an
 * interval: from the queue of the largest to all queues together.
 *
 * @param year - figures of one service in one year
 * @returns applicants per place; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * waitingApplicantsPerPlace({ applicantsWaiting: 45, places: 30 }) // => 1.5
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function waitingApplicantsPerPlace(year: WaitingApplicantsPerPlaceInput): number | null {
  return ratioOfCounts(year.applicantsWaiting, year.places);
}

/** Catalogue card of {@link waitingApplicantsPerPlace}. */
export const waitingApplicantsPerPlaceIndicator: RatioIndicator<WaitingApplicantsPerPlaceInput> = {
  id: "waiting-applicants-per-place",
  version: 1,
  cs: "čekající žadatelé na jedno místo",
  en: "waiting applicants per place",
  topic: "use",
  subject: "serviceYear",
  unit: "quotient",
  polarity: "lower-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Jeden člověk může čekat u několika služeb a mnohé žádosti jsou podané do zásoby.",
    en: "One person may wait for several services, and many applications are made just in case.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "applicantsWaiting" }],
  denominator: [{ field: "places" }],
  overlaps: true,
  unlessZero: [{ field: "places" }],
};
