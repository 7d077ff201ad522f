import { describe, expect, it } from "vitest";
import { access } from "../../../src/analyses/access/access.ts";
import type { AccessInput } from "../../../src/analyses/access/accessInput.ts";
import type { AccessMethod, CatchmentMethod } from "../../../src/analyses/access/accessMethod.ts";
import type { Decay } from "../../../src/analyses/access/decay.ts";
import { beds, byMatrix, carers, clients, ratios, reasons, refused, values } from "./question.ts";

const binary = (limit: number): Decay => ({ kind: "binary", unit: "min", limit });
const twoStep = (limit: number): AccessMethod => ({ measure: "2sfca", decay: binary(limit) });
const step: Decay = { kind: "step", unit: "min", limits: [20, 40, 60], weights: [1, 0.68, 0.22] };
/** Three municipalities and two services, from the tests of the R package catchment (MIT), "example results align with manual". */
const manual = byMatrix(
  [5, 10, 50],
  [5, 10],
  [
    [5, 55],
    [35, 15],
    [40, 25],
  ],
);

describe("reference", () => {
  // The package asserts S / Σ P w and Σ R w over these figures; worked out from that formula as fractions.
  it("two-step: catchments of 30 minutes", () => {
    const found = access(manual, twoStep(30));
    expect(ratios(found)).toEqual([1, 10 / 60]);
    expect(values(found)).toEqual([1, 10 / 60, 10 / 60]);
  });

  it("enhanced two-step with steps of Luo and Qi (2009)", () => {
    const [a, b] = [5 / (5 + 6.8 + 34), 10 / (1.1 + 10 + 34)];
    const found = access(manual, { measure: "2sfca", decay: step });
    for (const [i, expected] of [a + 0.22 * b, 0.68 * a + b, 0.68 * a + 0.68 * b].entries())
      expect(values(found)[i]).toBeCloseTo(expected, 15);
  });

  // PySAL access (BSD-3), tests/test_hospital_example.py, scenarios 0 (gridlock) and 1: weights 1 / cost up to 61, six digits as printed there.
  it.each([
    [
      [
        [1, 80, 40],
        [80, 1, 40],
        [40, 40, 1],
      ],
      [0.331444, 0.57983, 7.286418],
    ],
    [
      [
        [1, 80, 20],
        [80, 1, 20],
        [40, 40, 1],
      ],
      [0.43534, 0.683724, 5.727977],
    ],
  ])("two-step with gravity weights, asymmetric travel %#", (rows, expected) => {
    const found = access(byMatrix([100, 50, 10], [15, 20, 100], rows), {
      measure: "2sfca",
      decay: { kind: "power", unit: "min", exponent: 1, cap: null, limit: 61 },
    });
    for (const [i, value] of expected.entries()) expect(values(found)[i]).toBeCloseTo(value, 5);
  });

  // R package accessibility (MIT), test-floating_catchment_area.R: Belo Horizonte sample, binary 45 minutes, four digits as asserted there.
  it.each<[CatchmentMethod["measure"], readonly number[]]>([
    ["2sfca", [0.0152, 0.1491, 0.1491, 0.1068, 0]],
    ["bfca", [0.0094, 0.1993, 0.1993, 0.1147, 0]],
  ])("%s of the tests of R accessibility", (measure, expected) => {
    const costs = [
      [5.8, 47, 48, 47, 64],
      [45, 5.8, 13, 41, 70],
      [44, 13, 5.8, 42, 67],
      [43, 43, 49, 5.8, 58],
      [60, 70, 68, 64, 5.8],
    ];
    const found = access(byMatrix([852, 394, 1969, 2189, 0], [82, 308, 100, 109, 0], costs), { measure, decay: binary(45) });
    for (const [i, value] of expected.entries()) expect(values(found)[i]).toBeCloseTo(value, 4);
  });

  // Soukhov, Paez, Higgins and Mohamed (2023), the worked example: 66 833, 133 203 and 9 963 jobs, 210 000 together.
  it("spatial availability", () => {
    const input = byMatrix(
      [50_000, 150_000, 10_000],
      [100_000, 100_000, 10_000],
      [
        [15, 30, 100],
        [30, 15, 100],
        [100, 100, 15],
      ],
    );
    const found = access(input, { measure: "spatial-availability", decay: { kind: "exponential", unit: "min", rate: 0.1 } });
    expect(values(found).map((value) => Math.round(value ?? 0))).toEqual([66_833, 133_203, 9963]);
    expect([found.supply.handedOut, found.perPerson]).toEqual([expect.closeTo(210_000, 6), false]);
  });

  // By hand, weights 1 and 0.68 of the first place, 0.22 and 1 of the second: choice G = w / Σw of a place. 3SFCA: w G in both steps (Wan et
  // al. 2012); BFCA: G, then w / Σw of a service (Paez et al. 2019); M2SFCA: w, then w² (Delamater 2013).
  it.each<[CatchmentMethod["measure"], number, number]>([
    ["3sfca", 10 / (100 / 1.68 + (200 * 0.22 ** 2) / 1.22), 30 / ((100 * 0.68 ** 2) / 1.68 + 200 / 1.22)],
    ["bfca", 10 / (100 / 1.68 + (200 * 0.22) / 1.22), 30 / ((100 * 0.68) / 1.68 + 200 / 1.22)],
    ["m2sfca", 10 / (100 + 200 * 0.22), 30 / (100 * 0.68 + 200)],
  ])("%s of two places and two services", (measure, a, b) => {
    const worth = {
      "3sfca": [a / 1.68 + (b * 0.68 ** 2) / 1.68, (a * 0.22 ** 2) / 1.22 + b / 1.22],
      bfca: [a / 1.22 + (b * 0.68) / 1.68, (a * 0.22) / 1.22 + b / 1.68],
      m2sfca: [a + b * 0.68 ** 2, a * 0.22 ** 2 + b],
    }[measure as "3sfca" | "bfca" | "m2sfca"];
    const input = byMatrix(
      [100, 200],
      [10, 30],
      [
        [10, 30],
        [50, 10],
      ],
    );
    const found = access(input, { measure, decay: step } as AccessMethod);
    for (const [i, value] of worth.entries()) expect(values(found)[i]).toBeCloseTo(value, 14);
    expect(found.supply.conserves).toBe(measure === "3sfca");
    if (measure !== "3sfca") expect(found.supply.handedOut).toBeLessThan(40);
  });

  it("cumulative opportunities and gravity, nobody competing", () => {
    expect(values(access(manual, { measure: "cumulative", unit: "min", limit: 35 }))).toEqual([5, 15, 10]);
    expect(values(access(manual, { measure: "cumulative", unit: "min", limit: 35, bound: "exclusive" }))).toEqual([5, 10, 10]);
    const found = access(manual, { measure: "gravity", decay: { kind: "linear", unit: "min", limit: 60 } });
    expect(values(found)).toEqual([
      5 * (1 - 5 / 60) + 10 * (1 - 55 / 60),
      5 * (1 - 35 / 60) + 10 * 0.75,
      5 * (1 - 40 / 60) + 10 * (1 - 25 / 60),
    ]);
    expect([found.services, found.supply.handedOut, found.supply.conserves, found.perPerson]).toEqual([null, null, null, false]);
  });

  it("residential: a bed is worth the same anywhere in the catchment", () => {
    const input = byMatrix(
      [100, 300, 50],
      [20, 10],
      [
        [0, 90],
        [30, 90],
        [90, 0],
      ],
      beds,
    );
    expect(values(access(input, { measure: "residential", unit: "min", limit: 60 }))).toEqual([0.05, 0.05, 0.2]);
    expect(values(access(input, { measure: "residential", unit: "min", limit: null }))).toEqual([30 / 450, 30 / 450, 30 / 450]);
  });
});

