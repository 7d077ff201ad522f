import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExclusionIndex, exclusionCategory, exclusionIndex, exclusionShareIndex } from "../../../src/analyses/risk/exclusionIndex.ts";
import type { ExclusionFigures } from "../../../src/analyses/risk/exclusionPart.ts";
import { exclusionIndex2023 } from "../../../src/codebooks/parameters/exclusionIndex2023.ts";
import { readFacts } from "../../../src/interop/readFacts.ts";
import { readTerritory } from "../../../src/interop/readTerritory.ts";
import { factsAsOf } from "../../../src/model/factsAsOf.ts";
import { inputOf, nounOf } from "../../../src/model/nounOf.ts";
import { territoriesAt, territoriesOn } from "../../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { exampleTable } from "../../interop/saved.ts";

const FIELDS = [
  "population",
  "personsInExecution",
  "housingAllowancesPaid",
  "livingAllowancesPaid",
  "jobSeekersOver6Months",
  "earlySchoolLeavers",
  "pupilsLeavingSchool",
];
const book = factsAsOf(readFacts(exampleTable("exclusion-inputs-2023.json")).accepted, "2026-11-21");
const territories = territoriesOn(readTerritory(exampleTable("territory.json")).accepted, "2026-11-21");
const figuresOf = (id: string) => nounOf(FIELDS.map((field) => inputOf(book, id, field))) as unknown as ExclusionFigures;
const country = figuresOf("cr");
const regions = new Map(["kraj/3026", "kraj/3093", "kraj/3115"].map((id) => [id, figuresOf(id)]));
const municipalities = [...territories.nodes.values()].filter((node) => node.id.startsWith("obec/"));

const indexOf = (id: TerritoryId, changes: Partial<Parameters<typeof exclusionIndex>[0]> = {}): ExclusionIndex => {
  const [region = ""] = territoriesAt(territories, id, "kraj");
  return exclusionIndex({
    municipality: id,
    cs: territories.nodes.get(id)?.cs ?? "",
    year: 2023,
    figures: figuresOf(id),
    region: regions.get(region) ?? country,
    country,
    published: inputOf(book, id, "exclusionIndex").value as number | null,
    ...changes,
  });
};
const all = new Map(municipalities.map((node) => [node.id, indexOf(node.id)]));
const pointsOf = (index: ExclusionIndex | undefined) =>
  index?.parts.map(({ points }) => [points.count, points.share, points.locationQuotient]);
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("the published index of 2023 (MMR, Agentura pro sociální začleňování)", () => {
  it.each<[string, TerritoryId, number, readonly number[]]>([
    ["Blansko", "obec/581283", 10, [2, 3, 2, 3, 0]],
    ["Hlinsko", "obec/571393", 8, [2, 4, 1, 1, 0]],
    ["Mnichovo Hradiště", "obec/536326", 5, [2, 2, 0, 1, 0]],
  ])("%s %s is %i, %j", (cs, id, points, parts) => {
    const index = all.get(id);
    expect(index).toMatchObject({ cs, published: points, value: points, low: points, high: points, reason: null });
    expect(index?.parts.map((part) => part.low)).toEqual(parts);
    expect(index?.parts.map((part) => part.high)).toEqual(parts);
  });

  it("Blansko: 8 of 10 points come from counts, 2 from shares, none from quotients", () => {
    const total = [0, 1, 2].map((place) => pointsOf(all.get("obec/581283"))?.reduce((sum, part) => sum + (part[place] ?? 0), 0));
    expect(total).toEqual([8, 2, 0]);
  });

  it("Dolní Krupá 535711 is 13: 10 points known, the rest comes from the school of a neighbour", () => {
    const index = all.get("obec/535711");
    expect(index).toMatchObject({ published: 13, value: 13, low: 10, high: 16, category: "12-30" });
    expect(pointsOf(index)).toEqual([
      [0, 1, 1],
      [0, 2, 0],
      [0, 1, 1],
      [0, 2, 2],
      [null, null, null],
    ]);
  });

  it("of all 717 municipalities of examples/data: complete ones equal, others with a remainder of 0 to 6, one without people", () => {
    const complete = [...all.values()].filter((index) => index.parts.length > 0 && index.low === index.high);
    const open = [...all.values()].filter((index) => index.low < index.high);
    expect([all.size, complete.length, open.length]).toEqual([717, 160, 556]);
    expect(complete.filter((index) => index.low !== index.published)).toEqual([]);
    for (const { published, low, high, cs } of open) {
      expect(published, cs).not.toBeNull();
      expect((published ?? -1) - low, cs).toBeGreaterThanOrEqual(0);
      expect(published ?? 99, cs).toBeLessThanOrEqual(high);
      expect(high - low, cs).toBe(6);
    }
  });

  // domain: municipalities by category in the three ORPs.
  it.each<[TerritoryId, readonly number[]]>([
    ["orp/6201", [33, 9, 1, 0]],
    ["orp/5302", [18, 3, 1, 0]],
    ["orp/2116", [17, 4, 0, 1]],
  ])("%s has %j municipalities in the four categories", (orp, counts) => {
    const categories = territoriesAt(territories, orp, "obec").map((id) => all.get(id)?.category);
    expect(exclusionIndex2023.categories.map(({ code }) => categories.filter((category) => category === code).length)).toEqual(counts);
  });

  // The workbook prints the quotient of Rokytá, persons in execution, as 0.55209035976767729 and of Boseň, job seekers, as 0.52815613307188036.
  it("compares with the mean of the regional and the national share", () => {
    expect(all.get("obec/529605")?.parts[0]?.locationQuotient).toBeCloseTo(0.5520903597676773, 12);
    expect(all.get("obec/535516")?.parts[3]?.locationQuotient).toBeCloseTo(0.5281561330718804, 12);
  });
});

