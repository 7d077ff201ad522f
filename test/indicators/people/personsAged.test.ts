import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";
import { personsAged, personsIndicator } from "../../../src/indicators/people/personsAged.ts";
import type { AgeRange, Population, Sex } from "../../../src/model/ages.ts";
import { on31December2020 } from "../ageTable.ts";
import { fiveYear, population, wholePopulation } from "../everyCard.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const blansko = on31December2020("obec/581283");

describe("personsAged", () => {
  // ČSÚ, population on 31 December 2020 by sex and five-year age group.
  it.each<[string, AgeRange, number]>([
    ["cr", "0+", 10_701_777],
    ["cr", "0-14", 1_719_741],
    ["cr", "15-64", 6_823_714],
    ["cr", "65+", 2_158_322],
    ["kraj/3115", "0+", 1_195_327],
    ["obec/581283", "0+", 20_306],
    ["obec/592935", "0+", 0],
  ])("%s on 31. 12. 2020 (ČSÚ), %s: %i", (subject, ages, persons) => {
    expect(personsAged(on31December2020(subject), { ages })).toBe(persons);
    expect(indicatorValue(personsIndicator, on31December2020(subject))).toBe(personsAged(on31December2020(subject), { ages: "0+" }));
  });

  // MMR, Index sociálního vyloučení 2023: Blansko has 17 086 inhabitants aged 15+ and 12 292 aged 15–64.
  it("Blansko 2023, 65+ by subtraction: 4 794", () => {
    expect(personsAged({ population: { "T/15+": 17_086, "T/15-64": 12_292 } }, { ages: "65+" })).toBe(4794);
  });

  it.each<[string, Population, AgeRange, Sex, number | null]>([
    ["adds groups", { "T/0-4": 1, "T/5-9": 2, "T/10-14": 4 }, "0-14", "T", 7],
    ["adds up to the open end", { "T/80-84": 3, "T/85+": 2 }, "80+", "T", 5],
    ["takes a group as it is", { "T/0-14": 7, "T/0-4": 1 }, "0-14", "T", 7],
    ["subtracts at the upper end", { "T/0+": 10, "T/65+": 3 }, "0-64", "T", 7],
    ["subtracts in the middle", { "T/0+": 10, "T/0-14": 2, "T/65+": 3 }, "15-64", "T", 5],
    ["subtracts and adds", { "T/0+": 10, "T/0-4": 2, "T/65+": 3, "T/60-64": 1 }, "5-59", "T", 4],
    ["adds women and men", { "F/0-14": 3, "M/0-14": 4 }, "0-14", "T", 7],
    ["takes both sexes from T before F and M", { "T/0-14": 9, "F/0-14": 3, "M/0-14": 4 }, "0-14", "T", 9],
    ["has women from T and M", { "T/0-14": 7, "M/0-14": 4 }, "0-14", "F", 3],
    ["has men from T and F", { "T/0-14": 7, "F/0-14": 3 }, "0-14", "M", 4],
    ["has women of other groups than men", { "F/0-4": 1, "F/5-14": 2, "M/0-14": 4 }, "0-14", "T", 7],
    ["knows a single year", { "T/0-0": 5, "T/1-4": 6 }, "0-4", "T", 11],
    ["finds a way round an unknown group", { "T/0-14": null, "T/0-4": 1, "T/5-14": 2 }, "0-14", "T", 3],
    ["zero is a count", { "T/0-14": 0 }, "0-14", "T", 0],
    ["never minus zero", { "T/15+": 4, "T/15-64": 4 }, "65+", "T", 0],
    ["cuts no group", { "T/0-4": 1, "T/5-9": 2 }, "0-7", "T", null],
    ["cuts no group at the lower end", { "T/15+": 17 }, "16+", "T", null],
    ["bridges no gap", { "T/0-4": 1, "T/10-14": 4 }, "0-14", "T", null],
    ["takes no closed group for an open end", { "T/65-84": 4 }, "65+", "T", null],
    ["has no both sexes from women alone", { "F/0-14": 3 }, "0-14", "T", null],
    ["an unknown group is unknown", { "T/0-4": 1, "T/5-14": null }, "0-14", "T", null],
    ["an empty table says nothing", {}, "0+", "T", null],
  ])("%s", (_, table, ages, sex, persons) => expect(personsAged({ population: table }, { ages, sex })).toBe(persons));

  it("of no table is unknown", () => expect(personsAged({ population: null }, { ages: "0+" })).toBeNull());

  it.each([-1, -5e-324, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d persons", (persons) => {
    expect(() => personsAged({ population: { "T/0-14": persons } }, { ages: "0-14" })).toThrow(refused("count-negative"));
  });

  it("refuses ages that are none", () => {
    expect(() => personsAged({ population: {} }, { ages: "14-0" as AgeRange })).toThrow(refused("age-range-invalid"));
    expect(() => personsAged({ population: { "T/old": 1 } as never }, { ages: "0-14" })).toThrow(refused("age-range-invalid"));
  });

  // A table that says 12 of 15–64 and 10 of 15+ contradicts itself: there are no minus two persons of 65+.
  it.each<[string, Population, AgeRange, Sex]>([
    ["15–64 above 15+", { "T/15+": 10, "T/15-64": 12 }, "65+", "T"],
    ["more men than people", { "T/0-14": 7, "M/0-14": 8 }, "0-14", "F"],
  ])("never gives less than nobody: %s", (_, table, ages, sex) => {
    let persons: number | null = null;
    try {
      persons = personsAged({ population: table }, { ages, sex });
    } catch (refusal) {
      expect(refusal).toMatchObject({ name: "RangeError", code: expect.any(String) });
    }
    expect(persons ?? 0).toBeGreaterThanOrEqual(0);
  });
});

