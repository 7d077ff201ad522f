import { describe, expect, it } from "vitest";
import { absenceReasons } from "../../src/codebooks/absenceReasons.ts";
import { knownBits, observationAt, observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { facilitiesIndicator } from "../../src/indicators/capacity/facilities.ts";
import { facilitiesListedIndicator } from "../../src/indicators/capacity/facilitiesListed.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { fact } from "../model/office.ts";

const day = "2024-06-30";
const homes = facilitiesIndicator({ code: "130", cs: "domovy pro seniory", en: "homes for seniors" });
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const towns = ["obec/500002", "obec/500001", "obec/500003"];
const facts = towns.flatMap((town, i) => [fact(town, "births", 10 * i), fact(town, "deaths", 5), fact(town, "midYearPopulation", 1000)]);
const table = observe([naturalIncreaseIndicator, homes], factsAsOf(facts, day), towns);

describe("observationAt and observationOf", () => {
  it("subjects are sorted, rows go card by card", () => {
    expect(table.subjects).toEqual(["obec/500001", "obec/500002", "obec/500003"]);
    expect([0, 1, 2, 3].map((at) => [observationAt(table, at).indicator, observationAt(table, at).subject])).toEqual([
      ["natural-increase", "obec/500001"],
      ["natural-increase", "obec/500002"],
      ["natural-increase", "obec/500003"],
      ["facilities/130", "obec/500001"],
    ]);
  });

  it("are found by card and subject, every one", () => {
    table.cards.forEach((card, c) => {
      table.subjects.forEach((subject, s) => {
        expect(observationOf(table, card.id, subject)).toEqual(observationAt(table, c * table.subjects.length + s));
      });
    });
    expect(towns.map((town) => observationOf(table, "natural-increase", town).value)).toEqual([-5, 5, 15]);
  });

  it("a number that is not known is marked, not written as a zero", () => {
    const at = 3;
    expect((table.columns[1]?.known[0] ?? 1) & knownBits.value).toBe(0);
    expect(observationAt(table, at)).toMatchObject({ value: null, numerator: null, denominator: null, reason: "not-asked" });
  });

  it("two calls give two equal objects, and the table is as it was", () => {
    const first = observationAt(table, 0);
    (first as { value: number }).value = 99;
    expect(observationAt(table, 0).value).toBe(-5 + 10);
  });

  it.each([-1, 6, 0.5, Number.NaN])("there is no row %d", (at) => expect(() => observationAt(table, at)).toThrow(refused("row-unknown")));

  it("an indicator or subject that is not in the table is refused", () => {
    expect(() => observationOf(table, "ageing-index", "obec/500001")).toThrow(refused("indicator-unknown"));
    expect(() => observationOf(table, "natural-increase", "obec/500009")).toThrow(refused("subject-unknown"));
    expect(() => observationAt(observe([], factsAsOf([], day), []), 0)).toThrow(refused("row-unknown"));
  });

  it("every reason comes back as it went in", () => {
    const all = absenceReasons.map(({ code }, i) => fact(`obec/50010${i}`, "facilities/130", code));
    const reasons = observe(
      [homes],
      factsAsOf(all, day),
      all.map(({ subject }) => subject),
    );
    for (const [i, { code }] of absenceReasons.entries())
      expect(observationOf(reasons, homes.id, `obec/50010${i}`)).toMatchObject({ value: null, reason: code });
  });

  it("says its day", () => expect(table.day).toBe(day));

  it("names of sources with spaces are not torn apart or glued together", () => {
    const named = [
      fact("obec/500001", "facilities/130", 1, { source: "city office" }),
      fact("obec/500002", "facilities/130", 1, { source: "city" }),
      fact("obec/500002", "facilities/131", 1, { source: "office" }),
    ];
    const listed = observe([facilitiesListedIndicator], factsAsOf(named, day), ["obec/500001", "obec/500002"]);
    expect(observationOf(listed, "facilities-listed", "obec/500001").sources).toEqual(["city office"]);
    expect(observationOf(listed, "facilities-listed", "obec/500002").sources).toEqual(["city", "office"]);
  });
});
