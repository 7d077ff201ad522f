import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a service's year that {@link wageCostPerFte} reads. */
export type WageCostPerFteInput = Pick<ServiceYear, "wageCosts" | "fteTotal">;

/**
 * Personnel costs per full-time equivalent (osobní náklady na přepočtený úvazek).
 *
 * personnel costs / full-time equivalents of all staff
 *
 * It is no wage: levies of the employer and pay under agreements are in it, and it depends on the mix of professions.
 *
 * @param year - figures of one service in one year
 * @returns CZK per full-time equivalent and year [CZK]; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * wageCostPerFte({ wageCosts: 612000000, fteTotal: 10 }) // => 612000
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function wageCostPerFte(year: WageCostPerFteInput): number | null {
  return ratioOfCounts(year.wageCosts, year.fteTotal, 0.01);
}

/** Catalogue card of {@link wageCostPerFte}. */
export const wageCostPerFteIndicator: RatioIndicator<WageCostPerFteInput> = {
  id: "wage-cost-per-fte",
  version: 1,
  cs: "osobní náklady na přepočtený úvazek",
  en: "personnel costs per full-time equivalent",
  topic: "money",
  subject: "serviceYear",
  unit: "CZK",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Není to mzda: obsahuje odvody zaměstnavatele a odměny z dohod a záleží na skladbě profesí.",
    en: "It is no wage: levies of the employer and pay under agreements are in it, and it depends on the mix of professions.",
  },
  kind: "ratio",
  scale: 0.01,
  numerator: [{ field: "wageCosts" }],
  denominator: [{ field: "fteTotal" }],
};
