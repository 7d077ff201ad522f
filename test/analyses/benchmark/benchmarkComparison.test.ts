import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BenchmarkInput, benchmarkComparison } from "../../../src/analyses/benchmark/benchmarkComparison.ts";
import { verdictVariants } from "../../../src/analyses/benchmark/verdictVariants.ts";
import { proportionInterval } from "../../../src/indicators/interval/proportionInterval.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const verdicts = (input: BenchmarkInput, options: Parameters<typeof benchmarkComparison>[1]) =>
  benchmarkComparison(input, options).levels.map(({ verdict }) => verdict);

/** A published value and its denominator, in the units of the scale; the count that stands behind them is whole. */
const publishedValue = (value: number, denominator: number, benchmark: number, scale: number) => ({
  area: { count: Math.round((value * denominator) / scale), denominator },
  benchmark: { value: benchmark },
});

describe("benchmarkComparison", () => {
  // fingertips-open (2020-01), AnalysisTest/SpcForProportionsComparerTest.cs, as facts: per cent, low is good; 95 % and 99.8 %.
  it.each([
    [7.706576728499156, 5930, 8.961108687627933, ["better", "better"]],
    [9.898812142542896, 2273, 8.961108687627933, ["same", "same"]],
    [12.474645030425965, 1972, 8.961108687627933, ["worse", "worse"]],
    [10.9783420463032, 1339, 12.8379546895717, ["better", "same"]],
    [15.9065628476085, 899, 12.8379546895717, ["worse", "same"]],
  ])("proportion %d of %d against %d: %j, as on the Fingertips web site", (value, denominator, benchmark, expected) => {
    const input = { statistic: "proportion", ...publishedValue(value, denominator, benchmark, 100) } as const;
    expect(verdicts(input, { variant: "funnel.fingertips-2020", polarity: "lower-is-better", scale: 100 })).toEqual(expected);
  });

  // fingertips-open (2020-01), AnalysisTest/SpcForDsrComparerTest.cs, as facts: per 100 000, low is good.
  it.each([
    [1.1358436559886544, 616_282, ["better", "same"]],
    [2.657913272289925, 601_976, ["same", "same"]],
    [4.1515156695295845, 409_489, ["worse", "same"]],
  ])("rate %d of %d: %j, as on the Fingertips web site", (value, denominator, expected) => {
    const input = { statistic: "rate", ...publishedValue(value, denominator, 2.132708657734625, 100_000) } as const;
    expect(verdicts(input, { variant: "funnel.fingertips-2020", polarity: "lower-is-better", scale: 100_000 })).toEqual(expected);
  });

  const area = (count: number | null, denominator: number | null) => ({ count, denominator });
  const half = { statistic: "proportion", area: area(50, 100), benchmark: { value: 0.5 } } as const;

  it("says what it compared, and by which limits", () => {
    const { low, high } = proportionInterval(half.area);
    expect(benchmarkComparison(half, { levels: [0.95] })).toEqual({
      ...{
        method: "benchmark-comparison@1",
        variant: "single-overlap",
        statistic: "proportion",
        polarity: "none",
        scale: 1,
        minimumCount: 0,
      },
      ...{
        value: 0.5,
        benchmark: 0.5,
        verdict: "same",
        differsAt: null,
        levels: [{ level: 0.95, low, high, verdict: "same" }],
        reason: null,
      },
    });
  });

  it.each([
    ["higher-is-better", "better", "worse"],
    ["lower-is-better", "worse", "better"],
    ["none", "higher", "lower"],
    ["target-band", "higher", "lower"],
  ] as const)("%s: above is %s, below is %s", (polarity, above, below) => {
    expect(benchmarkComparison({ ...half, area: area(90, 100) }, { polarity })).toMatchObject({ verdict: above, differsAt: 0.998 });
    expect(benchmarkComparison({ ...half, area: area(10, 100) }, { polarity })).toMatchObject({ verdict: below, differsAt: 0.998 });
  });

  it.each(["single-overlap", "double-overlap", "funnel.phe-2.1", "funnel.fingertips-2020"] as const)(
    "%s: what touches does not differ",
    (variant) => {
      const found = benchmarkComparison({ ...half, benchmark: area(90, 100) }, { variant, levels: [0.95] });
      expect(found.verdict).toBe("lower");
      const [{ low, high } = { low: null, high: null }] = found.levels;
      const touching = variant === "single-overlap" ? high : variant === "double-overlap" ? null : low;
      if (touching === null) return;
      const benchmark = variant === "single-overlap" ? { value: touching } : area(90, 100);
      const own = variant === "single-overlap" ? half.area : area(touching * 100, 100);
      expect(benchmarkComparison({ ...half, area: own, benchmark }, { variant, levels: [0.95] }).verdict).toBe("same");
    },
  );

  it("touches at the lower end too", () => {
    const { low } = proportionInterval(half.area);
    expect(benchmarkComparison({ ...half, benchmark: { value: low } }, { levels: [0.95] }).verdict).toBe("same");
    expect(benchmarkComparison({ ...half, benchmark: { value: (low ?? 0) - 1e-9 } }, { levels: [0.95] }).verdict).toBe("higher");
  });

  it("two intervals that meet do not differ, although the benchmark lies outside the area's own", () => {
    const input = { statistic: "proportion", area: area(30, 100), benchmark: area(42, 100) } as const;
    expect(benchmarkComparison(input, { variant: "single-overlap" }).verdict).toBe("lower");
    expect(benchmarkComparison(input, { variant: "double-overlap" }).verdict).toBe("same");
  });

  it("rates: the funnel of PHE judges by the interval of the count, exact below ten and Byar's from ten", () => {
    // PHEindicatormethods 2.1.1 assign_funnel_significance: 5 events have the limits 1.6235 and 11.6683, 65 have 50.1632 and 82.8491.
    const against = (count: number, expected: number) =>
      benchmarkComparison(
        { statistic: "rate", area: area(count, 1000), benchmark: { value: expected / 1000 } },
        { variant: "funnel.phe-2.1", levels: [0.95] },
      ).verdict;
    expect([1.62, 1.63, 11.66, 11.67].map((expected) => against(5, expected))).toEqual(["higher", "same", "same", "lower"]);
    expect([50.16, 50.17, 82.84, 82.85].map((expected) => against(65, expected))).toEqual(["higher", "same", "same", "lower"]);
  });

  it("levels are put in order; the verdict is that of the lowest", () => {
    const found = benchmarkComparison({ ...half, area: area(62, 100) }, { levels: [0.998, 0.95, 0.95] });
    expect(found.levels.map(({ level, verdict }) => [level, verdict])).toEqual([
      [0.95, "higher"],
      [0.998, "same"],
    ]);
    expect([found.verdict, found.differsAt]).toEqual(["higher", 0.95]);
  });

  it("below the fewest events there is no verdict, at them there is", () => {
    const input = { statistic: "rate", area: area(9, 100), benchmark: { value: 1 } } as const;
    expect(benchmarkComparison(input, { minimumCount: 10 })).toMatchObject({
      verdict: "too-few",
      reason: "too-few",
      value: 0.09,
      differsAt: null,
    });
    expect(benchmarkComparison(input, { minimumCount: 10 }).levels).toEqual([
      { level: 0.95, low: null, high: null, verdict: "too-few" },
      { level: 0.998, low: null, high: null, verdict: "too-few" },
    ]);
    expect(benchmarkComparison(input, { minimumCount: 9 }).verdict).toBe("lower");
  });

  it.each([
    ["not-known-to-source", { ...half, area: area(null, 100) }, {}],
    ["not-known-to-source", { ...half, area: area(1, null) }, {}],
    ["denominator-zero", { ...half, area: area(0, 0) }, {}],
    ["not-known-to-source", { ...half, benchmark: { value: null } }, {}],
    ["not-known-to-source", { ...half, benchmark: area(null, 100) }, {}],
    ["denominator-zero", { ...half, benchmark: area(0, 0) }, {}],
    ["not-known-to-source", half, { variant: "double-overlap" }],
    ["not-known-to-source", { ...half, area: area(null, 100) }, { minimumCount: 10 }],
  ] as const)("undecided: %s (%#)", (reason, input, options) =>
    expect(benchmarkComparison(input, options)).toMatchObject({ verdict: null, differsAt: null, reason }),
  );

  it.each([
    ["count-exceeds-denominator", { ...half, area: area(101, 100) }, {}],
    ["count-negative", { ...half, area: area(-1, 100) }, {}],
    ["benchmark-out-of-range", { ...half, benchmark: { value: 1.01 } }, {}],
    ["benchmark-out-of-range", { ...half, benchmark: { value: -0.01 } }, {}],
    ["benchmark-out-of-range", { ...half, statistic: "rate", benchmark: { value: Number.NaN } }, {}],
    ["levels-empty", half, { levels: [] }],
    ["level-out-of-range", half, { levels: [0.95, 99.8] }],
    ["scale-not-positive", half, { scale: 0 }],
    ["count-negative", half, { minimumCount: Number.NaN }],
  ] as const)("refuses with %s (%#)", (code, input, options) => expect(() => benchmarkComparison(input, options)).toThrow(refused(code)));

  const proportion = fc
    .integer({ min: 1, max: 5000 })
    .chain((denominator) => fc.record({ count: fc.nat(denominator), denominator: fc.constant(denominator) }));

  it("Wilson's interval and the funnel of PHE are one test from two sides", () => {
    fc.assert(
      fc.property(proportion, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (one, value) => {
        const input = { statistic: "proportion", area: one, benchmark: { value } } as const;
        // Away from the edge, where rounding decides.
        const { low, high } = proportionInterval(one);
        fc.pre(Math.abs((low ?? 0) - value) > 1e-9 && Math.abs((high ?? 0) - value) > 1e-9);
        expect(verdicts(input, { variant: "funnel.phe-2.1", levels: [0.95] })).toEqual(verdicts(input, { levels: [0.95] }));
      }),
    );
  });

  it("a verdict at a higher level holds at a lower one; a mirrored proportion gives the mirrored verdict", () => {
    const variants = fc.constantFrom("single-overlap", "double-overlap", "funnel.phe-2.1", "funnel.fingertips-2020" as const);
    fc.assert(
      fc.property(proportion, proportion, variants, (one, other, variant) => {
        const mirrored = ({ count, denominator }: typeof one) => ({ count: denominator - count, denominator });
        const found = benchmarkComparison({ statistic: "proportion", area: one, benchmark: other }, { variant });
        const turned = benchmarkComparison({ statistic: "proportion", area: mirrored(one), benchmark: mirrored(other) }, { variant });
        const [first, second] = found.levels.map(({ verdict }) => verdict);
        if (second !== "same") expect(first).toBe(second);
        const opposite = { higher: "lower", lower: "higher", same: "same" } as const;
        const edge = found.levels.some(({ low, high }) =>
          [low, high].some(
            (end) => Math.abs((end ?? 0) - (found.benchmark ?? 0)) < 1e-9 || Math.abs((end ?? 0) - (found.value ?? 0)) < 1e-9,
          ),
        );
        if (!edge && variant !== "double-overlap") expect(turned.verdict).toBe(opposite[found.verdict as keyof typeof opposite]);
      }),
    );
  });
});

