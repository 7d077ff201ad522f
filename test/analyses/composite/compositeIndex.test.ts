import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositeIndex } from "../../../src/analyses/composite/compositeIndex.ts";
import type { Aggregation, CompositeScheme, CompositeUnit } from "../../../src/analyses/composite/compositeScheme.ts";
import { codeOf, nestedScheme, plainIndicator, plainScheme, plainUnits, type Rows } from "./plainScheme.ts";

const scores = (rows: Rows, scheme: CompositeScheme) => compositeIndex(plainUnits(rows), scheme).units.map(({ score }) => score);
const ranks = (rows: Rows, scheme: CompositeScheme) => compositeIndex(plainUnits(rows), scheme).units.map(({ rank }) => rank);
const available = { kind: "available-mean", minimumShare: 0 } as const;
const geometric = { kind: "geometric" } as const;
const copeland = { kind: "copeland" } as const;
const doubt = { kind: "benefit-of-the-doubt" } as const;

describe("compositeIndex: reference", () => {
  // UNDP, Human Development Report 2019, technical note 1: goalposts 20–85 years, 0–18 and 0–15 years, ln 100 – ln 75 000 PPP $; Costa Rica in 2018
  // with 80.1, 15.4, 8.7 and 14 790 has an index of 0.794. The digits beyond were computed by hand from the same formula.
  it("goalposts and geometric mean: the human development index of Costa Rica", () => {
    const post = (id: string, parent: string, least: number, greatest: number, measure: "linear" | "logarithmic" = "linear") =>
      plainIndicator(id, parent, { normalisation: { kind: "goalposts", least, greatest, measure } });
    const scheme = plainScheme([], {
      indicators: [
        post("life", "index", 20, 85),
        post("expected", "education", 0, 18),
        post("mean", "education", 0, 15),
        post("income", "index", 100, 75_000, "logarithmic"),
      ],
      groups: [
        { id: "index", cs: "", en: "", parent: null, aggregation: geometric },
        { id: "education", cs: "", en: "", parent: "index" },
      ],
    });
    const costaRica = { id: "CRI", name: "Costa Rica", values: { life: 80.1, expected: 15.4, mean: 8.7, income: 14_790 } };
    const [found] = compositeIndex([costaRica], scheme).units;
    expect(Number(found?.score?.toFixed(3))).toBe(0.794);
    expect(found?.score).toBeCloseTo(0.7941803334727731, 12);
    expect(found?.groups.map(({ score }) => score)[1]).toBeCloseTo(0.7177777777777778, 12);
    expect(found?.indicators.map(({ normalised }) => normalised)[3]).toBeCloseTo(0.7547554556931384, 12);
    // Contributions are those to the logarithm: but an arithmetic mean within a geometric one has none by indicator.
    expect(found?.contributionScale).toBeNull();
    const sum = found?.groups[0]?.parts.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
    expect(sum).toBeCloseTo(Math.log(found?.score ?? 0), 12);
  });

  // ASEM Sustainable Connectivity Portal (European Commission, JRC 2018), pillar of physical connectivity; run of COINr 1.1.14 over all 51 countries, min–max 0–100
  // and 1–100. A min–max over 51 countries is goalposts at the least and the greatest of their figures; Bangladesh has no speed of connection.
  const posts = [[2.067254, 4.225967], [0.98951, 210.8244], [0, 21.1719761], [0, 122], [0, 110.179562833333], [0.00841, 94.8], [5.5, 28.6], [0, 100]]; // biome-ignore format: a table
  const asem = {
    AUS: [3.793385, 36.05498, 14.0041976, 0, 0, 1.14, 11.1, 94],
    BGD: [2.663902, 4.27955, 9.698165, 16, 1.33161666666667, 0.144, null, 65],
    CZE: [3.674309, 15.30953, 0, 35, 46.7581786666667, 2.7, 16.9, 98.7],
  };
  it.each([
    [0, "arithmetic", [35.28165744650828, 22.068567647521647, 37.91078617491049]],
    [1, "geometric", [12.165259200038024, 9.631376866457506, 18.50387576842588]],
  ] as const)("a pillar with a missing figure as COINr, scale from %i, %s", (from, kind, wanted) => {
    const scheme = plainScheme(Array(8).fill(1), {
      indicators: posts.map(([least = 0, greatest = 0], k) =>
        plainIndicator(`x${k}`, "index", { normalisation: { kind: "goalposts", least, greatest, from, to: 100 } }),
      ),
      ...{ aggregation: { kind }, missing: available },
    });
    const found = scores(Object.values(asem), scheme);
    for (const [u, score] of wanted.entries()) expect(found[u]).toBeCloseTo(score, 10);
  });

  // The same run: pillars of Australia, from which it made both sub-indexes and the index.
  it("pillars, sub-indexes and the index as COINr", () => {
    const groups = ["index", "connectivity", "sustainability"];
    const scheme = plainScheme([], {
      indicators: Array.from({ length: 8 }, (_, k) => plainIndicator(`x${k}`, groups[k < 5 ? 1 : 2] as string)),
      groups: groups.map((id, g) => ({ id, cs: id, en: id, parent: g === 0 ? null : "index" })),
    });
    const pillars = [35.28165744650828, 25.528713442401205, 52.527346287062954, 57.178901605713705, 37.07361772614778, 35.197448695810834, 70.91891831897034, 56.859037807403304]; // biome-ignore format: a table
    const [australia] = compositeIndex(plainUnits([pillars]), scheme).units;
    const found = australia?.groups.map(({ score }) => score);
    for (const [g, score] of [47.92159112114747, 41.51804730156679, 54.325134940728155].entries())
      expect(found?.[g]).toBeCloseTo(score, 10);
  });

  // Roads and trains of regions of NUTS 1 (data of the R package Compind, Vidoli and Fusco); scores by R Benchmarking 0.33 over all 34 regions, of which the third
  // and the fourth one here keep all others down: leaving others out changes nothing.
  it("benefit of the doubt of regions as Compind", () => {
    const rows = [
      [3152.70330848589, 573.029569854878],
      [3521.76313128736, 412.653055824862],
      [694.805087916199, 5043.0228208006],
      [10628.4081871637, 1373.59206813017],
      [388.032813917058, 2852.66716134883],
      [3665.88337983724, 82.3106807899844],
      [2133.94764393701, 82.862629422659],
    ];
    const found = scores(rows, plainScheme([1, 1], { aggregation: doubt }));
    const wanted = [0.32787347243684306, 0.3313537708817692, 1, 1, 0.5656661218312626, 0.34491367994923794, 0.2007777276106364];
    for (const [u, score] of wanted.entries()) expect(found[u]).toBeCloseTo(score, 7);
  });

  // By hand: A beats B by 3 of 5, B beats C by 3 of 5, C beats A by 3 of 5, all beat D.
  it("Copeland: a circle, and an exact half is a draw", () => {
    const rows = [[3, 1, 2], [2, 3, 1], [1, 2, 3], [0, 0, 0]]; // biome-ignore format: a table
    expect(scores(rows, plainScheme([2, 2, 1], { aggregation: copeland }))).toEqual([1, 1, 1, -3]);
    const [a] = compositeIndex(plainUnits(rows), plainScheme([2, 2, 1], { aggregation: copeland })).units;
    expect(a?.groups[0]?.comparisons).toEqual({ wins: 2, losses: 1, draws: 0 });
    // 0.1 + 0.2 against 0.3 rounds to more than one half; it is one half.
    expect(scores([[1, 1, 0], [0, 0, 1]], plainScheme([0.1, 0.2, 0.3], { aggregation: copeland }))).toEqual([0, 0]); // biome-ignore format: a table
  });
});

