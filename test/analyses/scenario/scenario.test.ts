import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { access } from "../../../src/analyses/access/access.ts";
import type { AccessInput, AccessSupply } from "../../../src/analyses/access/accessInput.ts";
import type { AccessMethod } from "../../../src/analyses/access/accessMethod.ts";
import { compiledAccess } from "../../../src/analyses/access/compiledAccess.ts";
import type { TravelCost } from "../../../src/analyses/access/travelCosts.ts";
import { type Scenario, scenario } from "../../../src/analyses/scenario/scenario.ts";
import { numbersOf, withState } from "../../../src/analyses/scenario/scenarioState.ts";
import { withCapacity } from "../../../src/analyses/scenario/withCapacity.ts";
import { withoutService } from "../../../src/analyses/scenario/withoutService.ts";
import { withPopulation } from "../../../src/analyses/scenario/withPopulation.ts";
import { withService } from "../../../src/analyses/scenario/withService.ts";
import { capacity } from "../../../src/model/capacity.ts";
import { byMatrix, carers, clients, methods, refused, region } from "../access/question.ts";

const circle = { kind: "great-circle" } as const;
const binary = { measure: "2sfca", decay: { kind: "binary", unit: "min", limit: 30 } } as const;
const base = byMatrix(
  [100, 50, 7],
  [10, 4],
  [
    [5, 20],
    [10, 31],
    [99, 99],
  ],
);
const outreach = { measure: "outreach", unit: "min", limit: null, careMinutes: 45, hoursPerUnit: 1600 } as const;

