import fc from "fast-check";
import { type LocationOptions, type LocationProblem, locationAllocation } from "kpss/analyses";
import { describe, expect, it } from "vitest";
import { limitedProblem, seededProblem, shuffled, smallProblem } from "./problems.ts";

const ids = (sites: readonly { readonly id: string }[]): readonly string[] => sites.map(({ id }) => id);

/** A problem of a matrix; the sites that stand come first. */
const network = (costs: LocationProblem["costs"], people: readonly (number | null)[], standing = 0): LocationProblem => ({
  places: costs.map((_, i) => ({ id: `p${i}`, people: people[i] ?? null })),
  sites: (costs[0] ?? []).map((_, s) => ({ id: `s${s}`, existing: s < standing })),
  costs,
  unit: "km",
});

// Six points of the p-median example "2-d" of OperationsResearchModels.jl (test suite): centres 2 and 5 or 2 and 6, counted from 1.
const plane = [
  [1, 5],
  [2, 4],
  [4, 3],
  [2, 1],
  [7, 8],
  [8, 7],
] as const;
const six = network(
  plane.map(([x, y]) => plane.map(([a, b]) => Math.hypot(x - a, y - b))),
  plane.map(() => 1),
);
// Its second example: centres 1 and 2.
const four = [
  [0, 6, 3, 2],
  [6, 0, 4, 7],
  [3, 4, 0, 10],
  [2, 7, 10, 0],
];
// Three towns in a row, by hand.
const row = network(
  [
    [0, 5, 9],
    [5, 0, 4],
    [9, 4, 0],
  ],
  [1, 10, 2],
);

describe("reference", () => {
  // Values of the named test suite; the objective 8.064… is √2 + √5 + 3 + √2 of the distances to the second and the fifth point.
  it("p-median of the examples of OperationsResearchModels.jl", () => {
    const outcome = locationAllocation(six, { aim: "p-median", sites: 2 });
    expect(outcome.objective).toBeCloseTo(8.06449510224598, 12);
    expect(ids(outcome.added)).toEqual(["s1", "s4"]);
    expect(locationAllocation(network(four, [1, 1, 1, 1]), { aim: "p-median", sites: 2 })).toMatchObject({
      ...{ objective: 5, bound: 5, gap: 0, status: "proven-optimal", provenBy: "search" },
      added: [{ id: "s0" }, { id: "s1" }],
    });
  });

  // By hand: B serves A over 5 and C over 4, so 1 × 5 + 2 × 4 = 13; A would serve 10 × 5 + 2 × 9, C 1 × 9 + 10 × 4.
  it.each<[string, LocationOptions, number, readonly string[]]>([
    ["p-median", { aim: "p-median", sites: 1 }, 13, ["s1"]],
    ["everybody at home", { aim: "p-median", sites: 3 }, 0, ["s0", "s1", "s2"]],
    ["set cover one below the way from A to B", { aim: "set-cover", radius: 4.9 }, 2, ["s0", "s1"]],
    ["set cover at the way itself, which is within", { aim: "set-cover", radius: 5 }, 1, ["s1"]],
    ["most people at no distance at all", { aim: "max-cover", radius: 0, sites: 1 }, 10, ["s1"]],
    ["most people within 4", { aim: "max-cover", radius: 4, sites: 1 }, 12, ["s1"]],
    ["p-centre", { aim: "p-center", sites: 1 }, 5, ["s1"]],
    ["p-centre of two", { aim: "p-center", sites: 2 }, 4, ["s0", "s1"]],
  ])("three towns: %s", (_, options, objective, added) => {
    const outcome = locationAllocation(row, options);
    expect([outcome.objective, outcome.bound, outcome.status]).toEqual([objective, objective, "proven-optimal"]);
    expect(ids(outcome.added)).toEqual(added);
  });
});

