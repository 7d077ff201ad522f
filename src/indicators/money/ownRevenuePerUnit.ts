import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";
import { costUnit } from "./costUnit.ts";
import { revenueSum } from "./revenueSum.ts";
import type { CostUnit, CostUnitFigures } from "./unitCost.ts";

/** The part of a service's year that {@link ownRevenuePerUnit} reads; of the units only the one asked for. */
export type OwnRevenuePerUnitInput = Pick<ServiceYear, "revenues"> & Partial<CostUnitFigures>;

/**
 * Own revenue per unit of output or capacity (vlastní výnosy na jednotku): what users and health insurance pay for the
 * service.
 *
 * own revenue per unit = 0.01 × (user payments + health insurance in haléře) / units
 *
 * What a method of compensation counts among own revenues differs; other revenues (gifts, rents) are not in it here. Both
 * payments have to be known, a service without insurance reports a zero.
 *
 * @param year - revenues and units of one service in one year [haléř]
 * @param options.per - the unit
 * @returns CZK per unit [CZK]; `null` when a figure is unknown or there were no units
 * @throws RangeError `count-negative`, `not-finite`, `unit-unknown`
 *
 * @example
 * ownRevenuePerUnit({ revenues: { "user/user": 219000000, "insurance/insurance": 32850000 }, bedDaysUsed: 3285 }, { per: "bed-day" }) // => 766.6666666666666
 * ownRevenuePerUnit({ revenues: { "user/user": 219000000 }, bedDaysUsed: 3285 }, { per: "bed-day" }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function ownRevenuePerUnit(year: OwnRevenuePerUnitInput, options: { readonly per: CostUnit }): number | null {
  return ratioOfCounts(revenueSum(year, ["user/user", "insurance/insurance"]), year[costUnit(options.per).field] ?? null, 0.01);
}

/**
 * Catalogue card of {@link ownRevenuePerUnit} for one unit.
 *
 * @param choice.per - the unit
 * @returns the card
 * @throws RangeError `unit-unknown`
 *
 * @example
 * ownRevenuePerUnitIndicator({ per: "bed" }).cs // => "vlastní výnosy na lůžko"
 */
export function ownRevenuePerUnitIndicator(choice: { readonly per: CostUnit }): RatioIndicator<OwnRevenuePerUnitInput> {
  const { field, unit, cs, en } = costUnit(choice.per);
  return {
    id: `own-revenue-per-unit/${choice.per}`,
    version: 1,
    cs: `vlastní výnosy na ${cs}`,
    en: `own revenue per ${en}`,
    topic: "money",
    subject: "serviceYear",
    unit,
    polarity: "none",
    sources: ["jhk-compensation"],
    caveat: {
      cs: "Jsou to úhrady uživatelů a zdravotních pojišťoven; metodiky krajů mohou k vlastním výnosům řadit i jiné.",
      en: "These are payments of users and of health insurance; methods of the regions may count others among own revenues.",
    },
    parameters: { per: choice.per },
    kind: "ratio",
    scale: 0.01,
    numerator: [{ field: "revenues/user/user" }, { field: "revenues/insurance/insurance" }],
    denominator: [{ field }],
    unlessZero: [{ field }],
  };
}
