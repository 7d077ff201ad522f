import { describe, expect, it } from "vitest";
import { exclusionIndex2023 } from "../../src/codebooks/parameters/exclusionIndex2023.ts";
import { serviceTypes } from "../../src/codebooks/serviceTypes.ts";
import { sortFindings } from "../../src/evaluation/evaluate.ts";
import { missingSummary } from "../../src/evaluation/missingSummary.ts";
import { type YearlyPicture, yearlyPicture } from "../../src/evaluation/yearlyPicture.ts";
import { yearlyPicturePack } from "../../src/evaluation/yearlyPicturePack.ts";
import { year } from "../../src/model/period.ts";
import { municipalitiesOf } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { fact } from "../model/office.ts";
import { day, facts, observed2023, orps, territories } from "./examples.ts";

const observed = observed2023();
const pack = yearlyPicturePack();
const pictures = new Map(orps.map((orp) => [orp, yearlyPicture(observed, orp, pack)]));
const pictureOf = (orp: TerritoryId): YearlyPicture => pictures.get(orp) as YearlyPicture;
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

/** Another order of many things, the same every time. */
const shuffled = <T>(all: readonly T[]): readonly T[] => {
  const other = [...all];
  let seed = 20_230_101;
  for (let last = other.length - 1; last > 0; last--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const place = seed % (last + 1);
    [other[last], other[place]] = [other[place] as T, other[last] as T];
  }
  return other;
};

describe("the 23 ORPs of examples/data", () => {
  it.each(orps)("%s: one finding for every rule and subject, and all of it survives JSON", (orp) => {
    const picture = pictureOf(orp);
    const members = municipalitiesOf(territories, orp).length;
    expect(picture.findings).toHaveLength(pack.territories.length + members * (pack.municipalities.length + pack.exclusionIndexes.length));
    expect(picture.municipalities).toHaveLength(members);
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
    expect(sortFindings(picture.findings.toReversed())).toEqual(picture.findings);
    expect(missingSummary(picture.findings)).toEqual(picture.missing);
    expect(picture.findings.filter(({ missing }) => missing.some(({ reason }) => reason === "invalid-input"))).toEqual([]);
  });

  it("the order of facts changes nothing", () => {
    const again = observed2023(shuffled(facts));
    for (const orp of ["orp/6201", "orp/6205", "orp/6219", "orp/6220"] as const)
      expect(yearlyPicture(again, orp, pack)).toEqual(pictureOf(orp));
  });

  // MMR, Index sociálního vyloučení 2023: shares of the sums of the ORP.
  it("ORP Blansko: 3.86 % in execution, 2.24 % housing and 0.308 % living allowances, 1.38 % job seekers; one point for shares", () => {
    const share = (indicator: string) =>
      pictureOf("orp/6201").risks.find((seen) => seen.indicator === indicator && seen.subject === "orp/6201")?.value;
    expect(share("execution-share")).toBeCloseTo(0.0386, 4);
    expect(share("housing-allowance-share")).toBeCloseTo(0.0224, 4);
    expect(share("living-allowance-share")).toBeCloseTo(0.00308, 5);
    expect(share("long-term-job-seeker-share")).toBeCloseTo(0.0138, 4);
    expect(pictureOf("orp/6201").shareOnly).toEqual({ low: 1, high: 1 });
  });

  it("ORP Blansko: the town in the second worst category, and its points come from its size", () => {
    const breached = pictureOf("orp/6201").findings.filter(
      ({ outcome, subject }) => outcome === "breached" && subject.id === "obec/581283",
    );
    expect(breached.map(({ rule }) => rule)).toContain("risk/exclusion-index-8-11");
    expect(breached.find(({ rule }) => rule === "risk/exclusion-index-from-size")?.facts).toMatchObject({
      known: { value: 10 },
      counts: { value: 8 },
      shares: { value: 2 },
    });
  });

  it("ORP Mnichovo Hradiště: Dolní Krupá first, in the worst category, the only critical finding", () => {
    const [first, ...others] = pictureOf("orp/2116").findings.filter(
      ({ severity, outcome }) => severity === "critical" && outcome === "breached",
    );
    expect(first).toMatchObject({ rule: "risk/exclusion-index-12-30", subject: { id: "obec/535711", cs: "Dolní Krupá" } });
    expect(others).toEqual([]);
    expect(pictureOf("orp/2116").findings[0]).toEqual(first);
  });

  it("ORP Blansko is older than its region, on one age table (ČSÚ, 31. 12. 2020)", () => {
    const older = pictureOf("orp/6201").findings.find(({ rule }) => rule === "people/ageing-index-above-kraj");
    expect(older).toMatchObject({
      outcome: "breached",
      facts: { here: { period: { from: "2020-12-31" } }, there: { period: { from: "2020-12-31" } } },
    });
  });

  it("no published index of 2023 is out of reach of its figures", () => {
    for (const picture of pictures.values())
      expect(
        picture.findings.filter(({ rule, outcome }) => rule === "data/published-exclusion-index-differs" && outcome === "breached"),
      ).toEqual([]);
  });

  it("types that wait for the register are one line", () => {
    const current = serviceTypes.filter((type) => type.validTo === null).length;
    for (const [orp, { findings, missing }] of pictures) {
      const facility = findings.filter(({ rule }) => rule.startsWith("capacity/no-facility-listed/"));
      const waiting = facility.filter(({ outcome }) => outcome === "undecidable");
      expect(facility).toHaveLength(current);
      expect(missing.filter(({ figure }) => figure === "registered-services")).toMatchObject([
        { source: "mpsv-rpss", verdicts: waiting.length, subjects: [orp] },
      ]);
      expect(missing.length).toBeLessThan(5);
    }
  });

  // ČSÚ, facilities 2023: no row of any municipality of ORP Bučovice 6205 and ORP Pohořelice 6213.
  it("ORP Bučovice and Pohořelice: nothing about facilities is decided, the register is named", () => {
    const undecided = orps.filter((orp) =>
      pictureOf(orp)
        .findings.filter(({ rule }) => rule.startsWith("capacity/"))
        .every(({ outcome, missing }) => outcome === "undecidable" && missing.every(({ source }) => source === "mpsv-rpss")),
    );
    expect(undecided).toEqual(["orp/6205", "orp/6213"]);
    expect(undecided.map((orp) => territories.nodes.get(orp)?.cs)).toEqual(["Bučovice", "Pohořelice"]);
    expect(pictureOf("orp/6205").facilities.filter(({ subject, value, low }) => subject === "orp/6205" && (value ?? low) !== null)).toEqual(
      [],
    );
  });

  it("ORP Vyškov: of the military area Březina nothing is found and nothing is missing", () => {
    const findings = pictureOf("orp/6219").findings.filter(({ subject }) => subject.id === "obec/592935");
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(["not-applicable"]));
    expect(pictureOf("orp/6219").missing.flatMap(({ subjects }) => subjects)).not.toContain("obec/592935");
  });

  it("among the ORPs of its region, where all of them are here: 21 in Jihomoravský kraj", () => {
    for (const { indicator, distribution } of pictureOf("orp/6201").amongOrps) {
      expect(distribution, indicator).toMatchObject({ covered: 21, members: 21 });
      const values = orps
        .filter((orp) => pictureOf(orp).region === "kraj/3115")
        .map(
          (orp) =>
            [...pictureOf(orp).people, ...pictureOf(orp).risks].find((seen) => seen.indicator === indicator && seen.subject === orp)?.value,
        );
      expect(distribution.median, indicator).toBe(values.toSorted((a, b) => (a ?? 0) - (b ?? 0))[10]);
    }
    expect(pictureOf("orp/6201").amongOrps.map(({ indicator }) => indicator)).toContain("ageing-index");
    expect(pictureOf("orp/2116").amongOrps).toEqual([]);
  });

  it("every ORP is compared with its region and the country", () => {
    for (const [orp, { people, risks, facilities, region }] of pictures)
      for (const seen of [people, risks, facilities])
        expect(new Set(seen.map(({ subject }) => subject))).toEqual(new Set([orp, region, "cr"]));
    expect(pictureOf("orp/2116").region).toBe("kraj/3026");
  });
});

