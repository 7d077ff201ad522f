import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link interventionsPerFte} reads. */
export type InterventionsPerFteInput = Pick<ServiceYear, "interventions" | "fteDirect">;

/**
 * Interventions of thirty minutes per full-time equivalent in direct care (intervence na úvazek v přímé péči).
 *
 * interventions / average full-time equivalents in direct care
 *
 * An intervention is thirty minutes of work however demanding; services for different groups do not compare. Compare services
 * of one type and one form only.
 *
 * @param year - figures of one service in one year
 * @returns interventions per full-time equivalent in a year; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * interventionsPerFte({ interventions: 4200, fteDirect: 3.5 }) // => 1200
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function interventionsPerFte(year: InterventionsPerFteInput): number | null {
  return ratioOfCounts(year.interventions, year.fteDirect);
}

/** Catalogue card of {@link interventionsPerFte}. */
export const interventionsPerFteIndicator: RatioIndicator<InterventionsPerFteInput> = {
  id: "interventions-per-fte",
  version: 1,
  cs: "intervence na úvazek v přímé péči",
  en: "interventions per full-time equivalent in direct care",
  topic: "use",
  subject: "serviceYear",
  unit: "per-fte",
  polarity: "none",
  sources: ["mpsv-rpss"],
  caveat: {
    cs: "Intervence je jednání v délce třiceti minut bez ohledu na náročnost; služby s různými cílovými skupinami nelze srovnávat.",
    en: "An intervention is thirty minutes of work however demanding; services for different groups do not compare.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "interventions" }],
  denominator: [{ field: "fteDirect" }],
};