/** Everybody, everywhere: nothing stands out. */
const even: ExclusionFigures = {
  population: { "T/15+": 100_000, "T/15-64": 100_000 },
  personsInExecution: 1000,
  housingAllowancesPaid: 1000,
  livingAllowancesPaid: 1000,
  jobSeekersOver6Months: 1000,
  earlySchoolLeavers: 1000,
  pupilsLeavingSchool: 100_000,
};
const few: ExclusionFigures = {
  population: { "T/15+": 100_000, "T/15-64": 100_000 },
  personsInExecution: 0,
  housingAllowancesPaid: 0,
  livingAllowancesPaid: 0,
  jobSeekersOver6Months: 0,
  earlySchoolLeavers: 0,
  pupilsLeavingSchool: 100_000,
};
const computed = (figures: Partial<ExclusionFigures>, published: number | null = null) =>
  exclusionIndex({
    municipality: "obec/500001",
    cs: "Lhota",
    year: 2023,
    figures: { ...few, ...figures },
    region: even,
    country: even,
    published,
  });

describe("edges that real rows of the workbook prove", () => {
  it.each<[string, Partial<ExclusionFigures>, number, "count" | "share", number]>([
    ["99 persons in execution", { personsInExecution: 99 }, 0, "count", 0],
    ["100", { personsInExecution: 100 }, 0, "count", 1],
    ["200", { personsInExecution: 200 }, 0, "count", 1],
    ["201", { personsInExecution: 201 }, 0, "count", 2],
    ["40 job seekers", { jobSeekersOver6Months: 40 }, 3, "count", 1],
    ["80", { jobSeekersOver6Months: 80 }, 3, "count", 1],
    ["81", { jobSeekersOver6Months: 81 }, 3, "count", 2],
    ["5 early leavers", { earlySchoolLeavers: 5 }, 4, "count", 0],
    ["6", { earlySchoolLeavers: 6 }, 4, "count", 1],
    ["12", { earlySchoolLeavers: 12 }, 4, "count", 1],
    ["13", { earlySchoolLeavers: 13 }, 4, "count", 2],
    ["3 of 60 pupils, 5.0 per cent", { earlySchoolLeavers: 3, pupilsLeavingSchool: 60 }, 4, "share", 1],
    ["3 of 61", { earlySchoolLeavers: 3, pupilsLeavingSchool: 61 }, 4, "share", 0],
    ["3 of 25 pupils, 12.0 per cent", { earlySchoolLeavers: 3, pupilsLeavingSchool: 25 }, 4, "share", 1],
    ["3 of 24", { earlySchoolLeavers: 3, pupilsLeavingSchool: 24 }, 4, "share", 2],
    ["39.99 housing allowances, not rounded", { housingAllowancesPaid: 39.99 }, 1, "count", 0],
    ["30 living allowances", { livingAllowancesPaid: 30 }, 2, "count", 1],
    ["60.08", { livingAllowancesPaid: 60 + 1 / 12 }, 2, "count", 2],
  ])("%s", (_, figures, part, measure, points) => expect(computed(figures).parts[part]?.points[measure]).toBe(points));

  it.each([
    [1.79, 0],
    [1.8, 1],
    [2.5, 1],
    [2.51, 2],
  ])("%d times the reference gives %i", (times, points) => {
    // Half of everybody everywhere, so that the quotient is the limit itself, to the last bit; allowances may be more than persons.
    const half = { ...even, personsInExecution: 50_000 };
    const index = exclusionIndex({
      municipality: "obec/500001",
      cs: "Lhota",
      year: 2023,
      figures: { ...few, personsInExecution: times * 50_000 },
      region: half,
      country: half,
      published: null,
    });
    expect(index.parts[0]?.points.locationQuotient).toBe(points);
  });
});

