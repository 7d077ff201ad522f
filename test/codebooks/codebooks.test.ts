import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { absenceReasons } from "../../src/codebooks/absenceReasons.ts";
import { capacityBases } from "../../src/codebooks/capacityBases.ts";
import { capacityUnits } from "../../src/codebooks/capacityUnits.ts";
import type { CodebookEntry } from "../../src/codebooks/codebookEntry.ts";
import { confidentialityStatuses } from "../../src/codebooks/confidentialityStatuses.ts";
import type { CountedEntry } from "../../src/codebooks/countedEntry.ts";
import { districts } from "../../src/codebooks/districts.ts";
import { facilityKinds } from "../../src/codebooks/facilityKinds.ts";
import { fields } from "../../src/codebooks/fields.ts";
import { holders } from "../../src/codebooks/holders.ts";
import { moneyOrigins } from "../../src/codebooks/moneyOrigins.ts";
import { moneyPayers } from "../../src/codebooks/moneyPayers.ts";
import { municipalityKinds } from "../../src/codebooks/municipalityKinds.ts";
import { observationStatuses } from "../../src/codebooks/observationStatuses.ts";
import { officeTables } from "../../src/codebooks/officeTables.ts";
import { orps } from "../../src/codebooks/orps.ts";
import { outcomes } from "../../src/codebooks/outcomes.ts";
import { planChapters } from "../../src/codebooks/planChapters.ts";
import { polarities } from "../../src/codebooks/polarities.ts";
import { qualityAreas } from "../../src/codebooks/qualityAreas.ts";
import { qualityStandards } from "../../src/codebooks/qualityStandards.ts";
import { regions } from "../../src/codebooks/regions.ts";
import { revenueCells } from "../../src/codebooks/revenueCells.ts";
import { ruleBases } from "../../src/codebooks/ruleBases.ts";
import { scoringCards } from "../../src/codebooks/scoringCards.ts";
import { seriesBreaks } from "../../src/codebooks/seriesBreaks.ts";
import { serviceCategories } from "../../src/codebooks/serviceCategories.ts";
import { serviceForms } from "../../src/codebooks/serviceForms.ts";
import { serviceTypes } from "../../src/codebooks/serviceTypes.ts";
import { severities } from "../../src/codebooks/severities.ts";
import { sources } from "../../src/codebooks/sources.ts";
import { standardPopulations } from "../../src/codebooks/standardPopulations.ts";
import { targetGroups } from "../../src/codebooks/targetGroups.ts";
import { territoryLevels } from "../../src/codebooks/territoryLevels.ts";
import { topics } from "../../src/codebooks/topics.ts";
import { units } from "../../src/codebooks/units.ts";
import { type AgeRange, ageBounds } from "../../src/model/ages.ts";
import { exactSum } from "../../src/model/exactSum.ts";

const codebooks: Readonly<Record<string, { entries: readonly CodebookEntry[]; count: number }>> = {
  absenceReasons: { entries: absenceReasons, count: 13 },
  capacityBases: { entries: capacityBases, count: 3 },
  capacityUnits: { entries: capacityUnits, count: 9 },
  confidentialityStatuses: { entries: confidentialityStatuses, count: 11 },
  districts: { entries: districts, count: 77 },
  facilityKinds: { entries: facilityKinds, count: 20 },
  fields: { entries: fields, count: 202 },
  holders: { entries: holders, count: 9 },
  moneyOrigins: { entries: moneyOrigins, count: 7 },
  moneyPayers: { entries: moneyPayers, count: 6 },
  municipalityKinds: { entries: municipalityKinds, count: 6 },
  observationStatuses: { entries: observationStatuses, count: 20 },
  officeTables: { entries: officeTables, count: 15 },
  orps: { entries: orps, count: 206 },
  outcomes: { entries: outcomes, count: 4 },
  planChapters: { entries: planChapters, count: 6 },
  polarities: { entries: polarities, count: 4 },
  qualityAreas: { entries: qualityAreas, count: 8 },
  qualityStandards: { entries: qualityStandards, count: 15 },
  regions: { entries: regions, count: 14 },
  revenueCells: { entries: revenueCells, count: 13 },
  ruleBases: { entries: ruleBases, count: 4 },
  scoringCards: { entries: scoringCards, count: 2 },
  serviceCategories: { entries: serviceCategories, count: 3 },
  serviceForms: { entries: serviceForms, count: 3 },
  serviceTypes: { entries: serviceTypes, count: 34 },
  seriesBreaks: { entries: seriesBreaks, count: 1 },
  severities: { entries: severities, count: 3 },
  standardPopulations: { entries: standardPopulations, count: 3 },
  targetGroups: { entries: targetGroups, count: 28 },
  territoryLevels: { entries: territoryLevels, count: 6 },
  topics: { entries: topics, count: 8 },
  units: { entries: units, count: 56 },
};

