import type { TerritoryYear } from "../../model/territoryYear.ts";
import { balanceOfCounts } from "../balanceOfCounts.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";

/** The part of a territory's year that {@link importShare} reads. */
export type ImportShareInput = Pick<TerritoryYear, "clientsOfLocalServices" | "residentsServedLocally">;

/**
 * Import of clients (dovoz klientů): clients of local services who live elsewhere.
 *
 * (clients of local services − residents served in the territory) / clients of local services
 *
 * Does not roll up, for the same reason as {@link exportShare}. A high share may mean a good name of the service or too few
 * services around. A negative share means that the two figures contradict each other.
 *
 * @param year - figures of one territory in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * importShare({ clientsOfLocalServices: 380, residentsServedLocally: 310 }) // => 0.18421052631578946
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function importShare(year: ImportShareInput): number | null {
  return ratio(balanceOfCounts([year.clientsOfLocalServices], [year.residentsServedLocally]), year.clientsOfLocalServices);
}

/** Catalogue card of {@link importShare}. */
export const importShareIndicator: RatioIndicator<ImportShareInput> = {
  id: "import-share",
  version: 1,
  cs: "podíl klientů místních služeb odjinud (dovoz)",
  en: "share of clients of local services from elsewhere (import)",
  topic: "use",
  subject: "territoryYear",
  unit: "1",
  polarity: "none",
  sources: ["khk-benchmarking"],
  caveat: {
    cs: "Za více obcí se nesčítá; vysoký podíl může znamenat dobrou pověst služby i nedostatek služeb v okolí.",
    en: "Never summed over municipalities; a high share may mean a good name of the service or too few services around.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "clientsOfLocalServices" }, { field: "residentsServedLocally", times: -1 }],
  denominator: [{ field: "clientsOfLocalServices" }],
  additive: false,
};
