import { describe, expect, it } from "vitest";
import type { ExclusionIndex } from "../../../src/analyses/risk/exclusionIndex.ts";
import { exclusionIndex2023 } from "../../../src/codebooks/parameters/exclusionIndex2023.ts";
import { exclusionIndexInCategory } from "../../../src/evaluation/rules/exclusionIndexInCategory.ts";
import { indexWith, noSchool, uninhabited } from "../indices.ts";

const worst = exclusionIndexInCategory();
const second = exclusionIndexInCategory({ category: "8-11" });
// 6 points for a measurement in which everything is bad: count, share and quotient.
const bad = 20_000;

describe("exclusionIndexInCategory", () => {
  it.each<[string, ExclusionIndex, string, string]>([
    ["published 12, the limit itself", indexWith({}, 12), "breached", "met"],
    ["published 30", indexWith({}, 30), "breached", "met"],
    ["published 11", indexWith({}, 11), "met", "breached"],
    ["published 8, the limit itself", indexWith({}, 8), "met", "breached"],
    ["published 7", indexWith({}, 7), "met", "met"],
    ["computed 12, all of it known", indexWith({ personsInExecution: bad, housingAllowancesPaid: bad }), "breached", "met"],
    ["between 0 and 6", indexWith(noSchool), "met", "met"],
    ["between 6 and 12", indexWith({ ...noSchool, personsInExecution: bad }), "undecidable", "undecidable"],
    ["between 12 and 18", indexWith({ ...noSchool, personsInExecution: bad, housingAllowancesPaid: bad }), "breached", "met"],
    ["published 13 though between 6 and 12", indexWith({ ...noSchool, personsInExecution: bad }, 13), "breached", "met"],
    ["nobody lives there", uninhabited, "not-applicable", "not-applicable"],
  ])("%s: worst %3$s, second worst %4$s", (_, index, inWorst, inSecond) => {
    expect(worst.judge(index).outcome).toBe(inWorst);
    expect(second.judge(index).outcome).toBe(inSecond);
  });

  it("carries the index, its category and where most points come from", () => {
    expect(worst.judge(indexWith({ personsInExecution: bad, housingAllowancesPaid: bad, jobSeekersOver6Months: 40 }))).toMatchObject({
      facts: {
        index: { value: 13, unit: "points" },
        category: { value: "12–30" },
        year: { value: "2023" },
        most: { value: { cs: "osoby v exekuci, příspěvek na bydlení", en: "persons in debt enforcement, housing allowance" } },
      },
    });
  });

  it("an interval is shown as one", () => {
    const verdict = worst.judge(indexWith({ ...noSchool, personsInExecution: bad, housingAllowancesPaid: bad }));
    expect(verdict).toMatchObject({ facts: { index: { value: "12–18", unit: "text" } } });
  });

  it("names the figure that it waits for", () => {
    expect(worst.judge(indexWith({ ...noSchool, personsInExecution: bad }))).toMatchObject({
      missing: [{ figure: "early-school-leaving", subject: "obec/500001", reason: "not-known-to-source", source: null }],
    });
  });

  it("of any index exactly one category is breached", () => {
    const rules = exclusionIndex2023.categories.map(({ code }) => exclusionIndexInCategory({ category: code }));
    for (let points = 0; points <= 30; points++) {
      const outcomes = rules.map((rule) => rule.judge(indexWith({}, points)).outcome);
      expect(outcomes.filter((outcome) => outcome === "breached")).toHaveLength(1);
    }
  });

  it("the worst category is critical, and a category that there is not is refused", () => {
    expect([worst.severity, second.severity]).toEqual(["critical", "warning"]);
    expect(exclusionIndexInCategory({ category: "8-11", severity: "info" }).severity).toBe("info");
    expect(() => exclusionIndexInCategory({ category: "9-99" as "8-11" })).toThrow(RangeError);
  });
});
