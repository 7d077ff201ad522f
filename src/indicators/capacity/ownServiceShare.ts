import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a territory's year that {@link ownServiceShare} reads. */
export type OwnServiceShareInput = Pick<TerritoryYear, "servicesOwn" | "servicesExternal">;

/**
 * Share of services of local providers (podíl služeb místních poskytovatelů) among services with a place in a territory.
 *
 * share = services of providers seated here / (services of providers seated here + of providers seated elsewhere)
 *
 * Seat against scope: a large regional provider may serve the town better than a small local one, and the seat of a church or of
 * a regional authority is in the capital. The share belongs to its territory: a provider from the next municipality is external to
 * the municipality and local in the ORP.
 *
 * @param year - services by the seat of their provider
 * @returns a fraction [1]; `null` when either is unknown or no service has a place here
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * ownServiceShare({ servicesOwn: 12, servicesExternal: 8 }) // => 0.6
 * ownServiceShare({ servicesOwn: 12, servicesExternal: null }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function ownServiceShare(year: OwnServiceShareInput): number | null {
  const { servicesOwn: own, servicesExternal: external } = year;
  return share({ part: own, whole: sumOfCounts([own, external]) });
}

/** Catalogue card of {@link ownServiceShare}; it is not summed over territories. */
export const ownServiceShareIndicator: RatioIndicator<OwnServiceShareInput> = {
  id: "own-service-share",
  version: 1,
  cs: "podíl služeb místních poskytovatelů",
  en: "share of services of local providers",
  topic: "availability",
  subject: "territoryYear",
  unit: "1",
  polarity: "none",
  sources: ["mpsv-rpss"],
  caveat: {
    cs: "Sídlo poskytovatele neříká, kde a jak dobře služba působí.",
    en: "The seat of a provider does not tell where and how well the service works.",
  },
  interpretation: {
    cs: "Služby poskytovatelů se sídlem v území ze všech služeb s místem poskytování v něm.",
    en: "Services of providers seated in the territory, of all services with a place in it.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "servicesOwn" }],
  denominator: [{ field: "servicesOwn" }, { field: "servicesExternal" }],
  additive: false,
};