describe("verdictVariants", () => {
  // The two British funnels at 10 of a proportion of 80.64 %: 56.2–100 % and 49.7–94.6 %; 5 of 10 lies between 49.7 and 56.2.
  it("the two published funnels do not agree on 5 of 10", () => {
    const input = { statistic: "proportion", area: { count: 5, denominator: 10 }, benchmark: { value: 80.64244 } } as const;
    const found = verdictVariants(input, {
      scale: 100,
      levels: [0.95],
      polarity: "higher-is-better",
      variants: ["funnel.phe-2.1", "funnel.fingertips-2020"],
    });
    expect(found.comparisons.map(({ variant, verdict }) => [variant, verdict])).toEqual([
      ["funnel.phe-2.1", "worse"],
      ["funnel.fingertips-2020", "same"],
    ]);
    expect(found).toMatchObject({
      method: "verdict-variants@1",
      agree: false,
      differAt: [0.95],
      caveat: { code: "verdict-depends-on-method" },
    });
  });

  it("all four agree on a clear case, and no caveat is needed", () => {
    const input = {
      statistic: "proportion",
      area: { count: 900, denominator: 1000 },
      benchmark: { count: 50_000, denominator: 100_000 },
    } as const;
    const found = verdictVariants(input);
    expect(found.comparisons.map(({ verdict }) => verdict)).toEqual(["higher", "higher", "higher", "higher"]);
    expect(found).toMatchObject({ agree: true, differAt: [], caveat: null });
  });

  it("what cannot be decided does not count; of one verdict nothing can be said", () => {
    const bare = { statistic: "proportion", area: { count: 900, denominator: 1000 }, benchmark: { value: 0.5 } } as const;
    const found = verdictVariants(bare);
    expect(found.comparisons.map(({ verdict }) => verdict)).toEqual(["higher", null, "higher", "higher"]);
    expect(found.agree).toBe(true);
    expect(verdictVariants(bare, { variants: ["single-overlap", "double-overlap"] }).agree).toBeNull();
    expect(verdictVariants(bare, { variants: [] })).toMatchObject({ comparisons: [], agree: null, caveat: null });
    expect(verdictVariants({ ...bare, area: { count: null, denominator: 1 } }).agree).toBeNull();
  });

  it("differs at the higher level only", () => {
    const input = { statistic: "proportion", area: { count: 4, denominator: 10 }, benchmark: { value: 0.8064244 } } as const;
    const found = verdictVariants(input, { variants: ["funnel.phe-2.1", "funnel.fingertips-2020"] });
    expect(found.comparisons.map(({ levels }) => levels.map(({ verdict }) => verdict))).toEqual([
      ["lower", "lower"],
      ["lower", "same"],
    ]);
    expect(found.differAt).toEqual([0.998]);
    expect(found.caveat?.cs).toMatch(/^Závěr .*\.$/);
  });
});