const books = Object.entries(codebooks).map(([name, { entries, count }]) => ({ name, entries, count }));
const notCodebooks = ["codebookEntry", "countedEntry", "dated", "index", "sources"];
const sourceCodes: ReadonlySet<string> = new Set(sources.map((entry) => entry.code));
const isoDay = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const sorted = (texts: readonly string[]) => [...texts].sort();
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);
const known = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null);
const slug = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The check digit of RÚIAN codes, found empirically (it holds for all municipalities, ORPs and regions): a warning in data, a law in a codebook. */
const hasCheckDigit = (code: string) => {
  const digits = [...code].map(Number);
  const sum = digits.slice(0, -1).reduce((total, digit, index) => total + digit * (digits.length - index), 0);
  return digits.at(-1) === (11 - (sum % 11)) % 10;
};

/** Texts of an entry that somebody reads, also those one level down. */
const texts = (entry: object): readonly string[] =>
  Object.values(entry).flatMap((value) =>
    typeof value === "string" ? [value] : value !== null && typeof value === "object" && !Array.isArray(value) ? texts(value) : [],
  );

it("holds every codebook file to the laws below", () => {
  const files = readdirSync(new URL("../../src/codebooks/", import.meta.url)).filter((file) => file.endsWith(".ts"));
  expect(sorted(Object.keys(codebooks))).toEqual(
    sorted(files.map((file) => file.replace(".ts", "")).filter((name) => !notCodebooks.includes(name))),
  );
});

describe.each(books)("$name", ({ entries, count }) => {
  it("has as many entries as its header says", () => expect(entries).toHaveLength(count));

  it("has each code once", () => expect(repeated(entries.map((entry) => entry.code))).toEqual([]));

  it("names every entry in Czech and in English, without loose spaces", () => {
    for (const entry of entries) {
      expect(entry.cs).not.toBe("");
      expect(entry.en).not.toBe("");
      for (const text of texts(entry)) expect(text).toBe(text.trim().replace(/ {2,}/g, " "));
    }
  });

  it("cites a known source and has its days in order", () => {
    for (const { source, validFrom, validTo } of entries) {
      expect(sourceCodes).toContain(source);
      for (const day of known([validFrom, validTo])) expect(day).toMatch(isoDay);
      if (validFrom !== null && validTo !== null) expect(validFrom < validTo).toBe(true);
    }
  });

  it("writes Unicode in composed form", () => {
    for (const text of entries.flatMap(texts)) expect(text).toBe(text.normalize("NFC"));
  });
});

describe("sources", () => {
  it("has as many entries as its header says, each code once", () => {
    expect(sources).toHaveLength(37);
    expect(repeated(sources.map((entry) => entry.code))).toEqual([]);
  });

  it.each(sources)("$code: names, publisher, days and address", (entry) => {
    for (const text of texts(entry)) expect(text).toBe(text.trim());
    for (const text of [entry.cs, entry.en, entry.publisher]) expect(text).not.toBe("");
    for (const day of known([entry.retrieved, entry.validFrom, entry.validTo])) expect(day).toMatch(isoDay);
    if (entry.url !== null) expect(new URL(entry.url).protocol).toMatch(/^https?:$/);
  });

  it("says of every statistical source, and of no other, what a missing row means", () => {
    for (const { kind, absentRow, absentRowCs, absentRowEn } of sources) {
      expect([absentRow, absentRowCs, absentRowEn].map((value) => value !== null)).toEqual(Array(3).fill(kind === "statistics"));
    }
  });

  it.each([
    ["csu-facilities-2023", "unknown"],
    ["csu-population-2020-12-31", "not-covered"],
    ["asz-exclusion-index-2023", "not-covered"],
  ])("%s: a missing row means %s", (code, means) => expect(sources.find((entry) => entry.code === code)?.absentRow).toBe(means));
});

