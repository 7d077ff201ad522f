import type { ServiceYear } from "../../model/serviceYear.ts";
import { balanceOfCounts } from "../balanceOfCounts.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { sumOfCounts } from "../sumOfCounts.ts";
import { costUnit } from "./costUnit.ts";
import type { CostUnit, CostUnitFigures } from "./unitCost.ts";

/** The part of a service's year that {@link netCostPerUnit} reads; of the units only the one asked for. */
export type NetCostPerUnitInput = Pick<ServiceYear, "costs" | "revenues"> & Partial<CostUnitFigures>;

/**
 * Net cost per unit (čisté náklady na jednotku): what is left to public budgets and other sources once users and health
 * insurance have paid.
 *
 * net cost per unit = 0.01 × (costs − user payments − health insurance in haléře) / units
 *
 * It has the shape of a compensation payment (vyrovnávací platba), but of the service's own figures: the payment itself is
 * counted from usual costs and usual own revenues, which the region sets.
 *
 * @param year - costs, revenues and units of one service in one year [haléř]
 * @param options.per - the unit
 * @returns CZK per unit [CZK], negative when own revenues exceed costs; `null` when a figure is unknown or there were no units
 * @throws RangeError `count-negative`, `not-finite`, `unit-unknown`
 *
 * @example
 * netCostPerUnit({ costs: 523456700, revenues: { "user/user": 219000000, "insurance/insurance": 0 }, bedDaysUsed: 3285 }, { per: "bed-day" }) // => 926.8088280060883
 * netCostPerUnit({ costs: 523456700, revenues: null, bedDaysUsed: 3285 }, { per: "bed-day" }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function netCostPerUnit(year: NetCostPerUnitInput, options: { readonly per: CostUnit }): number | null {
  const own = [year.revenues?.["user/user"] ?? null, year.revenues?.["insurance/insurance"] ?? null];
  const units = year[costUnit(options.per).field] ?? null;
  return ratio(balanceOfCounts([year.costs], own), sumOfCounts([units]), 0.01);
}

/**
 * Catalogue card of {@link netCostPerUnit} for one unit.
 *
 * @param choice.per - the unit
 * @returns the card
 * @throws RangeError `unit-unknown`
 *
 * @example
 * netCostPerUnitIndicator({ per: "hour" }).unit // => "CZK-per-hour"
 */
export function netCostPerUnitIndicator(choice: { readonly per: CostUnit }): RatioIndicator<NetCostPerUnitInput> {
  const { field, unit, cs, en } = costUnit(choice.per);
  return {
    id: `net-cost-per-unit/${choice.per}`,
    version: 1,
    cs: `čisté náklady na ${cs} (po odečtení vlastních výnosů)`,
    en: `net cost per ${en} (less own revenues)`,
    topic: "money",
    subject: "serviceYear",
    unit,
    polarity: "none",
    sources: ["jhk-compensation"],
    caveat: {
      cs: "Není to vyrovnávací platba: ta se počítá z obvyklých nákladů a výnosů, které stanovuje kraj.",
      en: "It is not the compensation payment: that is counted from usual costs and revenues, which the region sets.",
    },
    parameters: { per: choice.per },
    kind: "ratio",
    scale: 0.01,
    numerator: [{ field: "costs" }, { field: "revenues/user/user", times: -1 }, { field: "revenues/insurance/insurance", times: -1 }],
    denominator: [{ field }],
    unlessZero: [{ field }],
  };
}
