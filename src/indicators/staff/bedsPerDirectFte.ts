import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link bedsPerDirectFte} reads. */
export type BedsPerDirectFteInput = Pick<ServiceYear, "beds" | "fteDirect">;

/**
 * Beds per full-time equivalent in direct care (lůžka na úvazek v přímé péči).
 *
 * beds, average of the year / full-time equivalents in direct care
 *
 * Does not tell how many workers are there at night or on Sunday, nor how much support the people need. A service without
 * beds has no such figure.
 *
 * @param year - figures of one service in one year
 * @returns beds per full-time equivalent; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * bedsPerDirectFte({ beds: 30, fteDirect: 12 }) // => 2.5
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function bedsPerDirectFte(year: BedsPerDirectFteInput): number | null {
  return ratioOfCounts(year.beds, year.fteDirect);
}

/** Catalogue card of {@link bedsPerDirectFte}. */
export const bedsPerDirectFteIndicator: RatioIndicator<BedsPerDirectFteInput> = {
  id: "beds-per-direct-fte",
  version: 1,
  cs: "lůžka na úvazek v přímé péči",
  en: "beds per full-time equivalent in direct care",
  topic: "staff",
  subject: "serviceYear",
  unit: "per-fte",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Neříká, kolik pracovníků je ve službě v noci nebo o víkendu.",
    en: "Does not tell how many workers are there at night or on Sunday.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "beds" }],
  denominator: [{ field: "fteDirect" }],
  unlessZero: [{ field: "beds" }],
};
