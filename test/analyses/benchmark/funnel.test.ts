import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FunnelVariant } from "../../../src/analyses/benchmark/benchmarkVerdict.ts";
import { funnel } from "../../../src/analyses/benchmark/funnel.ts";
import { funnelLimits } from "../../../src/analyses/benchmark/funnelLimits.ts";
import { exactPoissonLower } from "../../../src/indicators/interval/exactPoissonLower.ts";
import { exactPoissonUpper } from "../../../src/indicators/interval/exactPoissonUpper.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

/** Both ends at 95 %, in per cent. */
const ends = (denominator: number, variant: FunnelVariant, benchmark: number) => {
  const [{ low, high } = { low: [], high: [] }] = funnelLimits(
    { statistic: "proportion", benchmark, denominators: [denominator] },
    { variant, scale: 100 },
  ).levels;
  return [low[0], high[0]].map((end) => end?.toFixed(6));
};

describe("funnelLimits", () => {
  // PHEindicatormethods 2.1.1 testdata_funnel and fingertips-open SpcForProportionsComparer, as facts; the benchmark is printed as
  // 80.6424 %, its further digits are the only ones that give all five limits.
  it.each([
    [664, "funnel.phe-2.1", ["77.637263", "83.647632"]],
    [664, "funnel.fingertips-2020", ["77.464483", "83.467899"]],
    [1, "funnel.phe-2.1", ["3.204264", "100.000000"]],
  ] as const)("at %d, %s: %j", (denominator, variant, expected) => expect(ends(denominator, variant, 80.6424478)).toEqual(expected));

  // 5 % ± 1.96 × √(0.05 × 0.95 / 10) = ± 13.5 %, cut at 0.
  it("no proportion is below 0", () => expect(ends(10, "funnel.phe-2.1", 5)).toEqual(["0.000000", "18.508120"]));

  it.each([
    ["funnel.phe-2.1", ["56.2", "100.0"]],
    ["funnel.fingertips-2020", ["49.7", "94.6"]],
  ] as const)("at 10 the two published variants are far apart: %s %j", (variant, expected) =>
    expect(ends(10, variant, 80.6424).map((end) => Number(end).toFixed(1))).toEqual(expected),
  );

  it("rates: figures whose exact interval touches the benchmark, or the exact interval of the expected count", () => {
    const at = (variant: FunnelVariant, expected: number) => {
      const [{ low, high } = { low: [], high: [] }] = funnelLimits(
        { statistic: "rate", benchmark: 5, denominators: [expected / 5] },
        { variant, levels: [0.95] },
      ).levels;
      return [(low[0] ?? 0) * (expected / 5), (high[0] ?? 0) * (expected / 5)] as const;
    };
    for (const expected of [0.5, 3.7, 20, 1000.5]) {
      const [low, high] = at("funnel.phe-2.1", expected);
      expect(exactPoissonLower(high, 0.95)).toBeCloseTo(expected, 7);
      if (low > 0) expect(exactPoissonUpper(low, 0.95)).toBeCloseTo(expected, 7);
      // No event at all lies within the limits when up to 3.69 are expected.
      expect(low === 0).toBe(expected < 3.6888794541139363);
    }
    for (const expected of [1, 13.1, 200])
      expect(at("funnel.fingertips-2020", expected)).toEqual([
        expect.closeTo(exactPoissonLower(expected, 0.95) ?? 0, 9),
        expect.closeTo(exactPoissonUpper(expected, 0.95) ?? 0, 9),
      ]);
  });

  // With 1 expected, P(0) is 37 %: the variant of 2020 calls it low all the same, as its documented lower limit 0.0253 says.
  it("no event where one is expected: the same, and low by the variant of 2020", () => {
    const areas = [{ id: "a", count: 0, denominator: 1 }];
    const verdict = (variant: FunnelVariant) => funnel({ statistic: "rate", areas, benchmark: 1 }, { variant }).points[0]?.verdict;
    expect([verdict("funnel.phe-2.1"), verdict("funnel.fingertips-2020")]).toEqual(["same", "lower"]);
  });

  it("says its method and keeps the order of sizes", () => {
    const found = funnelLimits({ statistic: "proportion", benchmark: 20, denominators: [400, 100] }, { scale: 100, levels: [0.998, 0.95] });
    expect(found).toMatchObject({
      method: "funnel-limits@1",
      variant: "funnel.phe-2.1",
      statistic: "proportion",
      scale: 100,
      benchmark: 20,
    });
    expect([found.denominators, found.levels.map(({ level }) => level)]).toEqual([
      [400, 100],
      [0.95, 0.998],
    ]);
    // 20 % ± 1.96 × √(0.2 × 0.8 / 400) = ± 3.92 %
    expect(found.levels[0]?.low[0]).toBeCloseTo(16.080072, 6);
  });

  it.each([
    ["denominator-not-positive", "rate", 1, [0], {}],
    ["denominator-not-positive", "rate", 1, [Number.NaN], {}],
    ["benchmark-out-of-range", "rate", -1, [1], {}],
    ["benchmark-out-of-range", "proportion", 2, [1], {}],
    ["scale-not-positive", "rate", 1, [1], { scale: -1 }],
    ["levels-empty", "rate", 1, [1], { levels: [] }],
    ["level-out-of-range", "rate", 1, [1], { levels: [95] }],
  ] as const)("refuses with %s: %s %d at %j %j", (code, statistic, benchmark, denominators, options) =>
    expect(() => funnelLimits({ statistic, benchmark, denominators }, options)).toThrow(refused(code)),
  );

  it("hold the benchmark, nest by level and narrow with the size", () => {
    const kinds = fc.record({
      statistic: fc.constantFrom("proportion", "rate" as const),
      variant: fc.constantFrom("funnel.phe-2.1", "funnel.fingertips-2020" as const),
      benchmark: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      size: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(kinds, ({ statistic, variant, benchmark, size }) => {
        const { levels } = funnelLimits({ statistic, benchmark, denominators: [size, 100 * size] }, { variant });
        for (const { low, high } of levels) {
          expect((low[0] ?? 1) <= benchmark && benchmark <= (high[0] ?? 0)).toBe(true);
          expect((high[1] ?? 0) - (low[1] ?? 0)).toBeLessThan((high[0] ?? 0) - (low[0] ?? 0) + 1e-12);
        }
        expect(levels[1]?.low[0]).toBeLessThanOrEqual(levels[0]?.low[0] ?? 0);
        expect(levels[1]?.high[0]).toBeGreaterThanOrEqual(levels[0]?.high[0] ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("funnel", () => {
  const areas = [
    { id: "obec/1", count: 90, denominator: 1000 },
    { id: "obec/2", count: 30, denominator: 100 },
    { id: "obec/3", count: 2, denominator: 10 },
    { id: "obec/4", count: null, denominator: 50 },
    { id: "obec/5", count: 0, denominator: 0 },
  ] as const;

  // 10.99 % ± 1.96 × √(0.1099 × 0.8901 / 1000) begins at 9.05 %, above the 9 % of the first area; at 99.8 % it begins at 7.93 %.
  it("the benchmark is the ratio of sums of what is known; each point says how it stands or why not", () => {
    const found = funnel({ statistic: "proportion", areas }, { scale: 100, polarity: "lower-is-better" });
    expect(found).toMatchObject({ method: "funnel@1", variant: "funnel.phe-2.1", covered: 3, members: 5 });
    expect(found.benchmark).toBe((100 * 122) / 1110);
    expect(found.points.map(({ id, verdict, differsAt, reason }) => [id, verdict, differsAt, reason])).toEqual([
      ["obec/1", "better", 0.95, null],
      ["obec/2", "worse", 0.998, null],
      ["obec/3", "same", null, null],
      ["obec/4", null, null, "not-known-to-source"],
      ["obec/5", null, null, "denominator-zero"],
    ]);
  });

  it("the lines go from the smallest to the largest area, and pass through the limits of the points", () => {
    const found = funnel({ statistic: "proportion", areas }, { points: 5 });
    expect(found.limits?.denominators).toHaveLength(5);
    expect([found.limits?.denominators[0], found.limits?.denominators[4]]).toEqual([10, 1000]);
    expect(found.limits?.denominators[2]).toBeCloseTo(100, 9);
    const point = found.points[0]?.levels.map(({ low, high }) => [low, high]);
    expect(found.limits?.levels.map(({ low, high }) => [low[4], high[4]])).toEqual(point);
  });

  it("a benchmark of one's own", () =>
    expect(funnel({ statistic: "proportion", areas, benchmark: 0.3 }).points.map(({ verdict }) => verdict)).toEqual([
      "lower",
      "same",
      "same",
      null,
      null,
    ]));

  it.each([
    [[], 0],
    [[{ id: "a", count: null, denominator: 1 }], 1],
    [[{ id: "a", count: 0, denominator: 0 }], 1],
  ])("nothing known, nothing to draw (%#)", (list, members) =>
    expect(funnel({ statistic: "rate", areas: list })).toMatchObject({ benchmark: null, covered: 0, members, limits: null }),
  );

  it("areas of one size have one place on the axis", () => {
    const same = [
      { id: "a", count: 3, denominator: 10 },
      { id: "b", count: 4, denominator: 10 },
    ];
    expect(funnel({ statistic: "rate", areas: same }).limits?.denominators).toEqual([10]);
  });

  it.each([
    ["id-repeated", [areas[0], areas[0]], {}],
    ["points-out-of-range", areas, { points: 1 }],
    ["points-out-of-range", areas, { points: 2.5 }],
    ["count-exceeds-denominator", [{ id: "a", count: 3, denominator: 2 }, areas[0]], {}],
  ])("refuses with %s (%#)", (code, list, options) =>
    expect(() => funnel({ statistic: "proportion", areas: list }, options)).toThrow(refused(code)),
  );

  it("refuses a benchmark of one's own that is none", () =>
    expect(() => funnel({ statistic: "proportion", areas, benchmark: 1.5 })).toThrow(refused("benchmark-out-of-range")));

  it("does not depend on the order of the areas", () => {
    const list = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 500, max: 9000 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(list, (pairs) => {
        const some = pairs.map(([count, denominator], i) => ({ id: `${i}`, count, denominator }));
        const [one, other] = [some, some.toReversed()].map((order) => funnel({ statistic: "proportion", areas: order }, { points: 3 }));
        expect(other?.limits).toEqual(one?.limits);
        expect(other?.points.toReversed()).toEqual(one?.points);
      }),
      { numRuns: 40 },
    );
  });
});
