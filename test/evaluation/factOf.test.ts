import { describe, expect, it } from "vitest";
import { factOf, missingOf } from "../../src/evaluation/factOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { observation, unknown } from "./seen.ts";

describe("factOf", () => {
  it("keeps unit, sources and the date of the count", () => {
    const seen = observation({ numeratorPeriod: onDay("2023-12-31"), denominatorPeriod: year(2023), sources: ["a", "b"] });
    expect(factOf(seen, 0.05)).toEqual({ value: 0.05, unit: "1", period: onDay("2023-12-31"), sources: ["a", "b"] });
  });

  it("has the date of the denominator where the count has none", () => {
    expect(factOf(observation({ numeratorPeriod: null }), 1).period).toEqual(year(2023));
    expect(factOf(observation({ numeratorPeriod: null, denominatorPeriod: null }), 1).period).toBeNull();
  });
});

describe("missingOf", () => {
  it("names the figure, whose it is, why it is missing, and the source if there is just one", () => {
    expect(missingOf(unknown("refused", { subject: "obec/1" }))).toEqual({
      figure: "execution-share",
      cs: "podíl osob v exekuci",
      en: "share of persons in execution",
      subject: "obec/1",
      reason: "refused",
      source: "asz-exclusion-index-2023",
    });
    expect(missingOf(unknown("refused", { sources: ["a", "b"] })).source).toBeNull();
    expect(missingOf(unknown("not-asked", { sources: [] })).source).toBeNull();
  });
});
