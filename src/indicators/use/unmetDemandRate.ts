import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a service's year that {@link unmetDemandRate} reads. */
export type UnmetDemandRateInput = Pick<ServiceYear, "refusedApplicants" | "contracts">;

/**
 * Rate of unmet demand (míra neuspokojené poptávky).
 *
 * refused for lack of capacity / (contracts concluded + refused for lack of capacity)
 *
 * Of one service it is exact. Over several services one person may be refused more than once, so the card rolls up to an
 * interval: above, all refusals as if of different people, which is exact; below, the refusals of the largest service
 * over the same denominator, which is safe but looser than need be, because fewer people would make the denominator smaller
 * too. `unmetDemand` gives the sharper limits. An application is not an urgent need.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the whole is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * unmetDemandRate({ refusedApplicants: 6, contracts: 18 }) // => 0.25
 * unmetDemandRate({ refusedApplicants: null, contracts: 18 }) // => null
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function unmetDemandRate(year: UnmetDemandRateInput): number | null {
  return share({ part: year.refusedApplicants, whole: sumOfCounts([year.contracts, year.refusedApplicants]) });
}

/** Catalogue card of {@link unmetDemandRate}. */
export const unmetDemandRateIndicator: RatioIndicator<UnmetDemandRateInput> = {
  id: "unmet-demand-rate",
  version: 1,
  cs: "míra neuspokojené poptávky (odmítnutí pro nedostatek kapacity)",
  en: "rate of unmet demand (refusals for lack of capacity)",
  topic: "use",
  subject: "serviceYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["act-108-2006", "khk-benchmarking"],
  caveat: {
    cs: "Jeden člověk může být odmítnut u několika poskytovatelů a u jiného přijat; za území proto platí jen mez shora a volnější mez zdola.",
    en: "One person may be refused by several providers and accepted by another; for a territory there is only an upper limit and a looser lower one.",
  },
  interpretation: {
    cs: "Žádost není totéž co naléhavá potřeba.",
    en: "An application is not the same as an urgent need.",
  },
  legalBasis: ["§ 88 písm. g) zákona č. 108/2006 Sb.", "§ 91 odst. 3 zákona č. 108/2006 Sb."],
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "refusedApplicants" }],
  denominator: [{ field: "contracts" }, { field: "refusedApplicants" }],
  overlaps: true,
};
