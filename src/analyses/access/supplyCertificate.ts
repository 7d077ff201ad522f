import type { AccessSupply } from "./accessInput.ts";
import type { SupplyCertificate, SupplyReason } from "./accessResult.ts";
import { type AccessSums, tooLarge } from "./accessSums.ts";
import { compensatedSum, finiteSum, put } from "./compensatedSum.ts";
import type { Compiled } from "./compiledAccess.ts";
import { unreachedReason } from "./placeRows.ts";

/** @internal */
export function supplyCertificate(compiled: Compiled, sums: AccessSums): SupplyCertificate {
  const { name, input, leftOut, live, amount, mass, outreach, conserves } = compiled;
  const found = new Map<SupplyReason, number[]>();
  for (let j = 0; j < leftOut.length; j++) {
    const reason = leftOut[j] ?? null;
    if (reason !== null) put(found, reason, (input.supply[j] as AccessSupply).amount ?? 0);
  }
  const reached = new Float64Array(live.length);
  for (let l = 0; l < live.length; l++) {
    const m = live[l] as number;
    const own = amount[m] as number;
    if (Number.isNaN(own)) put(found, "amount-unknown", 0);
    else if (sums.demand[m] === 0) put(found, unreachedReason(compiled, m), own);
    else reached[l] = own;
  }
  const given = outreach === null ? sums.value : sums.field;
  const shared = new Float64Array(mass.length);
  for (let k = 0; k < mass.length; k++) shared[k] = (mass[k] as number) * (given[k] as number);
  const total = conserves === null ? Number.NaN : compensatedSum(shared);
  if (conserves !== null && !Number.isFinite(total) && !compiled.hasUnknown) throw tooLarge(name);
  const notReached = [...found].map(([reason, amounts]) => ({ reason, services: amounts.length, amount: finiteSum(name, amounts) }));
  const reachable = finiteSum(name, reached);
  return {
    putIn: finiteSum(name, [reachable, ...notReached.map((one) => one.amount)]),
    reachable,
    handedOut: Number.isNaN(total) ? null : total / (outreach === null ? 1 : outreach.hoursPerUnit * outreach.fieldShare),
    conserves,
    notReached: notReached.sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
}