/** One step of a scenario: what is changed, and by how much. */
const step = fc.record({
  kind: fc.constantFrom("capacity", "people", "add", "remove"),
  which: fc.nat(20),
  amount: fc.oneof(fc.double({ min: 0.01, max: 50, noNaN: true }), fc.constantFrom(0, null)),
  point: fc.record(
    { lon: fc.double({ min: 15, max: 17, noNaN: true }), lat: fc.double({ min: 48.5, max: 50, noNaN: true }) },
    { noNullPrototype: true },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function taken<M extends AccessMethod>(
  now: Scenario<M>,
  { kind, which, amount, point }: Step,
  i: number,
  costs?: Readonly<Record<string, TravelCost>>,
): Scenario<M> {
  const one = now.supply[which % Math.max(1, now.supply.length)];
  const place = now.places[which % now.places.length];
  if (kind === "people" && place !== undefined) return withPopulation(now, [{ id: place.id, people: amount }]);
  if (kind === "add") {
    const { unit, form, basis } = now.access.capacityKind ?? clients;
    return withService(now, { id: `new/${i}`, point, amount, unit, form, basis }, costs === undefined ? {} : { costs });
  }
  if (one === undefined) return now;
  return kind === "capacity" ? withCapacity(now, one.id, amount) : withoutService(now, one.id);
}

describe("a step gives what a full computation of the new state gives, to the bit", () => {
  it("by great circles, all measures, any steps", () => {
    fc.assert(
      fc.property(region, methods, fc.array(step, { maxLength: 6 }), ({ places, supply }, method, steps) => {
        let now = scenario({ places, supply, costs: circle }, method);
        expect(now.access).toEqual(access({ places, supply, costs: circle }, method));
        for (const [i, one] of steps.entries()) {
          now = taken(now, one, i);
          expect(now.access).toEqual(access({ places: now.places, supply: now.supply, costs: circle }, method));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("outreach, residential and the nearest", () => {
    const others = fc.constantFrom<readonly [AccessMethod, Pick<AccessSupply, "unit" | "form" | "basis">]>(
      [outreach, carers],
      [{ ...outreach, share: "equal-time", limit: 60 }, carers],
      [
        { measure: "residential", unit: "min", limit: 40 },
        { unit: "luzka", form: "pobytova", basis: "network" },
      ],
      [{ measure: "nearest", k: 2, within: { unit: "min", limit: 40 } }, clients],
    );
    const costs = { kind: "great-circle", speed: 50, detour: 1.2, relativeError: 0.1 } as const;
    fc.assert(
      fc.property(region, others, fc.array(step, { maxLength: 4 }), ({ places, supply: some }, [method, kind], steps) => {
        const supply = some.map((one) => ({ ...one, ...kind }));
        let now: Scenario = scenario({ places, supply, costs }, method);
        for (const [i, one] of steps.entries()) {
          if (one.kind === "add" && now.access.capacityKind === null) continue;
          now = taken(now, one, i);
          expect(now.access).toEqual(access({ places: now.places, supply: now.supply, costs }, method));
        }
      }),
    );
  });

  it("by costs that were given, with a service that brings its own", () => {
    const cost = fc.oneof(fc.nat(60), fc.constant(null));
    const rows = fc.array(fc.tuple(cost, cost, cost), { minLength: 3, maxLength: 3 });
    const measure = fc.constantFrom("2sfca", "bfca", "3sfca", "gravity");
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(step, cost, cost), { maxLength: 5 }), measure, fc.boolean(), (matrix, steps, name, listed) => {
        const method = { measure: name, decay: binary.decay } as AccessMethod;
        const start = byMatrix([100, 50, 7], [10, 4, 6], matrix);
        const ways = new Map<string, TravelCost>(
          matrix.flatMap((row, i) => row.map((one, j): [string, TravelCost] => [`p${i} s${j}`, one])),
        );
        const given = { unit: "min", mode: "car" } as const;
        const pairs = () => [...ways].map(([key, one]) => ({ place: key.split(" ")[0] ?? "", supply: key.split(" ")[1] ?? "", cost: one }));
        let now = scenario(listed ? { ...start, costs: { kind: "pairs", ...given, pairs: pairs() } } : start, method);
        for (const [i, [one, a, b]] of steps.entries()) {
          const costs = { p0: a, p2: b };
          if (one.kind === "add") for (const [place, value] of Object.entries(costs)) ways.set(`${place} new/${i}`, value);
          now = taken(now, one, i, costs);
          const { places, supply } = now;
          expect(now.access).toEqual(access({ places, supply, costs: { kind: "pairs", ...given, pairs: pairs() } }, method));
        }
      }),
    );
  });
});

describe("scenario", () => {
  it("whose pairs are too many to be kept computes every step anew, with the same result", () => {
    fc.assert(
      fc.property(region, methods, step, ({ places, supply }, method, one) => {
        const compiled = compiledAccess("scenario", { places, supply, costs: circle }, method);
        const { access: found } = scenario({ places, supply, costs: circle }, method);
        const large = withState(
          { places, supply, access: found },
          { compiled, pairs: null, secret: new Set<string>(), numberOf: numbersOf(supply) },
        );
        const then = taken(large, one, 1);
        expect(then.access).toEqual(access({ places: then.places, supply: then.supply, costs: circle }, method));
      }),
      { numRuns: 60 },
    );
  });

  it("leaves the old one as it was and shares what did not change", () => {
    const now = scenario(base, binary);
    const before = JSON.stringify(now);
    const then = withCapacity(now, "s1", 8);
    expect(JSON.stringify(now)).toBe(before);
    expect(then.places).toBe(now.places);
    expect(then.supply[0]).toBe(now.supply[0]);
    // Place p0 alone has s1 in reach.
    expect(then.access.places[0]).not.toBe(now.access.places[0]);
    expect(then.access.places.slice(1)).toEqual(now.access.places.slice(1));
    for (const i of [1, 2]) expect(then.access.places[i]).toBe(now.access.places[i]);
    expect(withCapacity(then, "s1", 8)).toBe(then);
  });

  it("is plain data to look at; a copy of it has lost its pairs and is refused", () => {
    const now = scenario(base, binary);
    const copy = JSON.parse(JSON.stringify(now)) as typeof now;
    expect(copy).toEqual({ places: now.places, supply: now.supply, access: now.access });
    for (const step of [
      () => withCapacity(copy, "s0", 1),
      () => withoutService(copy, "s0"),
      () => withPopulation(copy, []),
      () => withService(copy, { id: "z", point: null, amount: 1, ...clients }),
    ])
      expect(step).toThrow(refused("scenario-not-live"));
  });

  it("may lose its last service and get a first one", () => {
    const empty = ["s0", "s1"].reduce((now: Scenario<typeof binary>, id) => withoutService(now, id), scenario(base, binary));
    expect([empty.access.capacityKind, empty.access.places[0]?.reason]).toEqual([null, "nothing-within-reach"]);
    const again = withService(empty, { id: "s9", point: null, amount: 30, ...clients }, { costs: { p0: 5 } });
    expect(again.access.places.map(({ value, reason }) => [value, reason])).toEqual([
      [0.3, null],
      [null, "no-cost-known"],
      [null, "no-cost-known"],
    ]);
    const worker = { id: "w", point: { lon: 16, lat: 49 }, amount: 1, ...carers };
    const places = [{ id: "p", point: { lon: 16, lat: 49 }, people: 100 }];
    const start = scenario({ places, supply: [], costs: { kind: "great-circle", speed: 40 } }, outreach);
    expect(withService(start, worker).access.places).toEqual([{ id: "p", value: 16, travelHours: 0, reason: null }]);
  });

  it("unknown becomes known and known unknown", () => {
    const now = scenario(byMatrix([100, null], [10], [[5], [5]]), binary);
    expect(now.access.places.map(({ reason }) => reason)).toEqual(["figure-unknown", "figure-unknown"]);
    const known = withPopulation(now, [{ id: "p1", people: 100 }]);
    expect(known.access.places.map(({ value }) => value)).toEqual([0.05, 0.05]);
    expect(withCapacity(known, "s0", null).access.places[0]).toEqual({ id: "p0", value: null, reason: "figure-unknown" });
  });

  it("supply that takes no part is counted and moves nothing", () => {
    const input: AccessInput = { ...base, supply: base.supply.map((one, j) => (j === 1 ? { ...one, notLocated: "several-places" } : one)) };
    const now = scenario(input, binary);
    const then = withCapacity(now, "s1", 40);
    expect(then.access.places).toEqual(now.access.places);
    expect(then.access.supply.notReached).toEqual([{ reason: "several-places", services: 1, amount: 40 }]);
    expect(withoutService(then, "s1").access.supply.notReached).toEqual([]);
  });
});

describe("a service with a secret address", () => {
  const shelter: AccessSupply = { id: "shelter", point: null, notLocated: "secret-address", amount: 12, ...clients };

  it("is counted and never located, whatever comes with it", () => {
    const now = scenario(base, binary);
    const then = withService(now, { ...shelter, reach: ["p0"] }, { costs: { p0: 1, p1: 1 } });
    expect(then.access.places).toEqual(now.access.places);
    expect(then.access.supply.notReached).toEqual([{ reason: "secret-address", services: 1, amount: 12 }]);
    expect(JSON.stringify(then.access)).not.toContain('"point"');
  });

  it("cannot come back with a point or with costs, by no way", () => {
    const located = { id: "shelter", point: { lon: 16, lat: 49 }, amount: 12, ...clients };
    const added = withService(scenario(base, binary), shelter);
    for (const now of [withoutService(added, "shelter"), withCapacity(withoutService(added, "shelter"), "s0", 3)]) {
      expect(() => withService(now, located)).toThrow(refused("secret-address-located"));
      expect(() => withService(now, { ...located, point: null }, { costs: { p0: 1 } })).toThrow(refused("secret-address-located"));
      expect(withService(now, shelter).supply.at(-1)).toEqual(shelter);
    }
    const given = withoutService(
      scenario({ ...base, supply: [...base.supply, shelter], costs: { kind: "pairs", unit: "min", mode: "car", pairs: [] } }, binary),
      "shelter",
    );
    expect(() => withService(given, located)).toThrow(refused("secret-address-located"));
  });
});

describe("refusal", () => {
  const now = scenario(base, binary);
  const open = scenario(
    { places: [{ id: "p", point: { lon: 16, lat: 49 }, people: 1 }], supply: [], costs: circle },
    { measure: "nearest" },
  );
  const one = { id: "z", point: null, amount: 1, ...clients };

  it.each<[string, () => unknown]>([
    ["supply-unknown", () => withCapacity(now, "z", 1)],
    ["capacity-amount-invalid", () => withCapacity(now, "s0", -1)],
    ["capacity-units-differ", () => withCapacity(now, "s0", capacity(1, { ...clients, unit: "luzka" }))],
    ["capacity-forms-differ", () => withCapacity(now, "s0", capacity(1, { ...clients, form: "terenni" }))],
    ["capacity-bases-differ", () => withCapacity(now, "s0", capacity(1, { ...clients, basis: "network" }))],
    ["place-unknown", () => withPopulation(now, [{ id: "z", people: 1 }])],
    [
      "place-twice",
      () =>
        withPopulation(
          now,
          [1, 2].map((people) => ({ id: "p0", people })),
        ),
    ],
    ["count-negative", () => withPopulation(now, [{ id: "p0", people: -1 }])],
    ["supply-unknown", () => withoutService(now, "z")],
    ["supply-twice", () => withService(now, { ...one, id: "s0" }, { costs: {} })],
    ["capacity-units-differ", () => withService(now, { ...one, unit: "luzka" }, { costs: {} })],
    ["costs-missing", () => withService(now, one)],
    ["place-unknown", () => withService(now, one, { costs: { z: 1 } })],
    ["cost-invalid", () => withService(now, one, { costs: { p0: -1 } })],
    ["costs-unneeded", () => withService(open, { ...one, point: { lon: 16, lat: 49 } }, { costs: { p: 1 } })],
    ["capacity-amount-invalid", () => withService(now, { ...one, amount: Number.NaN }, { costs: {} })],
    ["point-invalid", () => withService(open, { ...one, point: { lon: 16, lat: 91 } })],
  ])("%s", (code, act) => expect(act).toThrow(refused(code)));
});
