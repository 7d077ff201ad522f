import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationCurve } from "../../../src/analyses/inequality/concentrationCurve.ts";
import { concentrationIndex } from "../../../src/analyses/inequality/concentrationIndex.ts";
import { gini } from "../../../src/analyses/inequality/gini.ts";
import { positiveRows, refused } from "./rows.ts";

/** Deaths of children under five by quintile of wealth, India 1982–92: births and deaths per 1 000. */
const india = [
  { value: 154.7, weight: 29_939, rank: 1 },
  { value: 152.9, weight: 28_776, rank: 2 },
  { value: 119.5, weight: 26_528, rank: 3 },
  { value: 86.9, weight: 24_689, rank: 4 },
  { value: 54.3, weight: 19_739, rank: 5 },
];
const ranked = (...values: readonly number[]) => values.map((value, rank) => ({ value, rank }));

describe("concentrationIndex", () => {
  // O'Donnell, van Doorslaer, Wagstaff and Lindelow, Analyzing Health Equity (World Bank 2008), table 8.1: −0.1694. The figures of the table
  // are quoted from memory and give the printed index; further digits by numpy.
  it("of deaths of children in India", () => {
    expect(concentrationIndex(india).value).toBeCloseTo(-0.1694, 4);
    expect(concentrationIndex(india).value).toBeCloseTo(-0.16941677465052107, 13);
    expect(concentrationIndex(india)).toMatchObject({ ties: "mean-rank", tied: 0, bounds: null, variances: null });
  });

  // By hand: 3, 1, 2 at ranks 1/6, 3/6, 5/6 with mean 2: 2/2 × (1×(−1/3) + 0×1/3)/3.
  it("of three villages, with every correction", () => {
    const of = (options?: Parameters<typeof concentrationIndex>[1]) => concentrationIndex(ranked(3, 1, 2), options).value;
    const bounds = { lower: 0, upper: 10 };
    expect(of()).toBeCloseTo(-1 / 9, 14);
    expect(of({ type: "generalised" })).toBeCloseTo(-2 / 9, 14);
    expect(of({ type: "erreygers", bounds })).toBeCloseTo((4 * 2 * -1) / 9 / 10, 14);
    expect(of({ type: "erreygers", bounds: "observed" })).toBeCloseTo((4 * 2 * -1) / 9 / 2, 14);
    expect(of({ type: "wagstaff", bounds })).toBeCloseTo((-1 / 9) * ((10 * 2) / ((10 - 2) * 2)), 14);
  });

  // Wagstaff (2005): for a share of those who have something it is C / (1 − μ).
  it("of having and not having", () => {
    const having = ranked(1, 0, 1, 1);
    const [plain, corrected] = [
      concentrationIndex(having).value ?? 0,
      concentrationIndex(having, { type: "wagstaff", bounds: { lower: 0, upper: 1 } }).value,
    ];
    expect(corrected).toBeCloseTo(plain / (1 - 0.75), 14);
  });

  // By numpy from the formulas of the delta method, of the convenient regression and of Kakwani, Wagstaff and van Doorslaer (1997), written
  // out with matrices, for 3, 1, 4, 1, 5 in this order.
  it("variances of a sample", () => {
    const { value, variances } = concentrationIndex(ranked(3, 1, 4, 1, 5));
    expect(value).toBeCloseTo(0.11428571428571425, 14);
    expect(variances?.delta).toBeCloseTo(0.0495626822157435, 12);
    expect(variances?.convenience).toBeCloseTo(0.04761904761904763, 12);
    expect(variances?.kakwani).toBeCloseTo(0.01694627238650561, 12);
    expect(concentrationIndex(ranked(1, 2)).variances).toBeNull();
  });

  it("tied members share their rank: who comes first makes no difference", () => {
    const tied = [
      { value: 0, rank: 1 },
      { value: 10, rank: 1 },
      { value: 4, rank: 2 },
    ];
    const found = concentrationIndex(tied);
    expect(found.tied).toBe(2);
    expect(concentrationIndex(tied.toReversed())).toEqual(found);
    expect(found.value).toBeCloseTo(
      concentrationIndex([
        { value: 5, rank: 1 },
        { value: 5, rank: 1 },
        { value: 4, rank: 2 },
      ]).value ?? 1,
      14,
    );
    expect(concentrationIndex(tied.map((one) => ({ ...one, rank: 7 }))).value).toBe(0);
  });

  it("of equals and of one member is 0; a member without a rank is left out", () => {
    expect(concentrationIndex(ranked(0.1, 0.1, 0.1)).value).toBe(0);
    expect(concentrationIndex(ranked(8)).value).toBe(0);
    expect(concentrationIndex([...ranked(3, 1, 2), { value: 100, rank: null }])).toMatchObject({ covered: 3, members: 4, mean: 2 });
  });

  it.each([
    ["bounds-equal", ranked(2, 2), { type: "erreygers", bounds: "observed" }],
    ["bounds-equal", ranked(2), { type: "wagstaff", bounds: "observed" }],
    ["mean-at-bound", ranked(5, 5), { type: "wagstaff", bounds: { lower: 0, upper: 5 } }],
    ["nothing-known", [], { type: "wagstaff", bounds: "observed" }],
  ] as const)("has no value for the reason %s", (reason, rows, options) =>
    expect(concentrationIndex(rows, options)).toMatchObject({ value: null, reason }),
  );

  it.each([
    ["bounds-not-given", ranked(1), { type: "erreygers" }],
    ["bounds-invalid", ranked(1), { type: "erreygers", bounds: { lower: 2, upper: 2 } }],
    ["bounds-invalid", ranked(1), { type: "wagstaff", bounds: { lower: Number.NaN, upper: 2 } }],
    ["value-outside-bounds", ranked(1, 3), { type: "wagstaff", bounds: { lower: 0, upper: 2 } }],
    ["rank-not-finite", [{ value: 1, rank: Number.NaN }], {}],
  ] as const)("refuses with %s", (code, rows, options) => expect(() => concentrationIndex(rows, options)).toThrow(refused(code)));

  it("ranked by the values themselves it is the Gini coefficient; turned round it changes its sign; only the order of ranks counts", () => {
    fc.assert(
      fc.property(positiveRows, (rows) => {
        expect(concentrationIndex(rows.map((one) => ({ ...one, rank: one.value }))).value).toBeCloseTo(gini(rows).value ?? Number.NaN, 10);
        const { value } = concentrationIndex(rows);
        expect(concentrationIndex(rows.map((one) => ({ ...one, rank: -one.rank }))).value).toBeCloseTo(-(value ?? Number.NaN), 10);
        expect(concentrationIndex(rows.map((one) => ({ ...one, rank: one.rank ** 3 - 1000 }))).value).toBe(value);
        expect(Math.abs(value ?? 2)).toBeLessThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it("Erreygers: having and lacking are the same with the other sign", () => {
    fc.assert(
      fc.property(positiveRows, (rows) => {
        const options = { type: "erreygers", bounds: { lower: 0, upper: 1e4 } } as const;
        const lacking = rows.map((one) => ({ ...one, value: 1e4 - one.value }));
        expect(concentrationIndex(lacking, options).value ?? 1).toBeCloseTo(-(concentrationIndex(rows, options).value ?? 0), 10);
      }),
      { numRuns: 40 },
    );
  });
});

describe("concentrationCurve", () => {
  // By hand.
  it("by wealth, ties in one step", () => {
    const rows = [
      { value: 2, rank: 5 },
      { value: 4, rank: 1 },
      { value: 2, rank: 1 },
    ];
    expect(concentrationCurve(rows)).toMatchObject({ ties: "one-step", population: [2 / 3, 1], share: [0.75, 1], reason: null });
  });

  it("rises from step to step up to exactly 1, and the area under it gives the index", () => {
    fc.assert(
      fc.property(positiveRows, (rows) => {
        const { population, share } = concentrationCurve(rows);
        let [area, p, l] = [0, 0, 0];
        for (const [i, next] of population.entries()) {
          expect(next).toBeGreaterThan(p);
          expect(share[i]).toBeGreaterThan(l);
          area += ((next - p) * ((share[i] ?? 0) + l)) / 2;
          [p, l] = [next, share[i] ?? 0];
        }
        expect([p, l]).toEqual([1, 1]);
        expect(1 - 2 * area).toBeCloseTo(concentrationIndex(rows).value ?? Number.NaN, 10);
      }),
      { numRuns: 40 },
    );
  });
});
