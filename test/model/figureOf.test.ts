import { describe, expect, it } from "vitest";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { figureOf, figuresOf } from "../../src/model/figureOf.ts";
import { inputOf } from "../../src/model/nounOf.ts";
import { onDay, type Period, year } from "../../src/model/period.ts";
import { absentRow, fact } from "./office.ts";

const town = "obec/581283";
const day = "2024-06-30";

describe("figureOf", () => {
  it("a reported figure with its source, period and the day since when it is known", () => {
    expect(figureOf(factsAsOf([fact(town, "births", 190)], day), town, "births")).toEqual({
      field: "births",
      value: 190,
      reason: null,
      period: year(2023),
      source: "office",
      knownAt: "2024-03-01",
      coverage: null,
      fact: 0,
    });
  });

  it("a figure without a value has its reason", () => {
    expect(figureOf(factsAsOf([fact(town, "births", "refused")], day), town, "births")).toMatchObject({ value: null, reason: "refused" });
  });

  it("a partial sum keeps its coverage", () => {
    const part = fact("kraj/3115", "births", 9, { coverage: { covered: 62, members: 673 } });
    expect(figureOf(factsAsOf([part], day), "kraj/3115", "births").coverage).toEqual({ covered: 62, members: 673 });
  });

  it("nobody was asked where no source reports the field", () => {
    const book = factsAsOf([], day, { absentRows: [absentRow(["deaths"], "none")] });
    expect(figureOf(book, town, "births")).toMatchObject({ value: null, reason: "not-asked", source: null, period: null, fact: null });
  });
});

