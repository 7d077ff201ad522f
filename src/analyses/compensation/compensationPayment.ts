import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import type { Dated } from "../../codebooks/dated.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { datedParameter, type UsedParameter } from "./datedParameter.ts";
import { exactAmount, requireAmount } from "./exactAmount.ts";
import type { MoneyRounding } from "./moneyRounding.ts";

/** Usual cost and usual own revenue of one unit, as a region sets them (sazba obvyklých nákladů a výnosů). */
export interface CompensationRate extends Bilingual {
  /** The office's own: `pece/pobytova/luzko`. */
  readonly id: string;
  /** What a unit is; units of another kind are refused. */
  readonly unit: CapacityUnit;
  /** Usual cost of a unit in the period paid for [haléř] */
  readonly usualCost: readonly Dated<number | null>[];
  /** Usual own revenue of a unit in the same period: payments of users, of health insurance [haléř] */
  readonly usualOwnRevenue: readonly Dated<number | null>[];
}

/** What a service has in the network. */
export interface CompensatedUnits {
  readonly service: string;
  /** Units in the network, not registered and not provided ones; `null`: not known. */
  readonly units: number | null;
  readonly unit: CapacityUnit;
}

/** Choices of {@link compensationPayment}. */
export interface CompensationOptions {
  /** Day on which the rates have to hold. */
  readonly day: string;
  /** @default to a haléř, half-up */
  readonly rounding?: MoneyRounding;
}

/** Compensation payment of one service. */
export interface CompensationPayment {
  readonly kind: "compensation-payment";
  readonly method: "compensation-payment@1";
  readonly service: string;
  readonly rate: string;
  readonly unit: CapacityUnit;
  readonly units: number | null;
  readonly day: string;
  readonly rounding: MoneyRounding;
  /** As used, with their sources [haléř] */
  readonly usualCost: UsedParameter<number> | null;
  readonly usualOwnRevenue: UsedParameter<number> | null;
  /** Usual cost less usual own revenue, at least 0 [haléř] */
  readonly perUnit: number | null;
  /** [haléř] */
  readonly amount: number | null;
  /** Why there is none: units not reported; they are counted in another unit; no rate holds on the day. */
  readonly reason: "units-not-reported" | "unit-differs" | "rate-not-valid" | null;
}

/**
 * Compensation payment (vyrovnávací platba): what a service of public interest needs beyond what it earns by itself.
 *
 * payment = (usual cost − usual own revenue of a unit) × units in the network
 *
 * Exact in whole haléře; rounded once, at the end, by the rule that the record names. Where the usual revenue exceeds the usual cost, the
 * payment is 0. Usual figures are the region's, with their days and source; none is in the library.
 *
 * It does not tell what the service will cost: the payment follows usual figures, and the settlement compares it with real ones, see
 * `overcompensation`.
 *
 * @param entry - units of a service in the network
 * @param rate - usual cost and usual own revenue of such a unit
 * @param options - day and rounding
 * @returns the payment with the parameters it used, or why there is none
 * @throws RangeError `day-invalid`, `amount-not-whole`, `amount-negative`, `factor-invalid`, `amount-too-large`, `rounding-unknown`
 *
 * @example
 * const own = (value) => [{ validFrom: "2027-01-01", value, source: "own/rules-2027" }]
 * const rate = { id: "pece/pobytova/luzko", cs: "lůžko, péče pobytová", en: "bed, residential care", unit: "luzka", usualCost: own(62000000), usualOwnRevenue: own(36500000) }
 * const home = { service: "1234567", units: 42, unit: "luzka" }
 * compensationPayment(home, rate, { day: "2027-01-01" }).amount // => 1071000000
 * compensationPayment({ ...home, units: null }, rate, { day: "2027-01-01" }).reason // => "units-not-reported"
 * compensationPayment({ ...home, unit: "fte" }, rate, { day: "2027-01-01" }).reason // => "unit-differs"
 * compensationPayment(home, rate, { day: "2026-12-31" }).reason // => "rate-not-valid"
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function compensationPayment(entry: CompensatedUnits, rate: CompensationRate, options: CompensationOptions): CompensationPayment {
  const { day, rounding = { to: 1, rule: "half-up" } } = options;
  const usualCost = datedParameter(rate.usualCost, day);
  const usualOwnRevenue = datedParameter(rate.usualOwnRevenue, day);
  for (const parameter of [usualCost, usualOwnRevenue]) if (parameter !== null) requireAmount("compensationPayment", parameter.value);
  const perUnit = usualCost === null || usualOwnRevenue === null ? null : Math.max(0, usualCost.value - usualOwnRevenue.value);
  const asked = entry.units === null ? null : exactAmount("compensationPayment", perUnit ?? 0, entry.units, rounding);
  const reason =
    entry.unit !== rate.unit ? "unit-differs" : perUnit === null ? "rate-not-valid" : entry.units === null ? "units-not-reported" : null;
  return {
    ...{ kind: "compensation-payment", method: "compensation-payment@1", service: entry.service, rate: rate.id, unit: entry.unit },
    ...{
      units: entry.units === null ? null : entry.units + 0,
      day,
      rounding: { to: rounding.to, rule: rounding.rule },
      usualCost,
      usualOwnRevenue,
      perUnit,
    },
    ...{ amount: reason === null ? asked : null, reason },
  };
}
