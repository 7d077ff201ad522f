import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { type MeanAgeOptions, meanAge, meanAgeIndicator } from "../../../src/indicators/people/meanAge.ts";
import type { Population } from "../../../src/model/ages.ts";
import { on31December2020 } from "../ageTable.ts";
import { fiveYear, wholePopulation } from "../everyCard.ts";

const two: MeanAgeOptions = { groups: ["0-9", "10+"], openGroupAge: 45 };
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("meanAge", () => {
  // ČSÚ, population on 31 December 2020 by five-year group, everybody at the middle of the group, 85+ at 89: summed cell by cell.
  it.each([
    ["cr", 42.59],
    ["kraj/3115", 42.6],
  ])("%s on 31. 12. 2020 (ČSÚ): %d years", (subject, age) => {
    const people = on31December2020(subject);
    let years = 0;
    let persons = 0;
    for (const [cell, count] of Object.entries(people.population ?? {})) {
      const from = Number.parseInt(cell.slice(2), 10);
      years += (count ?? Number.NaN) * (from === 85 ? 89 : from + 2.5);
      persons += count ?? Number.NaN;
    }
    expect(indicatorValue(meanAgeIndicator, people)).toBe(years / persons);
    expect(indicatorValue(meanAgeIndicator, people)).toBeCloseTo(age, 2);
  });

  it.each<[string, Population, number | null]>([
    ["half and half", { "T/0-9": 50, "T/10+": 50 }, 25],
    ["children only", { "T/0-9": 50, "T/10+": 0 }, 5],
    ["the open group only", { "T/0-9": 0, "T/10+": 1 }, 45],
    ["nobody", { "T/0-9": 0, "T/10+": 0 }, null],
    ["a group unknown", { "T/0-9": 5, "T/10+": null }, null],
  ])("%s", (_, population, age) => expect(meanAge({ population }, two)).toBe(age));

  it("of an unknown table is unknown", () => expect(meanAge({ population: null }, two)).toBeNull());

  it("refuses counts below zero, ages that are none, an age of the open group that is no number", () => {
    expect(() => meanAge({ population: { "T/0-9": -1, "T/10+": 1 } }, two)).toThrow(refused("count-negative"));
    expect(() => meanAge({ population: { "T/0+": 1 } }, { groups: ["9-0"], openGroupAge: 45 })).toThrow(refused("age-range-invalid"));
    expect(() => meanAge({ population: { "T/0-9": 1, "T/10+": 1 } }, { ...two, openGroupAge: Number.NaN })).toThrow(RangeError);
  });

  // "Age groups that cover the population once"; nobody of 85+ is younger than 85.
  it.each<[string, MeanAgeOptions]>([
    ["a group twice", { groups: ["0-9", "0-9", "10+"], openGroupAge: 45 }],
    ["groups that overlap", { groups: ["0-9", "5+"], openGroupAge: 45 }],
    ["a gap", { groups: ["0-4", "10+"], openGroupAge: 45 }],
    ["no groups", { groups: [], openGroupAge: 45 }],
    ["no open end", { groups: ["0-4", "5-9"], openGroupAge: 45 }],
    ["a mean age below the open group", { groups: ["0-9", "10+"], openGroupAge: 9 }],
  ])("refuses %s", (_, options) => {
    const population = { "T/0-4": 1, "T/5-9": 1, "T/10+": 1 };
    expect(() => meanAge({ population }, options)).toThrow(RangeError);
  });

  it("does not depend on the order of groups", () => {
    fc.assert(
      fc.property(wholePopulation, fc.shuffledSubarray(fiveYear, { minLength: fiveYear.length }), (population, groups) => {
        expect(meanAge({ population }, { groups, openGroupAge: 89 })).toBe(meanAge({ population }, { groups: fiveYear, openGroupAge: 89 }));
      }),
    );
  });

  it("the same people in wider groups have another mean age: it is an estimate", () => {
    fc.assert(
      fc.property(wholePopulation, (population) => {
        const narrow = meanAge({ population }, { groups: fiveYear, openGroupAge: 89 });
        const wide = meanAge({ population }, { groups: ["0-14", "15-64", "65-84", "85+"], openGroupAge: 89 });
        if (narrow !== null && wide !== null) expect(Math.abs(narrow - wide)).toBeLessThanOrEqual(25);
      }),
    );
  });

  it("lies between the middle of the first group and the age of the open one", () => {
    fc.assert(
      fc.property(wholePopulation, (population) => {
        const age = meanAge({ population }, { groups: fiveYear, openGroupAge: 89 });
        if (age !== null) expect(age >= 2.5 && age <= 89).toBe(true);
      }),
    );
  });
});
