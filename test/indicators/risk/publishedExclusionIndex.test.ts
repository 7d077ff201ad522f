import { describe, expect, it } from "vitest";
import { publishedExclusionIndex, publishedExclusionIndexIndicator } from "../../../src/indicators/risk/publishedExclusionIndex.ts";

describe("publishedExclusionIndex", () => {
  // MMR, Index sociálního vyloučení 2023.
  it.each([
    ["Blansko", 10],
    ["Hlinsko 571393", 8],
    ["Mnichovo Hradiště", 5],
    ["Dolní Krupá", 13],
  ])("%s 2023: %i", (_, points) => expect(publishedExclusionIndex({ exclusionIndex: points })).toBe(points));

  it.each([0, 30])("%i is the limit itself", (points) => expect(publishedExclusionIndex({ exclusionIndex: points })).toBe(points));

  it("is never minus zero", () => expect(publishedExclusionIndex({ exclusionIndex: -0 })).toBe(0));

  it("not published is unknown", () => expect(publishedExclusionIndex({ exclusionIndex: null })).toBeNull());

  it.each([-1, 31, 10.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (exclusionIndex) => {
    expect(() => publishedExclusionIndex({ exclusionIndex })).toThrow(
      expect.objectContaining({ name: "RangeError", code: "index-out-of-range" }),
    );
  });

  it("does not roll up", () => {
    expect(publishedExclusionIndexIndicator.kind).toBe("custom");
    expect(publishedExclusionIndexIndicator.why({ exclusionIndex: null })).toBe("not-reported");
  });
});
