import type { AccessPlace, AccessSupply } from "./accessInput.ts";
import type { AccessMethod } from "./accessMethod.ts";
import type { AccessRow, OutreachRow, RowOf, SupplyRow } from "./accessResult.ts";
import { type AccessSums, tooLarge } from "./accessSums.ts";
import type { Compiled } from "./compiledAccess.ts";

/** The row of one place that is counted. @internal */
export function rowOf(compiled: Compiled, sums: AccessSums, k: number): AccessRow | OutreachRow {
  const { name, input, source, mass, outreach, method } = compiled;
  const { id } = input.places[source.placeAt[k] as number] as AccessPlace;
  const share = sums.value[k] as number;
  const value = method.measure === "spatial-availability" ? share * (mass[k] as number) : share * (outreach?.careHours ?? 1);
  const field = outreach === null ? value : (sums.field[k] as number);
  const isUnknown = Number.isNaN(value);
  if (!Number.isFinite(field + value) && !(isUnknown && compiled.hasUnknown)) throw tooLarge(name);
  const reason = isUnknown ? "figure-unknown" : value > 0 ? null : zeroReason(compiled, sums, k);
  const known = isUnknown || reason === "no-cost-known" ? null : value;
  return outreach === null
    ? { id, value: known, reason }
    : { id, value: known, travelHours: known === null ? null : Math.max(0, field - value), reason };
}

function zeroReason({ source, live, mass, method }: Compiled, sums: AccessSums, k: number) {
  if (method.measure === "spatial-availability" && mass[k] === 0) return "nobody-lives-here";
  if (sums.touched[k] === 1) return "no-capacity-within-reach";
  return source.hasGaps && live.length > 0 && sums.ways[k] === 0 ? "no-cost-known" : "nothing-within-reach";
}

/** The row of one supply that takes part. @internal */
export function supplyRowOf(compiled: Compiled, sums: AccessSums, m: number): SupplyRow {
  const { id } = compiled.input.supply[compiled.members[m] as number] as AccessSupply;
  const ratio = sums.ratio[m] as number;
  if (Number.isNaN(compiled.amount[m])) return { id, ratio: null, reason: "amount-unknown" };
  if (Number.isNaN(ratio)) return { id, ratio: null, reason: "figure-unknown" };
  return sums.demand[m] === 0 ? { id, ratio: null, reason: unreachedReason(compiled, m) } : { id, ratio, reason: null };
}

/** Why nobody is reached by a supply that takes part. @internal */
export function unreachedReason({ source, input, members }: Compiled, m: number): "no-cost-known" | "nobody-within-reach" {
  if (source.each === null) return "nobody-within-reach";
  let hasWay = false;
  source.each(input.supply[members[m] as number] as AccessSupply, () => {
    hasWay = true;
  });
  return hasWay ? "nobody-within-reach" : "no-cost-known";
}

/** All rows of places, in the order of the input. @internal */
export function placeRows<M extends AccessMethod>(compiled: Compiled<M>, sums: AccessSums): RowOf<M>[] {
  const { input, source, outreach } = compiled;
  const rows: (AccessRow | OutreachRow)[] = new Array(input.places.length);
  for (let k = 0; k < source.placeAt.length; k++) rows[source.placeAt[k] as number] = rowOf(compiled, sums, k);
  if (source.placeAt.length < rows.length)
    for (const [i, { id, point }] of input.places.entries())
      if (point === null && source.each === null) {
        const row = { id, value: null, reason: "not-located" as const };
        rows[i] = outreach === null ? row : { ...row, travelHours: null };
      }
  return rows as RowOf<M>[];
}

/** All rows of supply, in the order of the input; `null` of a measure that shares nothing out. @internal */
export function supplyRows(compiled: Compiled, sums: AccessSums): SupplyRow[] | null {
  const { input, members, live, leftOut, demand } = compiled;
  if (demand === null) return null;
  const rows: SupplyRow[] = new Array(input.supply.length);
  for (const m of live) rows[members[m] as number] = supplyRowOf(compiled, sums, m);
  for (let j = 0; j < rows.length; j++) {
    const reason = leftOut[j] ?? null;
    if (reason !== null) rows[j] = { id: (input.supply[j] as AccessSupply).id, ratio: null, reason };
  }
  return rows;
}