describe("three tiers: an okres may get so many, a kraj may spend so much, sites of ORPs stand", () => {
  // Synthetic. Two okresy; town 1 has a service. Travel in minutes along one road: places at 0, 10, 20, 40, 50.
  const at = [0, 10, 20, 40, 50];
  const okres = ["okres/1", "okres/1", "okres/1", "okres/2", "okres/2"];
  const problem: LocationProblem = {
    places: [300, 100, 200, 150, 400].map((people, i) => ({ id: `town-${i + 1}`, people, okres: okres[i] ?? null, kraj: "kraj/1" })),
    sites: at.map((_, s) => ({
      id: `town-${s + 1}`,
      existing: s === 0,
      capacity: 250,
      money: 10 + s,
      okres: okres[s] ?? null,
      kraj: "kraj/1",
    })),
    costs: at.map((from) => at.map((to) => Math.abs(from - to))),
    unit: "min",
    limits: [
      { territory: "okres/1", mostSites: 1 },
      { territory: "okres/2", mostSites: 1 },
      { territory: "kraj/1", mostMoney: 27 },
    ],
  };

  // By hand: one in each okres costs at least 11 + 13 = 24; town 5 (14) with town 3 (12) is 26, with town 2 (11) 25.
  // Town 3 and 5: 100 × 10 + 150 × 10 = 2 500; town 2 and 5: 200 × 10 + 150 × 10 = 3 500; so towns 3 and 5.
  it("p-median: what was added where, and the need before and after", () => {
    const outcome = locationAllocation(problem, { aim: "p-median", sites: 2, radius: 15 });
    expect(ids(outcome.added)).toEqual(["town-3", "town-5"]);
    expect([outcome.objective, outcome.before.unmet, outcome.after.unmet]).toEqual([2500, 750, 0]);
    expect(outcome.okresy).toMatchObject([
      {
        id: "okres/1",
        people: 600,
        unmetBefore: 200,
        unmetAfter: 0,
        existingSites: 1,
        added: ["town-3"],
        addedMoney: 12,
        addedCapacity: 250,
      },
      { id: "okres/2", people: 550, unmetBefore: 550, unmetAfter: 0, existingSites: 0, added: ["town-5"], unmetShareBefore: 1 },
    ]);
    expect(outcome.kraje).toMatchObject([{ id: "kraj/1", added: ["town-3", "town-5"], addedMoney: 26, unmetShareAfter: 0 }]);
    expect(outcome.orps).toMatchObject([{ id: null, places: 5, added: ["town-3", "town-5"] }]);
    expect(outcome.limits.map(({ territory, sites, money, mostMoney }) => [territory, sites, money, mostMoney])).toEqual([
      [null, 2, 26, null],
      ["okres/1", 1, 12, null],
      ["okres/2", 1, 14, null],
      ["kraj/1", 2, 26, 27],
    ]);
    expect(outcome.added[1]).toMatchObject({ people: 550, places: 2, personCost: 1500, farthestCost: 10 });
  });

  it("two limits that cannot both hold are proven to leave nothing", () => {
    const limits = [{ territory: "okres/2", leastSites: 1, mostMoney: 12 }];
    expect(locationAllocation({ ...problem, limits }, { aim: "p-median", sites: 2 })).toMatchObject({
      ...{
        status: "infeasible",
        infeasible: { reason: "limits-too-tight", places: [] },
        objective: null,
        bound: null,
        boundWords: "no bound",
      },
      added: [],
    });
  });

  // By hand: 1 150 people, 250 places of capacity each. Standing 250 + two more 500 leave 400 at least: towns 3 and 5 reach all they need.
  it("least unmet need counts capacities, and says who stays without a place", () => {
    const outcome = locationAllocation(problem, { aim: "least-unmet-need", sites: 2, radius: 15 });
    expect(outcome).toMatchObject({ objective: 400, bound: 400, status: "proven-optimal", provenBy: "all-choices-tried" });
    expect(outcome.after).toMatchObject({ peopleServed: 750, unmet: 400, people: 1150 });
    expect(outcome.unserved).toEqual([
      { reason: "capacity-full", places: outcome.places.filter(({ unmet }) => unmet !== 0).length, people: 400 },
    ]);
    for (const { people, capacity } of [...outcome.added, ...outcome.existing]) expect(people).toBeLessThanOrEqual(capacity ?? 0);
  });

  it("inequality between okresy: the worst off first, or half the mean difference of two people", () => {
    const worst = locationAllocation(problem, { aim: "least-inequality", sites: 1, radius: 15, inequality: "worst-share", needWeight: 0 });
    // By hand: okres 2 has nothing until a site of it is added; with town 4 or 5, 300 of its 550 stay; okres 1 has 350 of 600 (town 3 is far).
    expect(worst.objective).toBeCloseTo(350 / 600, 12);
    const gini = locationAllocation(problem, { aim: "least-inequality", sites: 1, radius: 15 });
    const [a, b] = [350 / 600, 300 / 550];
    const weight = (600 / 1150) * (550 / 1150);
    expect(gini.objective).toBeCloseTo(650 / 1150 + weight * Math.abs(a - b), 12);
    expect(gini.objectiveName).toBe("inequality-score");
    // Alone, inequality is content with equal misery or worse: the trap that the weight of need is there for.
    const alone = locationAllocation(
      { ...problem, sites: problem.sites.map((site) => ({ ...site, existing: false })) },
      {
        ...{ aim: "least-inequality", sites: 1, radius: 15, needWeight: 0 },
      },
    );
    expect([alone.objective, alone.added, alone.after.peopleServed]).toEqual([0, [], 0]);
  });
});

