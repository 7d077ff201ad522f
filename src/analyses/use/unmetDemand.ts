import type { Reason } from "../../codebooks/absenceReasons.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** Refusals of one service or one provider in one year. */
export interface Refusals {
  /** Service or provider; each stands once. */
  readonly id: string;
  /** People refused for lack of capacity (odmítnutí žadatelé); `null` when not known. */
  readonly refused: number | null;
  /** Contracts concluded (uzavřené smlouvy). @default unknown */
  readonly contracts?: number | null;
  /** One pseudonymous key for each person refused, the same for the same person everywhere; they stay here. @default none */
  readonly keys?: readonly string[] | null;
}

/** How many people were refused, at least and at most; the rate of unmet demand, at least and at most. */
export interface UnmetDemand {
  readonly method: "unmetDemand@1";
  /** Rows with a known number of refusals, of all. */
  readonly covered: number;
  readonly members: number;
  /** Whether keys told the people apart in every row. */
  readonly deduplicated: boolean;
  readonly people: { readonly low: number; readonly high: number | null };
  /** people / (contracts + people) [1] */
  readonly rate: { readonly low: number | null; readonly high: number | null };
  /** Why a limit is missing. */
  readonly reason: Reason | null;
}

/**
 * Unmet demand of several services (neuspokojená poptávka): people refused for lack of capacity, who may have been refused
 * more than once.
 *
 * low = the largest of: refusals of one row, different people among the keys; high = different people among the keys + refusals of
 * rows without keys. Rate = people / (contracts + people), by the low number below and by the high one above.
 *
 * Yearly totals cannot be told apart, so without keys there is an interval [largest; sum]. It does not tell who was refused by
 * one service and accepted by another; an application is not an urgent need. Keys are counted and never given back.
 *
 * @param rows - services or providers of the territory
 * @returns the limits; above `null` while a row is unknown, the rate also while contracts are
 * @throws RangeError `row-twice`, `count-negative`, `not-finite`, `keys-differ`
 *
 * @example
 * const demand = unmetDemand([{ id: "a", refused: 12, contracts: 30 }, { id: "b", refused: 8, contracts: 10 }])
 * demand.people // => { low: 12, high: 20 }
 * demand.rate // => { low: 0.23076923076923078, high: 0.3333333333333333 }
 * unmetDemand([{ id: "a", refused: 2, keys: ["k1", "k2"] }, { id: "b", refused: 1, keys: ["k2"] }]).people // => { low: 2, high: 2 }
 * unmetDemand([{ id: "a", refused: 12 }, { id: "b", refused: null }]).people // => { low: 12, high: null }
 *
 * @see docs/methods/services.md
 * @category Use
 */
export function unmetDemand(rows: readonly Refusals[]): UnmetDemand {
  const ids = new Set<string>();
  const people = new Set<string>();
  const without: number[] = [];
  let [largest, covered, deduplicated] = [0, 0, rows.length > 0];
  for (const row of rows) {
    if (ids.has(row.id)) throw rangeRefusal("row-twice", `unmetDemand requires each service once, got ${row.id} twice`);
    ids.add(row.id);
    const keys = row.keys == null ? null : new Set(row.keys);
    const refused = counted(row.refused, row) ?? keys?.size ?? null;
    if (keys !== null && refused !== keys.size)
      throw rangeRefusal("keys-differ", `unmetDemand requires a key for each person refused, got ${keys.size} for ${refused} of ${row.id}`);
    if (refused !== null) covered += 1;
    largest = Math.max(largest, refused ?? 0);
    for (const key of keys ?? []) people.add(key);
    if (keys === null) deduplicated = false;
    if (keys === null && refused !== null) without.push(refused);
  }
  const low = Math.max(largest, people.size);
  const high = covered === rows.length ? exactSum([people.size, ...without]) : null;
  const contracts = rows.map((row) => counted(row.contracts ?? null, row));
  const all = contracts.includes(null) ? null : exactSum(contracts.map((count) => count ?? 0));
  const rate = (refused: number | null): number | null =>
    refused === null || all === null || all + refused === 0 ? null : refused / (all + refused);
  const limits = { low: rate(low), high: rate(high) };
  const missing = high === null || all === null ? "not-reported" : limits.high === null ? "denominator-zero" : null;
  return {
    method: "unmetDemand@1",
    covered,
    members: rows.length,
    deduplicated,
    people: { low, high },
    rate: limits,
    reason: missing,
  };
}

function counted(count: number | null, row: Refusals): number | null {
  if (count === null) return null;
  if (!Number.isFinite(count)) throw rangeRefusal("not-finite", `unmetDemand requires finite counts, got ${count} of ${row.id}`);
  if (count < 0) throw rangeRefusal("count-negative", `unmetDemand requires counts of at least 0, got ${count} of ${row.id}`);
  return count + 0;
}
