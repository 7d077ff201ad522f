import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a service's year that {@link complaintsInTimeShare} reads. */
export type ComplaintsInTimeShareInput = Pick<ServiceYear, "complaintsInTime" | "complaints">;

/**
 * Share of complaints settled in time (podíl stížností vyřízených ve lhůtě).
 *
 * complaints settled in time / complaints
 *
 * The time limit is that of the service's own rules. A quick answer is not yet a remedy. Complaints still open at the end of
 * the year are among the complaints.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * complaintsInTimeShare({ complaintsInTime: 3, complaints: 4 }) // => 0.75
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function complaintsInTimeShare(year: ComplaintsInTimeShareInput): number | null {
  return share({ part: year.complaintsInTime, whole: year.complaints });
}

/** Catalogue card of {@link complaintsInTimeShare}. */
export const complaintsInTimeShareIndicator: RatioIndicator<ComplaintsInTimeShareInput> = {
  id: "complaints-in-time-share",
  version: 1,
  cs: "podíl stížností vyřízených ve lhůtě",
  en: "share of complaints settled in time",
  topic: "quality",
  subject: "serviceYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["decree-505-2006"],
  caveat: {
    cs: "Lhůtu si služba stanoví sama; rychlá odpověď ještě není náprava.",
    en: "The service sets the time limit itself; a quick answer is not yet a remedy.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "complaintsInTime" }],
  denominator: [{ field: "complaints" }],
  interval: "wilson",
};