describe("one wrong figure", () => {
  const wrong = (field: string, value: number) => {
    const [period, source, knownAt] = [year(2023), "asz-exclusion-index-2023", day] as const;
    const at = field === "personsInExecution" ? { from: "2023-12-31", to: "2024-01-01" } : period;
    return yearlyPicture(observed2023([...facts, fact("obec/581283", field, value, { period: at, source, knownAt })]), "orp/6201", pack);
  };

  const others = (of: YearlyPicture) => of.municipalities.filter(({ id }) => id !== "obec/581283").map(({ id, value }) => [id, value]);
  const reasons = (of: YearlyPicture) =>
    of.findings.filter(({ subject }) => subject.id === "obec/581283").flatMap(({ missing }) => missing.map(({ reason }) => reason));

  it.each([-1, Number.NaN])("a count of %d stops nothing, is named, and 42 other municipalities are judged", (value) => {
    const picture = wrong("personsInExecution", value);
    expect(others(picture)).toEqual(others(pictureOf("orp/6201")));
    expect(reasons(picture)).toContain("invalid-input");
  });

  it("a published index of 31 is not taken for one that was not published", () => {
    const picture = wrong("exclusionIndex", 31);
    expect(others(picture)).toEqual(others(pictureOf("orp/6201")));
    expect(reasons(picture)).toEqual(["invalid-input"]);
  });
});

describe("refusals", () => {
  it("what is no ORP, and an ORP that is not there", () => {
    expect(() => yearlyPicture(observed, "okres/40703", pack)).toThrow(refused("not-an-orp"));
    expect(() => yearlyPicture(observed, "obec/581283", pack)).toThrow(refused("not-an-orp"));
    expect(() => yearlyPicture(observed, "orp/1000", pack)).toThrow(refused("territory-unknown"));
  });

  it(`another year than ${exclusionIndex2023.year}`, () => {
    expect(() => yearlyPicture({ ...observed, year: 2022 }, "orp/6201", pack)).toThrow(refused("year-not-known"));
  });
});
