import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import type { Capacity } from "../../model/capacity.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessSupply } from "../access/accessInput.ts";
import type { AccessMethod } from "../access/accessMethod.ts";
import { bare } from "../access/bare.ts";
import { compiledAccess, hasUnknown } from "../access/compiledAccess.ts";
import { plain } from "../access/plain.ts";
import { sameKind } from "../access/sameKind.ts";
import { computedScenario } from "./computedScenario.ts";
import type { Scenario } from "./scenario.ts";
import { stateOf } from "./scenarioState.ts";
import { stepped } from "./stepped.ts";

/**
 * A scenario in which a service has another capacity (změna kapacity služby): what half a full-time worker more would change.
 *
 * @param scenario - the present one, which stays as it is
 * @param id - of the service
 * @param capacity - the whole new amount, not the difference; as a capacity it has to be of the scenario's unit, form and basis
 * @returns a new scenario; the same one when nothing changes
 * @throws RangeError `supply-unknown`, `scenario-not-live`, `capacity-units-differ`, `capacity-forms-differ`, `capacity-bases-differ`,
 * `capacity-amount-invalid`, `sum-overflow`; TypeError `not-a-number`
 *
 * @example
 * const carers = { unit: "fte", form: "terenni", basis: "network" }
 * const places = [{ id: "obec/1", point: { lon: 16, lat: 49 }, people: 100 }]
 * const input = { places, supply: [{ id: "a", point: { lon: 16, lat: 49 }, amount: 2, ...carers }], costs: { kind: "great-circle", speed: 40 } }
 * const now = scenario(input, { measure: "outreach", unit: "min", limit: null, careMinutes: 45, hoursPerUnit: 1600 })
 * withCapacity(now, "a", capacity(2.5, carers)).access.places[0].value // => 40
 * withCapacity(now, "a", capacity(2.5, { ...carers, unit: "luzka" })) // => throws "capacity-units-differ"
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function withCapacity<M extends AccessMethod>(
  scenario: Scenario<M>,
  id: string,
  capacity: number | null | Capacity<CapacityUnit>,
): Scenario<M> {
  const name = "withCapacity";
  const { compiled: old, pairs, secret, numberOf } = stateOf(name, scenario);
  const j = numberOf(id) ?? -1;
  const one = scenario.supply[j];
  if (one === undefined) throw rangeRefusal("supply-unknown", `${name} requires a supply of the scenario, got ${id}`);
  if (capacity !== null && typeof capacity === "object") sameKind(name, one, capacity);
  const amount = capacity !== null && typeof capacity === "object" ? capacity.amount : capacity;
  const number = bare(name, "amount", id, amount);
  if (one.amount === amount) return scenario;
  const supply = scenario.supply.slice();
  supply[j] = plain<AccessSupply>({ ...one, amount });
  const input = { ...old.input, supply };
  if (pairs === null) return computedScenario(compiledAccess(name, input, old.method, old.source), secret);
  const m = old.members.indexOf(j);
  const amounts = old.amount.slice();
  if (m >= 0) amounts[m] = number;
  const compiled = { ...old, name, input, amount: amounts, hasUnknown: hasUnknown(old.people, amounts) };
  const { access: before } = scenario;
  const touched = { rows: [], columns: [], amounts: m < 0 ? [] : [m] };
  return stepped({
    compiled,
    pairs,
    secret,
    numberOf,
    touched,
    entriesChanged: false,
    before,
    services: before.services,
    samePeople: true,
  });
}
