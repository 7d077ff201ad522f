import { describe, expect, it } from "vitest";
import type { ExclusionIndex } from "../../../src/analyses/risk/exclusionIndex.ts";
import { publishedIndexDiffers } from "../../../src/evaluation/rules/publishedIndexDiffers.ts";
import { indexWith, noSchool, uninhabited } from "../indices.ts";

const rule = publishedIndexDiffers();

describe("publishedIndexDiffers", () => {
  it.each<[string, ExclusionIndex, string]>([
    ["the computed index itself", indexWith({}, 0), "met"],
    ["one point more", indexWith({}, 1), "breached"],
    ["the lower end of an interval", indexWith(noSchool, 0), "met"],
    ["the upper end", indexWith(noSchool, 6), "met"],
    ["one point above it", indexWith(noSchool, 7), "breached"],
    ["one point below it", indexWith({ ...noSchool, personsInExecution: 20_000 }, 5), "breached"],
    ["nothing published", indexWith({}), "undecidable"],
    ["nobody lives there", uninhabited, "not-applicable"],
  ])("%s: %3$s", (_, index, outcome) => expect(rule.judge(index).outcome).toBe(outcome));

  it("carries all three numbers", () => {
    expect(rule.judge(indexWith(noSchool, 7))).toMatchObject({
      facts: { published: { value: 7, unit: "points" }, low: { value: 0 }, high: { value: 6 } },
    });
    expect(rule.judge(indexWith({}))).toMatchObject({ missing: [{ figure: "exclusionIndex", subject: "obec/500001" }] });
  });
});
