import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessMethod } from "../access/accessMethod.ts";
import { type AccessSums, accessSums } from "../access/accessSums.ts";
import type { Entries } from "../access/columns.ts";
import type { Compiled } from "../access/compiledAccess.ts";
import type { Scenario } from "./scenario.ts";

/** Pairs of places and supply, both ways, with the sums that were made of them. @internal */
export interface Pairs {
  readonly sums: AccessSums;
  /** Of each member, its places. */
  readonly columns: readonly Entries[];
  /** Of each place, its members in the order of keys. */
  readonly rows: readonly Entries[];
}

/** What a scenario carries along and does not show. @internal */
export interface ScenarioState<M extends AccessMethod = AccessMethod> {
  readonly compiled: Compiled<M>;
  /** `null` of `nearest` and where there are too many: then everything is computed anew at each step. */
  readonly pairs: Pairs | null;
  /** Where a supply stands; `undefined` of a stranger. */
  readonly numberOf: (id: string) => number | undefined;
  /** Ids of supply whose address was ever secret: it can be located by no step. */
  readonly secret: ReadonlySet<string>;
}

/** Where each supply stands, found out once, when it is first asked for: a slider asks for every step. @internal */
export function numbersOf(supply: readonly { readonly id: string }[]): ScenarioState["numberOf"] {
  let numbers: ReadonlyMap<string, number> | null = null;
  return (id) => {
    numbers ??= new Map(supply.map((one, j) => [one.id, j]));
    return numbers.get(id);
  };
}

const hidden: unique symbol = Symbol("scenario state");

/** A scenario with what it carries along: a key that no listing and no JSON shows. @internal */
export function withState<M extends AccessMethod>(scenario: Scenario<M>, state: ScenarioState<M>): Scenario<M> {
  return Object.defineProperty(scenario, hidden, { value: state });
}

/** What a scenario carries along; `null` of a copy of its figures. @internal */
export function liveState<M extends AccessMethod>(scenario: Scenario<M>): ScenarioState<M> | null {
  return (scenario as { readonly [hidden]?: ScenarioState<M> })[hidden] ?? null;
}

/** @internal */
export function stateOf<M extends AccessMethod>(name: string, scenario: Scenario<M>): ScenarioState<M> {
  const state = liveState(scenario);
  if (state === null)
    throw rangeRefusal("scenario-not-live", `${name} requires a scenario itself, got a copy of its figures; make it anew by scenario`);
  return state;
}

/** Pairs that a scenario keeps at most, twice twelve bytes each. */
const MOST_PAIRS = 12_000_000;

/** Sums of a question and the pairs they were made of; `null` when those are too many to be kept. @internal */
export function keptPairs(compiled: Compiled): Pairs | null {
  const { columns, ...sums } = accessSums(compiled, MOST_PAIRS);
  const kept = columns.kept();
  return kept === null ? null : { sums, columns: kept, rows: rowsOf(kept, compiled) };
}

/** The same pairs by place. Columns come in the order of keys, so the entries of a row do as well. */
function rowsOf(columns: readonly Entries[], { source }: Compiled): readonly Entries[] {
  const places = source.placeAt.length;
  const start = new Int32Array(places + 1);
  for (const { at } of columns) for (const k of at) start[k + 1] = (start[k + 1] as number) + 1;
  for (let k = 0; k < places; k++) start[k + 1] = (start[k + 1] as number) + (start[k] as number);
  const total = start[places] as number;
  const at = new Int32Array(total);
  const weight = new Float64Array(total);
  const next = start.slice();
  for (let m = 0; m < columns.length; m++) {
    const column = columns[m] as Entries;
    for (let e = 0; e < column.at.length; e++) {
      const k = column.at[e] as number;
      const to = next[k] as number;
      next[k] = to + 1;
      at[to] = m;
      weight[to] = column.weight[e] as number;
    }
  }
  return Array.from({ length: places }, (_, k) => {
    const [from, to] = [start[k] as number, start[k + 1] as number];
    return { at: at.subarray(from, to), weight: weight.subarray(from, to) };
  });
}
