import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atkinson } from "../../../src/analyses/inequality/atkinson.ts";
import { concentrationCurve } from "../../../src/analyses/inequality/concentrationCurve.ts";
import { concentrationIndex } from "../../../src/analyses/inequality/concentrationIndex.ts";
import { generalisedEntropy } from "../../../src/analyses/inequality/generalisedEntropy.ts";
import { gini } from "../../../src/analyses/inequality/gini.ts";
import { hooverIndex } from "../../../src/analyses/inequality/hooverIndex.ts";
import type { InequalityOptions, RankedRow } from "../../../src/analyses/inequality/inequalityFigures.ts";
import { palmaRatio } from "../../../src/analyses/inequality/palmaRatio.ts";
import { quantileShareRatio } from "../../../src/analyses/inequality/quantileShareRatio.ts";
import { theilL } from "../../../src/analyses/inequality/theilL.ts";
import { theilT } from "../../../src/analyses/inequality/theilT.ts";
import { positiveRows, refused } from "./rows.ts";

type Measure = (
  rows: readonly RankedRow[],
  options?: InequalityOptions,
) => { readonly value?: number | null; readonly reason: string | null };

const measures: readonly (readonly [string, Measure])[] = [
  ["gini", gini],
  ["theilT", theilT],
  ["theilL", theilL],
  ["generalisedEntropy of 2", (rows, options) => generalisedEntropy(rows, { ...options, alpha: 2 })],
  ["atkinson", atkinson],
  ["hooverIndex", hooverIndex],
  ["concentrationIndex", concentrationIndex],
  ["concentrationCurve", concentrationCurve],
  ["quantileShareRatio", quantileShareRatio],
  ["palmaRatio", palmaRatio],
];
const row = (value: number | null, rank: number, weight?: number | null): RankedRow => ({
  value,
  rank,
  ...(weight === undefined ? {} : { weight }),
});

// What follows is the convention of the house, not of a publication: what is left out is said, what is not defined has a reason.
describe.each(measures)("%s: rows and what is known of them", (_, measure) => {
  it("says how many it knows, and of what weight", () => {
    expect(measure([row(1, 1, 10), row(null, 2, 30), row(3, 3, 60), row(4, 4, null)])).toMatchObject({
      weighting: "weighted",
      covered: 2,
      members: 4,
      coveredWeight: 70,
      knownWeight: 100,
      mean: (10 + 180) / 70,
    });
    expect(measure([row(1, 1), row(null, 2), row(3, 3)])).toMatchObject({
      weighting: "unweighted",
      covered: 2,
      members: 3,
      coveredWeight: 2,
      knownWeight: 3,
    });
  });

  it("leaves an unknown member out: the same as without it", () => {
    const known = measure([row(1, 1, 10), row(3, 3, 60)]);
    expect(measure([row(1, 1, 10), row(null, 2, 30), row(3, 3, 60)])).toEqual({ ...known, members: 3, knownWeight: 100 });
  });

  it.each([
    ["nothing-known", [], {}],
    ["nothing-known", [row(null, 1), row(null, 2)], {}],
    ["nothing-known", [row(1, 1, null)], {}],
    ["weight-zero", [row(1, 1, 0), row(2, 2, 0)], {}],
    ["mean-zero", [row(0, 1), row(0, 2)], {}],
    ["mean-zero", [row(0, 1)], {}],
    ["mean-zero", [row(0, 1, 5), row(7, 2, 0)], {}],
    ["coverage-too-low", [row(1, 1), row(2, 2), row(null, 3)], { minimumCoverage: 0.67 }],
    ["coverage-too-low", [row(1, 1, 1), row(2, 2, 1), row(null, 3, 100)], { minimumCoverage: 0.1 }],
    ["coverage-too-low", [row(1, 1, 100), row(null, 2, 1), row(null, 3, 1)], { minimumCoverage: 0.5 }],
  ] as const)("has no value for the reason %s", (reason, rows, options) => {
    const found = measure(rows, options);
    expect(found.reason).toBe(reason);
    expect(found.value ?? null).toBeNull();
  });

  it("coverage that is asked for exactly is enough", () => {
    expect(measure([row(1, 1), row(2, 2), row(null, 3), row(4, 4)], { minimumCoverage: 0.75 }).reason).toBeNull();
    expect(measure([row(1, 1, 3), row(2, 2, 3), row(null, 3, 2)], { minimumCoverage: 2 / 3 }).reason).toBeNull();
  });

  it.each([
    ["value-negative", [row(-1, 1)], {}],
    ["not-finite", [row(Number.NaN, 1)], {}],
    ["not-finite", [row(Number.POSITIVE_INFINITY, 1)], {}],
    ["weight-negative", [row(1, 1, -1)], {}],
    ["not-finite", [row(1, 1, Number.NaN)], {}],
    ["weight-not-given", [row(1, 1, 1), row(1, 2)], {}],
    ["weight-not-given", [row(1, 1), row(1, 2, null)], {}],
    ["coverage-out-of-range", [row(1, 1)], { minimumCoverage: 1.1 }],
    ["coverage-out-of-range", [row(1, 1)], { minimumCoverage: Number.NaN }],
  ] as const)("refuses with %s", (code, rows, options) => expect(() => measure(rows, options)).toThrow(refused(code)));

  it("does not depend on the order of rows, on the unit of values or weights, or on doubling everybody", () => {
    fc.assert(
      fc.property(positiveRows, fc.constantFrom(2 ** -300, 0.5, 1024, 2 ** 300), (rows, factor) => {
        const { value } = measure(rows);
        const [head, ...rest] = rows;
        expect(measure(head === undefined ? [] : [...rest.toReversed(), head]).value).toEqual(value);
        expect(measure(rows.map((one) => ({ ...one, value: one.value * factor }))).value).toEqual(value);
        expect(measure(rows.map((one) => ({ ...one, weight: one.weight * factor }))).value).toEqual(value);
        if (typeof value === "number") expect(measure([...rows, ...rows]).value ?? Number.NaN).toBeCloseTo(value, 9);
      }),
      { numRuns: 40 },
    );
  });

  it("a weight of 3 is three members", () => {
    const three = measure([row(1, 1, 3), row(5, 2, 1), row(9, 3, 2)]).value;
    const alike = measure([row(1, 1), row(1, 1), row(1, 1), row(5, 2), row(9, 3), row(9, 3)]).value;
    if (typeof three === "number") expect(alike).toBeCloseTo(three, 12);
    else expect(alike).toEqual(three);
  });

  it.each([1e-320, 1e-300, 1e300])("finds the same at values of about %d", (size) => {
    const wanted = measure([row(size === 1e-320 ? 1024 : 1, 1), row(size === 1e-320 ? 3072 : 3, 2)]).value;
    const found = measure([row(size === 1e-320 ? 1024 * 5e-324 : size, 1), row(size === 1e-320 ? 3072 * 5e-324 : 3 * size, 2)]).value;
    if (typeof wanted === "number") expect(found).toBeCloseTo(wanted, 12);
    else expect(found).toEqual(wanted);
  });
});
