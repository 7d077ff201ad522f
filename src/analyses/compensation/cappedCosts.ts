import type { RevenueCell } from "../../codebooks/revenueCells.ts";
import type { AmountRange } from "./amountRange.ts";
import { datedParameter } from "./datedParameter.ts";
import type { AccountGap, CostCap, EntrustedAccount } from "./entrustedAccount.ts";
import { exactAmount, requireAmount } from "./exactAmount.ts";
import { knownRange } from "./knownRange.ts";

/**
 * Eligible costs of an account after its cap.
 *
 * @throws RangeError `amount-not-whole`, `amount-negative`, `factor-invalid`, `amount-too-large`, `day-invalid`
 *
 * @internal
 *
 * @example
 * const costCap = { perUnit: [{ validFrom: "2026-01-01", value: 60000000, source: "own/rules" }], units: 40 }
 * const account = { service: "1234567", entrustment: "P-1", eligibleCosts: 2500000000, costCap, revenues: null }
 * cappedCosts(account, "2026-12-31") // => { low: 2400000000, high: 2400000000 }
 * cappedCosts({ ...account, eligibleCosts: null }, "2026-12-31") // => { low: 0, high: 2400000000 }
 * cappedCosts(account, "2025-12-31") // => { low: 0, high: 2500000000 }
 */
export function cappedCosts(account: EntrustedAccount, day: string): AmountRange {
  const { eligibleCosts, costCap } = account;
  if (eligibleCosts !== null) requireAmount("overcompensation", eligibleCosts);
  const costs = eligibleCosts === null ? null : eligibleCosts + 0;
  if (costCap === null) return knownRange("overcompensation", [costs]);
  const cap = capOf(costCap, day);
  if (cap === null) return { low: 0, high: costs };
  return costs === null ? { low: 0, high: cap } : { low: Math.min(costs, cap), high: Math.min(costs, cap) };
}

/** The cap in money; `null` where its units or its rate are not known. */
function capOf(costCap: CostCap, day: string): number | null {
  const rate = datedParameter(costCap.perUnit, day);
  if (rate !== null) requireAmount("overcompensation", rate.value);
  const cap = costCap.units === null ? null : exactAmount("overcompensation", rate?.value ?? 0, costCap.units, { to: 1, rule: "half-up" });
  return rate === null ? null : cap;
}

/**
 * A cell of revenues of an account.
 *
 * @internal
 *
 * @example
 * revenueOf({ revenues: { "obec/obec": 100 } }, "obec/obec") // => 100
 * revenueOf({ revenues: { "obec/obec": 100 } }, "kraj/kraj") // => null
 */
export function revenueOf({ revenues }: Pick<EntrustedAccount, "revenues">, cell: RevenueCell): number | null {
  return revenues !== null && Object.hasOwn(revenues, cell) ? (revenues[cell] ?? null) : null;
}

/**
 * Figures of an account that are not known.
 *
 * @internal
 *
 * @example
 * const account = { service: "1234567", entrustment: "P-1", eligibleCosts: null, costCap: null, revenues: { "obec/obec": 100 } }
 * accountGaps(account, ["obec/obec", "kraj/kraj"], "2026-12-31").map(({ field }) => field) // => ["eligibleCosts", "revenues/kraj/kraj"]
 */
export function accountGaps(account: EntrustedAccount, cells: readonly RevenueCell[], day: string): readonly AccountGap[] {
  const { service, eligibleCosts, costCap } = account;
  return [
    ...(eligibleCosts === null ? [{ service, field: "eligibleCosts" } as const] : []),
    ...(costCap !== null && capOf(costCap, day) === null ? [{ service, field: "costCap" } as const] : []),
    ...cells.flatMap((cell) => (revenueOf(account, cell) === null ? [{ service, field: `revenues/${cell}` } as const] : [])),
  ];
}
