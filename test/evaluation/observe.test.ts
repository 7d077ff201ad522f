import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ObservationTable, observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { facilitiesIndicator } from "../../src/indicators/capacity/facilities.ts";
import { facilitiesListedIndicator } from "../../src/indicators/capacity/facilitiesListed.ts";
import { facilityRateIndicator } from "../../src/indicators/capacity/facilityRate.ts";
import type { Indicator } from "../../src/indicators/indicator.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { personsIndicator } from "../../src/indicators/people/personsAged.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import { publishedExclusionIndexIndicator } from "../../src/indicators/risk/publishedExclusionIndex.ts";
import { addFacts } from "../../src/model/addFacts.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { FactBook } from "../../src/model/factBook.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { year } from "../../src/model/period.ts";
import { municipalitiesOf, territoriesOn } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { rationalSum } from "../model/exactRational.ts";
import { absentRow, county, fact, node } from "../model/office.ts";
import { day, observed, territories } from "./observed.ts";

const home = { code: "130", cs: "domovy pro seniory", en: "homes for seniors" };
const homes = facilitiesIndicator(home);
const rate = facilityRateIndicator({ kind: home, ages: "15+" });
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

/** Persons in execution of persons aged 15+, of each municipality. */
const executions = (...counts: readonly (readonly [number, number, number])[]): readonly Fact[] =>
  counts.flatMap(([town, count, people]) => [
    fact(`obec/50000${town}`, "personsInExecution", count),
    fact(`obec/50000${town}`, "population/T/15+", people),
  ]);

