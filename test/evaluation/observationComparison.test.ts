import { describe, expect, it } from "vitest";
import { observationComparison } from "../../src/evaluation/observationComparison.ts";
import { meanAgeIndicator } from "../../src/indicators/people/meanAge.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import { observation, unknown } from "./seen.ts";

const of = (numerator: number, denominator: number) => observation({ value: numerator / denominator, numerator, denominator });
// Published counts of 2023 (Agency for Social Inclusion, workbook of the index): ORP Blansko and the country.
const country = of(621_305, 9_172_797);

describe("observationComparison", () => {
  it("uses the direction of the card: fewer persons in execution is better", () => {
    const found = observationComparison(executionShareIndicator, of(1847, 47_834), country);
    expect(found).toMatchObject({ verdict: "better", differsAt: 0.998, statistic: "proportion", polarity: "lower-is-better" });
    expect(observationComparison(executionShareIndicator, of(4000, 47_834), country)?.verdict).toBe("worse");
  });

  it("a small municipality does not differ by more than chance: 14 of 204", () => {
    expect(observationComparison(executionShareIndicator, of(14, 204), country)?.verdict).toBe("same");
  });

  it("says why it cannot be said", () => {
    expect(observationComparison(executionShareIndicator, unknown("suppressed"), country)).toMatchObject({
      verdict: null,
      reason: "suppressed",
    });
    expect(observationComparison(executionShareIndicator, of(3, 204), country, { minimumCount: 5 })?.verdict).toBe("too-few");
  });

  it("does not judge a part larger than its whole, and does not stop at it", () => {
    expect(observationComparison(executionShareIndicator, of(30, 20), country)).toMatchObject({
      value: 1.5,
      verdict: null,
      reason: "invalid-input",
    });
    expect(observationComparison(executionShareIndicator, country, of(30, 20))?.verdict).toBeNull();
  });

  it("gives no verdict below five cases unless asked for one", () => {
    expect(observationComparison(executionShareIndicator, of(4, 5), country)?.verdict).toBe("too-few");
    expect(observationComparison(executionShareIndicator, of(5, 5), country)?.verdict).toBe("worse");
    expect(observationComparison(executionShareIndicator, of(4, 5), country, { minimumCount: 0 })?.verdict).toBe("worse");
  });

  it("has nothing to say of a mean, and refuses observations of another card", () => {
    const ages = observation({ indicator: meanAgeIndicator.id, value: 42 });
    expect(observationComparison(meanAgeIndicator, ages, ages)).toBeNull();
    expect(() => observationComparison(executionShareIndicator, ages, country)).toThrow(
      expect.objectContaining({ code: "indicator-differs" }),
    );
    expect(() => observationComparison({ ...executionShareIndicator, version: 2 }, country, country)).toThrow(
      expect.objectContaining({ code: "indicator-differs" }),
    );
  });
});