describe("boundary", () => {
  it("zero is a cost, no way is none, and both ways may differ", () => {
    const outcome = locationAllocation(
      network(
        [
          [0, null],
          [7, null],
          [null, 3],
        ],
        [5, 5, 5],
        1,
      ),
      { aim: "p-median", sites: 1 },
    );
    expect(outcome.places.map(({ servedAt }) => servedAt.map(({ site, cost }) => [site, cost]))).toEqual([
      [["s0", 0]],
      [["s0", 7]],
      [["s1", 3]],
    ]);
    expect(
      locationAllocation(
        network(
          [
            [0, 1],
            [9, 0],
          ],
          [1, 1],
        ),
        { aim: "p-center", sites: 1 },
      ),
    ).toMatchObject({ objective: 1, added: [{ id: "s1" }] });
  });

  it("on a tie people stay with an existing site, then go to the first id", () => {
    const tie = { ...network([[4, 4, 4]], [10]), sites: [{ id: "c" }, { id: "b" }, { id: "d", existing: true }] };
    const outcome = locationAllocation(tie, { aim: "p-median", sites: 2 });
    expect(outcome.places[0]?.servedAt).toEqual([{ site: "d", people: 10, cost: 4 }]);
    expect(outcome.added).toEqual([]);
  });

  // By hand: s0 and s2 give everybody a way of 0; s1 and s3 better nobody. Only two of four are worth their money.
  it("a site that betters nobody is not opened to make up the number; the record says how many were not used, and why", () => {
    const costs = [
      [0, 1, 9, 9],
      [9, 9, 0, 0],
    ];
    const wide = network(costs, [5, 5]);
    const outcome = locationAllocation(wide, { aim: "p-median", sites: 3 });
    expect([ids(outcome.added), outcome.objective, outcome.status]).toEqual([["s0", "s2"], 0, "proven-optimal"]);
    expect([outcome.notUsed, outcome.filledUp]).toEqual([{ sites: 1, reason: "no-better" }, []]);
    expect(outcome.limits[0]).toMatchObject({ sites: 2, mostSites: 3 });
    // The textbook opens exactly so many (ReVelle and Swain 1970): on demand, and then it says which were needless.
    const full = locationAllocation(wide, { aim: "p-median", sites: 3, needlessSites: "fill-up" });
    expect([ids(full.added), full.objective, full.notUsed, full.filledUp]).toEqual([["s0", "s1", "s2"], 0, null, ["s1"]]);
    expect(locationAllocation(wide, { aim: "p-median", sites: 2 }).notUsed).toBeNull();
    expect(locationAllocation(wide, { aim: "max-cover", radius: 0, sites: 4 }).notUsed).toEqual({ sites: 2, reason: "no-better" });
    const noNumber = { ...wide, sites: wide.sites.map((site) => ({ ...site, money: 1 })) };
    expect(locationAllocation(noNumber, { aim: "p-median", money: 9 }).notUsed).toBeNull();
  });

  it("a number that other limits leave no room for is told apart from one that nobody needs", () => {
    const wide = network(
      [
        [0, 1, 9],
        [9, 9, 0],
      ],
      [5, 5],
    );
    const poor = { ...wide, sites: wide.sites.map((site) => ({ ...site, money: 4 })) };
    for (const needlessSites of ["leave-out", "fill-up"] as const) {
      const outcome = locationAllocation(poor, { aim: "p-median", sites: 3, money: 9, needlessSites });
      expect([ids(outcome.added), outcome.notUsed]).toEqual([["s0", "s2"], { sites: 1, reason: "no-room" }]);
    }
    expect(locationAllocation(poor, { aim: "p-median", sites: 3, money: 12 }).notUsed).toEqual({ sites: 1, reason: "no-better" });
    expect(locationAllocation(poor, { aim: "p-median", sites: 3, money: 12, needlessSites: "fill-up" }).filledUp).toEqual(["s1"]);
  });

  it("nothing is spent on a site that serves nobody better", () => {
    const costs = [
      [1, 1, 9],
      [9, 9, 2],
    ];
    const sites = [0, 1, 2].map((s) => ({ id: `s${s}`, money: 1, capacity: 50 }));
    for (const aim of ["p-median", "max-cover", "least-unmet-need"] as const) {
      const outcome = locationAllocation({ ...network(costs, [5, 5]), sites }, { aim, money: 3, radius: 5 });
      expect(ids(outcome.added)).toEqual(["s0", "s2"]);
    }
  });

  it("as many people as possible are reached before travel counts", () => {
    // One site reaches a single person far away and nobody else; without it that person stays behind, however much travel it saves.
    const costs = [
      [1, 2, null],
      [2, 1, null],
      [null, null, 900],
    ];
    const outcome = locationAllocation(network(costs, [1000, 1000, 1]), { aim: "p-median", sites: 1 });
    expect([ids(outcome.added), outcome.after.unmet, outcome.objective]).toEqual([["s0"], 1, 3000]);
    expect(outcome.unserved).toEqual([{ reason: "not-chosen", places: 1, people: 1 }]);
    const two = locationAllocation(network(costs, [1000, 1000, 1]), { aim: "p-median", sites: 2 });
    expect([ids(two.added), two.after.unmet, two.objective, two.status]).toEqual([["s0", "s2"], 0, 3900, "proven-optimal"]);
  });

  it("existing sites may be all that is needed", () => {
    expect(
      locationAllocation(
        network(
          [
            [0, 5],
            [1, 5],
          ],
          [3, 4],
          1,
        ),
        { aim: "set-cover", radius: 2 },
      ),
    ).toMatchObject({ objective: 0, added: [] });
    expect(locationAllocation(network([[0], [1]], [3, 4], 1), { aim: "p-median", money: 0 })).toMatchObject({ objective: 4, added: [] });
    expect(
      locationAllocation(
        network(
          [
            [0, 5],
            [1, 5],
          ],
          [3, 4],
          1,
        ),
        { aim: "p-center", sites: 1 },
      ),
    ).toMatchObject({ objective: 1 });
  });

  it("a budget that buys nothing adds nothing", () => {
    const poor = { ...row, sites: row.sites.map((site) => ({ ...site, money: 5, capacity: 2 })) };
    for (const budget of [{ money: 4 }, { capacity: 1 }])
      expect(locationAllocation(poor, { aim: "p-median", ...budget })).toMatchObject({
        added: [],
        objective: 0,
        after: { unmet: 13 },
        status: "proven-optimal",
      });
  });

  it("a search that is cut off says how far it came", () => {
    const problem = seededProblem(5, { places: 40, sites: 40, decimals: 6 });
    const limits = [{ territory: "okres/1", mostMoney: 11 }];
    const options = { aim: "p-median", money: 25 } as const;
    const cut = locationAllocation({ ...problem, limits }, { ...options, nodeLimit: 1 });
    const full = locationAllocation({ ...problem, limits }, options);
    expect([cut.status, full.status]).toEqual(["not-proven", "proven-optimal"]);
    expect([cut.looked, cut.lookLimit, cut.provenBy]).toEqual([1, 1, null]);
    expect(cut.bound).toBeLessThanOrEqual(full.objective ?? 0);
    expect(cut.objective).toBeGreaterThanOrEqual(full.objective ?? 0);
    expect(cut.gap).toBeCloseTo((cut.objective ?? 0) - (cut.bound ?? 0), 6);
    expect(cut.relativeGap).toBeGreaterThan(0);
  });
});

