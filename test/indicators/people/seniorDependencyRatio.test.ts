import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { seniorDependencyRatio, seniorDependencyRatioIndicator } from "../../../src/indicators/people/seniorDependencyRatio.ts";
import { supportRatio } from "../../../src/indicators/people/supportRatio.ts";
import { okresBlansko2010, on31December2020 } from "../ageTable.ts";

const bounds = { dependent: "65+", working: "15-64" } as const;

describe("seniorDependencyRatio", () => {
  it("okres Blansko about 2010 (regiony.penize.cz after ČSÚ), 18 686 to 72 670: 25.7", () => {
    expect(seniorDependencyRatio(okresBlansko2010, bounds)).toBeCloseTo(25.71, 2);
  });

  // ČSÚ, population on 31 December 2020: 65+ and 15–64.
  it.each([
    ["cr", 2_158_322, 6_823_714],
    ["kraj/3115", 241_897, 760_010],
  ])("%s on 31. 12. 2020 (ČSÚ), %i to %i", (subject, old, working) => {
    expect(indicatorValue(seniorDependencyRatioIndicator, on31December2020(subject))).toBe((100 * old) / working);
  });

  it.each([
    ["nobody old", { "T/65+": 0, "T/15-64": 10 }, 0],
    ["nobody of working age", { "T/65+": 10, "T/15-64": 0 }, null],
    ["the old unknown", { "T/65+": null, "T/15-64": 10 }, null],
  ])("%s", (_, population, value) => expect(seniorDependencyRatio({ population }, bounds)).toBe(value));

  it("refuses counts below zero", () => {
    expect(() => seniorDependencyRatio({ population: { "T/65+": 1, "T/15-64": -1 } }, bounds)).toThrow(
      expect.objectContaining({ code: "count-negative" }),
    );
  });

  it("over the same bounds is a hundred times the inverse of the support ratio", () => {
    for (const subject of ["cr", "kraj/3026", "obec/571393"]) {
      const people = on31December2020(subject);
      const support = supportRatio(people, { working: "20-64", old: "65+" }) ?? Number.NaN;
      expect(seniorDependencyRatio(people, { dependent: "65+", working: "20-64" })).toBeCloseTo(100 / support, 9);
    }
  });
});
