import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import { type FactBook, propertyOf } from "../../src/model/factBook.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { figureOf } from "../../src/model/figureOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { fact } from "./office.ts";

const town = "obec/581283";
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const birthsIn = (facts: readonly Fact[], on = "2024-06-30", field = "births") => figureOf(factsAsOf(facts, on), town, field);

describe("factsAsOf", () => {
  it("sees a fact from the day on which it became known", () => {
    const facts = [fact(town, "births", 190)];
    expect(birthsIn(facts, "2024-03-01").value).toBe(190);
    expect(birthsIn(facts, "2024-02-29")).toMatchObject({ value: null, reason: "not-asked" });
  });

  it("takes a later report for an earlier one, and the earlier one as of an earlier day", () => {
    const facts = [fact(town, "births", 190), fact(town, "births", 191, { knownAt: "2024-05-02" })];
    expect(birthsIn(facts, "2024-05-01").value).toBe(190);
    expect(birthsIn(facts, "2024-05-02").value).toBe(191);
  });

  it("lets a source take back what it said", () => {
    const facts = [fact(town, "births", 190), fact(town, "births", "suppressed", { knownAt: "2024-05-02" })];
    expect(birthsIn(facts)).toMatchObject({ value: null, reason: "suppressed", source: "office" });
  });

  it("takes the latest period, or the latest that ends within the one asked for", () => {
    const facts = [fact(town, "births", 180, { period: year(2022) }), fact(town, "births", 190)];
    expect(birthsIn(facts).value).toBe(190);
    expect(figureOf(factsAsOf(facts, "2024-06-30", { period: year(2022) }), town, "births").value).toBe(180);
    expect(figureOf(factsAsOf(facts, "2024-06-30", { period: year(2021) }), town, "births").reason).toBe("not-asked");
  });

  it("a state at the end of the year is later than the year", () => {
    const facts = [fact(town, "births", 1, { period: onDay("2023-12-31") }), fact(town, "births", 2)];
    expect(birthsIn(facts).value).toBe(1);
  });

  it("never mixes cells of one property from two periods", () => {
    const facts = [
      fact(town, "population/T/0-14", 3000, { period: onDay("2020-12-31") }),
      fact(town, "population/T/65+", 4500, { period: onDay("2020-12-31") }),
      fact(town, "population/T/15+", 17_000, { period: onDay("2023-12-31") }),
    ];
    const property = propertyOf(factsAsOf(facts, "2024-06-30"), town, "population");
    expect(property).toMatchObject({ period: onDay("2023-12-31"), values: { "T/15+": 17_000 } });
    expect([...(property?.cells.keys() ?? [])]).toEqual(["T/15+"]);
    expect(birthsIn(facts, "2024-06-30", "population/T/0-14")).toMatchObject({ value: null });
  });

  it("zero is a figure", () => expect(birthsIn([fact(town, "births", 0)])).toMatchObject({ value: 0, reason: null }));

  it("keeps where each figure comes from", () => {
    const facts = [fact(town, "facilities/130", 1, { source: "b" }), fact(town, "facilities/131", "refused", { source: "a" })];
    const property = propertyOf(factsAsOf(facts, "2024-06-30"), town, "facilities");
    expect(property).toMatchObject({ sources: ["a", "b"], reasons: ["refused"], values: { "130": 1, "131": null }, coverage: null });
    expect([...(property?.cells.entries() ?? [])]).toEqual([
      ["130", 0],
      ["131", 1],
    ]);
  });

  it("a partial sum says what it covers, a complete one does not", () => {
    const of = (covered: number) =>
      propertyOf(factsAsOf([fact("kraj/3115", "births", 9, { coverage: { covered, members: 673 } })], "2024-06-30"), "kraj/3115", "births");
    expect(of(62)?.coverage).toEqual({ covered: 62, members: 673 });
    expect(of(673)?.coverage).toBeNull();
  });
});

describe("facts that disagree", () => {
  const facts = [fact(town, "births", 190, { source: "register" }), fact(town, "births", 191, { source: "office" })];

  it("and became known on one day make the figure unknown, and are listed", () => {
    const book = factsAsOf(facts, "2024-06-30");
    expect(figureOf(book, town, "births")).toMatchObject({ value: null, reason: "invalid-input", fact: null });
    expect(book.conflicts.map(({ subject, field, period }) => [subject, field, period])).toEqual([[town, "births", year(2023)]]);
    expect(book.conflicts[0]?.facts.map((place) => book.facts[place]?.value).toSorted()).toEqual([190, 191]);
  });

  it("are settled by a later report", () => {
    const book = factsAsOf([...facts, fact(town, "births", 191, { knownAt: "2024-04-01" })], "2024-06-30");
    expect(book.conflicts).toEqual([]);
    expect(figureOf(book, town, "births").value).toBe(191);
  });

  it("do not touch other cells, other subjects, other days", () => {
    const book = factsAsOf([...facts, fact(town, "deaths", 210), fact("obec/571393", "births", 80)], "2024-06-30");
    expect(figureOf(book, town, "deaths").value).toBe(210);
    expect(figureOf(book, "obec/571393", "births").value).toBe(80);
    expect(factsAsOf(facts, "2024-02-01").conflicts).toEqual([]);
  });

  it("two sources that agree are no conflict", () => {
    const book = factsAsOf([fact(town, "births", 190, { source: "b" }), fact(town, "births", 190, { source: "a" })], "2024-06-30");
    expect(book.conflicts).toEqual([]);
    expect(figureOf(book, town, "births")).toMatchObject({ value: 190, source: "a" });
  });

  it.each(["2024-03-01", "2024-04-01"])(
    "a source that does not cover a figure takes nothing from one that does, known at %s",
    (knownAt) => {
      const silent = fact(town, "births", "not-covered-by-source", { source: "register", knownAt });
      expect(birthsIn([fact(town, "births", 190), silent]).value).toBe(190);
    },
  );
});