describe("what is reported", () => {
  it("is observed from the subject's own facts, with periods and sources", () => {
    expect(observed({ ...executionShareIndicator, interval: undefined as never }, executions([1, 5, 100]), "obec/500001")).toEqual({
      kind: "observation",
      indicator: "execution-share",
      version: 1,
      cs: executionShareIndicator.cs,
      en: executionShareIndicator.en,
      unit: "1",
      subject: "obec/500001",
      value: 0.05,
      reason: null,
      detail: null,
      low: null,
      high: null,
      numerator: 5,
      denominator: 100,
      numeratorPeriod: year(2023),
      denominatorPeriod: year(2023),
      sources: ["office"],
      origin: "reported",
      covered: 1,
      members: 1,
      coveredWeight: null,
      interval: null,
    });
  });

  it("has the limits that its card names, at the level asked for: Wilson of 65 of 100 and of 0 of 100", () => {
    // PHEindicatormethods 2.1.1, testdata_Byars_Wilson.xlsx: 0.55254443296887967 to 0.73635751756902468 at 95 %.
    const seen = observed(executionShareIndicator, executions([1, 65, 100]), "obec/500001").interval;
    expect(seen).toMatchObject({ method: "wilson@1", level: 0.95 });
    expect(seen?.low).toBeCloseTo(0.55254443296887967, 13);
    expect(seen?.high).toBeCloseTo(0.73635751756902468, 13);
    expect(observed(executionShareIndicator, executions([1, 0, 100]), "obec/500001").interval?.low).toBe(0);
    const wider = observed(executionShareIndicator, executions([1, 65, 100]), "obec/500001", { level: 0.998 }).interval;
    expect((wider?.high ?? 0) - (wider?.low ?? 1)).toBeGreaterThan((seen?.high ?? 1) - (seen?.low ?? 0));
  });

  it("limits of a rate are those of its count: 5 events, exact Poisson 1.6234864 to 11.6683321", () => {
    // PHEindicatormethods 2.1.1, testdata_Rate.xlsx.
    const card: Indicator = { ...naturalIncreaseIndicator, id: "own/births", numerator: [{ field: "births" }], interval: "poisson" };
    const facts = [fact("obec/500001", "births", 5), fact("obec/500001", "midYearPopulation", 1000)];
    const seen = observed(card, facts, "obec/500001").interval;
    expect(seen?.low).toBeCloseTo(1.6234864, 7);
    expect(seen?.high).toBeCloseTo(11.6683321, 7);
  });

  it("none where a part is larger than its whole, or nothing is known", () => {
    expect(observed(executionShareIndicator, executions([1, 120, 100]), "obec/500001")).toMatchObject({ value: 1.2, interval: null });
    expect(observed(executionShareIndicator, [], "obec/500001").interval).toBeNull();
    for (const level of [0, 1, Number.NaN])
      expect(() => observed(executionShareIndicator, [], "obec/500001", { level })).toThrow(refused("level-out-of-range"));
  });

  it("of a territory goes before what its municipalities add up to", () => {
    const own = [fact("kraj/3115", "personsInExecution", 9), fact("kraj/3115", "population/T/15+", 90)];
    expect(observed(executionShareIndicator, [...executions([1, 5, 100]), ...own], "kraj/3115")).toMatchObject({
      value: 0.1,
      origin: "reported",
      covered: 1,
      members: 1,
    });
  });

  it("a count of the whole is set over people who are known by municipality", () => {
    const people = [1, 2, 3].map((town) => fact(`obec/50000${town}`, "population/T/15+", 100));
    const count = fact("orp/6201", "personsInExecution", 9, { source: "platform" });
    expect(observed(executionShareIndicator, [...people, count], "orp/6201")).toMatchObject({
      value: 0.03,
      numerator: 9,
      denominator: 300,
      origin: "rolled-up",
      covered: 3,
      members: 3,
      sources: ["office", "platform"],
    });
    expect(observed(executionShareIndicator, [...people.slice(1), count], "orp/6201")).toMatchObject({ value: null, reason: "not-asked" });
    const hidden = fact("orp/6201", "personsInExecution", "suppressed");
    expect(observed(executionShareIndicator, [...people, hidden], "orp/6201")).toMatchObject({ value: null, reason: "suppressed" });
    const old = people.map((one) => ({ ...one, period: year(2020) }));
    expect(observed(executionShareIndicator, [...old, count], "orp/6201")).toMatchObject({ value: null, reason: "periods-differ" });
  });

  it("counts of municipalities that may share people stay an interval over people known for the whole", () => {
    const card = { ...executionShareIndicator, overlaps: true };
    const counts = [4, 2, 3].map((count, town) => fact(`obec/50000${town + 1}`, "personsInExecution", count));
    expect(observed(card, [...counts, fact("orp/6201", "population/T/15+", 100)], "orp/6201")).toMatchObject({
      value: null,
      low: 0.04,
      high: 0.09,
      covered: 3,
      members: 3,
    });
  });

  it("who it does not apply to is left out also where the people are known for the whole", () => {
    const counts = [fact("obec/500001", "personsInExecution", 4), fact("obec/500002", "personsInExecution", "not-applicable")];
    const nobody = fact("obec/500003", "population/T/0+", 0);
    const people = fact("orp/6201", "population/T/15+", 100);
    expect(observed(executionShareIndicator, [...counts, nobody, people], "orp/6201")).toMatchObject({
      value: 0.04,
      covered: 1,
      members: 1,
    });
  });

  it("a listed cell that is unknown makes the sum a part, never a zero", () => {
    const facts = [fact("obec/500001", "facilities/130", 3), fact("obec/500001", "facilities/131", "suppressed")];
    expect(observed(facilitiesListedIndicator, facts, "obec/500001")).toMatchObject({
      value: null,
      reason: "suppressed",
      low: 3,
      covered: 1,
      members: 2,
    });
  });

  it("no lower bound where the unknown may be subtracted, and no limits of a difference", () => {
    const card = { ...naturalIncreaseIndicator, partial: "at-least", interval: "poisson" } as const;
    const of = (births: number, deaths: number) => [
      fact("obec/500001", "births", births),
      fact("obec/500001", "deaths", deaths),
      fact("obec/500001", "midYearPopulation", 1000),
    ];
    expect(observed(card, of(50, 49), "obec/500001")).toMatchObject({ value: 1, interval: null });
    const people = [2, 3].map((town) => fact(`obec/50000${town}`, "midYearPopulation", 1000));
    expect(observed(card, [...of(50, 49), ...people], "orp/6201")).toMatchObject({ value: null, low: null });
  });

  it("a group named like a territory has the members that were named, and no others", () => {
    const partial = territoriesOn(county, day, { partial: [{ id: "orp/6201", covered: 3, members: 9 }] });
    const groups = new Map([["orp/6201", ["obec/500001"]]]);
    const births = fact("obec/500001", "births", 5);
    const card = { ...personsIndicator, terms: [{ field: "births" }] } as const;
    expect(observed(card, [births], "orp/6201", { territories: partial, groups })).toMatchObject({ value: 5, covered: 1, members: 1 });
  });

  it.each<[string, readonly Fact[], string]>([
    ["nobody was asked", [], "not-asked"],
    [
      "the count was refused",
      [fact("obec/500001", "personsInExecution", "refused"), fact("obec/500001", "population/T/15+", 9)],
      "refused",
    ],
    [
      "the people are not known",
      [fact("obec/500001", "personsInExecution", 1), fact("obec/500001", "population/T/15+", "suppressed")],
      "suppressed",
    ],
    [
      "the table cuts the age",
      [fact("obec/500001", "personsInExecution", 1), fact("obec/500001", "population/T/10+", 9)],
      "not-known-to-source",
    ],
  ])("%s", (_, facts, reason) => {
    expect(observed(executionShareIndicator, facts, "obec/500001")).toMatchObject({ value: null, reason, low: null, high: null });
  });

  it("a denominator of zero is its own reason", () => {
    const facts = [fact("obec/500001", "births", 0), fact("obec/500001", "deaths", 0), fact("obec/500001", "midYearPopulation", 0)];
    expect(observed(naturalIncreaseIndicator, facts, "obec/500001")).toMatchObject({
      value: null,
      reason: "denominator-zero",
      numerator: 0,
    });
  });

  it("a fact that becomes known later is not seen", () => {
    const late = executions([1, 5, 100]).map((one) => ({ ...one, knownAt: "2024-07-01" }));
    expect(observed(executionShareIndicator, late, "obec/500001")).toMatchObject({ value: null, reason: "not-asked", covered: 0 });
  });
});

