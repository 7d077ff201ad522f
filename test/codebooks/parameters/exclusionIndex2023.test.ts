import { describe, expect, it } from "vitest";
import { exclusionIndex2023 } from "../../../src/codebooks/parameters/exclusionIndex2023.ts";
import { sources } from "../../../src/codebooks/sources.ts";

const { indicators, categories } = exclusionIndex2023;

describe("exclusionIndex2023", () => {
  // Reference: limits that reproduce the index of all 1 368 complete records of the ASZ/MMR workbook 2023.
  it.each([
    ["executions", 100, 200, 120, 180],
    ["housing-allowance", 40, 80, 21, 30],
    ["living-allowance", 30, 60, 9, 17],
    ["long-term-job-seekers", 40, 80, 14, 25],
    ["early-school-leaving", 6, 12, 50, 120],
  ])("%s: count %d and %d, share %d and %d per mille, quotient 1.8 and 2.5", (id, a, b, shareA, shareB) => {
    const indicator = indicators.find((one) => one.id === id);
    expect(indicator?.count).toEqual({ a, b });
    expect(indicator?.share).toEqual({ a: shareA / 1000, b: shareB / 1000 });
    expect(indicator?.quotient).toEqual({ a: 1.8, b: 2.5 });
  });

  // A limit that is reached gives one point: 3 of 60 pupils are exactly the 5 per cent, 12 of 100 the 12 per cent.
  it.each([
    [3, 60, 0.05],
    [12, 100, 0.12],
    [21, 1000, 0.021],
    [9, 1000, 0.009],
    [14, 1000, 0.014],
  ])("%d of %d is the limit itself, to the last bit", (count, of, limit) => expect(count / of).toBe(limit));

  it("has ids and count fields once, names in both languages, limits in order", () => {
    for (const key of ["id", "countField"] as const) expect(new Set(indicators.map((one) => one[key])).size).toBe(5);
    for (const { cs, en, count, share, quotient } of indicators) {
      expect([cs, en]).not.toContain("");
      for (const { a, b } of [count, share, quotient]) expect(0 < a && a < b).toBe(true);
      expect(share.b).toBeLessThan(1);
    }
  });

  it("takes shares of the population 15+, of 15–64 for job seekers, and of school leavers", () => {
    expect(indicators.map((one) => one.denominatorField)).toEqual([
      "population/T/15+",
      "population/T/15+",
      "population/T/15+",
      "population/T/15-64",
      "pupilsLeavingSchool",
    ]);
  });

  it("adds up to thirty points in four categories without a gap", () => {
    expect(indicators.length * 3 * 2).toBe(exclusionIndex2023.maxPoints);
    expect(categories.map((category) => category.code)).toEqual(["0-1", "2-7", "8-11", "12-30"]);
    expect(categories.map(({ from, to }) => `${from}-${to}`)).toEqual(categories.map((category) => category.code));
    const points = categories.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    expect(points).toEqual(Array.from({ length: 31 }, (_, index) => index));
  });

  it("says that it is reconstructed, for which year, and from what", () => {
    expect(exclusionIndex2023).toMatchObject({ year: 2023, certainty: "reconstructed" });
    for (const note of [exclusionIndex2023.noteCs, exclusionIndex2023.noteEn]) expect(note).toContain("1\u00a0368");
    expect(sources.map((source) => source.code)).toContain(exclusionIndex2023.source);
  });
});
