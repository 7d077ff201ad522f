import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { economicBurden, economicBurdenIndicator } from "../../../src/indicators/people/economicBurden.ts";
import { seniorDependencyRatio } from "../../../src/indicators/people/seniorDependencyRatio.ts";
import { youthDependencyRatio } from "../../../src/indicators/people/youthDependencyRatio.ts";
import { okresBlansko2010, on31December2020 } from "../ageTable.ts";
import { wholePopulation } from "../everyCard.ts";

const bounds = { young: "0-14", old: "65+", working: "15-64" } as const;

describe("economicBurden", () => {
  it("okres Blansko about 2010 (regiony.penize.cz after ČSÚ), 15 998 + 18 686 to 72 670: 47.7", () => {
    expect(economicBurden(okresBlansko2010, bounds)).toBeCloseTo(47.73, 2);
  });

  // ČSÚ, population on 31 December 2020: 0–14 with 65+, and 15–64.
  it.each([
    ["cr", 3_878_063, 6_823_714],
    ["kraj/3115", 435_317, 760_010],
  ])("%s on 31. 12. 2020 (ČSÚ), %i to %i", (subject, dependent, working) => {
    expect(indicatorValue(economicBurdenIndicator, on31December2020(subject))).toBe((100 * dependent) / working);
  });

  it.each([
    ["nobody to bear", { "T/0-14": 0, "T/15-64": 10, "T/65+": 0 }, 0],
    ["nobody to bear it", { "T/0-14": 1, "T/15-64": 0, "T/65+": 1 }, null],
    ["children unknown", { "T/15-64": 10, "T/65+": 1 }, null],
    ["the old unknown", { "T/0-14": 1, "T/15-64": 10, "T/65+": null }, null],
  ])("%s", (_, population, value) => expect(economicBurden({ population }, bounds)).toBe(value));

  it("refuses counts below zero", () => {
    expect(() => economicBurden({ population: { "T/0-14": -1, "T/15-64": 10, "T/65+": 1 } }, bounds)).toThrow(
      expect.objectContaining({ code: "count-negative" }),
    );
  });

  it("is the sum of both dependency ratios", () => {
    fc.assert(
      fc.property(wholePopulation, (population) => {
        const young = youthDependencyRatio({ population }, { dependent: "0-14", working: "15-64" });
        const old = seniorDependencyRatio({ population }, { dependent: "65+", working: "15-64" });
        if (young !== null && old !== null) expect(economicBurden({ population }, bounds)).toBeCloseTo(young + old, 9);
      }),
    );
  });
});