describe("what is rolled up", () => {
  it("a ratio as the ratio of sums, never the mean of ratios", () => {
    const facts = executions([1, 50, 100], [2, 0, 900], [3, 0, 0]);
    const seen = observed(executionShareIndicator, facts, "orp/6201");
    expect(seen).toMatchObject({ value: 0.05, numerator: 50, denominator: 1000, origin: "rolled-up" });
  });

  it("leaves out where nobody lives, and does not count it as missing", () => {
    // The third one is a military area.
    const facts = executions([1, 5, 100], [2, 5, 100], [3, 0, 0]);
    expect(observed(executionShareIndicator, facts, "orp/6201")).toMatchObject({ value: 0.05, covered: 2, members: 2 });
    expect(observed(executionShareIndicator, facts, "obec/500003")).toMatchObject({
      value: null,
      reason: "not-applicable",
      covered: 0,
      members: 0,
    });
  });

  it("also of facilities, though the military area has a population only", () => {
    const facts = [
      ...executions([1, 5, 100], [2, 5, 100], [3, 0, 0]),
      fact("obec/500001", "facilities/130", 1),
      fact("obec/500002", "facilities/130", 2),
    ];
    expect(observed(homes, facts, "orp/6201")).toMatchObject({ value: 3, covered: 2, members: 2 });
    expect(observed(facilitiesListedIndicator, facts, "obec/500003").reason).toBe("not-applicable");
  });

  it("what does not apply to a school-less municipality is not missing either", () => {
    const card = { ...executionShareIndicator, id: "applicable" };
    const facts = [
      ...executions([1, 5, 100], [2, 5, 100]),
      fact("obec/500003", "personsInExecution", "not-applicable"),
      fact("obec/500003", "population/T/15+", 50),
    ];
    expect(observed(card, facts, "orp/6201")).toMatchObject({ value: 0.05, covered: 2, members: 2 });
  });

  it("one missing member and there is no value", () => {
    expect(observed(executionShareIndicator, executions([1, 5, 100], [2, 5, 100]), "orp/6201")).toMatchObject({
      value: null,
      reason: "not-asked",
      low: null,
      numerator: null,
      covered: 2,
      members: 3,
    });
  });

  it("names the reason that says most about what to do", () => {
    const facts = [
      ...executions([1, 5, 100]),
      fact("obec/500002", "personsInExecution", "refused"),
      fact("obec/500002", "population/T/15+", 9),
    ];
    expect(observed(executionShareIndicator, facts, "orp/6201")).toMatchObject({ value: null, reason: "refused", covered: 1, members: 3 });
  });

  it("a custom card not at all: there is no index of an ORP", () => {
    const facts = [1, 2, 3].map((town) => fact(`obec/50000${town}`, "exclusionIndex", 5));
    expect(observed(publishedExclusionIndexIndicator, facts, "obec/500001").value).toBe(5);
    for (const territory of ["pou/62012", "orp/6201", "kraj/3115", "cr"])
      expect(observed(publishedExclusionIndexIndicator, facts, territory)).toMatchObject({
        value: null,
        reason: "not-applicable",
        low: null,
        covered: 0,
      });
  });

  it("nothing without territories", () => {
    const table = observe([executionShareIndicator], factsAsOf(executions([1, 5, 100]), day), ["pou/62012", "orp/6201"]);
    expect(observationOf(table, "execution-share", "orp/6201")).toMatchObject({ value: null, reason: "not-asked", origin: "reported" });
  });

  it("a territory without municipalities is not complete", () => {
    const empty = territoriesOn([node("kraj/3115", []), node("orp/6201", ["kraj/3115"])], day);
    expect(observed(executionShareIndicator, [], "orp/6201", { territories: empty })).toMatchObject({
      value: null,
      covered: 0,
      members: 0,
    });
  });
});

