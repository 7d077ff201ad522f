import type { AccessMethod } from "../access/accessMethod.ts";
import type { AccessResult, AccessRow, OutreachRow, RowOf, SupplyRow } from "../access/accessResult.ts";
import { assembledAccess } from "../access/assembledAccess.ts";
import type { Compiled } from "../access/compiledAccess.ts";
import { rowOf, supplyRowOf } from "../access/placeRows.ts";
import { resummed, type Touched } from "./resummed.ts";
import type { Scenario } from "./scenario.ts";
import { type Pairs, type ScenarioState, withState } from "./scenarioState.ts";

/** A step, not summed yet. @internal */
export interface Step<M extends AccessMethod> {
  readonly compiled: Compiled<M>;
  /** New entries with the old sums. */
  readonly pairs: Pairs;
  readonly secret: ReadonlySet<string>;
  readonly numberOf: ScenarioState["numberOf"];
  readonly touched: Touched;
  /** Whether entries came or went, and not only people and amounts. */
  readonly entriesChanged: boolean;
  /** Access before the step. */
  readonly before: AccessResult<M>;
  /** Rows of supply before the step, in the new order; a new one may be missing at the end. */
  readonly services: readonly SupplyRow[] | null;
  /** Whether people are who they were. */
  readonly samePeople: boolean;
}

/** Sums what a step touched and makes the scenario after it; rows that stay the same are the same objects. @internal */
export function stepped<M extends AccessMethod>({
  compiled,
  pairs,
  secret,
  numberOf,
  touched,
  entriesChanged,
  before,
  ...step
}: Step<M>): Scenario<M> {
  const { sums, places: moved, members } = resummed(compiled, pairs, touched, entriesChanged);
  const { source, input } = compiled;
  const places = before.places.slice();
  let sameReasons = true;
  const put = (k: number): void => {
    const i = source.placeAt[k] as number;
    const row = rowOf(compiled, sums, k);
    const old = places[i] as AccessRow;
    if (isSame(row, old)) return;
    places[i] = row as RowOf<M>;
    sameReasons &&= row.reason === old.reason;
  };
  for (const k of moved) put(k);
  // Whether a place has any way at all may change beyond every limit.
  if (entriesChanged && source.each !== null) for (let k = 0; k < source.placeAt.length; k++) put(k);
  const services = step.services?.slice() ?? null;
  if (services !== null) for (const m of members) services[compiled.members[m] as number] = supplyRowOf(compiled, sums, m);
  const access = assembledAccess(compiled, sums, places, services, step.samePeople && sameReasons ? before.people : undefined);
  return withState({ places: input.places, supply: input.supply, access }, { compiled, pairs: { ...pairs, sums }, secret, numberOf });
}

function isSame(a: AccessRow | OutreachRow, b: AccessRow | OutreachRow): boolean {
  if (a.value !== b.value || a.reason !== b.reason) return false;
  return !("travelHours" in a && "travelHours" in b) || a.travelHours === b.travelHours;
}
