import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entropyTerm } from "../../../src/analyses/inequality/entropyTerm.ts";
import { generalisedEntropy } from "../../../src/analyses/inequality/generalisedEntropy.ts";
import { theilL } from "../../../src/analyses/inequality/theilL.ts";
import { theilT } from "../../../src/analyses/inequality/theilT.ts";
import { mexico1940, mexicoRegions, plain, positiveRows, refused, weighed } from "./rows.ts";

describe("generalisedEntropy", () => {
  // pysal/inequality, tests/test_theil.py prints eight digits of T and of its part between regions for 1940; all digits by numpy.
  it("of the states of Mexico, between and within regions", () => {
    const { value, decomposition } = theilT(mexico1940.map((one, i) => ({ value: one, group: String(mexicoRegions[i]) })));
    expect(value).toBeCloseTo(0.2089434423035859, 14);
    expect(decomposition?.between).toBeCloseTo(0.03458890004670405, 14);
    expect(decomposition?.within).toBeCloseTo(0.17435454225688185, 14);
    expect(decomposition?.groups.map(({ group, covered }) => [group, covered])).toEqual([
      ["1", 6],
      ["2", 7],
      ["3", 10],
      ["4", 2],
      ["5", 7],
    ]);
  });

  // By hand, or by numpy from the formula, of 1 to 5.
  it.each([
    [1, 0.11968759358350922],
    [0, 0.14111394011170048],
    [2, 1 / 9],
    [-1, 0.18500000000000005],
  ])("GE(%d) of 1 to 5", (alpha, value) => expect(generalisedEntropy(plain(1, 2, 3, 4, 5), { alpha }).value).toBeCloseTo(value, 14));

  // pysal/inequality: half have nothing, T is ln 2, all of it between groups.
  it("of haves and have-nots", () => {
    const halves = [0, 0, 0, 10, 10, 10].map((value) => ({ value, group: value === 0 ? "without" : "with" }));
    expect(theilT(halves)).toMatchObject({ value: Math.LN2, decomposition: { between: Math.LN2, within: 0, betweenShare: 1 } });
    expect(theilT(halves).decomposition?.groups).toMatchObject([
      { group: "with", value: 0, valueShare: 1, contribution: 0 },
      { group: "without", value: null, mean: 0, valueShare: 0, contribution: 0 },
    ]);
  });

  it("of one who has everything: T is ln n, L and what lies below have no value", () => {
    expect(theilT(plain(0, 0, 0, 0, 10)).value).toBeCloseTo(Math.log(5), 14);
    expect(theilL(plain(0, 0, 0, 0, 10))).toMatchObject({ value: null, reason: "zero-value", decomposition: null });
    expect(generalisedEntropy(plain(0, 1), { alpha: -0.5 }).reason).toBe("zero-value");
    expect(generalisedEntropy(plain(0, 1), { alpha: 0.01 }).reason).toBeNull();
    expect(theilL(weighed([0, 0], [3, 1], [5, 1])).reason).toBeNull();
  });

  it("of equal members is exactly 0", () => {
    for (const alpha of [-2, 0, 0.3, 1, 5]) expect(generalisedEntropy(plain(0.1, 0.1, 0.1), { alpha }).value).toBe(0);
    expect(theilT(plain(7)).value).toBe(0);
    const { decomposition } = theilT([
      { value: 0.1, group: "a" },
      { value: 0.1, group: "b" },
    ]);
    expect(decomposition).toMatchObject({ between: 0, within: 0, betweenShare: null, reason: null });
  });

  it("keeps its digits near equality: there it is half of the squared deviation, for every α", () => {
    for (const alpha of [-1, 0, 0.5, 1, 2]) {
      const { value } = generalisedEntropy(plain(1 - 1e-7, 1 + 1e-7), { alpha });
      expect((value ?? 0) / 5e-15).toBeCloseTo(1, 6);
    }
  });

  it("without groups has no decomposition, with an unknown group none either, and says so", () => {
    expect(theilT(plain(1, 2)).decomposition).toBeNull();
    const half = theilT([
      { value: 1, group: "a" },
      { value: 2, group: null },
    ]);
    expect(half.value).toBeGreaterThan(0);
    expect(half.decomposition).toEqual({ between: null, within: null, betweenShare: null, reason: "group-unknown", groups: [] });
    expect(
      theilT([
        { value: 1, group: "a" },
        { value: null, group: null },
      ]).decomposition?.reason,
    ).toBeNull();
  });

  it.each([100.1, -101, Number.NaN, Number.POSITIVE_INFINITY])("refuses an α of %d", (alpha) =>
    expect(() => generalisedEntropy(plain(1), { alpha })).toThrow(refused("alpha-out-of-range")),
  );
  it("refuses rows of which some have a group", () =>
    expect(() => theilT([{ value: 1, group: "a" }, { value: 2 }])).toThrow(refused("group-not-given")));
  it("refuses what no number holds", () =>
    expect(() => generalisedEntropy(plain(1e-10, 1), { alpha: -100 })).toThrow(refused("inequality-overflow")));

  it("falls apart without rest, for every α, and follows the formula", () => {
    fc.assert(
      fc.property(positiveRows, fc.constantFrom(-1, 0, 0.5, 1, 2, 3), (rows, alpha) => {
        const { value, decomposition } = generalisedEntropy(rows, { alpha });
        const whole = value ?? Number.NaN;
        // Values that differ in their last bits only leave squares of rounding errors, below 1e-30.
        const rest = (decomposition?.between ?? 0) + (decomposition?.within ?? 0) - whole;
        expect(Math.abs(rest)).toBeLessThanOrEqual(1e-9 * whole + 1e-30);
        const total = rows.reduce((sum, { weight }) => sum + weight, 0);
        const mean = rows.reduce((sum, one) => sum + one.weight * one.value, 0) / total;
        const formula = (r: number) =>
          alpha === 1 ? r * Math.log(r) : alpha === 0 ? -Math.log(r) : (r ** alpha - 1) / (alpha * (alpha - 1));
        const plainly = rows.reduce((sum, one) => sum + one.weight * formula(one.value / mean), 0) / total;
        expect(Math.abs(whole - plainly)).toBeLessThanOrEqual(1e-9 * Math.max(1, plainly));
        expect(whole).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 80 },
    );
  });
});

describe("entropyTerm", () => {
  it("is smooth in α through its two limits, and where the series hands over", () => {
    for (const away of [-0.9, -0.04, 0.03, 0.2, 3])
      for (const limit of [0, 1]) {
        const middle = entropyTerm(limit, away);
        expect(entropyTerm(limit + 1e-9, away) / middle).toBeCloseTo(1, 7);
        expect(entropyTerm(limit - 1e-9, away) / middle).toBeCloseTo(1, 7);
      }
    for (const alpha of [-3, -0.2, 0, 0.5, 1, 2.5])
      for (const sign of [-1, 1]) {
        const border = (sign * 0.1) / (2 + Math.abs(alpha));
        expect(entropyTerm(alpha, border * (1 - 1e-12)) / entropyTerm(alpha, border * (1 + 1e-12))).toBeCloseTo(1, 9);
      }
  });

  // By the limits: what has nothing adds 1/α, and is infinite from α = 0 down.
  it("of nothing", () => {
    expect(entropyTerm(2, -1)).toBe(0.5);
    expect(entropyTerm(1, -1)).toBe(1);
    expect(entropyTerm(0, -1)).toBe(Number.POSITIVE_INFINITY);
  });
});
