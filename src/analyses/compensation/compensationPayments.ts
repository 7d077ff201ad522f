import { rangeRefusal } from "../../model/refusal.ts";
import {
  type CompensatedUnits,
  type CompensationOptions,
  type CompensationPayment,
  type CompensationRate,
  compensationPayment,
} from "./compensationPayment.ts";
import { sumOfAmounts } from "./exactAmount.ts";
import { requireOnce } from "./requireOnce.ts";

/** Units of a service, and the rate that belongs to them. */
export interface CompensationEntry extends CompensatedUnits {
  /** Id of its rate. */
  readonly rate: string;
}

/** Compensation payments of a network. */
export interface CompensationPayments {
  readonly kind: "compensation-payments";
  readonly method: "compensation-payments@1";
  readonly day: string;
  /** In the order given. */
  readonly payments: readonly CompensationPayment[];
  /** Sum of payments that are known, and of all when every one is [haléř] */
  readonly known: number;
  readonly total: number | null;
  readonly covered: number;
  readonly members: number;
}

/**
 * Compensation payments of a network (vyrovnávací platby sítě): one for each service and rate, added as they are rounded, so that the rows of the
 * table give its total.
 *
 * @param entries - units of services, a service once for each rate
 * @param rates - usual figures
 * @param options - day and rounding
 * @returns payments and their sum; no total as long as one payment is not known
 * @throws RangeError as {@link compensationPayment}; `service-twice`, `rate-twice`, `rate-unknown`
 *
 * @example
 * const own = (value) => [{ validFrom: "2027-01-01", value, source: "own/rules-2027" }]
 * const rate = { id: "bed", cs: "lůžko", en: "bed", unit: "luzka", usualCost: own(62000000), usualOwnRevenue: own(36500000) }
 * const entries = [{ service: "1234567", units: 42, unit: "luzka", rate: "bed" }, { service: "1234568", units: null, unit: "luzka", rate: "bed" }]
 * const network = compensationPayments(entries, [rate], { day: "2027-01-01" });
 * [network.known, network.total, network.covered, network.members] // => [1071000000, null, 1, 2]
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function compensationPayments(
  entries: readonly CompensationEntry[],
  rates: readonly CompensationRate[],
  options: CompensationOptions,
): CompensationPayments {
  requireOnce(
    "compensationPayments",
    rates.map(({ id }) => id),
    "rate-twice",
  );
  requireOnce(
    "compensationPayments",
    entries.map(({ service, rate }) => `${service} with ${rate}`),
  );
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  const payments = entries.map((entry) => {
    const rate = byId.get(entry.rate);
    if (rate === undefined)
      throw rangeRefusal("rate-unknown", `compensationPayments requires a rate of ${[...byId.keys()].join(", ")}, got ${entry.rate}`);
    return compensationPayment(entry, rate, options);
  });
  const amounts = payments.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const known = sumOfAmounts("compensationPayments", amounts);
  return {
    ...{ kind: "compensation-payments", method: "compensation-payments@1", day: options.day, payments },
    ...{ known, total: amounts.length === payments.length ? known : null, covered: amounts.length, members: payments.length },
  };
}
