import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link housingNeedChildrenShare} reads. */
export type HousingNeedChildrenShareInput = Pick<TerritoryYear, "childrenInHousingNeed" | "personsInHousingNeed">;

/**
 * Share of children (podíl dětí) among persons in housing need.
 *
 * share = children in housing need / persons in housing need
 *
 * Falls when more adults are found, although no child was helped: read it beside the count of children.
 *
 * @param year - the count and the base of a territory
 * @returns a fraction [1]; `null` when either is unknown or nobody is in housing need
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * housingNeedChildrenShare({ childrenInHousingNeed: 27, personsInHousingNeed: 81 }) // => 0.3333333333333333
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function housingNeedChildrenShare(year: HousingNeedChildrenShareInput): number | null {
  return share({ part: year.childrenInHousingNeed, whole: year.personsInHousingNeed });
}

/** Catalogue card of {@link housingNeedChildrenShare}. */
export const housingNeedChildrenShareIndicator: RatioIndicator<HousingNeedChildrenShareInput> = {
  id: "housing-need-children-share",
  version: 1,
  cs: "podíl dětí mezi osobami v bytové nouzi",
  en: "share of children among persons in housing need",
  topic: "risk",
  subject: "territoryYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Klesá i tím, že se najde více dospělých; čtěte jej vedle počtu dětí.",
    en: "Falls also when more adults are found; read it beside the number of children.",
  },
  interpretation: { cs: "Kolik z osob v bytové nouzi jsou děti.", en: "How many of the persons in housing need are children." },
  kind: "ratio",
  part: true,
  scale: 1,
  numerator: [{ field: "childrenInHousingNeed" }],
  denominator: [{ field: "personsInHousingNeed" }],
  interval: "wilson",
};
