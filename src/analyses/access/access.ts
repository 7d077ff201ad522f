import type { AccessInput } from "./accessInput.ts";
import type { AccessMethod } from "./accessMethod.ts";
import { accessOf } from "./accessOf.ts";
import type { AccessResult } from "./accessResult.ts";
import { compiledAccess } from "./compiledAccess.ts";

/**
 * Access to a service from every place (prostorová dostupnost služby), by any measure of it, with a certificate of what became of supply
 * and people.
 *
 * One signature for all measures: `nearest`, `cumulative`, `gravity`; `2sfca` (enhanced with a decay), `3sfca`, `m2sfca`, `bfca`,
 * `spatial-availability`; `residential` for the form where clients move in, `outreach` for the form where workers travel. Every place comes
 * back, with a value or with a reason. The order of places and supply changes no bit of a value.
 *
 * It speaks of where supply and people are. It does not tell who is entitled to it, whether there is a free place, or whether a bus goes.
 *
 * @param input - places with people, supply of one unit, form and basis, costs of travel between them
 * @param method - the measure with its parameters; limits have no default, the unit of costs has to be theirs
 * @returns the record, in plain JSON: the unit of a value is that of the supply, per person where `perPerson` is true; `nearest` gives the
 * cost [min] or [km]
 * @throws RangeError `measure-unknown`, `decay-invalid`, `k-invalid`, `alpha-invalid`, `outreach-invalid`, `form-unfit`, `units-differ`,
 * `capacity-units-differ`, `capacity-forms-differ`, `capacity-bases-differ`, `capacity-amount-invalid`, `count-negative`, `place-twice`,
 * `supply-twice`, `not-located-has-point`, `not-located-unknown`, `point-invalid`, `costs-invalid`, `matrix-size`, `pair-twice`,
 * `cost-invalid`, `cost-is-interval`, `weight-infinite`, `filter-invalid`, `time-invalid`, `sum-overflow`; TypeError `not-a-number`
 *
 * @example
 * const places = [{ id: "obec/1", point: null, people: 100 }, { id: "obec/2", point: null, people: 50 }, { id: "obec/3", point: null, people: 7 }]
 * const clients = { unit: "klient", form: "ambulantni", basis: "network" }
 * const supply = [{ id: "a", point: null, amount: 10, ...clients }, { id: "b", point: null, amount: 4, ...clients }]
 * const costs = { kind: "matrix", unit: "min", mode: "car", rows: [[5, 20], [0, 30], [99, 99]] }
 * const found = access({ places, supply, costs }, { measure: "2sfca", decay: { kind: "binary", unit: "min", limit: 20 } })
 * found.places.map(({ value }) => value) // => [0.10666666666666666, 0.06666666666666667, 0]
 * found.places[2].reason // => "nothing-within-reach"
 * found.supply // => { putIn: 14, reachable: 14, handedOut: 14, conserves: true, notReached: [] }
 * found.people.notReached // => [{ reason: "nothing-within-reach", places: 1, people: 7 }]
 * [found.travel.mode, found.travel.certainty] // => ["car", "estimate"]
 *
 * @example
 * const places = [{ id: "obec/1", point: null, people: 100 }, { id: "obec/2", point: null, people: 50 }]
 * const supply = [{ id: "a", point: null, amount: 10, unit: "klient", form: "ambulantni", basis: "network" }]
 * const costs = { kind: "matrix", unit: "min", mode: "car", rows: [[20], [28]], relativeError: 0.1 }
 * const found = access({ places, supply, costs }, { measure: "nearest", within: { unit: "min", limit: 30 } })
 * found.places.map(({ within }) => within) // => ["surely", "possibly"]
 * found.people.within // => { surely: 100, possibly: 50, no: 0, unknown: 0 }
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function access<M extends AccessMethod>(input: AccessInput, method: M): AccessResult<M> {
  return accessOf(compiledAccess("access", input, method));
}