describe("boundary", () => {
  // Exact fractions: ratios 10/150 and 4/150, access 14/150, 10/150, 14/150, 0.
  const edge = byMatrix(
    [100, 0, 50, 7],
    [10, 4, 0, 9],
    [
      [5, 20, 30, 99],
      [10, 20.000001, 3, 99],
      [20, 19, 1, 99],
      [99, 99, 99, 99],
    ],
  );

  it("a cost that is the limit counts; nobody, no capacity and nothing in reach have their values and reasons", () => {
    const found = access(edge, twoStep(20));
    expect(ratios(found)).toEqual([10 / 150, 4 / 150, 0, null]);
    expect(values(found)).toEqual([10 / 150 + 4 / 150, 10 / 150, 10 / 150 + 4 / 150, 0]);
    expect(reasons(found)).toEqual([null, null, null, "nothing-within-reach"]);
    expect(found.supply).toEqual({
      putIn: 23,
      reachable: 14,
      handedOut: 14,
      conserves: true,
      notReached: [{ reason: "nobody-within-reach", services: 1, amount: 9 }],
    });
    expect(found.people).toEqual({
      all: 157,
      reached: 150,
      notReached: [{ reason: "nothing-within-reach", places: 1, people: 7 }],
      unknown: 0,
      within: null,
    });
  });

  it("the same limit, exclusive", () => {
    const found = access(edge, { measure: "2sfca", decay: { kind: "binary", unit: "min", limit: 20, bound: "exclusive" } });
    expect(values(found)).toEqual([10 / 100, 10 / 100, 4 / 50, 0]);
  });

  it("a cost of zero is a cost: who lives at the service has access", () => {
    expect(values(access(byMatrix([10, 10], [5], [[0], [31]]), twoStep(30)))).toEqual([0.5, 0]);
    expect(values(access(byMatrix([10], [5], [[0]]), twoStep(0)))).toEqual([0.5]);
    const here = { lon: 16, lat: 49 };
    const circle = {
      places: [{ id: "a", point: here, people: 10 }],
      supply: [{ id: "b", point: here, amount: 5, ...clients }],
      costs: { kind: "great-circle" },
    } as const;
    expect(values(access(circle, { measure: "2sfca", decay: { kind: "binary", unit: "km", limit: 0 } }))).toEqual([0.5]);
  });

  it("a service in whose reach nobody lives shares with nobody, and says so", () => {
    const found = access(byMatrix([0, 10], [5], [[5], [99]]), twoStep(30));
    expect([values(found), reasons(found)]).toEqual([
      [0, 0],
      ["no-capacity-within-reach", "nothing-within-reach"],
    ]);
    expect(found.supply.notReached).toEqual([{ reason: "nobody-within-reach", services: 1, amount: 5 }]);
  });

  it("no supply, no places, nothing at all", () => {
    const empty = access(
      { places: [], supply: [], costs: { kind: "great-circle" } },
      { measure: "2sfca", decay: { kind: "binary", unit: "km", limit: 5 } },
    );
    expect([empty.capacityKind, empty.places, empty.services, empty.supply.putIn, empty.people.all]).toEqual([null, [], [], 0, 0]);
    expect(reasons(access(byMatrix([10], [], [[]]), twoStep(30)))).toEqual(["nothing-within-reach"]);
    expect(access(byMatrix([], [5], []), twoStep(30)).supply.notReached).toEqual([{ reason: "no-cost-known", services: 1, amount: 5 }]);
  });

  it("costs as pairs and as a function give what the matrix gives", () => {
    const method = { measure: "3sfca", decay: step } as const;
    const rows = [
      [5, 55],
      [35, 15],
      [40, 25],
    ] as const;
    const given = { unit: "min", mode: "public-transport", estimate: false } as const;
    const pairs = rows.flatMap((row, i) => row.map((cost, j) => ({ place: `p${i}`, supply: `s${j}`, cost })));
    const listed = access(
      { ...manual, costs: { kind: "pairs", ...given, pairs: [...pairs.toReversed(), { place: "p9", supply: "s0", cost: 1 }] } },
      method,
    );
    expect(values(listed)).toEqual(values(access(manual, method)));
    const asked = access(
      {
        ...manual,
        costs: { kind: "function", ...given, cost: ({ id }, { id: to }) => rows[Number(id.at(-1))]?.[Number(to.at(-1))] ?? null },
      },
      method,
    );
    expect(values(asked)).toEqual(values(listed));
    expect(asked.travel).toEqual({ unit: "min", mode: "public-transport", certainty: "given", relativeError: 0, greatCircle: null });
  });

  it("detour and speed make minutes of the straight line, and the result says so", () => {
    const at = (lat: number) => ({ lon: 16, lat });
    const degree = (Math.PI / 180) * 6371.0088;
    const input: AccessInput = {
      places: [{ id: "a", point: at(49), people: 10 }],
      supply: [{ id: "b", point: at(50), amount: 5, ...clients }],
      costs: { kind: "great-circle", detour: 1.3, speed: 60 },
    };
    const found = access(input, { measure: "nearest" });
    expect(found.places[0]?.value).toBeCloseTo(1.3 * degree, 9);
    expect(found.travel).toEqual({
      unit: "min",
      mode: "great-circle",
      certainty: "estimate",
      relativeError: 0,
      greatCircle: { radius: 6371.0088, detour: 1.3, speed: 60 },
    });
  });

  it("supply serves only the places of its reach", () => {
    const input = { ...manual, supply: manual.supply.map((one, j) => (j === 0 ? { ...one, reach: ["p2", "elsewhere"] } : one)) };
    expect(values(access(input, twoStep(40)))).toEqual([0, 10 / 60, 5 / 50 + 10 / 60]);
    expect(reasons(access(input, twoStep(40)))[0]).toBe("nothing-within-reach");
  });
});

