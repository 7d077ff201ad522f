import type { ServiceYear } from "../../model/serviceYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";
import { costUnit } from "./costUnit.ts";

/** What money is counted on (jednotka výkonu nebo kapacity). */
export type CostUnit = "bed-day" | "bed" | "hour" | "contact" | "intervention" | "call" | "direct-fte" | "client";

/** The figures that count the units of output and capacity. */
export type CostUnitFigures = Pick<
  ServiceYear,
  "bedDaysUsed" | "beds" | "hours" | "contacts" | "interventions" | "calls" | "fteDirect" | "clients"
>;

/** The part of a service's year that {@link unitCost} reads; of the units only the one asked for. */
export type UnitCostInput = Pick<ServiceYear, "costs"> & Partial<CostUnitFigures>;

/**
 * Cost per unit of output or capacity (náklady na jednotku): per bed-day, bed, hour, contact, intervention, call, full-time equivalent in direct
 * care, or client.
 *
 * cost per unit = 0.01 × costs in haléře / units
 *
 * A service that works in several units has all its costs in each of them: costs are not divided between outputs. Cheap is
 * not good by itself; compare services of one type and form, by median or band. Rolls up as a ratio of sums, over services
 * that have the unit at all.
 *
 * @param year - costs and units of one service in one year [haléř]
 * @param options.per - the unit
 * @returns CZK per unit [CZK]; `null` when a figure is unknown or there were no units
 * @throws RangeError `count-negative`, `not-finite`, `unit-unknown`
 *
 * @example
 * unitCost({ costs: 523456789, bedDaysUsed: 3285 }, { per: "bed-day" }) // => 1593.4757656012175
 * unitCost({ costs: 523456700, bedDaysUsed: null }, { per: "bed-day" }) // => null
 * unitCost({ costs: 523456700, calls: 0 }, { per: "call" }) // => null
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function unitCost(year: UnitCostInput, options: { readonly per: CostUnit }): number | null {
  return ratioOfCounts(year.costs, year[costUnit(options.per).field] ?? null, 0.01);
}

/**
 * Catalogue card of {@link unitCost} for one unit.
 *
 * @param choice.per - the unit
 * @returns the card
 * @throws RangeError `unit-unknown`
 *
 * @example
 * unitCostIndicator({ per: "bed-day" }).id // => "unit-cost/bed-day"
 */
export function unitCostIndicator(choice: { readonly per: CostUnit }): RatioIndicator<UnitCostInput> {
  const { field, unit, cs, en } = costUnit(choice.per);
  return {
    id: `unit-cost/${choice.per}`,
    version: 1,
    cs: `náklady na ${cs}`,
    en: `cost per ${en}`,
    topic: "money",
    subject: "serviceYear",
    unit,
    polarity: "none",
    sources: ["zlin-evaluation-2020"],
    caveat: {
      cs: "Služba s několika druhy výkonů má v každém z nich celé své náklady; levnější nemusí být lepší.",
      en: "A service with several kinds of output has all its costs in each of them; cheaper need not be better.",
    },
    parameters: { per: choice.per },
    kind: "ratio",
    scale: 0.01,
    numerator: [{ field: "costs" }],
    denominator: [{ field }],
    unlessZero: [{ field }],
  };
}