describe("a territory of which not all municipalities are here", () => {
  const facts = executions([1, 5, 100], [2, 5, 100], [3, 5, 100], [4, 5, 100], [5, 5, 100], [6, 5, 100]);
  const partial = (id: TerritoryId, members: number) =>
    territoriesOn(county, day, { partial: [{ id, covered: municipalitiesOf(territories, id).length, members }] });

  it("is never complete, however much is known", () => {
    expect(observed(executionShareIndicator, facts, "kraj/3115", { territories: partial("kraj/3115", 673) })).toMatchObject({
      value: null,
      reason: "not-asked",
      covered: 6,
      members: 673,
    });
    expect(observed(executionShareIndicator, facts, "orp/6201", { territories: partial("kraj/3115", 673) }).value).toBe(0.05);
  });

  it("has a lower bound of counts, and none of a share of people who are not here", () => {
    const counted = [1, 2, 3].map((town) => fact(`obec/50000${town}`, "facilities/130", 1));
    const state = partial("orp/6201", 4);
    expect(observed(homes, [...facts, ...counted], "orp/6201", { territories: state })).toMatchObject({
      value: null,
      low: 3,
      covered: 3,
      members: 4,
    });
    expect(observed(rate, [...facts, ...counted], "orp/6201", { territories: state })).toMatchObject({ value: null, low: null });
  });

  it("makes no larger one complete", () => {
    const state = partial("orp/6201", 5);
    expect(observed(executionShareIndicator, facts, "kraj/3115", { territories: state }).value).toBeNull();
  });
});

describe("refusals", () => {
  const book = factsAsOf([], day);
  it("one card twice", () => {
    expect(() => observe([homes, rate, homes], book, ["obec/500001"])).toThrow(refused("indicator-twice"));
  });

  it("one subject twice is one subject", () => {
    expect(observe([homes], book, ["obec/500001", "obec/500001"]).subjects).toEqual(["obec/500001"]);
  });

  it("a territory that is not there", () => {
    expect(() => observe([homes], book, ["orp/9999"], { territories })).toThrow(refused("territory-unknown"));
  });

  it("a previous table of other cards or subjects", () => {
    const previous = observe([homes], book, ["obec/500001"]);
    expect(() => observe([rate], book, ["obec/500001"], { previous })).toThrow(refused("previous-differs"));
    expect(() => observe([homes], book, ["obec/500002"], { previous })).toThrow(refused("previous-differs"));
    expect(() => observe([{ ...homes, version: 2 }], book, ["obec/500001"], { previous })).toThrow(refused("previous-differs"));
    expect(() => observe([homes], factsAsOf([], day), ["obec/500001"], { previous })).toThrow(refused("previous-differs"));
    const changed = { ...homes, terms: [{ field: "births" }] } as const;
    expect(() => observe([changed], book, ["obec/500001"], { previous })).toThrow(refused("previous-differs"));
  });

  it("but goes on also where a figure came that no subject had before", () => {
    const book = factsAsOf([fact("obec/500001", "births", 3)], day);
    const cards = [naturalIncreaseIndicator, homes];
    const subjects = ["obec/500001", "obec/500002", "orp/6201"];
    const next = addFacts(book, [fact("obec/500002", "facilities/130", 2)]);
    const previous = observe(cards, book, subjects, { territories });
    const seen = (from: ObservationTable) => subjects.map((subject) => observationOf(from, homes.id, subject));
    expect(seen(observe(cards, next, subjects, { territories, previous }))).toEqual(seen(observe(cards, next, subjects, { territories })));
  });
});