describe("unknown", () => {
  it("a place without a point is not located; without a way its access is unknown, or 0 where the caller says so", () => {
    const circle: AccessInput = { places: [{ id: "a", point: null, people: 10 }], supply: [], costs: { kind: "great-circle" } };
    expect(access(circle, { measure: "2sfca", decay: { kind: "linear", unit: "km", limit: 5 } }).places).toEqual([
      { id: "a", value: null, reason: "not-located" },
    ]);
    const matrix = byMatrix(
      [10, 20],
      [5, 6],
      [
        [1, null],
        [null, null],
      ],
    );
    expect(reasons(access(matrix, twoStep(30)))).toEqual([null, "no-cost-known"]);
    expect(values(access(matrix, twoStep(30)))[1]).toBeNull();
    const reached = { ...matrix, costs: { ...matrix.costs, noWay: "unreachable" } as AccessInput["costs"] };
    expect(access(reached, twoStep(30)).places[1]).toEqual({ id: "p1", value: 0, reason: "nothing-within-reach" });
    expect(access(matrix, twoStep(30)).supply.notReached).toEqual([{ reason: "no-cost-known", services: 1, amount: 6 }]);
  });

  it("unknown people and amounts spoil what rests on them and nothing else", () => {
    const rows = [
      [5, 99],
      [10, 99],
      [99, 5],
    ];
    const people = access(byMatrix([null, 10, 20], [5, 6], rows), twoStep(30));
    expect(people.places.map(({ value, reason }) => [value, reason])).toEqual([
      [null, "figure-unknown"],
      [null, "figure-unknown"],
      [0.3, null],
    ]);
    expect(people.services?.[0]).toEqual({ id: "s0", ratio: null, reason: "figure-unknown" });
    expect([people.supply.handedOut, people.people.unknown, people.people.all]).toEqual([null, 1, 30]);
    const amounts = access(byMatrix([10, 10, 20], [null, 6], rows), twoStep(30));
    expect(values(amounts)).toEqual([null, null, 0.3]);
    expect(amounts.services?.[0]?.reason).toBe("amount-unknown");
    expect(amounts.supply).toMatchObject({
      putIn: 6,
      reachable: 6,
      handedOut: null,
      notReached: [{ reason: "amount-unknown", services: 1, amount: 0 }],
    });
  });

  it("supply with a secret address is counted, never located: no cost to it is read, not even a broken one", () => {
    const input = byMatrix(
      [10, 20],
      [5, 6],
      [
        [1, -1],
        [2, -1],
      ],
    );
    const supply = input.supply.map((one, j) => (j === 1 ? { ...one, notLocated: "secret-address" as const } : one));
    const found = access({ ...input, supply }, twoStep(30));
    expect(values(found)).toEqual([5 / 30, 5 / 30]);
    expect(found.services?.[1]).toEqual({ id: "s1", ratio: null, reason: "secret-address" });
    expect(found.supply.notReached).toEqual([{ reason: "secret-address", services: 1, amount: 6 }]);
    const asked: string[] = [];
    const cost = (_: unknown, { id }: { readonly id: string }) => asked.push(id);
    access(
      {
        ...input,
        supply,
        costs: { kind: "function", unit: "min", mode: "car", cost },
      },
      twoStep(30),
    );
    expect([...new Set(asked)]).toEqual(["s0"]);
  });

  it("supply that a filter leaves out stands in the certificate", () => {
    const supply = manual.supply.map((one, j) => ({ ...one, targetGroups: j === 0 ? ["seniori"] : null }));
    const found = access({ ...manual, supply, filter: { group: "seniori" } }, twoStep(40));
    expect(values(found)).toEqual([5 / 65, 5 / 65, 5 / 65]);
    expect(found.supply.notReached).toEqual([{ reason: "group-unknown", services: 1, amount: 10 }]);
    expect(found.services?.[1]?.reason).toBe("group-unknown");
  });
});

