import { readdirSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { build } from "../../examples/data/build.ts";
import { readFacts } from "../../src/interop/readFacts.ts";
import { readTerritory } from "../../src/interop/readTerritory.ts";
import { exactSum } from "../../src/model/exactSum.ts";
import type { Fact } from "../../src/model/fact.ts";
import { municipalitiesOf, territoriesAt, territoriesOn } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { exampleTable } from "../interop/saved.ts";

const names = ["population-2020-12-31.json", "exclusion-inputs-2023.json", "facilities-2023.json"] as const;
const territory = readTerritory(exampleTable("territory.json"));
const [population, exclusion, facilities] = names.map((name) => readFacts(exampleTable(name))) as [Reading, Reading, Reading];
type Reading = ReturnType<typeof readFacts>;
const state = territoriesOn(territory.accepted, "2024-06-30");

const of = ({ accepted }: Reading, subject: string, field: string): Fact | undefined =>
  accepted.find((fact) => fact.subject === subject && fact.field === field);
const values = (facts: readonly Fact[]): readonly number[] => facts.flatMap(({ value }) => value ?? []);
/** Sum of a field, or of all fields below it, over the municipalities of a territory. */
const sum = ({ accepted }: Reading, id: TerritoryId, field: string): number => {
  const members: readonly string[] = municipalitiesOf(state, id);
  return exactSum(values(accepted.filter((fact) => members.includes(fact.subject) && fact.field.startsWith(field))));
};
const total = ({ accepted }: Reading, subject: string, field: string): number =>
  exactSum(values(accepted.filter((fact) => fact.subject === subject && fact.field.startsWith(field))));

describe("the tables are whole", () => {
  test("nothing is rejected, nothing unknown, every subject is in the territories", () => {
    for (const reading of [territory, population, exclusion, facilities]) {
      expect(reading.rejected).toEqual([]);
      expect(reading.notes.filter(({ code }) => code !== "empty-cell")).toEqual([]);
    }
    const ids = new Set<string>(state.nodes.keys());
    for (const { accepted } of [population, exclusion, facilities]) expect(accepted.filter(({ subject }) => !ids.has(subject))).toEqual([]);
  });

  test("counts", () => {
    const size = ({ accepted }: Reading) => new Set(accepted.map(({ subject }) => subject)).size;
    expect([territory.accepted.length, size(population), size(exclusion), size(facilities)]).toEqual([790, 721, 721, 69]);
    expect([population, exclusion, facilities].map(({ accepted }) => accepted.length)).toEqual([721 * 36, 721 * 9 - 4, 189 + 78]);
  });

  test("all of it stays below 1.5 MB", () => {
    const folder = new URL("../../examples/data/", import.meta.url);
    const bytes = readdirSync(folder).map((name) => statSync(new URL(name, folder)).size);
    expect(exactSum(bytes)).toBeLessThan(1_500_000);
  });
});

describe("territories", () => {
  // Numbers of municipalities: ČSÚ, code lists of 2024; okres Blansko = 43 + 73.
  test.each([
    ["kraj/3115", 673],
    ["orp/6201", 43],
    ["orp/6202", 73],
    ["okres/40703", 116],
    ["orp/5302", 22],
    ["orp/2116", 22],
  ] as const)("%s has %i municipalities", (id, count) => expect(municipalitiesOf(state, id)).toHaveLength(count));

  test("21 ORPs of Jihomoravský kraj; ORP Blansko lies in one okres", () => {
    expect(territoriesAt(state, "kraj/3115", "orp")).toHaveLength(21);
    expect(territoriesAt(state, "orp/6201", "okres")).toEqual(["okres/40703"]);
  });

  test.each([
    ["obec/581283", "Blansko", "mesto"],
    ["obec/582786", "Brno", "statutarni-mesto"],
    ["obec/581682", "Jedovnice", "mestys"],
    ["obec/571393", "Hlinsko", "mesto"],
    ["obec/535711", "Dolní Krupá", "obec"],
    ["obec/592935", "Březina", "vojensky-ujezd"],
  ] as const)("%s is %s, %s", (id, cs, kind) => expect(state.nodes.get(id)).toMatchObject({ cs, kind }));

  test("every municipality and every ORP has a point in the region it belongs to", () => {
    for (const { id, point } of territory.accepted) {
      if (!/^(obec|orp)\//.test(id)) continue;
      expect(point?.lon).toBeGreaterThan(14.8);
      expect(point?.lon).toBeLessThan(17.7);
      expect(point?.lat).toBeGreaterThan(48.6);
      expect(point?.lat).toBeLessThan(50.7);
    }
    expect(state.nodes.get("orp/6201")?.point).toEqual(state.nodes.get("obec/581283")?.point);
  });

  test("what holds only some of its municipalities says so", () => {
    for (const { id, covered } of territory.partial) expect(municipalitiesOf(state, id)).toHaveLength(covered);
    expect(territory.partial.map(({ id, members }) => [id, members])).toEqual([
      ["cr", 6258],
      ["kraj/3026", 1144],
      ["kraj/3093", 451],
      ["okres/40223", 120],
      ["okres/40614", 108],
    ]);
  });
});

describe("official totals", () => {
  // ČSÚ, population 31. 12. 2020.
  test.each([
    ["cr", 10_701_777],
    ["kraj/3115", 1_195_327],
    ["obec/581283", 20_306],
  ])("population of %s is %i", (id, people) => expect(total(population, id, "population/")).toBe(people));

  // MMR, Index sociálního vyloučení 2023: sums over the municipalities of the workbook.
  test.each([
    ["orp/6201", [47_834, 35_244, 1_847, 1_069 + 1 / 3, 147 + 1 / 6, 487]],
    ["orp/5302", [17_850, 13_089, 742, 395 + 1 / 6, 75 + 11 / 12, 125]],
    ["orp/2116", [15_403, 11_758, 652, 201 + 7 / 12, 21 + 2 / 3, 133]],
  ] as const)("inputs of the exclusion index in %s", (id, expected) => {
    for (const [i, field] of exclusion.publication.fields.slice(0, 6).entries())
      expect(sum(exclusion, id, field)).toBeCloseTo(expected[i] ?? -1, 9);
  });

  // The same workbook, whole country: shares 6.773 %, 2.711 %, 0.699 %, 1.820 %, 2.964 %.
  test("national shares of the exclusion index", () => {
    const share = (part: string, whole: string) =>
      (100 * (of(exclusion, "cr", part)?.value ?? -1)) / (of(exclusion, "cr", whole)?.value ?? -1);
    expect(share("personsInExecution", "population/T/15+")).toBeCloseTo(6.773, 3);
    expect(share("housingAllowancesPaid", "population/T/15+")).toBeCloseTo(2.711, 3);
    expect(share("livingAllowancesPaid", "population/T/15+")).toBeCloseTo(0.699, 3);
    expect(share("jobSeekersOver6Months", "population/T/15-64")).toBeCloseTo(1.82, 3);
    expect(share("earlySchoolLeavers", "pupilsLeavingSchool")).toBeCloseTo(2.964, 3);
  });

  test("sums of Jihomoravský kraj equal its municipalities, to the last bit", () => {
    for (const reading of [population, exclusion])
      for (const field of reading.publication.fields.filter((name) => name !== "exclusionIndex"))
        expect(of(reading, "kraj/3115", field)?.value).toBe(sum(reading, "kraj/3115", field));
  });

  test.each([
    ["obec/581283", 10],
    ["obec/571393", 8],
    ["obec/535711", 13],
  ])("published index of %s is %i", (id, index) => expect(of(exclusion, id, "exclusionIndex")?.value).toBe(index));
});

describe("what is not known is not zero", () => {
  test("a municipality without a school has no school figure, Blansko has 0 of 230", () => {
    expect(of(exclusion, "obec/535711", "earlySchoolLeavers")).toMatchObject({ value: null, reason: "not-applicable" });
    expect(of(exclusion, "obec/581283", "earlySchoolLeavers")).toMatchObject({
      value: 0,
      period: { from: "2022-09-01", to: "2023-09-01" },
    });
    expect(of(exclusion, "obec/581283", "pupilsLeavingSchool")?.value).toBe(230);
    expect(exclusion.accepted.filter((fact) => fact.field === "pupilsLeavingSchool" && fact.value !== null)).toHaveLength(160 + 4);
  });

  test("in a military area nobody lives, and the index does not apply", () => {
    expect(of(exclusion, "obec/592935", "exclusionIndex")).toMatchObject({ value: null, reason: "not-applicable" });
    expect(of(exclusion, "obec/592935", "population/T/15+")?.value).toBe(0);
    expect(total(population, "obec/592935", "population/")).toBe(0);
  });

  test("most municipalities have no row of facilities: 38 of 43 in ORP Blansko, all in Bučovice and Pohořelice", () => {
    const withRow = new Set(facilities.accepted.map(({ subject }) => subject));
    const rows = (id: TerritoryId) => municipalitiesOf(state, id).filter((member) => withRow.has(member)).length;
    const without = territoriesAt(state, "cr", "orp").filter((id) => rows(id) === 0);
    expect(rows("orp/6201")).toBe(5);
    expect(without.map((id) => state.nodes.get(id)?.cs)).toEqual(["Bučovice", "Pohořelice"]);
    expect(facilities.absentRows.map(({ means }) => means)).toEqual(["unknown"]);
  });

  test("sums of facilities say how much they cover", () => {
    expect(total(facilities, "cr", "facilities/")).toBe(3606);
    expect(of(facilities, "cr", "facilities/130")?.coverage).toEqual({ covered: 699, members: 6258 });
    expect(of(facilities, "kraj/3115", "facilities/130")?.coverage).toEqual({ covered: 62, members: 673 });
    expect(of(facilities, "obec/581283", "facilities/130")?.coverage).toBeUndefined();
  });
});

test("a folder without tables is refused", () => {
  expect(() => build("no-such-folder")).toThrow(/no-such-folder/);
});

// Only where the source tables are at hand: KPSS_SOURCE_TABLES=DIR npm test
const folder = process.env["KPSS_SOURCE_TABLES"];
if (folder !== undefined) {
  describe("with the source tables", () => {
    test.each([...build(folder)])("%s is what the script writes", (name, text) => {
      expect(exampleTable(name) === text).toBe(true);
    });
  });
}