describe("what is not known", () => {
  it("a school figure that is not there leaves an interval of six points", () => {
    const index = computed({ earlySchoolLeavers: null, pupilsLeavingSchool: null });
    expect(index).toMatchObject({ low: 0, high: 6, value: null, reason: "not-known-to-source", category: null });
    expect(index.parts[4]).toMatchObject({ count: null, share: null, locationQuotient: null, low: 0, high: 6 });
  });

  it("the category of an interval is given only when all of it lies there", () => {
    const school = { earlySchoolLeavers: null, pupilsLeavingSchool: null };
    // Two points for a count of 201 of 100 000, then as many more as the others give.
    expect(computed({ ...school, personsInExecution: 20_000 })).toMatchObject({ low: 6, high: 12, category: null });
    const bad = computed({ ...school, personsInExecution: 20_000, housingAllowancesPaid: 20_000 });
    expect(bad).toMatchObject({ low: 12, high: 18, value: null, category: "12-30" });
  });

  it("all unknown is 0 to 30", () => {
    const nothing = Object.fromEntries(Object.keys(few).map((field) => [field, null])) as unknown as ExclusionFigures;
    expect(computed(nothing)).toMatchObject({ low: 0, high: 30, value: null, category: null, shareOnly: { low: 0, high: 10 } });
  });

  it("the published index decides, also where the computed one is another", () => {
    expect(computed({ earlySchoolLeavers: null }, 4)).toMatchObject({ value: 4, category: "2-7", low: 0, high: 6, reason: null });
    expect(computed({}, 30)).toMatchObject({ value: 30, category: "12-30", low: 0, high: 0 });
  });

  it("without a published index the computed one is the value when all of it is known", () => {
    expect(computed({ personsInExecution: 201 })).toMatchObject({ published: null, value: 2, category: "2-7", reason: null });
  });

  it("a school that no pupil left has a share of 0, as in the workbook (Předklášteří, Rajhradice, Šakvice)", () => {
    for (const id of ["obec/549746", "obec/583766", "obec/584924"] as const) {
      const index = all.get(id);
      expect(index?.parts[4]).toMatchObject({ count: 0, share: 0, low: 0, high: 0 });
      expect(index?.low).toBe(index?.published);
    }
    expect(computed({ earlySchoolLeavers: 0, pupilsLeavingSchool: 0 }).parts[4]).toMatchObject({ share: 0, low: 0, high: 0 });
  });

  it("in the military area Březina nobody lives: it does not apply, whatever is printed", () => {
    const index = indexOf("obec/592935", { published: 0 });
    expect(index).toMatchObject({ published: null, value: null, reason: "not-applicable", category: null, parts: [] });
  });
});

describe("refusals", () => {
  it.each([2022, 2024, 2023.5, Number.NaN])("the year %d: the thresholds are those of 2023", (year) => {
    expect(() => indexOf("obec/581283", { year })).toThrow(refused("year-not-known"));
    expect(() => exclusionShareIndex({ year, figures: even })).toThrow(refused("year-not-known"));
  });

  it.each<TerritoryId>(["orp/6201", "kraj/3115", "cr", "okres/40703"])("%s has no index of its own", (municipality) => {
    expect(() => indexOf("obec/581283", { municipality })).toThrow(refused("not-a-municipality"));
  });

  it.each([-1, 31, 10.5, Number.NaN])("a published index of %d", (published) => {
    expect(() => indexOf("obec/581283", { published })).toThrow(refused("index-out-of-range"));
  });

  it("counts below zero", () => expect(() => computed({ personsInExecution: -1 })).toThrow(RangeError));
});