// Figures of all sizes, whole and fractional, that would lose bits in any other sum.
const amount = fc.oneof(
  fc.nat(5000),
  fc.integer({ min: 0, max: 1e9 }).map((parts) => parts / 997),
  fc.nat(60_000).map((twelfths) => twelfths / 12),
  fc.constantFrom(1e16, 1e-16, 0.1, 1 / 3, 0),
);
const towns = municipalitiesOf(territories, "cr");
const fields = ["births", "deaths", "midYearPopulation", "personsInExecution", "population/T/15+", "facilities/130", "facilities/131"];
const figures = fc.array(fc.array(fc.option(amount, { freq: 12 }), { minLength: fields.length, maxLength: fields.length }), {
  minLength: towns.length,
  maxLength: towns.length,
});
const factsOf = (rows: readonly (readonly (number | null)[])[]): readonly Fact[] =>
  rows.flatMap((row, town) => row.flatMap((value, field) => (value === null ? [] : [fact(towns[town] ?? "", fields[field] ?? "", value)])));
const cards = [naturalIncreaseIndicator, executionShareIndicator, personsIndicator, homes, rate, facilitiesListedIndicator] as const;
const subjects = [...territories.nodes.keys()];
const absentRows = [absentRow(["births", "deaths"], "none"), absentRow(["facilities"], "unknown")];
const table = (facts: readonly Fact[]) => observe(cards, factsAsOf(facts, day, { absentRows }), subjects, { territories });

/** Every row of a table, to the last bit. */
const bits = (of: ObservationTable): unknown =>
  of.cards.flatMap((card) => of.subjects.map((subject) => observationOf(of, card.id, subject)));

describe("missing rows of files by region", () => {
  // Two files of one field: that of orp/6201 says that a missing row is none, the later one of orp/6202 does not say what it is.
  const files = [
    absentRow(["facilities/130"], "none", { source: "a", subjects: ["obec/500001", "obec/500002", "obec/500003"] }),
    absentRow(["facilities/130"], "unknown", {
      source: "b",
      subjects: ["obec/500004", "obec/500005", "obec/500006"],
      knownAt: "2024-05-01",
    }),
  ];
  const seen = (subject: TerritoryId, facts: readonly Fact[] = []) => observed(homes, facts, subject, { absentRows: files });

  it("each answers for its own municipalities, alone and in a sum", () => {
    expect(seen("obec/500002")).toMatchObject({ value: 0, sources: ["a"] });
    expect(seen("obec/500004")).toMatchObject({ value: null, reason: "not-known-to-source", sources: ["b"] });
    expect(seen("orp/6201")).toMatchObject({ value: 0, covered: 3, members: 3 });
    expect(seen("orp/6202")).toMatchObject({ value: null, reason: "not-known-to-source" });
    expect(seen("orp/6201", [fact("obec/500003", "facilities/130", 2)])).toMatchObject({ value: 2, covered: 3, members: 3 });
    expect(seen("kraj/3115", [fact("obec/500004", "facilities/130", 1)])).toMatchObject({ value: null, low: 1, covered: 4, members: 6 });
  });
});

