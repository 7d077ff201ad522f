import { describe, expect, it } from "vitest";
import { appliesTo } from "../../../src/indicators/indicatorValue.ts";
import { housingAllowanceShare, housingAllowanceShareIndicator } from "../../../src/indicators/risk/housingAllowanceShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (housingAllowancesPaid: number | null, persons: number | null) =>
  housingAllowanceShare({ housingAllowancesPaid, population: { "T/15+": persons } });

describe("housingAllowanceShare", () => {
  // MMR, Index sociálního vyloučení 2023: counts, and the printed share.
  it.each([
    ["ČR", 248_663.58333333334, 9_172_797, 2.711],
    ["Dolní Krupá", 6.25, 204, 3.06373],
    ["Rokytá", 3.5833333333333335, 294, 1.21882],
  ])("%s 2023, %d of %i aged 15+: %d per cent", (_, count, persons, percent) => {
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
    expect(housingAllowanceShare({ housingAllowancesPaid: 5, population: null })).toBeNull();
    expect(housingAllowanceShare({ housingAllowancesPaid: 5, population: { "T/20-64": 100 } })).toBeNull();
  });

  it.each([
    ["count-negative", -1, 100],
    ["count-negative", 5, -100],
    ["not-finite", Number.NaN, 100],
  ])("refuses with %s %d of %d", (code, count, persons) => expect(() => of(count, persons)).toThrow(refused(code)));

  it("does not apply where nobody lives", () => {
    const nobody = { housingAllowancesPaid: 0, population: { "T/15+": 0, "T/15-64": 0 } };
    expect(appliesTo(housingAllowanceShareIndicator, nobody)).toBe(false);
    expect(appliesTo(housingAllowanceShareIndicator, { ...nobody, population: { "T/15+": 1, "T/15-64": 1 } })).toBe(true);
  });
});