describe("compositeIndex: boundary", () => {
  it("one unit has a rank of 1 where no spread is asked for", () => {
    expect(ranks([[3, 4]], plainScheme([1, 1]))).toEqual([1]);
    expect(ranks([[3, 4]], plainScheme([1, 1], { normalisation: { kind: "rank" } }))).toEqual([1]);
    expect(scores([[3, 4]], plainScheme([1, 1], { aggregation: copeland }))).toEqual([0]);
    expect(scores([[3, 4]], plainScheme([1, 1], { aggregation: doubt }))).toEqual([1]);
  });

  it("the same scores share the best of their ranks, also where only rounding tells them apart", () => {
    expect(ranks([[0.3], [0.1 + 0.2], [0.5], [0.1]], plainScheme([1]))).toEqual([2, 2, 1, 4]);
    expect(compositeIndex(plainUnits([[1], [1], [2]]), plainScheme([1])).units.map(({ tied }) => tied)).toEqual([1, 1, 0]);
  });

  it("weights are shares of their sum, whatever it is; a weight of 0 counts for nothing", () => {
    const { steps } = compositeIndex(plainUnits([[1, 2]]), plainScheme([30, 10]));
    expect(steps.find(({ step }) => step === "weigh")).toEqual({
      ...{ step: "weigh", group: "index" },
      weights: [{ id: "x0", weight: 30, share: 0.75 }, { id: "x1", weight: 10, share: 0.25 }], // biome-ignore format: a table
    });
    expect(scores([[1, 2], [3, null]], plainScheme([1, 0]))).toEqual([1, 3]); // biome-ignore format: a table
    expect(scores([[4, 0], [9, 0]], plainScheme([1, 0], { aggregation: geometric }))).toEqual([4, 9].map((x) => expect.closeTo(x, 12))); // biome-ignore format: a table
  });

  it("billions beside ones lose nothing once they are normalised", () => {
    const rows = [[1e9, 1], [3e9, 2], [2e9, 4]]; // biome-ignore format: a table
    expect(scores(rows, plainScheme([1, 1], { normalisation: { kind: "min-max" } }))).toEqual(
      [0, 2 / 3, 0.75].map((x) => expect.closeTo(x, 14)),
    );
    expect(scores(rows, plainScheme([1, 1], { aggregation: doubt }))).toEqual(
      // By hand: the two conditions 3 a + 2 b ≤ 1 and 2 a + 4 b ≤ 1 meet at 1/4 and 1/8.
      [3 / 8, 1, 1].map((x) => expect.closeTo(x, 12)),
    );
  });

  it("a zero makes a product 0 where that is asked for", () => {
    const zeros = { kind: "geometric", zeros: "zero" } as const;
    const [found] = compositeIndex(plainUnits([[0, 4]]), plainScheme([1, 1], { aggregation: zeros })).units;
    expect(found).toMatchObject({ score: 0, contributionScale: null });
  });

  it("parts of a benefit of the doubt keep a unit from living by one figure", () => {
    const rows = [[4, 1], [1, 4], [2, 2]]; // biome-ignore format: a table
    const parts = { least: 0.5, greatest: 0.5 };
    // By hand: w = (s/8, s/2) has to keep B at 1: s/8 + 2 s ≤ 1.
    expect(scores(rows, plainScheme([1, 1], { aggregation: { ...doubt, parts } }))[0]).toBeCloseTo(8 / 17, 12);
    const [a] = compositeIndex(plainUnits(rows), plainScheme([1, 1], { aggregation: { ...doubt, parts } })).units;
    for (const { contribution } of a?.groups[0]?.parts ?? []) expect(contribution).toBeCloseTo(4 / 17, 12);
    expect(scores([[0, 0], [1, 2]], plainScheme([1, 1], { aggregation: doubt }))).toEqual([0, 1]); // biome-ignore format: a table
  });
});