describe("what is counted", () => {
  const counted: readonly CountedEntry[] = [...units, ...capacityUnits, ...territoryLevels, ...municipalityKinds];

  it("has all forms or none", () => {
    for (const { code, csForms, enForms } of counted) {
      const empty = [...Object.values(csForms), ...Object.values(enForms)].filter((form) => form === "");
      expect(empty, code).toHaveLength(["quotient", "yes-no"].includes(code) ? 6 : 0);
    }
  });

  it.each([
    [units, "points", "bod body bodů bodu"],
    [units, "municipalities", "obec obce obcí obce"],
    [capacityUnits, "luzka", "lůžko lůžka lůžek lůžka"],
    [capacityUnits, "bed-day", "lůžkoden lůžkodny lůžkodnů lůžkodne"],
    [territoryLevels, "kraj", "kraj kraje krajů kraje"],
  ] satisfies [readonly CountedEntry[], string, string][])("declines as Czech does (%#, %s)", (book, code, forms) => {
    const entry = (book as readonly CountedEntry[]).find((one) => one.code === code);
    expect(entry && Object.values(entry.csForms).join(" ")).toBe(forms);
  });

  it("multiplies only a fraction for print", () => {
    expect(units.filter((unit) => unit.factor !== 1).map((unit) => unit.code)).toEqual(["1"]);
    for (const { decimals } of units) expect([0, 1, 2]).toContain(decimals);
  });
});

describe("serviceTypes", () => {
  it("uses the statutory name without diacritics as code, never an abbreviation", () => {
    const abbreviations = serviceTypes.flatMap((type) => type.abbreviations.map(({ text }) => slug(text)));
    for (const type of serviceTypes) {
      expect(type.code).toBe(slug(type.cs));
      expect(abbreviations).not.toContain(type.code);
    }
  });

  it("marks an abbreviation that stands for two things", () => {
    const all = serviceTypes.flatMap((type) => type.abbreviations.map(({ text }) => text));
    const shared = new Set([...repeated(all), "KP"]);
    for (const { text, collides } of serviceTypes.flatMap((type) => type.abbreviations)) expect(collides, text).toBe(shared.has(text));
    expect(sorted([...shared])).toEqual(["DS", "KP", "TP"]);
  });

  it("has each section, portal number and register code once", () => {
    const codes = known(serviceTypes.map((type) => type.register.code));
    expect(repeated(serviceTypes.map((type) => type.section))).toEqual([]);
    expect(repeated(serviceTypes.map((type) => type.portalId))).toEqual([]);
    expect(repeated(codes)).toEqual([]);
    for (const code of codes) expect(code).toMatch(/^DruhSocialniSluzby\/[1-9]\d?$/);
  });

  it("does not guess: 21 register codes seen, 12 inferred, one unknown, and code 2 nobody's", () => {
    const of = (certainty: string) => serviceTypes.filter((type) => type.register.certainty === certainty);
    expect([of("seen").length, of("inferred").length, of("unknown").length]).toEqual([21, 12, 1]);
    expect(of("unknown").map((type) => type.code)).toEqual(["centrum-dusevniho-zdravi"]);
    expect(serviceTypes.map((type) => type.register.code)).not.toContain("DruhSocialniSluzby/2");
  });

  it("infers a register code from the portal number by the constant offset 3834", () => {
    for (const { register, portalId, code } of serviceTypes) {
      if (register.code === null || code === "odborne-socialni-poradenstvi") continue;
      expect(register.code).toBe(`DruhSocialniSluzby/${Number(portalId) - 3834}`);
    }
  });

  it("allows forms as an independent glossary counts them for 33 types: 19 ambulatory, of which 4, 10, 4, 1; 5 field; 9 residential", () => {
    const combinations = serviceTypes.filter((type) => type.sectionCertain).map((type) => type.forms.map((form) => form[0]).join(""));
    const count = (forms: string) => combinations.filter((one) => one === forms).length;
    expect(["a", "at", "pat", "pa", "t", "p"].map(count)).toEqual([4, 10, 4, 1, 5, 9]);
  });

  it("marks what is not certain", () => {
    expect(serviceTypes.filter((type) => !type.categoryCertain || !type.sectionCertain).map((type) => type.section)).toEqual(["§ 70a"]);
    expect(serviceTypes.filter((type) => !type.validToCertain).map((type) => [type.section, type.validTo])).toEqual([
      ["§ 52", "2025-03-01"],
    ]);
    for (const type of serviceTypes) if (type.formsCertain) expect(type.category).toBe("care");
  });

  it("expects a tier with its basis", () => {
    const tiers = serviceTypes.map(({ expectedTier: { tier, basis } }) => `${tier}:${basis}`);
    expect(["kraj:practice", "orp:house", "null:null"].map((one) => tiers.filter((tier) => tier === one).length)).toEqual([4, 11, 19]);
  });

  it("names categories and forms of their codebooks", () => {
    const forms: readonly string[] = serviceForms.map((form) => form.code);
    const categories: readonly string[] = serviceCategories.map((category) => category.code);
    for (const type of serviceTypes) {
      expect(categories).toContain(type.category);
      expect(type.forms.length).toBeGreaterThan(0);
      for (const form of type.forms) expect(forms).toContain(form);
    }
  });
});

