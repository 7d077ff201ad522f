import { describe, expect, it } from "vitest";
import { facilities, facilitiesIndicator } from "../../../src/indicators/capacity/facilities.ts";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";

const kind = { code: "130", cs: "domovy pro seniory", en: "homes for seniors" };
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("facilities", () => {
  it.each([
    ["counted", { "130": 2 }, 2],
    ["zero is a reported fact", { "130": 0 }, 0],
    ["another kind", { "131": 1 }, null],
    ["unknown", { "130": null }, null],
    ["no row at all", null, null],
    ["an empty row", {}, null],
  ])("%s", (_, counts, count) => expect(facilities({ facilities: counts }, { kind: "130" })).toBe(count));

  it("is never minus zero", () => expect(facilities({ facilities: { "130": -0 } }, { kind: "130" })).toBe(0));

  it.each([-1, -5e-324, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (count) => {
    expect(() => facilities({ facilities: { "130": count } }, { kind: "130" })).toThrow(refused("count-negative"));
  });
});

describe("facilitiesIndicator", () => {
  it("is a sum of one kind; where rows are missing it is at least what is counted", () => {
    const card = facilitiesIndicator(kind);
    expect(card).toMatchObject({ id: "facilities/130", kind: "sum", terms: [{ field: "facilities/130" }], partial: "at-least" });
    expect([card.cs, card.en].join()).toContain(kind.cs);
    expect(indicatorValue(card, { facilities: { "130": 3 }, population: null })).toBe(3);
  });
});
