import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessPlace } from "../access/accessInput.ts";
import type { AccessMethod } from "../access/accessMethod.ts";
import { bare } from "../access/bare.ts";
import { compiledAccess, hasUnknown, massOf } from "../access/compiledAccess.ts";
import { numbered } from "../access/numbered.ts";
import { plain } from "../access/plain.ts";
import { computedScenario } from "./computedScenario.ts";
import type { Scenario } from "./scenario.ts";
import { stateOf } from "./scenarioState.ts";
import { stepped } from "./stepped.ts";

/**
 * A scenario with other numbers of people (změna počtu obyvatel): a projected year, a new quarter.
 *
 * @param scenario - the present one, which stays as it is
 * @param people - of some places, each once; of all others they stay
 * @returns a new scenario
 * @throws RangeError `place-unknown`, `place-twice`, `scenario-not-live`, `count-negative`, `sum-overflow`; TypeError `not-a-number`
 *
 * @example
 * const beds = { unit: "luzka", form: "pobytova", basis: "network" }
 * const places = [{ id: "obec/1", point: { lon: 16, lat: 49 }, people: 100 }]
 * const input = { places, supply: [{ id: "a", point: { lon: 16, lat: 49 }, amount: 20, ...beds }], costs: { kind: "great-circle" } }
 * const now = scenario(input, { measure: "residential", unit: "km", limit: null })
 * withPopulation(now, [{ id: "obec/1", people: 160 }]).access.places // => [{ id: "obec/1", value: 0.125, reason: null }]
 *
 * @see docs/methods/access.md
 * @category Access
 */
export function withPopulation<M extends AccessMethod>(
  scenario: Scenario<M>,
  people: readonly Pick<AccessPlace, "id" | "people">[],
): Scenario<M> {
  const name = "withPopulation";
  const { compiled: old, pairs, secret, numberOf } = stateOf(name, scenario);
  numbered(name, "place", people);
  const wanted = new Map(people.map((one) => [one.id, one.people]));
  const places = scenario.places.slice();
  const changed: number[] = [];
  const counts = old.people.slice();
  for (let i = 0; i < places.length && wanted.size > 0; i++) {
    const before = places[i] as AccessPlace;
    const count = wanted.get(before.id);
    if (count === undefined) continue;
    wanted.delete(before.id);
    const number = bare(name, "people", before.id, count);
    if (before.people === count) continue;
    places[i] = plain({ ...before, people: count });
    const k = old.placeOf.get(before.id);
    if (k === undefined) continue;
    counts[k] = number;
    changed.push(k);
  }
  for (const id of wanted.keys()) throw rangeRefusal("place-unknown", `${name} requires places of the scenario, got ${id}`);
  const input = { ...old.input, places };
  if (pairs === null) return computedScenario(compiledAccess(name, input, old.method, old.source), secret);
  const compiled = { ...old, name, input, people: counts, mass: massOf(counts, old.alpha), hasUnknown: hasUnknown(counts, old.amount) };
  const columns = changed.flatMap((k) => Array.from(pairs.rows[k]?.at ?? []));
  const { access: before } = scenario;
  const touched = { rows: changed, columns, amounts: [] };
  return stepped({
    compiled,
    pairs,
    secret,
    numberOf,
    touched,
    entriesChanged: false,
    before,
    services: before.services,
    samePeople: false,
  });
}
