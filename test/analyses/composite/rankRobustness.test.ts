import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AdmissibleWeights } from "../../../src/analyses/composite/admissibleWeights.ts";
import { compositeIndex } from "../../../src/analyses/composite/compositeIndex.ts";
import type { CompositeScheme } from "../../../src/analyses/composite/compositeScheme.ts";
import { type RankRobustnessOptions, rankRobustness } from "../../../src/analyses/composite/rankRobustness.ts";
import { chance } from "../../bench/chance.ts";
import { ranksInEveryCell } from "./everyCell.ts";
import { codeOf, nestedScheme, plainIndicator, plainScheme, plainUnits, type Rows } from "./plainScheme.ts";

const any = { kind: "any" } as const;
const available = { kind: "available-mean", minimumShare: 0 } as const;
const of = (rows: Rows, scheme: CompositeScheme, options: Partial<RankRobustnessOptions> = {}) =>
  rankRobustness(plainUnits(rows), scheme, { weights: any, samples: 200, ...options });
const rangesOf = (rows: Rows, scheme: CompositeScheme, options: Partial<RankRobustnessOptions> = {}) =>
  of(rows, scheme, options).units.map(({ ranks }) => ranks && [ranks.best, ranks.worst, ranks.basis]);

const maybe = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 9 }) }, { weight: 1, arbitrary: fc.constant(null) });
const whole = fc.integer({ min: 1, max: 9 });
const rowsOf = <T extends number | null>(figure: fc.Arbitrary<T>, columns: number, most = 6) =>
  fc.array(fc.array(figure, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: most });

