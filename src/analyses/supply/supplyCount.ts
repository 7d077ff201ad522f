import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Fact } from "../../model/fact.ts";
import type { TerritoryLists } from "./territoryLists.ts";

/**
 * What a count came to: a value, perhaps of a part, or a reason.
 *
 * @internal
 */
export type SupplyCount =
  | { readonly value: number; readonly coverage?: { readonly covered: number; readonly members: number } }
  | { readonly value: null; readonly reason: Reason };

/**
 * A count over the members that are known, of all; all of them make it exact, none of them unknown.
 *
 * @internal
 */
export function countOf(value: number, covered: number, members: number, reason: Reason): SupplyCount {
  if (covered >= members) return { value };
  return covered === 0 ? { value: null, reason } : { value, coverage: { covered, members } };
}

/** What all facts of one statement have in common: time, source, day known. */
type Head = Pick<Fact, "period" | "source" | "knownAt">;

/**
 * A count as a fact about a territory. Where municipalities of the territory are not at hand, nothing is not none, and something
 * is a part.
 *
 * @internal
 */
export function supplyFact(lists: TerritoryLists, t: number, field: string, head: Head, count: SupplyCount): Fact {
  const base = { subject: lists.ids[t] ?? "", field, ...head };
  if (count.value === null) return { ...base, value: null, reason: count.reason };
  const [here, absent] = [lists.members[t] ?? 0, lists.absent[t] ?? 0];
  if (absent === 0) return { ...base, ...count };
  if (count.value === 0) return { ...base, value: null, reason: "not-covered-by-source" };
  const { coverage = { covered: 1, members: 1 } } = count;
  const outer = { covered: here, members: here + absent };
  const narrow = coverage.covered * outer.members < outer.covered * coverage.members ? coverage : outer;
  return { ...base, value: count.value, coverage: narrow };
}
