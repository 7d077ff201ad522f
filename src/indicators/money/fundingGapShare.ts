import type { TerritoryYear } from "../../model/territoryYear.ts";
import { balanceOfCounts } from "../balanceOfCounts.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";

/** The part of a territory's year that {@link fundingGapShare} reads. */
export type FundingGapShareInput = Pick<TerritoryYear, "plannedCosts" | "securedFunding">;

/**
 * Share of costs that is not funded (podíl nezajištěného financování).
 *
 * (planned costs − secured funding) / planned costs
 *
 * Negative where more is promised than planned. A secured source is a promise on the day of the report; state subsidies are
 * often known only during the year.
 *
 * @param year - figures of one territory in one year
 * @returns a fraction [1]; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * fundingGapShare({ plannedCosts: 9450000000, securedFunding: 8316000000 }) // => 0.12
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function fundingGapShare(year: FundingGapShareInput): number | null {
  return ratio(balanceOfCounts([year.plannedCosts], [year.securedFunding]), year.plannedCosts);
}

/** Catalogue card of {@link fundingGapShare}. */
export const fundingGapShareIndicator: RatioIndicator<FundingGapShareInput> = {
  id: "funding-gap-share",
  version: 1,
  cs: "podíl nezajištěného financování sítě",
  en: "share of the network's costs that is not funded",
  topic: "money",
  subject: "territoryYear",
  unit: "1",
  polarity: "lower-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Zajištěný zdroj je slib ke dni výkazu; dotace státu bývají známé až v průběhu roku.",
    en: "A secured source is a promise on the day of the report; state subsidies are often known only during the year.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "plannedCosts" }, { field: "securedFunding", times: -1 }],
  denominator: [{ field: "plannedCosts" }],
};