describe("rankRobustness: reference", () => {
  // By hand: with the weight w of x0 the scores are A 9 w, B 4 + w, C 6 − 4 w, D 3. A = B at 1/2, A = C at 6/13, B = C at 2/5, A = D at 1/3, C = D at 3/4.
  const four = [[9, 0], [5, 4], [2, 6], [3, 3]]; // biome-ignore format: a table
  const two = plainScheme([1, 1]);

  it("two indicators by hand: every change of order lies where two lines cross", () => {
    expect(rangesOf(four, two)).toEqual([[1, 4, "exact"], [1, 2, "exact"], [1, 4, "exact"], [3, 4, "exact"]]); // biome-ignore format: a table
    // Between 0.4 and 0.6: C is not above B any more, and D is always the last one.
    expect(rangesOf(four, two, { weights: { kind: "within", part: 0.2 } })).toEqual([
      [1, 3, "exact"],
      [1, 2, "exact"],
      [1, 3, "exact"],
      [4, 4, "exact"],
    ]);
    const shares = { x0: { least: 0.5, greatest: 1 }, x1: { least: 0, greatest: 0.5 } };
    expect(rangesOf(four, two, { weights: { kind: "listed", shares } })).toEqual([
      ...[[1, 1, "exact"], [1, 2, "exact"], [3, 4, "exact"], [3, 4, "exact"]], // biome-ignore format: a table
    ]);
  });

  it("two indicators by hand: under what part of the weights one is above another", () => {
    const { pairs, weights } = of(four, two, { samples: 20_000, pairs: "all" });
    expect(weights).toEqual([
      { group: "index", id: "x0", share: 0.5, least: 0, greatest: 1 },
      { group: "index", id: "x1", share: 0.5, least: 0, greatest: 1 },
    ]);
    // The ranking under equal weights: A and B 4.5, C 4, D 3. A is above B for w > 1/2, above C for w > 6/13, above D for w > 1/3; B above C for w > 2/5, above D
    // always; C above D for w < 3/4. Four standard errors hold all six in all but one seed of thousands.
    const wanted = { AB: 1 / 2, AC: 7 / 13, AD: 2 / 3, BC: 3 / 5, BD: 1, CD: 3 / 4 };
    expect(pairs.map(({ a, b }) => `${a}${b}`)).toEqual(Object.keys(wanted));
    for (const { a, b, above, standardError, low, high, holds } of pairs) {
      const share = wanted[`${a}${b}` as keyof typeof wanted];
      expect(Math.abs(above - share)).toBeLessThanOrEqual(4 * standardError);
      expect(low <= above && above <= high).toBe(true);
      expect(holds).toBe(share === 1 ? "all" : "some");
    }
  });

  // Computed independently: every cell, edge and corner of the triangle of weights is looked into (everyCell.ts).
  const bound = fc.constantFrom<readonly [AdmissibleWeights, readonly (readonly [number, number])[]]>(
    [any, [[0, 1], [0, 1], [0, 1]]], // biome-ignore format: a table
    [{ kind: "within", part: 0.5 }, [[1 / 4, 3 / 4], [1 / 8, 3 / 8], [1 / 8, 3 / 8]]], // biome-ignore format: a table
    [
      { kind: "listed", shares: { x0: { least: 0.3, greatest: 0.6 }, x1: { least: 0.1, greatest: 0.5 }, x2: { least: 0, greatest: 0.5 } } },
      [[0.3, 0.6], [0.1, 0.5], [0, 0.5]], // biome-ignore format: a table
    ],
  );
  it("three indicators: ranges are those of enumeration, ties and twins among them", () => {
    fc.assert(
      fc.property(rowsOf(whole, 3), bound, (rows, [weights, bounds]) => {
        const wanted = ranksInEveryCell(rows, bounds).map(([best, worst]) => [best, worst, "exact"]);
        expect(rangesOf(rows, plainScheme([2, 1, 1]), { weights, samples: 20 })).toEqual(wanted);
        const geometric = plainScheme([2, 1, 1], { aggregation: { kind: "geometric" } });
        const powers = rows.map((row) => row.map((x) => 2 ** x));
        expect(rangesOf(powers, geometric, { weights, samples: 20 })).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });

  // Computed independently: with one group fixed at a half each, the index of three open weights is that of its means.
  it("a group below whose weights are listed as they are counts as one indicator", () => {
    fc.assert(
      fc.property(rowsOf(whole, 4), (rows) => {
        const scheme: CompositeScheme = {
          ...plainScheme([]),
          indicators: [0, 1, 2, 3].map((k) => plainIndicator(`x${k}`, k < 2 ? "left" : "index")),
          groups: [
            { id: "index", cs: "", en: "", parent: null },
            { id: "left", cs: "", en: "", parent: "index" },
          ],
        };
        const free = { least: 0, greatest: 1 };
        const means = rows.map(([a = 0, b = 0, c = 0, d = 0]) => [c, d, (a + b) / 2]);
        const wanted = ranksInEveryCell(means, [[0, 1], [0, 1], [0, 1]]).map(([best, worst]) => [best, worst, "exact"]); // biome-ignore format: a table
        expect(rangesOf(rows, scheme, { weights: { kind: "listed", shares: { x2: free, x3: free, left: free } }, samples: 20 })).toEqual(
          wanted,
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe("rankRobustness: boundary", () => {
  it("one unit, the same units, weights that cannot vary", () => {
    expect(rangesOf([[1, 2]], plainScheme([1, 1]))).toEqual([[1, 1, "exact"]]);
    expect(rangesOf([[1, 2], [1, 2], [1, 2]], plainScheme([1, 1]))).toEqual(Array(3).fill([1, 1, "exact"])); // biome-ignore format: a table
    expect(rangesOf([[1, 9], [2, 1]], plainScheme([1, 0]))).toEqual([[2, 2, "exact"], [1, 1, "exact"]]); // biome-ignore format: a table
    expect(
      rangesOf(
        [
          [1, 9],
          [2, 1],
        ],
        plainScheme([1, 1]),
        { weights: { kind: "within", part: 0 } },
      ),
    ).toEqual([
      ...[[1, 1, "exact"], [2, 2, "exact"]], // biome-ignore format: a table
    ]);
  });

  it("a rank that is reached only where two tie is a rank", () => {
    // C is above A for w > 1/2 and above B for w < 1/2 alone; at 1/2 all three are the same.
    const found = of([[0, 4], [4, 0], [2, 2]], plainScheme([1, 1])).units; // biome-ignore format: a table
    expect(found.map(({ ranks }) => ranks && [ranks.best, ranks.worst])).toEqual([[1, 3], [1, 3], [1, 2]]); // biome-ignore format: a table
  });

  it("billions beside ones, as they are: a tie of all three at a weight of a billionth is proved, and lost in rounding", () => {
    const rows = [[3e9, 1], [2e9, 2], [1e9, 3]]; // biome-ignore format: a table
    expect(rangesOf(rows, plainScheme([1, 1]))).toEqual([[1, 3, "exact"], [1, 2, "bounded"], [1, 3, "exact"]]); // biome-ignore format: a table
    expect(of(rows, plainScheme([1, 1])).units[1]?.ranks).toMatchObject({ bestSeen: 2, worstSeen: 2 });
  });

  // By hand: D leads A from x0 with 5 / 6 of a ten-billionth of the weight, B up to 5 / 4 of it, C always: its lead is less than what programs are proved to.
  it("what holds for a ten-billionth of the weights only is not denied", () => {
    const rows = [[0, 1], [1e10, 0], [5e9, 0.4], [6e9, 0.5]]; // biome-ignore format: a table
    const [, , , d] = of(rows, plainScheme([1, 1]), { samples: 20 }).units;
    expect(d?.ranks?.best).toBe(1);
  });

  it("a Copeland group, or a zero in a product, is only tried", () => {
    const rows = [[3, 1], [1, 3], [2, 0]]; // biome-ignore format: a table
    expect(rangesOf(rows, plainScheme([1, 1], { aggregation: { kind: "copeland" } })).map((range) => range?.[2])).toEqual(
      Array(3).fill("sampled"),
    );
    const zeros = plainScheme([1, 1], { aggregation: { kind: "geometric", zeros: "zero" } });
    const { units, pairs } = of(rows, zeros);
    expect(units.map(({ ranks, scores }) => [ranks?.basis, scores?.basis])).toEqual(Array(3).fill(["sampled", "sampled"]));
    expect(pairs.at(-1)).toMatchObject({ b: "C", above: 1, holds: null });
  });

  it("a benefit of the doubt has no weights to vary", () => {
    const found = of([[4, 1], [1, 4], [2, 2]], plainScheme([1, 1], { aggregation: { kind: "benefit-of-the-doubt" } })); // biome-ignore format: a table
    expect(found.weights.every(({ least, greatest }) => least === 0.5 && greatest === 0.5)).toBe(true);
    expect(found.units.map(({ ranks }) => ranks && [ranks.best, ranks.worst, ranks.basis])).toEqual([
      ...[[1, 1, "exact"], [1, 1, "exact"], [3, 3, "exact"]], // biome-ignore format: a table
    ]);
    expect(found.pairs).toMatchObject([{ tied: 1, above: 0, holds: "none" }, { above: 1, holds: "all" }]); // biome-ignore format: a table
  });

  it("pairs are the neighbours of the ranking, all, or those that are asked for", () => {
    const rows = [[1], [3], [2]]; // biome-ignore format: a table
    const pairsOf = (pairs: RankRobustnessOptions["pairs"]) =>
      of(rows, plainScheme([1]), { pairs: pairs ?? "neighbours" }).pairs.map(({ a, b }) => a + b);
    expect([pairsOf("neighbours"), pairsOf("all"), pairsOf([["A", "B"]]), pairsOf([])]).toEqual([["BC", "CA"], ["BC", "BA", "CA"], ["AB"], []]); // biome-ignore format: a table
  });
});

describe("rankRobustness: unknown", () => {
  it("a unit without a score has no ranks, and is not among the ranked; what is missing is named", () => {
    const { units } = of([[1, 2], [null, 3], [3, 1]], plainScheme([1, 1])); // biome-ignore format: a table
    expect(units[1]).toMatchObject({
      ...{ kind: "unit-robustness", score: null, rank: null, scores: null, ranks: null, ranked: 2 },
      reason: "input-missing",
    });
    expect(units[1]?.missing).toEqual([{ id: "x0", cs: "x0 cs", en: "x0 en" }]);
    expect(units[0]?.index).toEqual({ id: "index", cs: "souhrn", en: "summary" });
  });

  it("an unknown figure without a weight is not missing", () =>
    expect(of([[1, null], [2, 1]], plainScheme([1, 0])).units[0]).toMatchObject({ missing: [], rank: 2 })); // biome-ignore format: a table

  it("nobody has a score: nothing is ranked", () => {
    const found = of([[1, null], [null, 1]], plainScheme([1, 1])); // biome-ignore format: a table
    expect(found.pairs).toEqual([]);
    expect(found.units.map(({ ranks, ranked }) => [ranks, ranked])).toEqual([[null, 0], [null, 0]]); // biome-ignore format: a table
  });

  // Whatever figures are missing: no draw lies beyond what is proved.
  it("where units lack different figures, no weights that are drawn lie beyond what is proved", () => {
    fc.assert(
      fc.property(rowsOf(maybe, 4), fc.constantFrom("arithmetic" as const, "geometric" as const), fc.nat(), (rows, kind, seed) => {
        const weights = { kind: "within", part: 0.4 } as const;
        const scheme = nestedScheme([1, 2], [1, 2, 3, 1], { aggregation: { kind }, missing: available });
        const found = of(rows, scheme, { weights, samples: 100, seed, pairs: "all" });
        // Other weights than those of the search: each group drawn anew, by a plain rejection.
        const next = chance(seed + 1);
        for (let draw = 0; draw < 12; draw++) {
          const drawn = (shares: readonly number[]): readonly number[] => {
            for (;;) {
              const some = shares.map((share) => share * (0.6 + 0.8 * next()));
              const sum = some.reduce((total, one) => total + one, 0);
              if (some.every((one, k) => Math.abs(one / sum / (shares[k] as number) - 1) <= 0.4)) return some;
            }
          };
          const other = nestedScheme(drawn([1 / 3, 2 / 3]) as [number, number], [...drawn([1 / 3, 2 / 3]), ...drawn([3 / 4, 1 / 4])], {
            ...{ aggregation: { kind }, missing: available },
          });
          const index = compositeIndex(plainUnits(rows), other).units;
          for (const [u, { ranks, scores }] of found.units.entries()) {
            const { rank, score } = index[u] as (typeof index)[number];
            if (ranks === null || scores === null || rank === null || score === null) continue;
            expect(rank).toBeGreaterThanOrEqual(ranks.best);
            expect(rank).toBeLessThanOrEqual(ranks.worst);
            expect(score).toBeGreaterThanOrEqual(scores.least - 1e-9);
            expect(score).toBeLessThanOrEqual(scores.greatest + 1e-9);
          }
          const scoreOf = (id: string): number => index.find(({ unit }) => unit === id)?.score ?? Number.NaN;
          for (const { a, b, holds } of found.pairs) {
            if (holds === "all") expect(scoreOf(a)).toBeGreaterThan(scoreOf(b));
            if (holds === "none") expect(scoreOf(a)).toBeLessThanOrEqual(scoreOf(b) + 1e-9);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("rankRobustness: refusal", () => {
  const two: Rows = [[1, 2], [3, 1]]; // biome-ignore format: a table
  const full = { least: 0, greatest: 1 };
  it.each<[string, Partial<RankRobustnessOptions>]>([
    ["admissible-weights-not-known", { weights: { kind: "all" } as unknown as AdmissibleWeights }],
    ["part-out-of-range", { weights: { kind: "within", part: 1.5 } }],
    ["part-out-of-range", { weights: { kind: "within", part: Number.NaN } }],
    ["id-not-known", { weights: { kind: "listed", shares: { x9: full } } }],
    ["range-missing", { weights: { kind: "listed", shares: { x0: full } } }],
    ["range-invalid", { weights: { kind: "listed", shares: { x0: full, x1: { least: 0.6, greatest: 0.2 } } } }],
    ["weights-not-admissible", { weights: { kind: "listed", shares: { x0: full, x1: { least: 0.6, greatest: 0.9 } } } }],
    ["samples-invalid", { samples: 0 }],
    ["samples-invalid", { samples: 1.5 }],
    ["seed-not-finite", { seed: Number.NaN }],
    ["pair-not-units", { pairs: [["A", "Z"]] }],
    ["pair-not-units", { pairs: [["A", "A"]] }],
  ])("%s", (code, options) => {
    expect(codeOf(() => of(two, plainScheme([1, 1]), options))).toBe(code);
  });

  it("a step that cannot be applied, under any admissible weights", () => {
    expect(codeOf(() => of([[1, 2]], plainScheme([1, 1], { normalisation: { kind: "min-max" } })))).toBe("step-not-applicable");
    // Under equal weights the left group is over 0, under others below.
    const negative = nestedScheme([1, 1], [1, 1, 1, 1], {});
    const groups = negative.groups.map((group) =>
      group.id === "index" ? { ...group, aggregation: { kind: "geometric" } as const } : group,
    );
    expect(codeOf(() => of([[-1, 2, 1, 1]], { ...negative, groups }))).toBe("step-not-applicable");
    const doubts = negative.groups.map((group) =>
      group.id === "index" ? { ...group, aggregation: { kind: "benefit-of-the-doubt" } as const } : group,
    );
    expect(codeOf(() => of([[1, 2, 1, 1]], { ...negative, groups: doubts }))).toBe("step-not-applicable");
  });

  it("too many of them", () => {
    const many = Array.from({ length: 1001 }, (_, u) => [u + 1]);
    expect(codeOf(() => of(many, plainScheme([1])))).toBe("too-many-units");
    expect(codeOf(() => of(many.slice(0, 100), plainScheme([1]), { pairs: "all", samples: 1_000_000 }))).toBe("too-many-pairs");
  });
});

describe("rankRobustness: law", () => {
  const kinds = fc.constantFrom("arithmetic" as const, "geometric" as const, "copeland" as const);
  const weights = fc.constantFrom<AdmissibleWeights>(any, { kind: "within", part: 0.3 });

  it("the rank and the score under the weights of the scheme lie within their ranges, and what was seen within what is proved", () => {
    fc.assert(
      fc.property(rowsOf(maybe, 4), kinds, weights, fc.nat(), (rows, kind, admissible, seed) => {
        const scheme = nestedScheme([1, 2], [1, 2, 3, 1], { aggregation: { kind }, missing: available });
        const index = compositeIndex(plainUnits(rows), scheme).units;
        for (const [u, { rank, score, ranks, scores, middle, firstShare }] of of(rows, scheme, {
          weights: admissible,
          seed,
          samples: 30,
        }).units.entries()) {
          expect([rank, score]).toEqual([index[u]?.rank, index[u]?.score]);
          if (rank === null || ranks === null || scores === null || score === null || middle === null) continue;
          const order = [1, ranks.best, ranks.bestSeen, rank, ranks.worstSeen, ranks.worst, rows.length];
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          expect(ranks.bestSeen <= middle.best && middle.best <= middle.worst && middle.worst <= ranks.worstSeen).toBe(true);
          expect(scores.least <= score && score <= scores.greatest).toBe(true);
          if (ranks.best > 1) expect(firstShare).toBe(0);
          if (ranks.worst === 1) expect(firstShare).toBe(1);
        }
      }),
      {
        numRuns: 30,
        examples: [
          [[[4, 4, null, null], [1, 2, 3, 1], [1, 4, 1, 1], [2, null, null, 3]], "arithmetic", any, 0],
          [[[1, 8, 5, 1], [5, 7, 5, 1], [1, 6, null, 1], [1, 1, 6, 1], [1, 1, 6, 1]], "arithmetic", any, 0],
        ], // biome-ignore format: tables
      },
    );
  });

  it("A above B, B above A and ties are all draws; what holds one way does not hold the other", () => {
    fc.assert(
      fc.property(rowsOf(whole, 3, 4), kinds, weights, (rows, kind, admissible) => {
        const pairs = [["A", "B"], ["B", "A"]] as const; // biome-ignore format: a table
        const [forth, back] = of(rows, plainScheme([1, 2, 1], { aggregation: { kind } }), {
          weights: admissible,
          pairs,
          samples: 50,
        }).pairs;
        expect(Math.round(50 * ((forth?.above ?? 0) + (back?.above ?? 0) + (forth?.tied ?? 0)))).toBe(50);
        expect(back?.tied).toBe(forth?.tied);
        if (forth?.holds === "all") expect(back?.holds).toBe("none");
        if (forth?.holds === "some" && forth.tied === 0) expect(back?.holds).not.toBe("all");
        if (forth?.holds === "all") expect(forth.above).toBe(1);
        if (forth?.holds === "none") expect(forth.above).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("the order of units does not matter, a seed gives the same bits, and a wider set of weights no narrower ranges", () => {
    fc.assert(
      fc.property(rowsOf(whole, 4), (rows) => {
        const scheme = plainScheme([1, 2, 1, 1]);
        const run = (units: ReturnType<typeof plainUnits>, part: number) =>
          rankRobustness(units, scheme, { weights: { kind: "within", part }, samples: 40, seed: "x" }).units;
        const plain = run(plainUnits(rows), 0.2);
        expect(run(plainUnits(rows).toReversed(), 0.2).toReversed()).toEqual(plain);
        for (const [u, { ranks }] of run(plainUnits(rows), 0.6).entries()) {
          expect(ranks?.best).toBeLessThanOrEqual(plain[u]?.ranks?.best ?? 0);
          expect(ranks?.worst).toBeGreaterThanOrEqual(plain[u]?.ranks?.worst ?? 99);
        }
      }),
      { numRuns: 30 },
    );
  });
});