describe("a missing row", () => {
  it.each([
    ["none", 0, null],
    ["not-covered", null, "not-covered-by-source"],
    ["unknown", null, "not-known-to-source"],
  ] as const)("that means %s", (means, value, reason) => {
    const book = factsAsOf([], day, { absentRows: [absentRow(["births"], means)] });
    expect(figureOf(book, town, "births")).toMatchObject({ value, reason, source: "office", period: year(2023), fact: null });
  });

  it("answers for the cells below the field that it names, and for the property above", () => {
    const book = factsAsOf([], day, { absentRows: [absentRow(["facilities"], "unknown"), absentRow(["population/T/15+"], "not-covered")] });
    expect(figureOf(book, town, "facilities/130").reason).toBe("not-known-to-source");
    expect(figureOf(book, town, "population").reason).toBe("not-covered-by-source");
    expect(figureOf(book, town, "population/T/15-64").reason).toBe("not-asked");
    expect(figureOf(book, town, "facilitiesElsewhere").reason).toBe("not-asked");
  });

  it("does not answer for what is reported", () => {
    const book = factsAsOf([fact(town, "facilities/130", 2)], day, { absentRows: [absentRow(["facilities"], "none")] });
    expect(figureOf(book, town, "facilities/130").value).toBe(2);
    expect(figureOf(book, town, "facilities/131").value).toBe(0);
  });

  it("does not answer before its publication is known", () => {
    const absentRows = [absentRow(["births"], "none", { knownAt: "2024-07-01" })];
    expect(figureOf(factsAsOf([], "2024-06-30", { absentRows }), town, "births")).toMatchObject({ value: null, reason: "not-asked" });
    expect(figureOf(factsAsOf([], "2024-07-01", { absentRows }), town, "births").value).toBe(0);
  });

  it("of the latest publication answers", () => {
    const absentRows = [
      absentRow(["births"], "none", { period: year(2022), source: "old" }),
      absentRow(["births"], "not-covered", { source: "new" }),
    ];
    expect(figureOf(factsAsOf([], day, { absentRows }), town, "births")).toMatchObject({ value: null, source: "new" });
  });

  it("of a publication by region answers for its own subjects, also where another region published later", () => {
    const [brno, olomouc] = ["obec/582786", "obec/500496"];
    const absentRows = [
      absentRow(["births"], "none", { source: "kraj-a", subjects: [brno] }),
      absentRow(["births"], "none", { source: "kraj-b", subjects: [olomouc], knownAt: "2024-05-01" }),
      absentRow(["births"], "unknown", { source: "kraj-c", subjects: ["kraj/"], knownAt: "2024-06-01" }),
    ];
    const book = factsAsOf([], day, { absentRows });
    const answer = (subject: string) => {
      const { value, reason, source } = figureOf(book, subject, "births");
      return [value, reason, source];
    };
    expect(answer(brno)).toEqual([0, null, "kraj-a"]);
    expect(answer(olomouc)).toEqual([0, null, "kraj-b"]);
    expect(answer("kraj/3115")).toEqual([null, "not-known-to-source", "kraj-c"]);
    expect(answer("obec/599999")).toEqual([null, "not-covered-by-source", "kraj-c"]);
    expect(inputOf(book, brno, "births")).toMatchObject({ value: 0, sources: ["kraj-a"] });
  });

  it("of the latest publication about the subject, although a later one is about others", () => {
    const absentRows = [
      absentRow(["births"], "unknown", { period: year(2021), source: "old", subjects: [town] }),
      absentRow(["births"], "none", { period: year(2022), source: "own", subjects: [town] }),
      absentRow(["births"], "not-covered", { source: "other", subjects: ["kraj/"] }),
    ];
    const book = (period?: Period) => factsAsOf([], day, { absentRows, ...(period === undefined ? {} : { period }) });
    expect(figureOf(book(), town, "births")).toMatchObject({ value: 0, source: "own", period: year(2022) });
    expect(figureOf(book(year(2021)), town, "births")).toMatchObject({ reason: "not-known-to-source", source: "old" });
    expect(figureOf(book(year(2023)), town, "births")).toMatchObject({ reason: "not-covered-by-source", source: "other" });
  });

  it("of a whole property and of a cell: whichever is about the subject", () => {
    const absentRows = [
      absentRow(["facilities/130"], "none", { source: "cells", subjects: ["obec/582786"] }),
      absentRow(["facilities"], "none", { source: "whole", subjects: [town] }),
    ];
    const book = factsAsOf([], day, { absentRows });
    expect(figureOf(book, town, "facilities/130")).toMatchObject({ value: 0, source: "whole" });
    expect(figureOf(book, "obec/582786", "facilities/130")).toMatchObject({ value: 0, source: "cells" });
    expect(inputOf(book, "obec/582786", "facilities").value).toEqual({ "130": 0 });
    expect(inputOf(book, town, "facilities").value).toBe(0);
  });

  it("of the time of the other cells goes before that of a later time", () => {
    const absentRows = [
      absentRow(["facilities"], "none", { period: year(2022), source: "then" }),
      absentRow(["facilities"], "not-covered", { period: year(2023), source: "now" }),
    ];
    const book = factsAsOf([fact(town, "facilities/130", 2, { period: year(2022) })], day, { absentRows });
    expect(figureOf(book, town, "facilities/131")).toMatchObject({ value: 0, source: "then", period: year(2022) });
    expect(figureOf(book, "obec/582786", "facilities/131")).toMatchObject({ reason: "not-covered-by-source", source: "now" });
  });

  it("of the latest publication, also where an older one names the very cell", () => {
    const absentRows = [
      absentRow(["facilities/130"], "none", { period: year(2021), source: "old" }),
      absentRow(["facilities"], "unknown", { source: "new" }),
    ];
    const answer = { value: null, reason: "not-known-to-source", source: "new", period: year(2023) };
    expect(figureOf(factsAsOf([], day, { absentRows }), town, "facilities/130")).toMatchObject(answer);
    const given = absentRows.map((row) => ({ ...row, fields: [row.fields[0] === "facilities" ? "facilities/130" : "facilities"] }));
    expect(figureOf(factsAsOf([], day, { absentRows: given }), town, "facilities/130")).toMatchObject(answer);
  });

  it("is no zero beside cells of another time", () => {
    const absentRows = [absentRow(["facilities"], "none", { period: year(2020), source: "old" })];
    const book = factsAsOf([fact(town, "facilities/130", 2)], day, { absentRows });
    expect(figureOf(book, town, "facilities/131")).toMatchObject({ value: null, reason: "not-known-to-source", period: year(2023) });
    expect(figureOf(book, "obec/582786", "facilities/131")).toMatchObject({ value: 0, period: year(2020) });
  });

  it("of a year answers beside cells of a day in it, and not one of another year", () => {
    const end = onDay("2022-12-31");
    const absentRows = [
      absentRow(["facilities"], "none", { period: year(2022), source: "then" }),
      absentRow(["facilities"], "not-covered", { period: year(2023), source: "now" }),
    ];
    const book = factsAsOf([fact(town, "facilities/130", 2, { period: end })], day, { absentRows });
    expect(figureOf(book, town, "facilities/131")).toMatchObject({ value: 0, source: "then", period: year(2022) });
  });

  it("that means a zero goes before one of another publisher that says nothing of the same time, whatever their names", () => {
    for (const [one, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const)
      for (const knownAt of ["2024-03-01", "2024-05-01"]) {
        const absentRows = [absentRow(["births"], "none", { source: one }), absentRow(["births"], "unknown", { source: other, knownAt })];
        expect(figureOf(factsAsOf([], day, { absentRows }), town, "births")).toMatchObject({ value: 0, source: one });
      }
  });

  it("of a property told cell by cell is a zero only where all cells are", () => {
    const absentRows = [
      absentRow(["facilities/130"], "none", { source: "a", knownAt: "2024-05-01" }),
      absentRow(["facilities/131"], "unknown", { source: "b" }),
    ];
    for (const rows of [absentRows, absentRows.map((row) => ({ ...row, source: "one" }))]) {
      expect(figureOf(factsAsOf([], day, { absentRows: rows }), town, "facilities").reason).toBe("not-known-to-source");
      expect(figureOf(factsAsOf([], day, { absentRows: rows }), town, "facilities/130").value).toBe(0);
    }
  });

  it("that its own publisher took back is no zero any more", () => {
    const absentRows = [absentRow(["births"], "none"), absentRow(["births"], "unknown", { knownAt: "2024-05-01" })];
    const beside = [...absentRows, absentRow(["births"], "unknown", { source: "other", knownAt: "2024-06-01" })];
    for (const rows of [beside, beside.toReversed()])
      expect(figureOf(factsAsOf([], day, { absentRows: rows }), town, "births").reason).toBe("not-known-to-source");
    expect(figureOf(factsAsOf([], day, { absentRows }), town, "births")).toMatchObject({ value: null, reason: "not-known-to-source" });
    expect(figureOf(factsAsOf([], "2024-04-30", { absentRows }), town, "births").value).toBe(0);
  });

  it("of another time than the one asked for says nothing: no zero of 2023 in a book of 2020", () => {
    const absentRows = [absentRow(["births"], "none")];
    const book = factsAsOf([], day, { period: onDay("2020-12-31"), absentRows });
    expect(figureOf(book, town, "births")).toMatchObject({ value: null, reason: "not-asked" });
  });

  it("is answered the same whatever the order of the sources", () => {
    const absentRows = [absentRow(["births"], "none", { source: "a" }), absentRow(["births"], "not-covered", { source: "b" })];
    const answer = (rows: typeof absentRows) => figureOf(factsAsOf([], day, { absentRows: rows }), town, "births");
    expect(answer(absentRows)).toEqual(answer(absentRows.toReversed()));
  });
});

describe("figuresOf", () => {
  const book = factsAsOf([fact(town, "facilities/131", 1), fact(town, "facilities/130", 2), fact(town, "births", 190)], day);

  it("stands a property for all its cells, and gives at least one figure for each field", () => {
    const fields = figuresOf(book, town, ["births", "facilities", "deaths"]).map((figure) => figure.field);
    expect(fields.toSorted()).toEqual(["births", "deaths", "facilities/130", "facilities/131"]);
  });

  it("takes one cell where one is read", () => {
    expect(figuresOf(book, town, ["facilities/130"]).map((figure) => figure.value)).toEqual([2]);
  });

  it("does not depend on the order of facts", () => {
    const again = factsAsOf(book.facts.toReversed(), day);
    const shown = (one: typeof book) => figuresOf(one, town, ["facilities"]).map(({ field, value }) => [field, value]);
    expect(shown(book)).toEqual(shown(again));
  });
});
