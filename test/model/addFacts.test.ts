import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addFacts } from "../../src/model/addFacts.ts";
import type { Fact } from "../../src/model/fact.ts";
import { type FactBook, factAt, propertyOf } from "../../src/model/factBook.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { figureOf } from "../../src/model/figureOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { absentRow, fact } from "./office.ts";

const town = "obec/500001";
const day = "2024-06-30";
const births = (book: FactBook) => figureOf(book, town, "births");

/** All that a book says, without places, which depend on the way it came about. */
const said = (book: FactBook): unknown => ({
  subjects: [...book.subjects.keys()].toSorted().flatMap((subject) =>
    [...book.properties.keys()].toSorted().map((property) => {
      const known = propertyOf(book, subject, property);
      const cells = [...(known?.cells.keys() ?? [])].toSorted();
      return {
        ...{ subject, property },
        known: known === null ? null : { ...known, cells: cells.map((cell) => (known.cells.get(cell) ?? -1) < 0) },
        figures: cells.map((cell) => ({ ...figureOf(book, subject, cell === "" ? property : `${property}/${cell}`), fact: null })),
      };
    }),
  ),
  conflicts: book.conflicts.map((one) => ({ ...one, facts: one.facts.map((place) => JSON.stringify(factAt(book, place))).toSorted() })),
});

describe("addFacts", () => {
  const book = factsAsOf([fact(town, "births", 190), fact("obec/500002", "births", 10), fact(town, "deaths", 3)], day);

  it("a later word replaces an earlier one, and the book before is as it was", () => {
    const next = addFacts(book, [fact(town, "births", 191, { knownAt: "2024-05-01" })]);
    expect(births(next)).toMatchObject({ value: 191, knownAt: "2024-05-01" });
    expect(factAt(next, births(next).fact ?? -1)).toMatchObject({ value: 191 });
    expect(births(book).value).toBe(190);
  });

  it("shares what did not change", () => {
    const next = addFacts(book, [fact(town, "births", 191, { knownAt: "2024-05-01" })]);
    expect(next.properties.get("deaths")).toBe(book.properties.get("deaths"));
    expect(next.properties.get("births")).not.toBe(book.properties.get("births"));
    expect(next.revises).toEqual({ book, subjects: new Set([town]) });
  });

  it("a later period replaces the whole property", () => {
    const ages = factsAsOf([fact(town, "population/T/0-14", 5), fact(town, "population/T/15+", 9)], day);
    const next = addFacts(ages, [fact(town, "population/T/15+", 10, { period: onDay("2024-01-01") })]);
    expect(propertyOf(next, town, "population")).toMatchObject({ period: onDay("2024-01-01"), values: { "T/15+": 10 } });
  });

  it("what is known only later is not seen, and a new place begins a book anew", () => {
    expect(births(addFacts(book, [fact(town, "births", 1, { knownAt: "2024-07-01" })])).value).toBe(190);
    const next = addFacts(book, [fact("obec/500009", "arrivals", 4)]);
    expect(figureOf(next, "obec/500009", "arrivals").value).toBe(4);
    expect(next.revises).toEqual({ book, subjects: new Set(["obec/500009"]) });
  });

  it("a field that is none is refused", () => {
    expect(() => addFacts(book, [fact(town, "__proto__", 1)])).toThrow(expect.objectContaining({ code: "field-invalid" }));
  });
});

const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    subject: fc.constantFrom("obec/500001", "obec/500002"),
    field: fc.constantFrom("births", "population/F/0-4", "population/M/0-4", "facilities/130"),
    period: fc.constantFrom(year(2022), year(2023), onDay("2023-12-31")),
    said: fc.oneof(fc.nat(3), fc.constantFrom("refused", "suppressed")),
    source: fc.constantFrom("a", "b"),
    knownAt: fc.constantFrom("2024-01-01", "2024-02-01", "2024-07-01"),
    part: fc.constantFrom(undefined, { covered: 1, members: 3 }, { covered: 3, members: 3 }),
  })
  .map(({ subject, field, said: value, part, ...more }) =>
    fact(subject, field, value as number, part === undefined ? more : { ...more, coverage: part }),
  );
const facts = fc.array(anyFact, { maxLength: 25 });

describe("laws", () => {
  it("adding is as if all had been there, in one step or in two", () => {
    const options = fc.constantFrom({}, { period: year(2023) }, { absentRows: [absentRow(["facilities"], "unknown")] });
    fc.assert(
      fc.property(facts, facts, facts, options, (first, second, third, chosen) => {
        const whole = said(factsAsOf([...first, ...second, ...third], day, chosen));
        const base = factsAsOf(first, day, chosen);
        expect(said(addFacts(base, [...second, ...third]))).toEqual(whole);
        expect(said(addFacts(addFacts(base, second), third))).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });
});