describe("refusals", () => {
  it("a day that is none", () => expect(() => factsAsOf([], "30. 6. 2024")).toThrow(refused("day-invalid")));

  it.each(["__proto__", "population/__proto__", "Births", "", "a/b/c/d/e/f"])("a field %j", (field) => {
    expect(() => factsAsOf([fact(town, field, 1)], "2024-06-30")).toThrow(refused("field-invalid"));
  });

  it("no field reaches what every object inherits", () => {
    expect(() => factsAsOf([fact(town, "population/constructor", 1)], "2024-06-30")).toThrow(refused("field-invalid"));
  });
});

const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    subject: fc.constantFrom("obec/500001", "obec/500002", "kraj/3115"),
    field: fc.constantFrom("births", "population/F/0-4", "population/M/0-4", "population/T/15+", "facilities/130", "facilities/131"),
    period: fc.constantFrom(year(2022), year(2023), onDay("2020-12-31"), onDay("2023-12-31")),
    said: fc.oneof(fc.nat(3), fc.constantFrom("refused", "not-reported", "suppressed")),
    source: fc.constantFrom("a", "b", "c"),
    knownAt: fc.constantFrom("2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"),
    part: fc.constantFrom(undefined, { covered: 1, members: 3 }, { covered: 2, members: 3 }, { covered: 3, members: 3 }),
  })
  .map(({ subject, field, said, part, ...more }) =>
    fact(subject, field, said as number, part === undefined ? more : { ...more, coverage: part }),
  );
const facts = fc.array(anyFact, { maxLength: 30 });
const shuffled = facts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

/** All that a book says, without the places of facts. */
const said = (book: FactBook): unknown => ({
  subjects: [...book.subjects.keys()].toSorted().map((subject) => [
    subject,
    [...book.properties.keys()].toSorted().flatMap((property) => {
      const known = propertyOf(book, subject, property);
      if (known === null) return [];
      const { period, sources, reasons, coverage, values, cells } = known;
      const figures = [...cells.keys()]
        .toSorted()
        .map((cell) => ({ ...figureOf(book, subject, cell === "" ? property : `${property}/${cell}`), fact: undefined }));
      return { property, period, sources, reasons, coverage, values, figures };
    }),
  ]),
  conflicts: book.conflicts.map(({ subject, field, period, facts: places }) => ({
    subject,
    field,
    period,
    facts: places.map((place) => JSON.stringify(book.facts[place])).toSorted(),
  })),
});

describe("laws", () => {
  it("the order of facts changes nothing", () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(said(factsAsOf(one, "2024-06-30"))).toEqual(said(factsAsOf(other, "2024-06-30")));
      }),
    );
  });

  it("what becomes known later is never seen", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom("2023-12-31", "2024-01-01", "2024-02-15", "2024-04-01"), (all, on) => {
        expect(said(factsAsOf(all, on))).toEqual(
          said(
            factsAsOf(
              all.filter((one) => one.knownAt <= on),
              on,
            ),
          ),
        );
      }),
    );
  });

  it("a period lets nothing in from outside", () => {
    fc.assert(
      fc.property(facts, (all) => {
        const book = factsAsOf(all, "2024-06-30", { period: year(2023) });
        for (const subject of book.subjects.keys())
          for (const property of book.properties.keys()) {
            const period = propertyOf(book, subject, property)?.period;
            if (period !== undefined) expect(period.to > "2023-01-01" && period.to <= "2024-01-01").toBe(true);
          }
      }),
    );
  });

  it("all cells of a property are of its period, each fact is a fact of the book, each null has a reason", () => {
    fc.assert(
      fc.property(facts, (all) => {
        const book = factsAsOf(all, "2024-06-30");
        for (const subject of book.subjects.keys())
          for (const property of book.properties.keys()) {
            const known = propertyOf(book, subject, property);
            if (known === null) continue;
            const { period, cells, values } = known;
            for (const [cell, place] of cells) {
              const figure = figureOf(book, subject, cell === "" ? property : `${property}/${cell}`);
              expect(figure.value).toBe(values[cell]);
              expect(figure.value === null).toBe(figure.reason !== null);
              if (place >= 0) expect(book.facts[place]).toMatchObject({ subject, period, value: figure.value });
            }
          }
      }),
    );
  });
});
