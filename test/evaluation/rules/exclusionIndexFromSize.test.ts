import { describe, expect, it } from "vitest";
import type { ExclusionIndex } from "../../../src/analyses/risk/exclusionIndex.ts";
import { exclusionIndexFromSize } from "../../../src/evaluation/rules/exclusionIndexFromSize.ts";
import { indexWith, noSchool, uninhabited } from "../indices.ts";

const rule = exclusionIndexFromSize();
// 1 500 of 100 000: two points for the count, none for the share of 1.5 per cent, none for the quotient of 1.5.
const large = { personsInExecution: 1500, housingAllowancesPaid: 1500, livingAllowancesPaid: 850, jobSeekersOver6Months: 1300 };
// Few people, bad shares: 27 of 100.
const small = { population: { "T/15+": 100, "T/15-64": 100 }, personsInExecution: 27, housingAllowancesPaid: 9, livingAllowancesPaid: 7 };

describe("exclusionIndexFromSize", () => {
  it.each<[string, ExclusionIndex, string]>([
    ["8 points, all for counts", indexWith(large), "breached"],
    ["12 points, none for counts", indexWith(small), "met"],
    ["below 8 points", indexWith({ personsInExecution: 1500 }), "not-applicable"],
    ["7 published points", indexWith({}, 7), "not-applicable"],
    ["nobody lives there", uninhabited, "not-applicable"],
    [
      "as many points unknown as known",
      indexWith({
        ...noSchool,
        population: { "T/15+": 100, "T/15-64": 100 },
        personsInExecution: 27,
        housingAllowancesPaid: 2.5,
        livingAllowancesPaid: 1,
      }),
      "undecidable",
    ],
  ])("%s: %3$s", (_, index, outcome) => expect(rule.judge(index).outcome).toBe(outcome));

  it("exactly the share is a breach", () => {
    // 6 of 12 points for counts: 2 + 2 + 2 for three measurements that are bad in all three ways, and one of them more.
    const half = indexWith({ personsInExecution: 20_000, housingAllowancesPaid: 1500, livingAllowancesPaid: 850 });
    expect([half.low, half.parts.map((part) => part.points.count)]).toEqual([10, [2, 2, 2, 0, 0]]);
    expect(exclusionIndexFromSize({ share: 0.6 }).judge(half).outcome).toBe("breached");
    expect(exclusionIndexFromSize({ share: 0.61 }).judge(half).outcome).toBe("met");
  });

  it("carries what is known, what of it comes from counts, and what from shares", () => {
    expect(rule.judge(indexWith(large))).toMatchObject({
      facts: { known: { value: 8, unit: "points" }, counts: { value: 8 }, shares: { value: 0 } },
    });
  });

  it("says nothing of an index that may be below the limit", () => {
    const open = indexWith({ ...noSchool, personsInExecution: 1500, housingAllowancesPaid: 1500 });
    expect([open.low, open.high]).toEqual([4, 10]);
    expect(["undecidable", "not-applicable"]).toContain(exclusionIndexFromSize({ share: 0.4 }).judge(open).outcome);
  });

  // Dolní Krupá 2023: 10 points known, 13 published, none for counts; one measurement brings two points for a count at most.
  it("a published index leaves less open than the interval", () => {
    const index = indexWith({ ...noSchool, ...small, livingAllowancesPaid: 1.75 }, 13);
    expect(index).toMatchObject({ published: 13, low: 10, high: 16 });
    expect(rule.judge(index).outcome).toBe("met");
  });

  it.each([{ share: Number.NaN }, { minimumPoints: Number.NaN }, { share: -0.1 }, { share: 1.5 }])("refuses limits of %o", (options) =>
    expect(() => exclusionIndexFromSize(options)).toThrow(RangeError),
  );
});
