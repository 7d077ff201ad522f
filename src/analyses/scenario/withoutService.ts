import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessSupply } from "../access/accessInput.ts";
import type { AccessMethod } from "../access/accessMethod.ts";
import type { Entries } from "../access/columns.ts";
import { type Compiled, compiledAccess, hasUnknown } from "../access/compiledAccess.ts";
import { computedScenario } from "./computedScenario.ts";
import type { Scenario } from "./scenario.ts";
import { numbersOf, stateOf } from "./scenarioState.ts";
import { stepped } from "./stepped.ts";

/**
 * A scenario in which a service is closed (zánik služby).
 *
 * @param scenario - the present one, which stays as it is
 * @param id - of the service
 * @returns a new scenario
 * @throws RangeError `supply-unknown`, `scenario-not-live`
 *
 * @example
 * const beds = { unit: "luzka", form: "pobytova", basis: "network" }
 * const places = [{ id: "obec/1", point: { lon: 16, lat: 49 }, people: 100 }]
 * const supply = ["a", "b"].map((id) => ({ id, point: { lon: 16, lat: 49 }, amount: 20, ...beds }))
 * const now = scenario({ places, supply, costs: { kind: "great-circle" } }, { measure: "residential", unit: "km", limit: 30 })
 * now.access.places[0].value // => 0.4
 * withoutService(now, "b").access.places[0].value // => 0.2
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function withoutService<M extends AccessMethod>(scenario: Scenario<M>, id: string): Scenario<M> {
  const name = "withoutService";
  const { compiled: old, pairs, secret, numberOf } = stateOf(name, scenario);
  const j = numberOf(id) ?? -1;
  if (j < 0) throw rangeRefusal("supply-unknown", `${name} requires a supply of the scenario, got ${id}`);
  const supply = scenario.supply.toSpliced(j, 1);
  const input = { ...old.input, supply };
  if (supply.length === 0) return computedScenario(compiledAccess(name, input, withoutUnit(old), old.source), secret);
  if (pairs === null) return computedScenario(compiledAccess(name, input, old.method, old.source), secret);
  const m = old.members.indexOf(j);
  const amount = old.amount.slice();
  // A closed member keeps its number and takes no part.
  if (m >= 0) amount[m] = 0;
  const compiled = {
    ...{ ...old, name, input, amount, leftOut: old.leftOut.toSpliced(j, 1), hasUnknown: hasUnknown(old.people, amount) },
    members: old.members.map((at) => (at === j ? -1 : at > j ? at - 1 : at)),
    live: old.live.filter((other) => other !== m),
  };
  const { access: before } = scenario;
  const base = {
    compiled,
    secret,
    numberOf: numbersOf(supply),
    before,
    services: before.services?.toSpliced(j, 1) ?? null,
    samePeople: true,
  };
  if (m < 0) return stepped({ ...base, pairs, touched: { rows: [], columns: [], amounts: [] }, entriesChanged: false });
  const closed = pairs.columns[m] as Entries;
  const ways = pairs.sums.ways.slice();
  old.source.each?.(scenario.supply[j] as AccessSupply, (k) => {
    ways[k] = (ways[k] as number) - 1;
  });
  const rows = pairs.rows.slice();
  for (const k of closed.at) rows[k] = without(rows[k] as Entries, m);
  const columns = pairs.columns.slice();
  columns[m] = { at: new Int32Array(0), weight: new Float64Array(0) };
  const next = { sums: { ...pairs.sums, ways }, columns, rows };
  return stepped({ ...base, pairs: next, touched: { rows: closed.at, columns: [], amounts: [] }, entriesChanged: true });
}

/** The method without what went with the unit hour: the next service may be in full-time equivalents, which are no hours. */
function withoutUnit<M extends AccessMethod>({ method, kind }: Compiled<M>): M {
  if (method.measure !== "outreach" || kind?.unit !== "hour") return method;
  const { hoursPerUnit: _, ...rest } = method;
  return rest as unknown as M;
}

function without({ at, weight }: Entries, m: number): Entries {
  const gap = at.indexOf(m);
  const rest = { at: new Int32Array(at.length - 1), weight: new Float64Array(at.length - 1) };
  rest.at.set(at.subarray(0, gap));
  rest.weight.set(weight.subarray(0, gap));
  rest.at.set(at.subarray(gap + 1), gap);
  rest.weight.set(weight.subarray(gap + 1), gap);
  return rest;
}