describe("compositeIndex: unknown", () => {
  const rows = [[8, 4, 6, 2], [8, null, 6, 2], [8, 4, null, null], [null, null, null, null]]; // biome-ignore format: a table

  it("a unit with an unknown figure has no score, and says of which", () => {
    const found = compositeIndex(plainUnits(rows), nestedScheme([1, 1], [1, 1, 1, 1]));
    expect(found).toMatchObject({ covered: 1, members: 4 });
    expect(found.units.map(({ score, reason, rank, missing }) => [score, reason, rank, missing.join()])).toEqual([
      [5, null, 1, ""],
      [null, "input-missing", null, "x1"],
      [null, "input-missing", null, "x2,x3"],
      [null, "input-missing", null, "x0,x1,x2,x3"],
    ]);
  });

  it("others are weighted up where enough is known, down to the indicators", () => {
    const half = { kind: "available-mean", minimumShare: 0.6 } as const;
    const units = compositeIndex(plainUnits(rows), nestedScheme([1, 1], [1, 1, 1, 1], { missing: half })).units;
    // The left group of B is known by half: too little for itself, so that only the right one is left, which is too little for the index.
    expect(units.map(({ score, reason, known }) => [score, reason, known])).toEqual([
      [5, null, 1],
      [null, "too-little-known", 0.5],
      [null, "too-little-known", 0.5],
      [null, "nothing-known", 0],
    ]);
    const any = compositeIndex(plainUnits(rows), nestedScheme([1, 1], [1, 1, 1, 1], { missing: available })).units;
    expect(any.map(({ score, known }) => [score, known])).toEqual([[5, 1], [6, 0.75], [6, 0.5], [null, 0]]); // biome-ignore format: a table
    expect(any[1]?.groups[1]?.parts.map(({ share }) => share)).toEqual([1, 0]);
  });

  it("of two units Copeland compares what is known of both", () => {
    const units = [[3, null], [1, 5], [2, 4]]; // biome-ignore format: a table
    expect(scores(units, plainScheme([1, 1], { aggregation: copeland, missing: available }))).toEqual([2, -1, -1]);
    expect(scores(units, plainScheme([1, 1], { aggregation: copeland }))).toEqual([null, 0, 0]);
  });

  it("a unit with an unknown figure keeps nobody down in a benefit of the doubt", () =>
    expect(scores([[9, null], [1, 2]], plainScheme([1, 1], { aggregation: doubt }))).toEqual([null, 1])); // biome-ignore format: a table
});

