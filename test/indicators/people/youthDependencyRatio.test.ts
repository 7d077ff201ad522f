import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { youthDependencyRatio, youthDependencyRatioIndicator } from "../../../src/indicators/people/youthDependencyRatio.ts";
import { okresBlansko2010, on31December2020 } from "../ageTable.ts";

const bounds = { dependent: "0-14", working: "15-64" } as const;

describe("youthDependencyRatio", () => {
  it("okres Blansko about 2010 (regiony.penize.cz after ČSÚ), 15 998 to 72 670: 22.0", () => {
    expect(youthDependencyRatio(okresBlansko2010, bounds)).toBeCloseTo(22.01, 2);
  });

  // ČSÚ, population on 31 December 2020: 0–14 and 15–64.
  it.each([
    ["cr", 1_719_741, 6_823_714],
    ["kraj/3115", 193_420, 760_010],
  ])("%s on 31. 12. 2020 (ČSÚ), %i to %i", (subject, young, working) => {
    expect(indicatorValue(youthDependencyRatioIndicator, on31December2020(subject))).toBe((100 * young) / working);
  });

  it("the other working age gives a smaller base and a larger number", () => {
    const wide = youthDependencyRatio(on31December2020("cr"), { dependent: "0-19", working: "20-64" });
    expect(wide).toBeGreaterThan(youthDependencyRatio(on31December2020("cr"), bounds) ?? Number.NaN);
  });

  it.each([
    ["no children", { "T/0-14": 0, "T/15-64": 10 }, 0],
    ["nobody of working age", { "T/0-14": 10, "T/15-64": 0 }, null],
    ["working age unknown", { "T/0-14": 10 }, null],
  ])("%s", (_, population, value) => expect(youthDependencyRatio({ population }, bounds)).toBe(value));

  it("refuses counts below zero", () => {
    expect(() => youthDependencyRatio({ population: { "T/0-14": -1, "T/15-64": 1 } }, bounds)).toThrow(
      expect.objectContaining({ code: "count-negative" }),
    );
  });
});
