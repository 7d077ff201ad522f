import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessSupply } from "../access/accessInput.ts";
import type { AccessMethod } from "../access/accessMethod.ts";
import { bare } from "../access/bare.ts";
import { byKey, type ColumnSource, type SupplyKey } from "../access/columnSource.ts";
import { type Entries, weighedColumn } from "../access/columns.ts";
import { type Compiled, compiledAccess, hasUnknown, servedBy, weighingOf } from "../access/compiledAccess.ts";
import { leftOut } from "../access/leftOut.ts";
import { plain } from "../access/plain.ts";
import { sameKind } from "../access/sameKind.ts";
import type { TravelCost } from "../access/travelCosts.ts";
import { computedScenario } from "./computedScenario.ts";
import type { Scenario } from "./scenario.ts";
import { numbersOf, type Pairs, stateOf } from "./scenarioState.ts";
import { stepped } from "./stepped.ts";

/**
 * A scenario with one more service (nová služba).
 *
 * A service with a secret address is counted and not located, whatever costs come with it; one that was secret in this scenario or in one
 * before it cannot come back with a point.
 *
 * @param scenario - the present one, which stays as it is
 * @param supply - of the scenario's unit, form and basis
 * @param options.costs - where costs were given as a matrix or pairs, those to the new service, by id of the place @default none
 * @returns a new scenario
 * @throws RangeError `supply-twice`, `secret-address-located`, `costs-missing`, `costs-unneeded`, `place-unknown`, `scenario-not-live`, and
 * the refusals of {@link access}
 *
 * @example
 * const beds = { unit: "luzka", form: "pobytova", basis: "network" }
 * const places = [{ id: "obec/1", point: { lon: 16, lat: 49 }, people: 100 }]
 * const now = scenario({ places, supply: [], costs: { kind: "great-circle" } }, { measure: "residential", unit: "km", limit: 30 })
 * now.access.places // => [{ id: "obec/1", value: 0, reason: "nothing-within-reach" }]
 * withService(now, { id: "a", point: { lon: 16.1, lat: 49 }, amount: 20, ...beds }).access.places[0].value // => 0.2
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function withService<M extends AccessMethod>(
  scenario: Scenario<M>,
  supply: AccessSupply,
  options: { readonly costs?: Readonly<Record<string, TravelCost>> } = {},
): Scenario<M> {
  const name = "withService";
  const { compiled: old, pairs, secret } = stateOf(name, scenario);
  const one = plain(supply);
  if (scenario.supply.some(({ id }) => id === one.id))
    throw rangeRefusal("supply-twice", `${name} requires a supply that is not in the scenario yet, got ${one.id}`);
  if (secret.has(one.id) && one.notLocated !== "secret-address")
    throw rangeRefusal("secret-address-located", `${name} requires no place of ${one.id}, whose address is secret`);
  if (old.kind !== null) sameKind(name, old.kind, one);
  const amount = bare(name, "amount", one.id, one.amount);
  const reason = leftOut(name, one, old.input);
  const source = reason === null ? sourceWith(name, old, one.id, options.costs) : old.source;
  const input = { ...old.input, supply: [...scenario.supply, one] };
  const secrets = one.notLocated === "secret-address" ? new Set([...secret, one.id]) : secret;
  if (pairs === null || old.kind === null) return computedScenario(compiledAccess(name, input, old.method, source), secrets);
  const grown = { ...old, name, input, source, leftOut: [...old.leftOut, reason] };
  const { access: before } = scenario;
  const base = {
    secret: secrets,
    numberOf: numbersOf(input.supply),
    before,
    services: before.services === null ? null : [...before.services],
    samePeople: true,
  };
  if (reason !== null) {
    base.services?.push({ id: one.id, ratio: null, reason });
    return stepped({ ...base, compiled: grown, pairs, touched: { rows: [], columns: [], amounts: [] }, entriesChanged: false });
  }
  const m = old.amount.length;
  const key = source.keyOf(one);
  const next = old.live.findIndex((other) => byKey(old.keys[other] as SupplyKey, key) > 0);
  const at = next < 0 ? old.live.length : next;
  const amounts = appended(new Float64Array(m + 1), old.amount, amount);
  const compiled: Compiled<M> = {
    ...grown,
    members: appended(new Int32Array(m + 1), old.members, scenario.supply.length),
    live: Int32Array.from(Array.from(old.live).toSpliced(at, 0, m)),
    keys: [...old.keys, key],
    amount: amounts,
    hasUnknown: hasUnknown(old.people, amounts),
  };
  const ways = pairs.sums.ways.slice();
  const room = { at: new Int32Array(old.people.length), weight: new Float64Array(old.people.length) };
  const count = weighedColumn(weighingOf(compiled), one, servedBy(compiled, one), room, ways);
  const column = { at: room.at.slice(0, count), weight: room.weight.slice(0, count) };
  const grownPairs: Pairs = {
    sums: { ...pairs.sums, ways },
    columns: [...pairs.columns, column],
    rows: rowsWith(pairs.rows, column, m, compiled.keys),
  };
  return stepped({ ...base, compiled, pairs: grownPairs, touched: { rows: column.at, columns: [m], amounts: [] }, entriesChanged: true });
}

function appended<T extends Int32Array | Float64Array>(room: T, values: T, last: number): T {
  room.set(values);
  room[values.length] = last;
  return room;
}

function sourceWith(
  name: string,
  { source, placeOf }: Compiled,
  id: string,
  costs: Readonly<Record<string, TravelCost>> | undefined,
): ColumnSource {
  if (costs === undefined) {
    if (source.knows(id)) return source;
    throw rangeRefusal("costs-missing", `${name} requires costs to ${id}, because those of the scenario were given`);
  }
  if (source.each === null)
    throw rangeRefusal("costs-unneeded", `${name} requires no costs to ${id}, because those of the scenario come from points`);
  const stranger = Object.keys(costs).find((place) => !placeOf.has(place));
  if (stranger !== undefined)
    throw rangeRefusal("place-unknown", `${name} requires costs from places of the scenario, got one from ${stranger}`);
  return source.withCosts(id, costs);
}

/** Rows with the entries of a new member, each where its key belongs. */
function rowsWith(rows: readonly Entries[], { at, weight }: Entries, m: number, keys: readonly SupplyKey[]): readonly Entries[] {
  const next = rows.slice();
  const key = keys[m] as SupplyKey;
  for (let e = 0; e < at.length; e++) {
    const k = at[e] as number;
    const row = rows[k] as Entries;
    let [low, high] = [0, row.at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byKey(keys[row.at[middle] as number] as SupplyKey, key) < 0) low = middle + 1;
      else high = middle;
    }
    const wider = { at: new Int32Array(row.at.length + 1), weight: new Float64Array(row.at.length + 1) };
    wider.at.set(row.at.subarray(0, low));
    wider.weight.set(row.weight.subarray(0, low));
    wider.at[low] = m;
    wider.weight[low] = weight[e] as number;
    wider.at.set(row.at.subarray(low), low + 1);
    wider.weight.set(row.weight.subarray(low), low + 1);
    next[k] = wider;
  }
  return next;
}