describe("facilityKinds", () => {
  it("agrees with serviceTypes both ways", () => {
    const there = known(serviceTypes.map((type) => type.csuFacilityKind && `${type.csuFacilityKind} ${type.code}`));
    const back = known(facilityKinds.map((kind) => kind.serviceType && `${kind.code} ${kind.serviceType}`));
    expect(sorted(there)).toEqual(sorted(back));
    expect(repeated(back.map((pair) => pair.slice(0, 3)))).toEqual([]);
  });

  it("matched by name only where the names agree", () => {
    for (const { cs, serviceType, certainty } of facilityKinds) {
      if (certainty !== "by-name") continue;
      const words = slug(serviceTypes.find((type) => type.code === serviceType)?.cs ?? "").split("-");
      for (const word of words) expect(slug(cs)).toContain(word.slice(0, 3));
    }
    expect(["seen", "by-name", "by-meaning"].map((one) => facilityKinds.filter((kind) => kind.certainty === one).length)).toEqual([
      10, 7, 3,
    ]);
  });
});

describe("targetGroups", () => {
  it("uses the name as a slug and gives a code only where one was seen", () => {
    for (const group of targetGroups) expect(group.code).toBe(slug(group.cs));
    expect(known(targetGroups.map((group) => group.register))).toEqual([24, 26, 27, 30].map((code) => `CilovaSkupinaOsoby/${code}`));
    expect(targetGroups.filter((group) => !group.certain)).toHaveLength(4);
  });
});

describe("standardPopulations", () => {
  // Sums of the published tables: IARC 1976 and Eurostat 2013 to 100 000; WHO 2001 prints per cent rounded to 100.035.
  it.each(standardPopulations)("$code: adds up to its total and goes on from birth without a gap", ({ weights, total }) => {
    expect(exactSum(Object.values(weights))).toBeCloseTo(total, 12);
    const bounds = Object.keys(weights).map((ages) => ageBounds(ages as AgeRange));
    expect(bounds.map(({ from }) => from)).toEqual([0, ...bounds.slice(0, -1).map(({ to }) => to)]);
    expect(bounds.at(-1)?.to).toBeNull();
  });

  // Share of people aged 65 and over: 11 % (1976), 19.5 % (Eurostat 2013, report of the task force), 8.235 % (WHO).
  it.each([
    ["esp-1976", 0.11, 18],
    ["esp-2013", 0.195, 20],
    ["who-2000-2025", 8.235 / 100.035, 21],
  ])("%s: its share of 65+ and number of groups", (code, share, groups) => {
    const { weights, total } = standardPopulations.find((one) => one.code === code) ?? { weights: {}, total: 0 };
    const old = Object.entries(weights).flatMap(([ages, weight]) => (ageBounds(ages as AgeRange).from >= 65 ? [weight] : []));
    expect(exactSum(old) / total).toBeCloseTo(share, 12);
    expect(Object.keys(weights)).toHaveLength(groups);
  });
});

