import type { TerritoryYear } from "../../model/territoryYear.ts";
import { balanceOfCounts } from "../balanceOfCounts.ts";
import type { SumIndicator } from "../indicator.ts";

/** The part of a territory's year that {@link fundingGap} reads. */
export type FundingGapInput = Pick<TerritoryYear, "plannedCosts" | "securedFunding">;

/**
 * Funding gap of the network (nezajištěné financování) in one year.
 *
 * 0.01 × (planned costs − secured funding in haléře)
 *
 * Negative where more is promised than planned. Look at it year by year: a secured source is a promise on the day of the
 * report, and state subsidies are often known only during the year.
 *
 * @param year - figures of one territory in one year
 * @returns CZK [CZK]; `null` when either is unknown
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * fundingGap({ plannedCosts: 9450000000, securedFunding: 8316000000 }) // => 11340000
 * fundingGap({ plannedCosts: 9450000000, securedFunding: null }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function fundingGap(year: FundingGapInput): number | null {
  const [planned, secured] = [year.plannedCosts, year.securedFunding];
  return balanceOfCounts([planned === null ? null : 0.01 * planned], [secured === null ? null : 0.01 * secured]);
}

/** Catalogue card of {@link fundingGap}. */
export const fundingGapIndicator: SumIndicator<FundingGapInput> = {
  id: "funding-gap",
  version: 1,
  cs: "nezajištěné financování sítě",
  en: "funding gap of the network",
  topic: "money",
  subject: "territoryYear",
  unit: "CZK",
  polarity: "lower-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Zajištěný zdroj je slib ke dni výkazu; dotace státu bývají známé až v průběhu roku.",
    en: "A secured source is a promise on the day of the report; state subsidies are often known only during the year.",
  },
  kind: "sum",
  terms: [
    { field: "plannedCosts", times: 0.01 },
    { field: "securedFunding", times: -0.01 },
  ],
};
