import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInhabited } from "../../../src/indicators/people/isInhabited.ts";
import type { Population } from "../../../src/model/ages.ts";
import { on31December2020 } from "../ageTable.ts";
import { population } from "../everyCard.ts";

describe("isInhabited", () => {
  // ČSÚ, population on 31 December 2020: Březina 592935 is a military area without people, Březina 581381 a village of the same name.
  it("not in the military area Březina, but in the town of Blansko", () => {
    expect(isInhabited(on31December2020("obec/592935"))).toBe(false);
    expect(isInhabited(on31December2020("obec/581283"))).toBe(true);
  });

  it.each<[string, Population | null, boolean]>([
    ["nobody of any age", { "T/0-14": 0, "T/15+": 0 }, false],
    ["nobody of either sex", { "F/0+": 0, "M/0+": 0 }, false],
    // The workbook of the exclusion index has no children: an area without anybody of 15+ has none either.
    ["nobody of 15 and over", { "T/15+": 0, "T/15-64": 0 }, false],
    ["one person", { "T/0-14": 0, "T/15+": 1 }, true],
    ["an unknown table", null, true],
    ["an empty table", {}, true],
    ["an unknown count", { "T/0-14": 0, "T/15+": null }, true],
    ["minus zero", { "T/0+": -0 }, false],
  ])("%s", (_, table, inhabited) => expect(isInhabited({ population: table })).toBe(inhabited));

  // "False only when the table says that nobody does": these tables do not say it.
  it.each<[string, Population]>([
    ["no children", { "T/0-14": 0 }],
    ["nobody old", { "T/65+": 0 }],
    ["no women, men not counted", { "F/0+": 0 }],
  ])("%s does not mean nobody", (_, table) => expect(isInhabited({ population: table })).toBe(true));

  it("whoever is counted lives there", () => {
    fc.assert(
      fc.property(population, (table) => {
        if (Object.values(table).some((count) => count !== null && count > 0)) expect(isInhabited({ population: table })).toBe(true);
      }),
    );
  });
});