describe("refusal", () => {
  const [first, second] = manual.supply as [AccessInput["supply"][number], AccessInput["supply"][number]];
  const with2 = (changes: object): AccessInput => ({ ...manual, supply: [first, { ...second, ...changes }] });
  const costs = (changes: object): AccessInput => ({ ...manual, costs: { ...manual.costs, ...changes } as AccessInput["costs"] });

  it.each<[string, AccessInput, AccessMethod]>([
    ["capacity-units-differ", with2({ unit: "luzka" }), twoStep(30)],
    ["capacity-forms-differ", with2({ form: "terenni" }), twoStep(30)],
    ["capacity-bases-differ", with2({ basis: "network" }), twoStep(30)],
    ["capacity-amount-invalid", with2({ amount: -1 }), twoStep(30)],
    ["supply-twice", with2({ id: "s0" }), twoStep(30)],
    ["place-twice", { ...manual, places: manual.places.map((one) => ({ ...one, id: "p" })) }, twoStep(30)],
    ["count-negative", { ...manual, places: manual.places.map((one) => ({ ...one, people: -1 })) }, twoStep(30)],
    ["not-located-has-point", with2({ point: { lon: 16, lat: 49 }, notLocated: "secret-address" }), twoStep(30)],
    ["point-invalid", with2({ point: { lon: 16, lat: 99 } }), twoStep(30)],
    ["units-differ", manual, { measure: "2sfca", decay: { kind: "binary", unit: "km", limit: 30 } }],
    [
      "matrix-size",
      costs({
        rows: [
          [5, 55],
          [35, 15],
        ],
      }),
      twoStep(30),
    ],
    ["matrix-size", costs({ rows: [[5, 55], [35, 15], [40]] }), twoStep(30)],
    [
      "cost-invalid",
      costs({
        rows: [
          [5, 55],
          [35, 15],
          [40, -25],
        ],
      }),
      twoStep(30),
    ],
    [
      "cost-invalid",
      costs({
        rows: [
          [5, 55],
          [35, 15],
          [40, Number.POSITIVE_INFINITY],
        ],
      }),
      twoStep(30),
    ],
    [
      "cost-is-interval",
      costs({
        rows: [
          [5, 55],
          [35, 15],
          [40, [20, 30]],
        ],
      }),
      twoStep(30),
    ],
    ["costs-invalid", costs({ unit: "h" }), twoStep(30)],
    ["costs-invalid", costs({ mode: "train" }), twoStep(30)],
    ["costs-invalid", costs({ relativeError: 1 }), twoStep(30)],
    ["costs-invalid", { ...manual, costs: { kind: "great-circle", detour: 0.9 } }, { measure: "nearest" }],
    [
      "pair-twice",
      { ...manual, costs: { kind: "pairs", unit: "min", mode: "car", pairs: [1, 2].map((cost) => ({ place: "p0", supply: "s0", cost })) } },
      twoStep(30),
    ],
    ["measure-unknown", manual, { measure: "e2sfca" } as unknown as AccessMethod],
    ["k-invalid", manual, { measure: "nearest", k: 0 }],
    ["alpha-invalid", manual, { measure: "spatial-availability", decay: step, alpha: 0 }],
    ["form-unfit", manual, { measure: "residential", unit: "min", limit: 30 }],
    ["form-unfit", byMatrix([10], [1], [[5]], carers), twoStep(30)],
    ["decay-invalid", manual, { measure: "cumulative", unit: "min", limit: null as unknown as number }],
    ["sum-overflow", byMatrix([5e-324], [1e308], [[5]]), twoStep(30)],
  ])("%s", (code, input, method) => expect(() => access(input, method)).toThrow(refused(code)));

  it("a text in the place of a number", () => {
    expect(() => access(byMatrix(["10" as unknown as number], [1], [[5]]), twoStep(30))).toThrow(refused("not-a-number", "TypeError"));
  });

  it("never tells the point that must not be there", () => {
    const input = with2({ point: { lon: 16.123456, lat: 49.654321 }, notLocated: "secret-address" });
    expect(() => access(input, twoStep(30))).toThrow(/^(?!.*(?:16\.1|49\.6)).*$/);
  });
});
