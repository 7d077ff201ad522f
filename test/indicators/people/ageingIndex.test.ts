import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { ageingIndex, ageingIndexIndicator } from "../../../src/indicators/people/ageingIndex.ts";
import { seniorDependencyRatio } from "../../../src/indicators/people/seniorDependencyRatio.ts";
import { youthDependencyRatio } from "../../../src/indicators/people/youthDependencyRatio.ts";
import { okresBlansko2010, on31December2020 } from "../ageTable.ts";
import { wholePopulation } from "../everyCard.ts";

const csu = { young: "0-14", old: "65+" } as const;

describe("ageingIndex", () => {
  it("okres Blansko about 2010 (regiony.penize.cz after ČSÚ), 18 686 to 15 998: 116.8", () => {
    expect(ageingIndex(okresBlansko2010, csu)).toBeCloseTo(116.8, 1);
  });

  // ČSÚ, population on 31 December 2020: 65+ and 0–14, counted by hand from the table.
  it.each([
    ["cr", 2_158_322, 1_719_741, 125.5],
    ["kraj/3115", 241_897, 193_420, 125.1],
    ["obec/581283", 4661, 3191, 146.1],
  ])("%s on 31. 12. 2020 (ČSÚ), %i to %i: %d", (subject, old, young, index) => {
    const value = indicatorValue(ageingIndexIndicator, on31December2020(subject));
    expect(value).toBe((100 * old) / young);
    expect(value).toBeCloseTo(index, 1);
  });

  it("other bounds give another number: some towns publish 60+", () => {
    const people = on31December2020("obec/581283");
    expect(ageingIndex(people, { young: "0-14", old: "60+" })).toBeGreaterThan(ageingIndex(people, csu) ?? Number.NaN);
  });

  it.each([
    ["nobody old", { "T/0-14": 10, "T/65+": 0 }, 0],
    ["as many old as young", { "T/0-14": 10, "T/65+": 10 }, 100],
    ["no children", { "T/0-14": 0, "T/65+": 10 }, null],
    ["nobody at all", { "T/0-14": 0, "T/65+": 0 }, null],
    ["children unknown", { "T/0-14": null, "T/65+": 10 }, null],
    ["the old unknown", { "T/0-14": 10 }, null],
  ])("%s", (_, population, index) => expect(ageingIndex({ population }, csu)).toBe(index));

  it("of an unknown table is unknown", () => expect(ageingIndex({ population: null }, csu)).toBeNull());

  it("refuses counts below zero and ages that are none", () => {
    expect(() => ageingIndex({ population: { "T/0-14": -1, "T/65+": 1 } }, csu)).toThrow(
      expect.objectContaining({ code: "count-negative" }),
    );
    expect(() => ageingIndex(okresBlansko2010, { young: "0-14", old: "65" as "65+" })).toThrow(
      expect.objectContaining({ code: "age-range-invalid" }),
    );
  });

  it("is the old-age dependency ratio over that of the young", () => {
    fc.assert(
      fc.property(wholePopulation, (population) => {
        const old = seniorDependencyRatio({ population }, { dependent: "65+", working: "15-64" });
        const young = youthDependencyRatio({ population }, { dependent: "0-14", working: "15-64" });
        const index = ageingIndex({ population }, csu);
        if (old !== null && young !== null && index !== null) expect(index / 100).toBeCloseTo(old / young, 9);
      }),
    );
  });
});