describe("compositeIndex: refusal", () => {
  const two: Rows = [[1, 2], [3, 4]]; // biome-ignore format: a table
  const plain = plainScheme([1, 1]);
  const group = plain.groups[0] as CompositeScheme["groups"][number];
  const minMax = { normalisation: { kind: "min-max" } } as const;

  it.each<[string, Rows, CompositeScheme]>([
    ["a min–max of one unit", [[1, 2]], { ...plain, ...minMax }],
    ["a min–max of a constant", [[1, 2], [3, 2]], { ...plain, ...minMax }],
    ["a min–max of nothing known", [[1, null], [3, null]], { ...plain, ...minMax }],
    ["even where the constant has no weight", [[1, 2], [3, 2]], plainScheme([1, 0], minMax)],
    ["a z-score of one unit", [[1, 2]], { ...plain, normalisation: { kind: "z-score" } }],
    ["a geometric mean with a zero", [[0, 2]], plainScheme([1, 1], { aggregation: geometric })],
    ["a geometric mean with a negative score", [[-1, 2]], plainScheme([1, 1], { aggregation: { ...geometric, zeros: "zero" } })],
    ["a geometric mean of z-scores", two, plainScheme([1, 1], { aggregation: geometric, normalisation: { kind: "z-score" } })],
    ["a benefit of the doubt with weights", two, plainScheme([1, 2], { aggregation: doubt })],
    ["a benefit of the doubt with what is missing weighted up", two, plainScheme([1, 1], { aggregation: doubt, missing: available })],
    ["a benefit of the doubt with a negative score", [[-1, 2]], plainScheme([1, 1], { aggregation: doubt })],
    ["parts that a score of 0 cannot bring", [[0, 2], [1, 1]], plainScheme([1, 1], { aggregation: { ...doubt, parts: { least: 0.2, greatest: 1 } } })],
    ["a reference that nobody knows", [[1, 2], [null, 3]], { ...plain, normalisation: { kind: "distance-to-reference", reference: { unit: "B" } } }],
  ])("step-not-applicable: %s", (_, rows, scheme) => {
    expect(codeOf(() => compositeIndex(plainUnits(rows), scheme))).toBe("step-not-applicable");
  }); // biome-ignore format: a table

  it("the refusal names the step, the place and the reason", () => {
    expect(() => compositeIndex(plainUnits([[1, 2], [3, 2]]), { ...plain, ...minMax })).toThrow(
      "compositeIndex requires steps that can be applied, got min-max of x1 although all known figures are the same",
    ); // biome-ignore format: a table
    expect(() => compositeIndex(plainUnits([[1, 0]]), plainScheme([1, 1], { aggregation: geometric }))).toThrow(
      "got geometric of index although the score of A in x1 is 0",
    );
  });

  it.each<[string, CompositeScheme]>([
    ["no-indicators", { ...plain, indicators: [] }],
    ["id-repeated", { ...plain, indicators: [...plain.indicators, plainIndicator("x0", "index")] }],
    ["id-repeated", { ...plain, indicators: [plainIndicator("index", "index")] }],
    ["parent-not-known", { ...plain, indicators: [plainIndicator("x0", "elsewhere")] }],
    ["parent-not-known", { ...plain, indicators: [plainIndicator("x0", null as unknown as string)] }],
    ["not-a-tree", { ...plain, groups: [], indicators: [plainIndicator("x0", null as unknown as string)] }],
    ["not-a-tree", { ...plain, groups: [group, { ...group, id: "other" }] }],
    ["not-a-tree", { ...plain, groups: [group, { ...group, id: "a", parent: "b" }, { ...group, id: "b", parent: "a" }] }],
    ["group-empty", { ...plain, groups: [group, { ...group, id: "other", parent: "index" }] }],
    ["weight-negative", plainScheme([1, -1])],
    ["weights-all-zero", plainScheme([0, 0])],
    ["not-finite", plainScheme([1, Number.NaN])],
    ["not-finite", plainScheme([1, Number.POSITIVE_INFINITY])],
    ["not-a-number", plainScheme([1, null as unknown as number])],
    ["not-a-number", plainScheme([1, undefined as unknown as number])],
    ["number-too-extreme", plainScheme([1, 1e200])],
    ["scale-empty", { ...plain, normalisation: { kind: "goalposts", least: 3, greatest: 1 } }],
    ["tolerance-out-of-range", plainScheme([1, 1], { aggregation: { ...copeland, tolerance: 1 } })],
    ["parts-out-of-range", plainScheme([1, 1], { aggregation: { ...doubt, parts: { least: 0.6, greatest: 1 } } })],
    ["parts-out-of-range", plainScheme([1, 1], { aggregation: { ...doubt, parts: { least: 0.6, greatest: 0.2 } } })],
    ["minimum-share-out-of-range", plainScheme([1, 1], { missing: { kind: "available-mean", minimumShare: 2 } })],
    ["aggregation-not-known", plainScheme([1, 1], { aggregation: { kind: "harmonic" } as unknown as Aggregation })],
    ["aggregation-not-known", plainScheme([1, 1], { aggregation: { ...geometric, zeros: "skip" } as unknown as Aggregation })],
    ["missing-policy-not-known", plainScheme([1, 1], { missing: { kind: "zero" } as unknown as { kind: "refuse" } })],
    ["polarity-not-usable", { ...plain, indicators: [plainIndicator("x0", "index", { polarity: "neutral" as "higher-is-better" })] }],
  ])("%s", (code, scheme) => {
    expect(codeOf(() => compositeIndex(plainUnits(two), scheme))).toBe(code);
  });

  it.each<[string, readonly CompositeUnit[]]>([
    ["no-units", []],
    ["unit-twice", [...plainUnits([[1, 2]]), ...plainUnits([[3, 4]])]],
    ["value-missing", [{ id: "A", name: "A", values: { x0: 1 } }]],
    ["not-finite", plainUnits([[1, Number.NaN]])],
    ["number-too-extreme", plainUnits([[1, 1e-200]])],
    ["not-a-number", plainUnits([[1, "2" as unknown as number]])],
  ])("%s", (code, units) => {
    expect(codeOf(() => compositeIndex(units, plain))).toBe(code);
  });
});

