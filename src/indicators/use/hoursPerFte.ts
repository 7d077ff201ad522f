import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link hoursPerFte} reads. */
export type HoursPerFteInput = Pick<ServiceYear, "hours" | "fteDirect">;

/**
 * Hours of direct care per full-time equivalent in direct care (hodiny přímé péče na úvazek v přímé péči).
 *
 * hours of direct care / average full-time equivalents in direct care
 *
 * Hours of records, meetings and travel are not in it; a service in the country has more of them. Compare services
 * of one type and one form only.
 *
 * @param year - figures of one service in one year
 * @returns hours of direct care per full-time equivalent in a year; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * hoursPerFte({ hours: 5400, fteDirect: 4.5 }) // => 1200
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function hoursPerFte(year: HoursPerFteInput): number | null {
  return ratioOfCounts(year.hours, year.fteDirect);
}

/** Catalogue card of {@link hoursPerFte}. */
export const hoursPerFteIndicator: RatioIndicator<HoursPerFteInput> = {
  id: "hours-per-fte",
  version: 1,
  cs: "hodiny přímé péče na úvazek v přímé péči",
  en: "hours of direct care per full-time equivalent in direct care",
  topic: "use",
  subject: "serviceYear",
  unit: "per-fte",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Hodiny dokumentace, porad a cest nezahrnuje; venkovská služba jich má víc.",
    en: "Hours of records, meetings and travel are not in it; a service in the country has more of them.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "hours" }],
  denominator: [{ field: "fteDirect" }],
};
