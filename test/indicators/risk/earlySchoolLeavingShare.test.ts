import { describe, expect, it } from "vitest";
import { readsOf } from "../../../src/indicators/indicator.ts";
import { earlySchoolLeavingShare, earlySchoolLeavingShareIndicator } from "../../../src/indicators/risk/earlySchoolLeavingShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (earlySchoolLeavers: number | null, pupilsLeavingSchool: number | null) =>
  earlySchoolLeavingShare({ earlySchoolLeavers, pupilsLeavingSchool });

describe("earlySchoolLeavingShare", () => {
  // MMR, Index sociálního vyloučení 2023, school year 2022/23.
  it.each([
    ["ČR", 3157, 106_501, 2.964],
    ["Blansko", 0, 230, 0],
    ["Hlinsko 571393", 3, 132, 2.273],
    ["Mnichovo Hradiště", 1, 118, 0.847],
  ])("%s 2022/23, %i of %i pupils: %d per cent", (_, left, pupils, percent) => expect(of(left, pupils)).toBeCloseTo(percent / 100, 5));

  it.each([
    [0, 0, null],
    [null, 10, null],
    [1, null, null],
    [null, null, null],
    [10, 10, 1],
  ])("%s of %s is %s", (left, pupils, share) => expect(of(left, pupils)).toBe(share));

  it.each([
    ["count-negative", -1, 10],
    ["count-negative", 1, -10],
    ["not-finite", 1, Number.NaN],
  ])("refuses with %s %d of %d", (code, left, pupils) => expect(() => of(left, pupils)).toThrow(refused(code)));

  it("has nothing to do with where people live: the card applies wherever there are pupils", () => {
    expect(earlySchoolLeavingShareIndicator.unlessZero).toBeUndefined();
    expect(readsOf(earlySchoolLeavingShareIndicator)).toMatchObject({
      numerator: ["earlySchoolLeavers"],
      denominator: ["pupilsLeavingSchool"],
    });
  });
});
