import type { ServiceYear } from "../../model/serviceYear.ts";
import { balanceOfCounts } from "../balanceOfCounts.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { revenueCellsOf } from "./revenueSum.ts";

/** The part of a service's year that {@link balanceRatio} reads. */
export type BalanceRatioInput = Pick<ServiceYear, "revenues" | "costs">;

/**
 * Balance against costs (hospodářský výsledek k nákladům).
 *
 * (all revenues − costs) / costs
 *
 * Negative is a loss. A balance of zero is what a compensation payment aims at, not a sign that money suffices. Whether public
 * money overpaid the service is judged by its entrustment, not by this. Every cell has to be known.
 *
 * @param year - figures of one service in one year
 * @returns a fraction [1]; `null` when any figure is unknown or there were no costs
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * const revenues = completeRevenues({ "state/kraj": 600, "kraj/kraj": 50, "obec/obec": 100, "user/user": 250 })
 * balanceRatio({ costs: 1250, revenues }) // => -0.2
 * balanceRatio({ costs: 1250, revenues: { "state/kraj": 600 } }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function balanceRatio(year: BalanceRatioInput): number | null {
  const revenues: Readonly<Record<string, number | null | undefined>> = year.revenues ?? {};
  const all = revenueCellsOf(null).map((cell) => revenues[cell] ?? null);
  return ratio(balanceOfCounts(all, [year.costs]), year.costs);
}

/** Catalogue card of {@link balanceRatio}. */
export const balanceRatioIndicator: RatioIndicator<BalanceRatioInput> = {
  id: "balance-ratio",
  version: 1,
  cs: "hospodářský výsledek k nákladům",
  en: "balance of revenues and costs against costs",
  topic: "money",
  subject: "serviceYear",
  unit: "1",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Vyrovnaný výsledek je cílem vyrovnávací platby, ne důkazem, že peněz je dost; překompenzace se z něj nepozná.",
    en: "A balance of zero is the aim of the compensation payment and no proof that money suffices; overcompensation does not show in it.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [
    { field: "revenues/state/state" },
    { field: "revenues/state/kraj" },
    { field: "revenues/state/obec" },
    { field: "revenues/kraj/kraj" },
    { field: "revenues/kraj/obec" },
    { field: "revenues/obec/obec" },
    { field: "revenues/obec/kraj" },
    { field: "revenues/eu/state" },
    { field: "revenues/eu/kraj" },
    { field: "revenues/eu/obec" },
    { field: "revenues/user/user" },
    { field: "revenues/insurance/insurance" },
    { field: "revenues/other/other" },
    { field: "costs", times: -1 },
  ],
  denominator: [{ field: "costs" }],
};