describe("unknown", () => {
  it("people who are not known count as a place and not as people", () => {
    const outcome = locationAllocation(
      network(
        [
          [0, 9],
          [9, 0],
        ],
        [null, 5],
      ),
      { aim: "p-median", sites: 1 },
    );
    expect(outcome.added).toMatchObject([{ id: "s1", people: 5, places: 2 }]);
    expect(outcome.after).toMatchObject({ people: 5, places: 2, placesServed: 2, placesWithoutPeopleKnown: 1, farthestCost: 9 });
    expect(outcome.places[0]).toMatchObject({ people: null, unmet: null, servedAt: [{ site: "s1", people: null, cost: 9 }] });
    // A place that may hold people has to be covered; one that is known to be empty has not.
    expect(
      locationAllocation(
        network(
          [
            [0, 9],
            [9, 0],
          ],
          [null, 5],
        ),
        { aim: "set-cover", radius: 1 },
      ).objective,
    ).toBe(2);
    expect(
      locationAllocation(
        network(
          [
            [0, 9],
            [9, 0],
          ],
          [0, 5],
        ),
        { aim: "set-cover", radius: 1 },
      ).objective,
    ).toBe(1);
    expect(
      locationAllocation(
        network(
          [
            [0, 9],
            [9, 0],
          ],
          [0, 5],
        ),
        { aim: "p-center", sites: 1 },
      ).objective,
    ).toBe(0);
  });

  it("who cannot be reached is named with the reason, never dropped", () => {
    const costs = [
      [0, 40, 50],
      [null, null, null],
      [30, 60, 8],
      [70, 80, 90],
    ];
    const outcome = locationAllocation(network(costs, [1, 2, 4, 8], 1), { aim: "max-cover", radius: 10, sites: 1 });
    expect(outcome.unserved).toEqual([
      { reason: "no-way", places: 1, people: 2 },
      { reason: "beyond-radius", places: 1, people: 8 },
    ]);
    expect(outcome.after).toMatchObject({
      people: 15,
      peopleServed: 5,
      unmet: 10,
      places: 4,
      placesServed: 2,
      shareOfPeople: 1 / 3,
      shareOfPlaces: 0.5,
    });
    expect(outcome.places[3]).toMatchObject({ servedAt: [], reason: "beyond-radius", nearest: { site: "s0", cost: 70 } });
    expect(outcome.places[1]?.nearest).toBeNull();
  });

  it("a place that no site covers makes a full cover impossible, unless such places are left to be reported", () => {
    const costs = [
      [1, 2],
      [50, 60],
    ];
    for (const aim of ["set-cover", "p-center"] as const) {
      const options = { aim, radius: 10, sites: 1 };
      expect(locationAllocation(network(costs, [1, 1]), options)).toMatchObject({
        ...{ status: "infeasible", provenBy: "search", objective: null, infeasible: { reason: "uncoverable-places", places: ["p1"] } },
      });
      expect(locationAllocation(network(costs, [1, 1]), { ...options, coverage: "reachable-places" })).toMatchObject({
        ...{ status: "proven-optimal", objective: 1, unserved: [{ reason: "beyond-radius", places: 1, people: 1 }] },
      });
    }
  });

  it("nobody anywhere, no site anywhere", () => {
    expect(locationAllocation(network([[3], [4]], [0, 0]), { aim: "max-cover", radius: 5, sites: 1 })).toMatchObject({
      objective: 0,
      status: "proven-optimal",
    });
    const empty = locationAllocation(network([[], []], [3, 4]), { aim: "p-median", money: 1 });
    expect(empty).toMatchObject({
      objective: 0,
      after: { unmet: 7, meanCost: null, farthestCost: null },
      unserved: [{ reason: "no-way", places: 2 }],
    });
  });
});

