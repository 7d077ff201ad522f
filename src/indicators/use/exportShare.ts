import type { TerritoryYear } from "../../model/territoryYear.ts";
import { balanceOfCounts } from "../balanceOfCounts.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";

/** The part of a territory's year that {@link exportShare} reads. */
export type ExportShareInput = Pick<TerritoryYear, "residentsServed" | "residentsServedLocally">;

/**
 * Export of clients (vývoz klientů): residents who used a service with no place in the territory.
 *
 * (residents served anywhere − residents served in the territory) / residents served anywhere
 *
 * Does not roll up: who goes to the next municipality is an export of the one and not of the territory that holds both.
 * A negative share means that the two figures contradict each other. Services regional by design always export.
 *
 * @param year - figures of one territory in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * exportShare({ residentsServed: 400, residentsServedLocally: 310 }) // => 0.225
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function exportShare(year: ExportShareInput): number | null {
  return ratio(balanceOfCounts([year.residentsServed], [year.residentsServedLocally]), year.residentsServed);
}

/** Catalogue card of {@link exportShare}. */
export const exportShareIndicator: RatioIndicator<ExportShareInput> = {
  id: "export-share",
  version: 1,
  cs: "podíl obyvatel, kteří využili službu jinde (vývoz)",
  en: "share of residents served elsewhere (export)",
  topic: "use",
  subject: "territoryYear",
  unit: "1",
  polarity: "none",
  sources: ["khk-benchmarking"],
  caveat: {
    cs: "Za více obcí se nesčítá: kdo jde do sousední obce téhož území, je v obci vývozem, v území ne.",
    en: "Never summed over municipalities: who goes to the next municipality is an export of the one and not of the territory.",
  },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "residentsServed" }, { field: "residentsServedLocally", times: -1 }],
  denominator: [{ field: "residentsServed" }],
  additive: false,
};
