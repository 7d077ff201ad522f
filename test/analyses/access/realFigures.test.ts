import { distance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { access } from "../../../src/analyses/access/access.ts";
import type { AccessPlace, AccessSupply } from "../../../src/analyses/access/accessInput.ts";
import { decayWeight } from "../../../src/analyses/access/decay.ts";
import { readFacts } from "../../../src/interop/readFacts.ts";
import { readTerritory } from "../../../src/interop/readTerritory.ts";
import { exactSum } from "../../../src/model/exactSum.ts";
import { municipalitiesOf, territoriesOn } from "../../../src/model/territoryGraph.ts";
import { exampleTable } from "../../interop/saved.ts";

// Points: ČÚZK, RÚIAN; population 65+ of 31. 12. 2020 and homes for seniors (facility kind 130) of 2023: ČSÚ. A facility is an address and no
// capacity: here each counts as one, to have a supply of real places; the values say nothing about beds.
const territory = readTerritory(exampleTable("territory.json"));
const state = territoriesOn(territory.accepted, "2024-06-30");
const figure = (table: string, wanted: RegExp): ReadonlyMap<string, number> => {
  const found = new Map<string, number[]>();
  for (const { subject, field, value } of readFacts(exampleTable(table)).accepted)
    if (wanted.test(field) && value !== null) found.set(subject, [...(found.get(subject) ?? []), value]);
  return new Map([...found].map(([id, values]) => [id, exactSum(values)]));
};
const old = figure("population-2020-12-31.json", /^population\/[FM]\/(?:65-69|70-74|75-79|80-84|85\+)$/);
const homes = figure("facilities-2023.json", /^facilities\/130$/);
const municipalities = municipalitiesOf(state, "kraj/3115").map((id) => ({ id, point: state.nodes.get(id)?.point ?? null }));
const places: readonly AccessPlace[] = municipalities.map(({ id, point }) => ({ id, point, people: old.get(id) ?? null }));
const supply: readonly AccessSupply[] = municipalities.flatMap(({ id, point }) => {
  const count = homes.get(id);
  return count === undefined ? [] : [{ id: `domovy/${id}`, point, amount: count, unit: "klient", form: "ambulantni", basis: "registered" }];
});

describe("homes for seniors of Jihomoravský kraj, real places", () => {
  const decay = { kind: "gaussian", variant: "dai-2010", unit: "km", limit: 15 } as const;
  const found = access({ places, supply, costs: { kind: "great-circle" } }, { measure: "2sfca", decay });

  it("673 municipalities in, 673 out; what is handed out is what was put in", () => {
    expect([places.length, found.places.length]).toEqual([673, 673]);
    expect(found.supply.putIn).toBe(exactSum(supply.map(({ amount }) => amount ?? 0)));
    expect(found.supply.reachable).toBe(found.supply.putIn);
    expect(found.supply.handedOut).toBeCloseTo(found.supply.putIn, 10);
    const { all, reached, notReached } = found.people;
    expect(exactSum([reached, ...notReached.map(({ people }) => people)])).toBe(all);
    expect(all).toBe(exactSum(places.map(({ people }) => people ?? 0)));
  });

  it("is the two sums over all pairs, by the distance of turf", () => {
    const away = (from: AccessPlace, to: AccessSupply) =>
      distance([from.point?.lon ?? 0, from.point?.lat ?? 0], [to.point?.lon ?? 0, to.point?.lat ?? 0]);
    const w = places.map((from) => supply.map((to) => decayWeight(decay, away(from, to))));
    const ratio = supply.map(({ amount }, j) => (amount ?? 0) / exactSum(places.map(({ people }, i) => (people ?? 0) * (w[i]?.[j] ?? 0))));
    for (const [i, { value }] of found.places.entries()) expect(value).toBeCloseTo(exactSum(ratio.map((r, j) => r * (w[i]?.[j] ?? 0))), 12);
  });
});