describe("territories", () => {
  const regionCodes: readonly string[] = regions.map((region) => region.code);

  it("gives every region its codes, each once", () => {
    for (const key of ["ruian", "nuts3", "iso", "cs", "csLocative", "csGenitive"] as const) {
      expect(repeated(regions.map((region) => region[key]))).toEqual([]);
    }
    for (const region of regions) {
      expect(hasCheckDigit(region.ruian)).toBe(true);
      expect(region.nuts3).toMatch(/^CZ0(10|20|31|32|41|42|51|52|53|63|64|71|72|80)$/);
      expect(region.iso).toBe(`CZ-${region.nuts3.slice(3)}`);
      expect(region.csLocative).toMatch(/^ve? /);
    }
  });

  it("puts every district into the region of its LAU 1 code", () => {
    for (const key of ["ruian", "lau1"] as const) expect(repeated(districts.map((district) => district[key]))).toEqual([]);
    for (const { code, lau1, ruian, region } of districts) {
      expect([code, lau1, ruian].map((text) => text.length)).toEqual([5, 6, 4]);
      expect(regions.find((one) => one.code === region)?.nuts3).toBe(lau1.slice(0, 5));
    }
  });

  it("gives every ORP a valid RÚIAN code, a seat and a region, each code once", () => {
    for (const key of ["ruian", "seat"] as const) expect(repeated(orps.map((orp) => orp[key]))).toEqual([]);
    for (const { code, ruian, seat, region } of orps) {
      expect(hasCheckDigit(ruian), ruian).toBe(true);
      expect(hasCheckDigit(seat), seat).toBe(true);
      expect(seat).toMatch(/^5\d{5}$/);
      expect(code).toMatch(/^\d{4}$/);
      expect(regionCodes).toContain(region);
    }
  });

  it.each([
    ["6201", { cs: "Blansko", ruian: "1295", seat: "581283", region: "3115" }],
    ["5302", { cs: "Hlinsko", seat: "571393", region: "3093" }],
    ["2116", { cs: "Mnichovo Hradiště", region: "3026" }],
    ["1000", { cs: "Praha", ruian: "19", seat: "554782", region: "3018" }],
  ])("ORP %s", (code, expected) => expect(orps.find((orp) => orp.code === code)).toMatchObject(expected));

  it("counts ORPs by region as the ČSÚ does", () => {
    const counts = regions.map((region) => orps.filter((orp) => orp.region === region.code).length);
    expect(counts).toEqual([1, 26, 17, 15, 7, 16, 10, 15, 15, 15, 21, 13, 13, 22]);
  });

  it("knows the codes of Jihomoravský kraj and of okres Blansko", () => {
    expect(regions.find((region) => region.code === "3115")).toMatchObject({ ruian: "116", nuts3: "CZ064", iso: "CZ-64" });
    expect(districts.find((district) => district.code === "40703")).toMatchObject({
      cs: "Blansko",
      ruian: "3701",
      lau1: "CZ0641",
      region: "3115",
    });
  });

  it("has one status letter for each kind of municipality", () => {
    expect(municipalityKinds.map((kind) => kind.csuStatus).join("")).toBe("OTMSHU");
  });
});

it("ranks severities from the most serious", () => {
  expect(severities.map((severity) => [severity.code, severity.rank])).toEqual([
    ["critical", 1],
    ["warning", 2],
    ["info", 3],
  ]);
});
