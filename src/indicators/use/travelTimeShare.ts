import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a service's year that {@link travelTimeShare} reads. */
export type TravelTimeShareInput = Pick<ServiceYear, "travelHours" | "hours">;

/**
 * Share of travel in outreach work (podíl cest na čase práce v terénu).
 *
 * hours of travel / (hours of direct care + hours of travel)
 *
 * Travel eats the hours of a service whose workers go to their clients. Long ways may mean a large territory as well as
 * badly made rounds.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * travelTimeShare({ hours: 5400, travelHours: 1350 }) // => 0.2
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function travelTimeShare(year: TravelTimeShareInput): number | null {
  return share({ part: year.travelHours, whole: sumOfCounts([year.hours, year.travelHours]) });
}

/** Catalogue card of {@link travelTimeShare}. */
export const travelTimeShareIndicator: RatioIndicator<TravelTimeShareInput> = {
  id: "travel-time-share",
  version: 1,
  cs: "podíl cest na čase práce v terénu",
  en: "share of travel in the time of outreach work",
  topic: "use",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Dlouhé cesty mohou znamenat rozlehlé území stejně jako špatně složené trasy.",
    en: "Long ways may mean a large territory as well as badly made rounds.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "travelHours" }],
  denominator: [{ field: "hours" }, { field: "travelHours" }],
};