/** A partition of all ages: some of the bounds of five years. */
const partition = fc.subarray(fiveYear.slice(1)).map((starts): readonly AgeRange[] => {
  const bounds = [0, ...starts.map((ages) => Number.parseInt(ages, 10))];
  return bounds.map((from, i): AgeRange => {
    const next = bounds[i + 1];
    return next === undefined ? `${from}+` : `${from}-${next - 1}`;
  });
});

describe("laws", () => {
  it("every partition of the ages gives the same sum", () => {
    fc.assert(
      fc.property(wholePopulation, partition, (table, groups) => {
        const parts = groups.map((ages) => personsAged({ population: table }, { ages }));
        expect(parts.reduce<number>((a, b) => a + (b ?? Number.NaN), 0)).toBe(personsAged({ population: table }, { ages: "0+" }));
      }),
    );
  });

  it("what is left when the older are taken away is the group itself", () => {
    const cut = fc.integer({ min: 1, max: 17 });
    fc.assert(
      fc.property(wholePopulation, cut, cut, (table, one, other) => {
        const [from, to] = [5 * Math.min(one, other) - 5, 5 * Math.max(one, other)];
        const persons = (ages: AgeRange) => personsAged({ population: table }, { ages });
        const open = { [`T/${from}+`]: persons(`${from}+`), [`T/${to}+`]: persons(`${to}+`) };
        expect(personsAged({ population: open }, { ages: `${from}-${to - 1}` })).toBe(persons(`${from}-${to - 1}`));
      }),
    );
  });

  it("women and men are everybody", () => {
    fc.assert(
      fc.property(wholePopulation, fc.constantFrom(...fiveYear), (table, ages) => {
        const of = (sex: Sex) => personsAged({ population: table }, { ages, sex });
        expect((of("F") ?? Number.NaN) + (of("M") ?? Number.NaN)).toBe(of("T"));
      }),
    );
  });

  it("the order of groups in the table changes nothing", () => {
    fc.assert(
      fc.property(
        population,
        fc.constantFrom<AgeRange>("0+", "0-14", "15-64", "65+", "80+"),
        fc.infiniteStream(fc.nat()),
        (table, ages, keys) => {
          const turned = Object.fromEntries(
            Object.entries(table)
              .map((entry) => ({ entry, key: keys.next().value as number }))
              .toSorted((a, b) => a.key - b.key)
              .map(({ entry }) => entry),
          ) as Population;
          expect(personsAged({ population: turned }, { ages })).toBe(personsAged({ population: table }, { ages }));
        },
      ),
    );
  });

  it("in a table of five-year groups any cut between them is known, and any other unknown", () => {
    for (let from = 0; from <= 85; from++) expect(personsAged(blansko, { ages: `${from}+` }) === null, `${from}+`).toBe(from % 5 !== 0);
  });
});
