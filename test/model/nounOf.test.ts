import { describe, expect, it } from "vitest";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { inputOf, nounOf } from "../../src/model/nounOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { absentRow, fact } from "./office.ts";

const town = "obec/581283";
const day = "2024-06-30";

describe("inputOf", () => {
  it("a plain property is a number, reported", () => {
    expect(inputOf(factsAsOf([fact(town, "births", 190)], day), town, "births")).toEqual({
      field: "births",
      value: 190,
      reasons: [],
      period: year(2023),
      sources: ["office"],
      coverage: null,
      reported: true,
    });
  });

  it("a property with cells is a record, unknown cells are null", () => {
    const facts = [fact(town, "population/T/15+", 17_000), fact(town, "population/T/80+", "suppressed")];
    expect(inputOf(factsAsOf(facts, day), town, "population")).toMatchObject({
      value: { "T/15+": 17_000, "T/80+": null },
      reasons: ["suppressed"],
      reported: true,
    });
  });

  it("a cell is a number", () => {
    expect(inputOf(factsAsOf([fact(town, "facilities/130", 2)], day), town, "facilities/130").value).toBe(2);
  });

  it("what a missing row means is not a report", () => {
    const book = factsAsOf([], day, { absentRows: [absentRow(["births"], "none"), absentRow(["deaths"], "unknown")] });
    expect(inputOf(book, town, "births")).toMatchObject({ value: 0, reasons: [], reported: false });
    expect(inputOf(book, town, "deaths")).toMatchObject({ value: null, reasons: ["not-known-to-source"], reported: false });
  });

  it("only a sum that lacks members has a coverage", () => {
    const of = (covered: number) =>
      inputOf(factsAsOf([fact(town, "births", 1, { coverage: { covered, members: 3 } })], day), town, "births").coverage;
    expect(of(2)).toEqual({ covered: 2, members: 3 });
    expect(of(3)).toBeNull();
  });

  it("a property whose missing row means none has zero cells, not a number in the place of a record", () => {
    const book = factsAsOf([], day, { absentRows: [absentRow(["facilities/130", "facilities/131"], "none")] });
    expect(inputOf(book, town, "facilities").value).toEqual({ "130": 0, "131": 0 });
  });

  it("has no memory of another period", () => {
    const facts = [fact(town, "births", 1, { period: onDay("2020-12-31") })];
    expect(inputOf(factsAsOf(facts, day, { period: year(2023) }), town, "births")).toMatchObject({ value: null, period: null });
  });
});

describe("nounOf", () => {
  it("builds numbers, records and single cells", () => {
    expect(
      nounOf([
        { field: "births", value: 190 },
        { field: "deaths", value: null },
        { field: "population", value: { "T/15+": 1 } },
        { field: "facilities/130", value: 1 },
        { field: "facilities/131", value: null },
      ]),
    ).toEqual({ births: 190, deaths: null, population: { "T/15+": 1 }, facilities: { "130": 1, "131": null } });
  });

  it("adds a cell to its property", () => {
    const inputs = [
      { field: "facilities", value: { "130": 1 } },
      { field: "facilities/131", value: 0 },
    ];
    expect(nounOf(inputs)).toEqual({ facilities: { "130": 1, "131": 0 } });
  });

  it("of nothing is empty, and leaves its inputs as they were", () => {
    const cells = Object.freeze({ "130": 1 });
    expect(nounOf([])).toEqual({});
    nounOf([
      { field: "facilities", value: cells },
      { field: "facilities/131", value: 5 },
    ]);
    expect(cells).toEqual({ "130": 1 });
  });

  it("has only what the inputs say", () => {
    const noun = nounOf([{ field: "births", value: 1 }]);
    expect(Object.keys(noun)).toEqual(["births"]);
    expect(noun["deaths"]).toBeUndefined();
  });
});
