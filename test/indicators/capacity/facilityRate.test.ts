import { describe, expect, it } from "vitest";
import { facilityRate, facilityRateIndicator } from "../../../src/indicators/capacity/facilityRate.ts";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";

const kind = { code: "130", cs: "domovy pro seniory", en: "homes for seniors" };
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const homes = (count: number | null, persons: number | null) =>
  facilityRate({ facilities: { "130": count }, population: { "T/15+": persons } }, { kind: "130", ages: "15+" });

describe("facilityRate", () => {
  // ČSÚ, facilities of social services 2023: 526 homes for seniors; population 15+ at the end of 2023 (workbook of the index): 9 172 797.
  it("ČR 2023, homes for seniors per 10 000 aged 15+: 0.573, a lower bound", () => expect(homes(526, 9_172_797)).toBeCloseTo(0.573, 3));

  it.each([
    [0, 10_000, 0],
    [2, 10_000, 2],
    [1, 1, 10_000],
    [1, 0, null],
    [0, 0, null],
    [null, 10_000, null],
    [1, null, null],
  ])("%s for %s persons: %s", (count, persons, rate) => expect(homes(count, persons)).toBe(rate));

  it("an unlisted kind, an unknown table and ages that are not there are unknown", () => {
    const population = { "T/15+": 10_000 };
    expect(facilityRate({ facilities: { "131": 1 }, population }, { kind: "130", ages: "15+" })).toBeNull();
    expect(facilityRate({ facilities: null, population }, { kind: "130", ages: "15+" })).toBeNull();
    expect(facilityRate({ facilities: { "130": 1 }, population }, { kind: "130", ages: "65+" })).toBeNull();
  });

  it.each([
    ["count-negative", -1, 10],
    ["count-negative", 1, -10],
    ["not-finite", Number.NaN, 10],
  ])("refuses with %s %d for %d persons", (code, count, persons) => expect(() => homes(count, persons)).toThrow(refused(code)));
});

describe("facilityRateIndicator", () => {
  it("says its kind and ages", () => {
    const card = facilityRateIndicator({ kind, ages: "65+" });
    expect(card).toMatchObject({
      id: "facility-rate/130/65+",
      parameters: { kind: "130", ages: "65+" },
      partial: "at-least",
      scale: 10_000,
    });
    expect(card.cs).toContain("65+");
    expect(indicatorValue(card, { facilities: { "130": 2 }, population: { "T/65+": 10_000 } })).toBe(2);
  });
});
