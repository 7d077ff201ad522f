import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link placesPerDirectFte} reads. */
export type PlacesPerDirectFteInput = Pick<ServiceYear, "places" | "fteDirect">;

/**
 * Places per full-time equivalent in direct care (místa na úvazek v přímé péči).
 *
 * places at one moment / full-time equivalents in direct care
 *
 * Capacity at one moment tells how many clients can be served at once, not for how long a day.
 *
 * @param year - figures of one service in one year
 * @returns places per full-time equivalent; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * placesPerDirectFte({ places: 12, fteDirect: 3 }) // => 4
 *
 * @see docs/methods/services.md
 * @category Staff
 */
export function placesPerDirectFte(year: PlacesPerDirectFteInput): number | null {
  return ratioOfCounts(year.places, year.fteDirect);
}

/** Catalogue card of {@link placesPerDirectFte}. */
export const placesPerDirectFteIndicator: RatioIndicator<PlacesPerDirectFteInput> = {
  id: "places-per-direct-fte",
  version: 1,
  cs: "místa na úvazek v přímé péči",
  en: "places per full-time equivalent in direct care",
  topic: "staff",
  subject: "serviceYear",
  unit: "per-fte",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Okamžitá kapacita říká, kolik klientů lze obsloužit naráz, ne jak dlouho denně.",
    en: "Capacity at one moment tells how many clients can be served at once, not for how long a day.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "places" }],
  denominator: [{ field: "fteDirect" }],
  unlessZero: [{ field: "places" }],
};
