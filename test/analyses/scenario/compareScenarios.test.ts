import { describe, expect, it } from "vitest";
import type { TravelCost } from "../../../src/analyses/access/travelCosts.ts";
import { compareScenarios } from "../../../src/analyses/scenario/compareScenarios.ts";
import { scenario } from "../../../src/analyses/scenario/scenario.ts";
import { withCapacity } from "../../../src/analyses/scenario/withCapacity.ts";
import { withoutService } from "../../../src/analyses/scenario/withoutService.ts";
import { withPopulation } from "../../../src/analyses/scenario/withPopulation.ts";
import { withService } from "../../../src/analyses/scenario/withService.ts";
import { byMatrix, carers, clients, refused } from "../access/question.ts";

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
const now = scenario(base, binary);
const sameCosts = { compared: "same", supply: [], places: [] };

describe("compareScenarios", () => {
  // By hand: s0 is shared by 150 people, s1 by 100; s1 with 8 instead of 4 gives 0.04 more to p0 and nothing to anybody else.
  it("a capacity: who has more, and the supply before and after", () => {
    const found = compareScenarios(now, withCapacity(now, "s1", 8));
    expect(found.changes).toEqual({ supply: [{ id: "s1", change: "changed", before: 4, after: 8 }], people: [], costs: sameCosts });
    expect(found.moved).toEqual([
      {
        id: "p0",
        before: expect.closeTo(10 / 150 + 0.04, 15),
        after: expect.closeTo(10 / 150 + 0.08, 15),
        difference: expect.closeTo(0.04, 15),
        reasonBefore: null,
        reasonAfter: null,
      },
    ]);
    expect(found.supply.before.handedOut).toBeCloseTo(14, 12);
    expect(found.supply.after.handedOut).toBeCloseTo(18, 12);
    expect(found.people).toMatchObject({ gained: 0, lost: 0, before: { reached: 150 }, after: { reached: 150 } });
    expect(found.travel).toMatchObject({ mode: "car", certainty: "estimate" });
  });

  it("a service opened and one closed: people gained and lost", () => {
    const then = withoutService(withService(now, { id: "s2", point: null, amount: 1, ...clients }, { costs: { p2: 0 } }), "s0");
    const found = compareScenarios(now, then);
    expect(found.changes.supply).toEqual([
      { id: "s2", change: "opened", before: null, after: 1 },
      { id: "s0", change: "closed", before: 10, after: null },
    ]);
    expect([found.people.gained, found.people.lost]).toEqual([7, 50]);
    expect(found.moved.map(({ id, reasonBefore, reasonAfter }) => [id, reasonBefore, reasonAfter])).toEqual([
      ["p0", null, null],
      ["p1", null, "nothing-within-reach"],
      ["p2", "nothing-within-reach", null],
    ]);
  });

  it("people by class, surely and possibly within the limit", () => {
    const costs = { ...base.costs, relativeError: 0.2 } as typeof base.costs;
    const near = scenario({ ...base, costs }, { measure: "nearest", within: { unit: "min", limit: 30 } });
    const found = compareScenarios(near, withService(near, { id: "s2", point: null, amount: 1, ...clients }, { costs: { p2: 28 } }));
    expect(found.people.before.within).toEqual({ surely: 150, possibly: 0, no: 7, unknown: 0 });
    expect(found.people.after.within).toEqual({ surely: 150, possibly: 7, no: 0, unknown: 0 });
    expect(found.moved).toEqual([{ id: "p2", before: 99, after: 28, difference: -71, reasonBefore: null, reasonAfter: null }]);
  });

  it("people, hours of outreach, and what became unknown", () => {
    const workers = scenario(byMatrix([100], [1], [[0]], carers), {
      measure: "outreach",
      unit: "min",
      limit: null,
      careMinutes: 45,
      hoursPerUnit: 1600,
    });
    const more = withPopulation(workers, [{ id: "p0", people: 200 }]);
    const found = compareScenarios(workers, more);
    expect(found.changes.people).toEqual([{ id: "p0", before: 100, after: 200 }]);
    expect(found.hours).toEqual({ before: workers.access.hours, after: more.access.hours });
    const unknown = compareScenarios(workers, withPopulation(workers, [{ id: "p0", people: null }]));
    expect(unknown.moved).toEqual([
      { id: "p0", before: 16, after: null, difference: null, reasonBefore: null, reasonAfter: "figure-unknown" },
    ]);
    expect(unknown.hours).toBeNull();
  });

  // By hand: one worker with 1 600 hours, 45 minutes a visit, 100 people at the base: 16 hours of care for each.
  it("the first outreach service of a place that had none, and the last one closed", () => {
    const visits = { measure: "outreach", unit: "min", limit: 30, careMinutes: 45, hoursPerUnit: 1600 } as const;
    const none = scenario(byMatrix([100], [], [[]]), visits);
    const first = withService(none, { id: "s0", point: null, amount: 1, ...carers }, { costs: { p0: 0 } });
    expect(compareScenarios(none, first).people.gained).toBe(100);
    expect(compareScenarios(first, withoutService(first, "s0")).moved).toMatchObject([{ id: "p0", before: 16, after: 0 }]);
    const { hoursPerUnit: _, ...unsaid } = visits;
    const bare = scenario(byMatrix([100], [], [[]]), unsaid);
    const hours = withService(bare, { id: "s0", point: null, amount: 1600, ...carers, unit: "hour" }, { costs: { p0: 0 } });
    expect(compareScenarios(bare, hours).moved).toMatchObject([{ id: "p0", before: 0, after: 16 }]);
    const other = scenario(byMatrix([100], [], [[]]), { ...visits, hoursPerUnit: 1500 });
    expect(() => compareScenarios(first, other)).toThrow(refused("scenarios-differ"));
  });

  it("an hour is no full-time equivalent, also after the last service was closed", () => {
    const unsaid = { measure: "outreach", unit: "min", limit: 30, careMinutes: 45 } as const;
    const closed = withoutService(scenario(byMatrix([100], [1600], [[0]], { ...carers, unit: "hour" }), unsaid), "s0");
    expect(() => withService(closed, { id: "s1", point: null, amount: 1, ...carers }, { costs: { p0: 0 } })).toThrow(
      refused("outreach-invalid"),
    );
  });

  it("keys of a method in another order are the same method", () => {
    const turned = { decay: { limit: 30, unit: "min", kind: "binary" }, measure: "2sfca" } as const;
    expect(compareScenarios(now, scenario(base, turned)).moved).toEqual([]);
  });

  it("a way of which only bounds are known is a way: nobody is gained or lost by its being measured", () => {
    const near = (cost: TravelCost) => scenario(byMatrix([100], [1], [[cost]]), { measure: "nearest" });
    const [rough, measured] = [near([20, 30]), near(25)];
    expect(compareScenarios(rough, measured).people).toMatchObject({
      gained: 0,
      lost: 0,
      before: { reached: 100 },
      after: { reached: 100 },
    });
    expect(compareScenarios(measured, rough).people).toMatchObject({ gained: 0, lost: 0 });
  });

  it("a figure that became known gains nobody, one that became unknown loses nobody, and a gap in the costs is no absence", () => {
    const known = scenario(byMatrix([100], [10], [[5]]), binary);
    const unknown = withCapacity(known, "s0", null);
    expect(compareScenarios(unknown, known)).toMatchObject({
      moved: [{ id: "p0", before: null, after: 0.1 }],
      people: { gained: 0, lost: 0 },
    });
    expect(compareScenarios(known, unknown).people).toMatchObject({ gained: 0, lost: 0 });
    const opened = (noWay: "unknown" | "unreachable") => {
      const question = byMatrix([100], [10], [[null]]);
      const gap = scenario({ ...question, costs: { ...question.costs, noWay } as typeof question.costs }, binary);
      return compareScenarios(gap, withService(gap, { id: "s1", point: null, amount: 1, ...clients }, { costs: { p0: 0 } })).people.gained;
    };
    expect([opened("unknown"), opened("unreachable")]).toEqual([0, 100]);
  });

  it("the same state, and figures without their pairs, compare as well", () => {
    expect(compareScenarios(now, now)).toMatchObject({ moved: [], changes: { supply: [], people: [], costs: sameCosts } });
    const saved = JSON.parse(JSON.stringify(now)) as typeof now;
    expect(compareScenarios(saved, withCapacity(now, "s1", 8)).moved).toHaveLength(1);
    const costs = { compared: "not-compared", supply: [], places: [] };
    expect(compareScenarios(saved, now).changes).toEqual({ supply: [], people: [], costs });
  });

  // Two matrices: only the way from p1 to s1 is another one, 29 minutes instead of 31, so s1 is shared by 150 people.
  it("ways that are other ones are named, by service and by place", () => {
    const shorter = byMatrix(
      [100, 50, 7],
      [10, 4],
      [
        [5, 20],
        [10, 29],
        [99, 99],
      ],
    );
    const found = compareScenarios(now, scenario(shorter, binary));
    expect(found.changes).toEqual({ supply: [], people: [], costs: { compared: "other", supply: ["s1"], places: ["p1"] } });
    expect(found.moved.map(({ id }) => id)).toEqual(["p0", "p1"]);
    // Beyond the limit nothing moves, and it is a change all the same.
    const longer = byMatrix(
      [100, 50, 7],
      [10, 4],
      [
        [5, 20],
        [10, 31],
        [98, 99],
      ],
    );
    expect(compareScenarios(now, scenario(longer, binary))).toMatchObject({
      moved: [],
      changes: { costs: { compared: "other", supply: ["s0"], places: ["p2"] } },
    });
  });

  it("the same ways by pairs, a function or a matrix in another order are the same", () => {
    const rows = [
      [5, 20],
      [10, 31],
      [99, 99],
    ];
    const pairs = rows.flatMap((row, i) => row.map((cost, j) => ({ place: `p${i}`, supply: `s${j}`, cost })));
    const given = { unit: "min", mode: "car" } as const;
    const byPairs = scenario({ ...base, costs: { kind: "pairs", pairs, ...given } }, binary);
    const costOf = (place: { readonly id: string }, supply: { readonly id: string }) =>
      rows[Number(place.id.slice(1))]?.[Number(supply.id.slice(1))] ?? null;
    const byFunction = scenario({ ...base, costs: { kind: "function", cost: costOf, ...given } }, binary);
    const turned = scenario(
      {
        ...base,
        supply: base.supply.toReversed(),
        costs: { ...base.costs, rows: rows.map((row) => row.toReversed()) } as typeof base.costs,
      },
      binary,
    );
    for (const other of [byPairs, byFunction, turned]) expect(compareScenarios(now, other).changes.costs).toEqual(sameCosts);
    const gap = scenario({ ...base, costs: { kind: "pairs", pairs: pairs.slice(1), ...given } }, binary);
    expect(compareScenarios(now, gap).changes.costs).toEqual({ compared: "other", supply: ["s0"], places: ["p0"] });
    const interval = (high: number) => scenario(byMatrix([100], [1], [[[20, high]]]), { measure: "nearest" });
    expect(compareScenarios(interval(30), interval(31)).changes.costs.compared).toBe("other");
    expect(compareScenarios(interval(30), interval(30)).changes.costs.compared).toBe("same");
  });

  it("ways to a service that is opened, closed or not located are no change of ways", () => {
    const opened = withService(now, { id: "s2", point: null, amount: 1, ...clients }, { costs: { p2: 0 } });
    expect(compareScenarios(now, withoutService(opened, "s0")).changes.costs).toEqual(sameCosts);
    // Opened anew with other ways than it had.
    const again = withService(
      withoutService(now, "s1"),
      { id: "s1", point: null, amount: 4, ...clients },
      { costs: { p0: 21, p1: 31, p2: 99 } },
    );
    expect(compareScenarios(now, again).changes.costs).toEqual({ compared: "other", supply: ["s1"], places: ["p0"] });
    const hide = (cost: number) => {
      const question = byMatrix([100], [1], [[cost]]);
      const supply = question.supply.map((one) => ({ ...one, notLocated: "secret-address" as const }));
      return scenario({ ...question, supply }, binary);
    };
    expect(compareScenarios(hide(3), hide(4)).changes.costs).toEqual(sameCosts);
  });

  it("great circles are other ones where a point is, also in a copy", () => {
    const at = (lon: number) => ({ lon, lat: 49 });
    const km = { measure: "2sfca", decay: { kind: "binary", unit: "km", limit: 30 } } as const;
    const made = (place: number, home: number) =>
      scenario(
        {
          places: [{ id: "p0", point: at(place), people: 10 }],
          supply: [{ id: "s0", point: at(home), amount: 1, ...clients }],
          costs: { kind: "great-circle" },
        },
        km,
      );
    const first = made(16, 16);
    expect(compareScenarios(first, made(16, 16)).changes.costs).toEqual(sameCosts);
    expect(compareScenarios(first, made(16.1, 16)).changes.costs).toEqual({ compared: "other", supply: [], places: ["p0"] });
    expect(compareScenarios(first, made(16, 16.1)).changes.costs).toEqual({ compared: "other", supply: ["s0"], places: [] });
    const copy = JSON.parse(JSON.stringify(first)) as typeof first;
    expect(compareScenarios(copy, made(16.1, 16)).changes.costs.compared).toBe("other");
    expect(compareScenarios(copy, first).changes.costs).toEqual(sameCosts);
  });

  it.each([
    [
      "another filter",
      scenario(
        { ...base, supply: base.supply.map((one) => ({ ...one, targetGroups: ["seniori"] })), filter: { group: "seniori" } },
        binary,
      ),
    ],
    ["another meaning of a gap", scenario({ ...base, costs: { ...base.costs, noWay: "unreachable" } as typeof base.costs }, binary)],
    [
      "another measure",
      scenario(base, { measure: "2sfca", decay: { kind: "binary", unit: "min", limit: 31 } } as unknown as typeof binary),
    ],
    ["other costs", scenario({ ...base, costs: { ...base.costs, estimate: false } as typeof base.costs }, binary)],
    [
      "other places",
      scenario(
        byMatrix(
          [100, 50],
          [10, 4],
          [
            [5, 20],
            [10, 31],
          ],
        ),
        binary,
      ),
    ],
    ["another kind", scenario({ ...base, supply: base.supply.map((one) => ({ ...one, basis: "network" as const })) }, binary)],
  ])("refuses %s", (_, other) => expect(() => compareScenarios(now, other)).toThrow(refused("scenarios-differ")));
});