describe("figures that contradict themselves, and people counted above and below", () => {
  const part: Indicator = { ...executionShareIndicator, id: "own/part", part: true };

  it("a part larger than its whole is no value where it is a part by definition, reported or summed", () => {
    expect(observed(part, executions([1, 5, 5]), "obec/500001").value).toBe(1);
    const seen = observed(part, executions([1, 6, 5]), "obec/500001");
    expect(seen).toMatchObject({ value: null, reason: "invalid-input", detail: "own/part requires a part of 5, got 6" });
    expect(observed(part, executions([1, 6, 5], [2, 1, 1], [3, 1, 1]), "orp/6201")).toMatchObject({ value: null, reason: "invalid-input" });
    expect(observed(executionShareIndicator, executions([1, 6, 5]), "obec/500001").value).toBe(1.2);
  });

  it("where both sides count the same people there is a lower bound only", () => {
    const facts = executions([1, 1, 1], [2, 0, 1]);
    const groups = new Map([["group", ["obec/500001", "obec/500002"]]]);
    const of = (overlaps: boolean | "both") =>
      observationOf(
        observe([{ ...executionShareIndicator, overlaps }], factsAsOf(facts, day), ["group"], { groups }),
        "execution-share",
        "group",
      );
    expect(of(true)).toMatchObject({ value: null, low: 0.5, high: 0.5 });
    expect(of("both")).toMatchObject({ value: null, low: 0.5, high: null });
  });

  it("a table of other groups or territories is not gone on from", () => {
    const book = factsAsOf(executions([1, 5, 100]), day);
    const previous = observe([homes], book, ["group"], { groups: new Map([["group", ["obec/500001"]]]) });
    const groups = new Map([["group", ["obec/500002"]]]);
    expect(() => observe([homes], book, ["group"], { groups, previous })).toThrow(refused("previous-differs"));
    expect(() => observe([homes], book, ["group"], { previous })).toThrow(refused("previous-differs"));
  });
});

