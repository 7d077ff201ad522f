import type { AccessInput, AccessPlace, AccessSupply } from "../access/accessInput.ts";
import type { AccessMethod } from "../access/accessMethod.ts";
import type { AccessResult } from "../access/accessResult.ts";
import { compiledAccess } from "../access/compiledAccess.ts";
import { plain } from "../access/plain.ts";
import { computedScenario } from "./computedScenario.ts";

/**
 * People, supply and the access they make (scénář „co kdyby“): a value that never changes. A step gives a new one, which shares with the
 * old one all that did not change.
 */
export interface Scenario<M extends AccessMethod = AccessMethod> {
  readonly places: readonly AccessPlace[];
  readonly supply: readonly AccessSupply[];
  readonly access: AccessResult<M>;
}

/**
 * The present state as a scenario (výchozí stav scénáře), from which {@link withCapacity}, {@link withService}, {@link withoutService} and
 * {@link withPopulation} lead on, and which {@link compareScenarios} compares.
 *
 * Every step sums what it touched anew and gives what a full computation of the new state would give, to the bit. The pairs of places and
 * supply are kept for it, up to twelve millions; beyond that, and for `nearest`, a step computes everything anew, only slower.
 *
 * @param input - places, supply and costs, as of {@link access}
 * @param method - measure and parameters, as of {@link access}
 * @returns plain data with the access in it; the pairs go along out of sight, and a copy by JSON loses them
 * @throws the refusals of {@link access}
 *
 * @example
 * const beds = { unit: "luzka", form: "pobytova", basis: "network" }
 * const places = [{ id: "obec/1", point: { lon: 16, lat: 49 }, people: 100 }, { id: "obec/2", point: { lon: 16.1, lat: 49 }, people: 300 }]
 * const home = { id: "a", point: { lon: 16, lat: 49 }, amount: 20, ...beds }
 * const input = { places, supply: [home], costs: { kind: "great-circle" } }
 * const now = scenario(input, { measure: "residential", unit: "km", limit: 30 })
 * now.access.places[1] // => { id: "obec/2", value: 0.05, reason: null }
 * withCapacity(now, "a", 40).access.places[1].value // => 0.1
 * now.access.places[1].value // => 0.05
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function scenario<M extends AccessMethod>(input: AccessInput, method: M): Scenario<M> {
  const secret = new Set(input.supply.flatMap(({ id, notLocated }) => (notLocated === "secret-address" ? [id] : [])));
  const compiled = compiledAccess("scenario", { ...input, places: input.places.map(plain), supply: input.supply.map(plain) }, method);
  return computedScenario(compiled, secret);
}