describe("refusal", () => {
  const refuses = (problem: LocationProblem, options: LocationOptions, code: string, name = "RangeError") =>
    expect(() => locationAllocation(problem, options)).toThrow(expect.objectContaining({ code, name }));
  const median = { aim: "p-median", sites: 1 } as const;

  it.each<[string, LocationProblem, LocationOptions]>([
    ["sites-not-positive", row, { aim: "p-median", sites: 0 }],
    ["sites-too-many", row, { aim: "p-median", sites: 4 }],
    ["sites-invalid", row, { aim: "p-median", sites: 1.5 }],
    ["budget-missing", row, { aim: "p-median" }],
    ["budget-invalid", { ...row, sites: row.sites.map((site) => ({ ...site, money: 1 })) }, { aim: "p-median", money: -1 }],
    ["money-missing", row, { aim: "p-median", money: 5 }],
    ["capacity-missing", row, { aim: "least-unmet-need", sites: 1 }],
    ["money-missing", row, { aim: "set-cover", radius: 5, minimise: "money" }],
    ["radius-missing", row, { aim: "max-cover", sites: 1 }],
    ["radius-invalid", row, { ...median, radius: -1 }],
    ["people-invalid", network([[1]], [-1]), median],
    ["people-invalid", network([[1]], [Number.NaN]), median],
    ["cost-invalid", network([[Number.NaN]], [1]), median],
    ["cost-invalid", network([[-1]], [1]), median],
    ["cost-invalid", network([[1e10]], [1]), median],
    ["costs-shape", { ...row, costs: row.costs.slice(1) }, median],
    ["costs-shape", { ...row, costs: row.costs.map((costs) => costs.slice(1)) }, median],
    ["no-places", { ...row, places: [], costs: [] }, median],
    ["place-twice", { ...row, places: row.places.map((place) => ({ ...place, id: "same" })) }, median],
    ["site-twice", { ...row, sites: row.sites.map((site) => ({ ...site, id: "same" })) }, median],
    ["limit-territory-unknown", { ...row, limits: [{ territory: "okres/9", mostSites: 1 }] }, median],
    ["territory-missing", { ...row, sites: row.sites.map((site) => ({ ...site, capacity: 1 })) }, { aim: "least-inequality", sites: 1 }],
    ["limit-of-search-invalid", row, { ...median, nodeLimit: 0 }],
    ["need-weight-invalid", row, { ...median, needWeight: -1 }],
  ])("%s", (code, problem, options) => refuses(problem, options, code));

  it("limits of territories that make no sense", () => {
    const placed = { ...row, sites: row.sites.map((site) => ({ ...site, orp: "orp/1", okres: "okres/1", kraj: "kraj/1" })) };
    refuses({ ...placed, limits: [{ territory: "okres/1" }, { territory: "okres/1" }] }, median, "limit-twice");
    refuses({ ...placed, limits: [{ territory: "okres/1", mostSites: -1 }] }, median, "limit-invalid");
    refuses({ ...placed, limits: [{ territory: "orp/1", leastSites: 1 }] }, median, "limit-not-possible");
    const torn = { ...placed, sites: placed.sites.map((site, s) => ({ ...site, kraj: `kraj/${s}` })), limits: [{ territory: "okres/1" }] };
    refuses(torn, median, "okres-in-two-kraje");
  });

  it("words and texts that are not what they should be", () => {
    refuses(row, { aim: "p-medain" as "p-median", sites: 1 }, "aim-unknown", "TypeError");
    refuses(row, { ...median, needlessSites: "drop" as "fill-up" }, "needless-sites-unknown", "TypeError");
    refuses({ ...row, unit: "miles" as "km" }, median, "unit-unknown", "TypeError");
    refuses(network([["5" as unknown as number]], [1]), median, "not-a-number", "TypeError");
    expect(() => locationAllocation(row, { aim: "p-median", sites: 4 })).toThrow(
      "locationAllocation requires at most as many sites to add as candidates, 3, got 4",
    );
  });
});