describe("laws", () => {
  it("a group of the same members gives what the territory gives, to the last bit, in any order", () => {
    const members = municipalitiesOf(territories, "kraj/3115");
    fc.assert(
      fc.property(figures, fc.shuffledSubarray([...members], { minLength: members.length }), (rows, turned) => {
        const book = factsAsOf(factsOf(rows), day, { absentRows });
        const groups = new Map([["group/all", turned]]);
        const both = observe(cards, book, ["group/all", "kraj/3115"], { territories, groups });
        for (const { id } of cards)
          expect({ ...observationOf(both, id, "group/all"), subject: null }).toEqual({
            ...observationOf(both, id, "kraj/3115"),
            subject: null,
          });
      }),
      { numRuns: 60 },
    );
  });

  it("sums are those of rational numbers, rounded once", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 6, maxLength: 6 }), fc.array(amount, { minLength: 6, maxLength: 6 }), (counts, people) => {
        const facts = towns.flatMap((town, i) => [
          fact(town, "personsInExecution", counts[i] ?? 0),
          fact(town, "population/T/15+", (people[i] ?? 0) + 1),
        ]);
        const seen = observed(executionShareIndicator, facts, "kraj/3115");
        expect(seen.numerator).toBe(rationalSum(counts));
        expect(seen.denominator).toBe(rationalSum(people.map((one) => one + 1)));
      }),
    );
  });

  it("a ratio of sums lies between the least and the greatest of its members", () => {
    const member = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 6, maxLength: 6 }), (members) => {
        const value = observed(
          executionShareIndicator,
          executions(...members.map(([a, b], i) => [i + 1, a, b] as const)),
          "kraj/3115",
        ).value;
        const ratios = members.map(([a, b]) => a / b);
        expect(value).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...ratios) + 1e-12);
      }),
    );
  });

  it("a lower bound of counts is never above the truth", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }), fc.subarray([0, 1, 2, 3, 4, 5]), (counts, listed) => {
        const people = towns.map((town) => fact(town, "population/T/15+", 100));
        const facts = [...people, ...listed.map((i) => fact(towns[i] ?? "", "facilities/130", counts[i] ?? 0))];
        const truth = counts.reduce((a, b) => a + b, 0);
        const [count, per] = [observed(homes, facts, "kraj/3115"), observed(rate, facts, "kraj/3115")];
        expect(count.value ?? count.low ?? 0).toBeLessThanOrEqual(truth);
        expect(per.value ?? per.low ?? 0).toBeLessThanOrEqual((truth / 600) * 10_000 + 1e-9);
        expect(count.value !== null).toBe(listed.length === 6);
      }),
    );
  });

  it("the order of facts, cards, subjects and nodes changes no bit", () => {
    const order = fc.infiniteStream(fc.nat(1_000_000));
    fc.assert(
      fc.property(figures, order, (rows, keys) => {
        const turned = <T>(all: readonly T[]): readonly T[] =>
          all
            .map((one) => ({ one, key: keys.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const facts = factsOf(rows);
        const straight = table(facts);
        expect(bits(table(turned(facts)))).toEqual(bits(straight));
        const other = observe(turned(cards), factsAsOf(turned(facts), day, { absentRows }), turned(subjects), {
          territories: territoriesOn(turned(county), day),
        });
        for (const card of cards)
          for (const subject of subjects) expect(observationOf(other, card.id, subject)).toEqual(observationOf(straight, card.id, subject));
      }),
      { numRuns: 50 },
    );
  });

  it("observed anew where facts were added, the table equals a full one, and the one before is as it was", () => {
    const later = fc.array(fc.tuple(fc.nat(towns.length - 1), fc.nat(fields.length - 1), amount), { maxLength: 12 });
    fc.assert(
      fc.property(figures, later, later, (rows, first, second) => {
        const added = (all: typeof first, knownAt: string) =>
          all.map(([town, field, value], i) => fact(towns[town] ?? "", fields[field] ?? "", value, { knownAt, source: `s${i}` }));
        const [one, two] = [added(first, "2024-04-01"), added(second, "2024-05-01")];
        const options = { territories };
        const start = factsAsOf(factsOf(rows), day, { absentRows });
        const base = observe(cards, start, subjects, options);
        const before = bits(base);
        const books = [addFacts(start, one), addFacts(addFacts(start, one), two)];
        const whole = [one, [...one, ...two]].map((more) =>
          observe(cards, factsAsOf([...factsOf(rows), ...more], day, { absentRows }), subjects, options),
        );
        books.forEach((book, i) => {
          const next = book.revises === null ? observe(cards, book, subjects, options) : previousOf(book, start, base);
          expect(bits(next)).toEqual(bits(whole[i] as ObservationTable));
        });
        expect(bits(base)).toEqual(before);
      }),
      { numRuns: 60 },
    );
    // A book begun anew has no table before it.
    function previousOf(book: FactBook, start: FactBook, base: ObservationTable): ObservationTable {
      let at: FactBook | null = book;
      while (at !== null && at !== start) at = at.revises?.book ?? null;
      return observe(cards, book, subjects, at === null ? { territories } : { territories, previous: base });
    }
  });

  it("also where a territory above gets facts of its own", () => {
    const own = [fact("orp/6201", "personsInExecution", 7), fact("orp/6201", "population/T/15+", 70)];
    const silent = [fact("orp/6201", "personsInExecution", "not-reported"), fact("orp/6201", "population/T/15+", "not-reported")];
    const base = executions([1, 5, 100], [2, 5, 100], [3, 5, 100], [4, 5, 100], [5, 5, 100], [6, 5, 100]);
    const book = factsAsOf([...base, ...silent], day);
    const previous = observe(cards, book, subjects, { territories });
    const later = own.map((one) => ({ ...one, knownAt: "2024-05-01" }));
    const next = observe(cards, addFacts(book, later), subjects, { territories, previous });
    expect(observationOf(next, "execution-share", "orp/6201")).toMatchObject({ value: 0.1, origin: "reported" });
    expect(bits(next)).toEqual(bits(observe(cards, factsAsOf([...base, ...silent, ...later], day), subjects, { territories })));
  });

  it("shares the columns of cards that read nothing new", () => {
    const book = factsAsOf([...executions([1, 5, 100]), fact("obec/500001", "births", 3)], day, { absentRows });
    const previous = observe(cards, book, subjects, { territories });
    const next = observe(cards, addFacts(book, [fact("obec/500001", "births", 4, { knownAt: "2024-05-01" })]), subjects, {
      territories,
      previous,
    });
    expect(next.columns.map((columns, c) => columns === previous.columns[c])).toEqual([false, true, true, true, true, true]);
    expect(observe(cards, book, subjects, { territories, previous }).columns).toEqual(previous.columns);
  });

  it("a municipality without a POÚ is in every sum, whichever way it goes", () => {
    const direct = territoriesOn(
      [...county.filter((one) => one.id !== "obec/500003"), node("obec/500003", ["orp/6201", "okres/40703"])],
      day,
    );
    const facts = executions([1, 5, 100], [2, 5, 100], [3, 50, 100]);
    const straight = observed(executionShareIndicator, facts, "orp/6201", { territories: direct });
    expect(straight.value).toBe(0.2);
  });
});