describe("compositeIndex: law", () => {
  const small = fc.integer({ min: 1, max: 9 });
  const maybe = fc.oneof({ weight: 6, arbitrary: small }, { weight: 1, arbitrary: fc.constant(null) });
  const rowsOf = (figure: fc.Arbitrary<number | null>) =>
    fc.array(fc.array(figure, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 });
  const weights = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })
    .filter(([a = 0, b = 0, c = 0, d = 0]) => a + b > 0 && c + d > 0);
  const kinds = fc.constantFrom<Aggregation>({ kind: "arithmetic" }, geometric, copeland);
  const order = <T>(list: readonly T[], keys: readonly number[]): readonly T[] =>
    list.map((one, i) => ({ one, key: keys[i] ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ one }) => one); // biome-ignore format: one step
  const keys = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
  const close = (a: readonly (number | null | undefined)[], b: readonly (number | null | undefined)[]): void => {
    for (const [i, x] of a.entries())
      if (typeof x !== "number") expect(b[i]).toBe(x);
      else expect(Math.abs((b[i] ?? Number.NaN) - x)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(x)));
  };

  it("the order of units and of indicators does not matter", () => {
    fc.assert(
      fc.property(rowsOf(maybe), weights, kinds, keys, (rows, given, aggregation, by) => {
        const scheme = nestedScheme([2, 3], given, { aggregation, missing: available });
        const plain = compositeIndex(plainUnits(rows), scheme).units;
        const shuffled = compositeIndex(order(plainUnits(rows), by), scheme).units;
        // To the last bit of a unit; sums over indicators are rounded.
        for (const one of shuffled) expect(one).toEqual(plain.find(({ unit }) => unit === one.unit));
        const other = compositeIndex(plainUnits(rows), {
          ...scheme,
          indicators: order(scheme.indicators, by),
          groups: order(scheme.groups, by),
        }).units;
        close(plain.map(({ score }) => score), other.map(({ score }) => score)); // biome-ignore format: one step
        expect(other.map(({ rank }) => rank)).toEqual(plain.map(({ rank }) => rank));
      }),
      { numRuns: 50 },
    );
  });

  it("weights count against each other only: a hundred times all of them change nothing", () => {
    fc.assert(
      fc.property(rowsOf(small), weights, kinds, fc.constantFrom(0.01, 7, 100), (rows, given, aggregation, times) => {
        const found = (all: readonly number[]) => scores(rows, nestedScheme([2, 3], all, { aggregation }));
        close(found(given), found(given.map((weight) => weight * times)));
      }),
      { numRuns: 50 },
    );
  });

  it("benefit of the doubt does not see units of measure, and gives nobody less than any common weights do", () => {
    fc.assert(
      fc.property(rowsOf(small), fc.constantFrom(1e-9, 1e9, 1e3), weights, (rows, times, given) => {
        const scheme = plainScheme([1, 1, 1, 1], { aggregation: doubt });
        const found = scores(rows, scheme);
        close(found, scores(rows.map(([first, ...rest]) => [(first ?? 0) * times, ...rest]), scheme)); // biome-ignore format: one step
        const under = scores(rows, plainScheme(given));
        const best = Math.max(...under.map((score) => score ?? 0));
        for (const [u, score] of found.entries()) {
          expect(score).toBeLessThanOrEqual(1);
          expect(score).toBeGreaterThanOrEqual((under[u] as number) / best - 1e-9);
        }
        expect(Math.max(...found.map((score) => score ?? 0))).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it("contributions of indicators add up to the score, or to its logarithm; a mean lies between its parts", () => {
    fc.assert(
      fc.property(rowsOf(maybe), weights, fc.constantFrom("arithmetic" as const, "geometric" as const), (rows, given, kind) => {
        const scheme = nestedScheme([2, 3], given, { aggregation: { kind }, missing: available });
        for (const { score, contributionScale, indicators } of compositeIndex(plainUnits(rows), scheme).units) {
          if (score === null) continue;
          const sum = indicators.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
          expect(contributionScale).toBe(kind === "arithmetic" ? "score" : "log-score");
          expect(sum).toBeCloseTo(kind === "arithmetic" ? score : Math.log(score), 10);
          const known = indicators.flatMap(({ normalised }) => (normalised === null ? [] : [normalised]));
          expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        }
      }),
    );
  });

  it("Copeland agrees with whole weights that are compared without rounding; wins and losses balance", () => {
    fc.assert(
      fc.property(rowsOf(small), weights, (rows, given) => {
        const wanted = rows.map((a) =>
          rows.reduce(
            (sum, b) =>
              sum + Math.sign(given.reduce((lead, weight, k) => lead + weight * Math.sign((a[k] as number) - (b[k] as number)), 0)),
            0,
          ),
        );
        const found = scores(rows, plainScheme(given, { aggregation: copeland }));
        expect(found).toEqual(wanted.map((score) => score + 0));
        expect(found.reduce((sum: number, score) => sum + (score ?? 0), 0)).toBe(0);
      }),
    );
  });
});