describe("law", () => {
  const aims = fc.record({
    aim: fc.constantFrom("p-median", "max-cover", "least-unmet-need", "least-inequality") as fc.Arbitrary<LocationOptions["aim"]>,
    radius: fc.integer({ min: 1, max: 6 }),
    money: fc.integer({ min: 0, max: 15 }),
    between: fc.constant("place" as const),
    choiceLimit: fc.constantFrom(3, 1000),
  });

  it("people are served or unmet, nobody twice, and no site beyond its capacity where that counts", () => {
    fc.assert(
      fc.property(limitedProblem, aims, (problem, options) => {
        const outcome = locationAllocation(problem, options);
        const { people, peopleServed, unmet } = outcome.after;
        expect(peopleServed + unmet).toBeCloseTo(people, 6);
        expect(outcome.unserved.reduce((total, one) => total + one.people, 0)).toBeCloseTo(unmet, 6);
        const sites = [...outcome.existing, ...outcome.added];
        expect(sites.reduce((total, site) => total + site.people, 0)).toBeCloseTo(peopleServed, 6);
        for (const tier of [outcome.orps, outcome.okresy, outcome.kraje]) {
          expect(tier.reduce((total, { unmetAfter }) => total + unmetAfter, 0)).toBeCloseTo(unmet, 6);
          expect(tier.flatMap(({ added }) => added).toSorted()).toEqual(ids(outcome.added));
        }
        if (outcome.assignment !== "nearest")
          for (const site of sites) expect(site.people).toBeLessThanOrEqual((site.capacity ?? 0) + 1e-6);
        for (const { servedAt } of outcome.places) for (const { cost } of servedAt) expect(cost).toBeLessThanOrEqual(options.radius);
      }),
      { numRuns: 100 },
    );
  });

  it("no added site of a p-median can go without somebody being worse off, and filling up changes nobody's way", () => {
    fc.assert(
      fc.property(smallProblem, fc.integer({ min: 1, max: 4 }), (problem, count) => {
        const sites = Math.min(count, problem.sites.filter(({ existing }) => existing !== true).length);
        if (sites === 0) return;
        const outcome = locationAllocation(problem, { aim: "p-median", sites });
        const full = locationAllocation(problem, { aim: "p-median", sites, needlessSites: "fill-up" });
        expect(full.objective).toBe(outcome.objective);
        expect(full.added.length).toBe(sites);
        expect(outcome.added.length + (outcome.notUsed?.sites ?? 0)).toBe(sites);
        expect(ids(full.added).filter((id) => !full.filledUp.includes(id))).toEqual(ids(outcome.added));
        for (const { id } of outcome.added) {
          const kept = outcome.added.filter((one) => one.id !== id).map((one) => one.id);
          const open = problem.sites
            .map((site, s) => [site, s] as const)
            .filter(([site]) => site.existing === true || kept.includes(site.id));
          const way = (i: number, of: readonly number[]) =>
            Math.min(Number.POSITIVE_INFINITY, ...of.map((s) => problem.costs[i]?.[s] ?? Number.POSITIVE_INFINITY));
          const all = problem.sites
            .map((site, s) => [site, s] as const)
            .filter(([site]) => site.existing === true || ids(outcome.added).includes(site.id));
          const isWorse = problem.places.some(
            ({ people }, i) =>
              (people ?? 0) > 0 &&
              way(
                i,
                open.map(([, s]) => s),
              ) >
                way(
                  i,
                  all.map(([, s]) => s),
                ),
          );
          expect(isWorse).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("a larger budget is never worse, and adding never harms", () => {
    fc.assert(
      fc.property(smallProblem, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 12 }), (problem, radius, money) => {
        const covered = (more: number) => locationAllocation(problem, { aim: "max-cover", radius, money: money + more });
        const [less, more] = [covered(0), covered(3)];
        expect(more.objective ?? 0).toBeGreaterThanOrEqual((less.objective ?? 0) - 1e-9);
        expect(less.objective ?? 0).toBeGreaterThanOrEqual(less.before.peopleServed - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it("twice the people are twice the travel; twice the cost too", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const of = (changed: LocationProblem) => locationAllocation(changed, { aim: "p-median", money: 9 }).objective ?? 0;
        const once = of(problem);
        const people = problem.places.map((place) => ({ ...place, people: place.people === null ? null : 2 * place.people }));
        expect(of({ ...problem, places: people })).toBeCloseTo(2 * once, 6);
        expect(of({ ...problem, costs: problem.costs.map((costs) => costs.map((cost) => (cost === null ? null : 2 * cost))) })).toBeCloseTo(
          2 * once,
          6,
        );
      }),
      { numRuns: 80 },
    );
  });

  it("what was found with few tries lies between the bound and the best of all, and order changes nothing", () => {
    fc.assert(
      fc.property(limitedProblem, aims, fc.integer(), (problem, options, seed) => {
        const few = locationAllocation(problem, { ...options, choiceLimit: 3 });
        const all = locationAllocation(problem, { ...options, choiceLimit: 1000 });
        expect({ ...locationAllocation(shuffled(problem, seed), { ...options, choiceLimit: 3 }), limits: few.limits }).toEqual(few);
        if (options.aim === "max-cover" || few.objective === null || all.objective === null) return;
        expect(few.objective).toBeGreaterThanOrEqual(all.objective - 1e-6);
        if (few.bound !== null) expect(few.bound).toBeLessThanOrEqual(all.objective + 1e-6);
      }),
      { numRuns: 100 },
    );
  });
});
