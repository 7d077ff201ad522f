import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { CapacityBasis } from "../../codebooks/capacityBases.ts";
import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { Fact } from "../../model/fact.ts";
import type { CapacityTelling } from "./capacityTelling.ts";
import { countOf, type SupplyCount, supplyFact } from "./supplyCount.ts";
import { isTellableType, type SupplyScope } from "./supplyScope.ts";
import { type SupplyHead, type SupplyStatement, silentRows } from "./supplyStatement.ts";
import type { TerritoryLists } from "./territoryLists.ts";

/** What came together of one unit and form in one territory. */
interface CellCount {
  readonly amounts: number[];
  /** Services of the type and form, known or not. */
  services: number;
  /** Why nothing can be said: a service of which only a part is here, an amount without sense. */
  reason: Reason | null;
}

function cellCounts(tellings: readonly CapacityTelling[], unit: string, form: ServiceForm): ReadonlyMap<number, CellCount> {
  const counts = new Map<number, CellCount>();
  const at = (t: number): CellCount => {
    const known = counts.get(t) ?? { amounts: [], services: 0, reason: null };
    counts.set(t, known);
    return known;
  };
  for (const { one, forms, said, isSilent } of tellings) {
    if (!forms.has(form)) continue;
    const amount = said.get(`${unit}/${form}`) ?? (isSilent(unit, form) ? null : 0);
    const isInvalid = amount !== null && Number.isNaN(amount);
    const part: Reason = isInvalid ? "invalid-input" : one.sheltered ? "suppressed" : "not-known-to-source";
    const known = amount === null || isInvalid ? [] : [amount];
    for (const t of one.holds) {
      const count = at(t);
      count.services++;
      count.amounts.push(...known);
      if (isInvalid) count.reason = "invalid-input";
    }
    // Nothing is nothing in each part.
    if (amount === 0)
      for (const t of one.partly) {
        if (one.hidden.includes(t)) continue;
        const count = at(t);
        count.services++;
        count.amounts.push(0);
      }
    else
      for (const t of one.partly) {
        const count = at(t);
        if (count.reason !== "invalid-input" && count.reason !== "suppressed") count.reason = part;
      }
  }
  return counts;
}

/**
 * Capacity by type, unit, form and basis of each territory: never added over units, forms or bases, never split over places, and
 * never counted at each of them. A service counts where all its places are.
 *
 * @internal
 */
export function capacityFacts(
  tellings: readonly CapacityTelling[],
  lists: TerritoryLists,
  scope: SupplyScope,
  choice: { readonly basis: CapacityBasis; readonly head: SupplyHead; readonly silent: Reason },
): SupplyStatement {
  const { basis, head, silent } = choice;
  const byType = new Map<string, CapacityTelling[]>();
  for (const telling of tellings) {
    if (!isTellableType(telling.one.service.type)) continue;
    const list = byType.get(telling.one.service.type);
    if (list === undefined) byType.set(telling.one.service.type, [telling]);
    else list.push(telling);
  }
  const facts: Fact[] = [];
  const fields: { readonly field: string; readonly type: string }[] = [];
  const large = lists.ids.flatMap((_, t) => (lists.small[t] ? [] : [t]));
  for (const type of [...byType.keys()].sort()) {
    const ofType = byType.get(type) ?? [];
    for (const cell of [...new Set(ofType.flatMap(({ said }) => [...said.keys()]))].sort()) {
      const [unit = "", form = ""] = cell.split("/");
      const field = `capacities/${type}/${cell}/${basis}`;
      fields.push({ field, type });
      const counts = cellCounts(ofType, unit, form as ServiceForm);
      const told = [...counts.keys()].filter((t) => lists.small[t] && scope.covered[t]).sort((a, b) => a - b);
      for (const t of [...told, ...large]) facts.push(supplyFact(lists, t, field, head, said(counts.get(t), type, t)));
    }
  }
  return { facts, absentRows: silentRows(fields, lists, scope, head) };

  function said(count: CellCount | undefined, type: string, t: number): SupplyCount {
    const why =
      scope.covered[t] !== true ? "not-covered-by-source" : (count?.reason ?? (count === undefined ? scope.whyNotNone(type, t) : null));
    if (why !== null) return { value: null, reason: why };
    const { amounts, services } = count ?? { amounts: [], services: 0 };
    return countOf(exactSum(amounts), amounts.length, services, silent);
  }
}
