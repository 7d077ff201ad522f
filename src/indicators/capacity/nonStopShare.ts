import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a territory's year that {@link nonStopShare} reads. */
export type NonStopShareInput = Pick<TerritoryYear, "servicesNonStop" | "servicesSeated">;

/**
 * Share of services provided around the clock (podíl nepřetržitých služeb) among services with a place in a territory.
 *
 * share = services provided around the clock / services with a place here
 *
 * Residential services are open around the clock by nature, so the share follows their number; ask it of one type or one form
 * where that matters. The register says it for a form, and a service counts when one of its forms is.
 *
 * @param year - services around the clock, and services with a place here by type
 * @returns a fraction [1]; `null` when either is unknown, also one type of those listed, or no service has a place here
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * nonStopShare({ servicesNonStop: 3, servicesSeated: { "domovy-pro-seniory": 3, "rana-pece": 1 } }) // => 0.75
 * nonStopShare({ servicesNonStop: null, servicesSeated: { "rana-pece": 1 } }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function nonStopShare(year: NonStopShareInput): number | null {
  const counts = Object.values(year.servicesSeated ?? {});
  return share({ part: year.servicesNonStop, whole: counts.length === 0 ? null : sumOfCounts(counts) });
}

/** Catalogue card of {@link nonStopShare}; it is not summed over territories. */
export const nonStopShareIndicator: RatioIndicator<NonStopShareInput> = {
  id: "non-stop-share",
  version: 1,
  cs: "podíl nepřetržitě poskytovaných služeb",
  en: "share of services provided around the clock",
  topic: "availability",
  subject: "territoryYear",
  unit: "1",
  polarity: "none",
  sources: ["mpsv-rpss"],
  caveat: {
    cs: "Pobytové služby jsou nepřetržité z povahy, takže podíl závisí na jejich počtu.",
    en: "Residential services are open around the clock by nature, so the share follows their number.",
  },
  interpretation: {
    cs: "Služba se počítá, je-li nepřetržitá aspoň jedna její forma.",
    en: "A service counts when at least one of its forms is provided around the clock.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "servicesNonStop" }],
  denominator: [{ field: "servicesSeated", cells: "listed" }],
  partial: "at-least",
  additive: false,
};
