import { describe, expect, it } from "vitest";
import { appliesTo } from "../../../src/indicators/indicatorValue.ts";
import { longTermJobSeekerShare, longTermJobSeekerShareIndicator } from "../../../src/indicators/risk/longTermJobSeekerShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (jobSeekersOver6Months: number | null, persons: number | null) =>
  longTermJobSeekerShare({ jobSeekersOver6Months, population: { "T/15-64": persons } });

describe("longTermJobSeekerShare", () => {
  // MMR, Index sociálního vyloučení 2023: counts, and the printed share.
  it.each([
    ["ČR", 126_228, 6_935_475, 1.82],
    ["Rokytá", 4, 244, 1.63934],
    ["Boseň", 3, 346, 0.86705],
  ])("%s 2023, %d of %i aged 15-64: %d per cent", (_, count, persons, percent) => {
    expect(of(count, persons)).toBeCloseTo(percent / 100, 5);
  });

  it.each([
    [0, 100, 0],
    [-0, 100, 0],
    [100, 100, 1],
    [0.5, 100, 0.005],
    [0, 0, null],
    [5, 0, null],
    [null, 100, null],
    [5, null, null],
  ])("%s of %s is %s", (count, persons, share) => expect(of(count, persons)).toBe(share));

  it("is unknown without a table, or where the table does not have the age", () => {
    expect(longTermJobSeekerShare({ jobSeekersOver6Months: 5, population: null })).toBeNull();
    expect(longTermJobSeekerShare({ jobSeekersOver6Months: 5, population: { "T/20-64": 100 } })).toBeNull();
  });

  it.each([
    ["count-negative", -1, 100],
    ["count-negative", 5, -100],
    ["not-finite", Number.NaN, 100],
  ])("refuses with %s %d of %d", (code, count, persons) => expect(() => of(count, persons)).toThrow(refused(code)));

  it("does not apply where nobody lives", () => {
    const nobody = { jobSeekersOver6Months: 0, population: { "T/15+": 0, "T/15-64": 0 } };
    expect(appliesTo(longTermJobSeekerShareIndicator, nobody)).toBe(false);
    expect(appliesTo(longTermJobSeekerShareIndicator, { ...nobody, population: { "T/15+": 1, "T/15-64": 1 } })).toBe(true);
  });
});