describe("exclusionShareIndex", () => {
  // Shares of 2023 from the workbook: ORP Blansko 3.86 / 2.24 / 0.308 / 1.38 per cent.
  it("ORP Blansko 2023: one point, for housing allowances", () => {
    const figures = {
      population: { "T/15+": 47_834, "T/15-64": 35_244 },
      personsInExecution: 1847,
      housingAllowancesPaid: 1069 + 1 / 3,
      livingAllowancesPaid: 147 + 1 / 6,
      jobSeekersOver6Months: 487,
      earlySchoolLeavers: 1,
      pupilsLeavingSchool: 551,
    };
    expect(exclusionShareIndex({ year: 2023, figures })).toEqual({ low: 1, high: 1 });
    expect(exclusionShareIndex({ year: 2023, figures: { ...figures, earlySchoolLeavers: null } })).toEqual({ low: 1, high: 3 });
  });

  it("does not depend on size: ten times as many of everything give the same", () => {
    const count = fc.integer({ min: 0, max: 5000 });
    const figures = fc.tuple(count, count, count, count, count, count).map(([exe, pnb, pnz, uoz, left, pupils]) => ({
      population: { "T/15+": 10_000, "T/15-64": 8000 },
      personsInExecution: exe,
      housingAllowancesPaid: pnb,
      livingAllowancesPaid: pnz,
      jobSeekersOver6Months: uoz,
      earlySchoolLeavers: Math.min(left, pupils),
      pupilsLeavingSchool: pupils,
    }));
    fc.assert(
      fc.property(figures, (one) => {
        const large = Object.fromEntries(
          Object.entries(one).map(([field, value]) => [
            field,
            typeof value === "number" ? 8 * value : Object.fromEntries(Object.entries(value).map(([cell, persons]) => [cell, 8 * persons])),
          ]),
        ) as unknown as ExclusionFigures;
        expect(exclusionShareIndex({ year: 2023, figures: large })).toEqual(exclusionShareIndex({ year: 2023, figures: one }));
      }),
    );
  });
});

describe("exclusionCategory", () => {
  it("every index of 0 to 30 lies in one", () => {
    const categories = Array.from({ length: 31 }, (_, points) => exclusionCategory(points, points));
    expect(categories.filter((category) => category === null)).toEqual([]);
    expect([categories[1], categories[2], categories[7], categories[8], categories[11], categories[12]]).toEqual([
      "0-1",
      "2-7",
      "2-7",
      "8-11",
      "8-11",
      "12-30",
    ]);
  });

  it.each([
    [1, 2],
    [7, 8],
    [11, 12],
    [0, 30],
    [-1, -1],
    [31, 31],
    [Number.NaN, Number.NaN],
  ])("%d to %d lies in none", (low, high) => expect(exclusionCategory(low, high)).toBeNull());
});

describe("laws", () => {
  const count = fc.option(fc.nat(6000), { freq: 6 });
  const figures: fc.Arbitrary<ExclusionFigures> = fc.record({
    population: fc.record({ "T/15+": fc.constant(20_000), "T/15-64": fc.constant(15_000) }),
    personsInExecution: count,
    housingAllowancesPaid: count,
    livingAllowancesPaid: count,
    jobSeekersOver6Months: count,
    earlySchoolLeavers: fc.option(fc.nat(100)),
    pupilsLeavingSchool: fc.option(fc.integer({ min: 100, max: 500 })),
  });

  it("the parts make the whole, 0 to 30; an unknown figure never narrows what is possible", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...FIELDS.slice(1)), (one, field) => {
        const index = computed(one);
        expect(index.low).toBe(index.parts.reduce((sum, part) => sum + part.low, 0));
        expect(index.high).toBe(index.parts.reduce((sum, part) => sum + part.high, 0));
        expect(0 <= index.low && index.low <= index.high && index.high <= 30).toBe(true);
        const less = computed({ ...one, [field]: null });
        expect(less.low <= index.low && index.high <= less.high).toBe(true);
        expect(less.shareOnly.low <= index.shareOnly.low && index.shareOnly.high <= less.shareOnly.high).toBe(true);
      }),
    );
  });

  it("more people in trouble never give fewer points", () => {
    fc.assert(
      fc.property(figures, fc.nat(1000), (one, more) => {
        if (one.personsInExecution === null) return;
        const worse = computed({ ...one, personsInExecution: one.personsInExecution + more });
        expect(worse.low).toBeGreaterThanOrEqual(computed(one).low);
      }),
    );
  });

  it("the record is plain JSON, and holds no minus zero", () => {
    const record = computed({ personsInExecution: -0, jobSeekersOver6Months: 5 }, -0);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});
