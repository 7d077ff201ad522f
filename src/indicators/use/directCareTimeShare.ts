import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { requireAnnualHours } from "../staff/requireAnnualHours.ts";

/** The part of a service's year that {@link directCareTimeShare} reads. */
export type DirectCareTimeShareInput = Pick<ServiceYear, "hours" | "fteDirect">;

/**
 * Share of direct care in working time (podíl přímé péče na pracovní době).
 *
 * share = hours of direct care / (full-time equivalents in direct care × hours of a full time in the year)
 *
 * The rest is travel, records, meetings, training, holidays and illness. How many hours a full time has in the year (roční
 * fond pracovní doby) is not in the library: it differs by year and by working week, so the caller names it, best as a
 * dated value with its source.
 *
 * @param year - hours and full-time equivalents of one service in one year
 * @param options.annualHours - hours of a full time in the year [hour]
 * @returns a fraction [1]; `null` when a figure is unknown or nobody works in direct care
 * @throws RangeError `count-negative`, `not-finite`, `annual-hours-invalid`
 *
 * @example
 * directCareTimeShare({ hours: 5400, fteDirect: 4.5 }, { annualHours: 2000 }) // => 0.6
 * directCareTimeShare({ hours: 5400, fteDirect: 4.5 }, { annualHours: 0 }) // => throws "annual-hours-invalid"
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function directCareTimeShare(year: DirectCareTimeShareInput, options: { readonly annualHours: number }): number | null {
  const annualHours = requireAnnualHours(options.annualHours);
  return share({ part: year.hours, whole: year.fteDirect === null ? null : year.fteDirect * annualHours });
}

/**
 * Catalogue card of {@link directCareTimeShare} for one length of a full time.
 *
 * @param choice.annualHours - hours of a full time in the year [hour]
 * @returns the card
 * @throws RangeError `annual-hours-invalid`
 *
 * @example
 * directCareTimeShareIndicator({ annualHours: 2000 }).id // => "direct-care-time-share/2000"
 */
export function directCareTimeShareIndicator(choice: { readonly annualHours: number }): RatioIndicator<DirectCareTimeShareInput> {
  const annualHours = requireAnnualHours(choice.annualHours);
  return {
    id: `direct-care-time-share/${String(annualHours).replace(".", "-")}`,
    version: 1,
    cs: "podíl přímé péče na pracovní době",
    en: "share of direct care in working time",
    topic: "use",
    subject: "serviceYear",
    unit: "1",
    polarity: "none",
    sources: ["kpss"],
    caveat: {
      cs: "Zbytek jsou cesty, dokumentace, porady, dovolené a nemoci; bez délky ročního fondu podíl nic neznamená.",
      en: "The rest is travel, records, meetings, holidays and illness; without the hours of a full time the share means nothing.",
    },
    parameters: { annualHours },
    kind: "ratio",
    scale: 1,
    numerator: [{ field: "hours" }],
    denominator: [{ field: "fteDirect", times: annualHours }],
  };
}
