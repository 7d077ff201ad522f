import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { supplyRate, supplyRateIndicator } from "../../../src/indicators/capacity/supplyRate.ts";
import { readsOf } from "../../../src/indicators/indicator.ts";
import { indicatorValue } from "../../../src/indicators/indicatorValue.ts";

const beds = { unit: "luzka", form: "pobytova", basis: "registered" } as const;
const type = { code: "domovy-pro-seniory", cs: "domovy pro seniory", en: "homes for seniors" };
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (amount: number | null, persons: number | null) =>
  supplyRate({ capacity: amount === null ? null : { amount, ...beds }, population: { "T/65+": persons } }, { ages: "65+" });
const card = supplyRateIndicator({ type, ...beds, ages: "65+" });
const cell = "domovy-pro-seniory/luzka/pobytova/registered";

describe("supplyRate", () => {
  it("31 beds for 4 794 persons of 65+ are 6.47 per 1 000, by hand", () => expect(of(31, 4794)).toBeCloseTo(6.4664, 4));

  it.each([
    [0, 1000, 0],
    [0.5, 1000, 0.5],
    [1, 0, null],
    [null, 1000, null],
    [1, null, null],
  ])("%s for %s persons: %s", (amount, persons, rate) => expect(of(amount, persons)).toBe(rate));

  it("of an unknown table is unknown", () => {
    expect(supplyRate({ capacity: { amount: 1, ...beds }, population: null }, { ages: "65+" })).toBeNull();
  });

  it.each([
    ["capacity-negative", -1, 10],
    ["count-negative", 1, -10],
    ["not-finite", Number.POSITIVE_INFINITY, 10],
  ])("refuses with %s %d for %d persons", (code, amount, persons) => expect(() => of(amount, persons)).toThrow(refused(code)));
});

describe("supplyRateIndicator", () => {
  it("is about one unit, form and basis, and says so", () => {
    expect(card.parameters).toEqual({ type: type.code, ...beds, ages: "65+" });
    expect(readsOf(card).numerator).toEqual([`capacities/${cell}`]);
    expect(card.cs).toContain("registrované maximum");
    const others = [
      supplyRateIndicator({ type, ...beds, basis: "network", ages: "65+" }),
      supplyRateIndicator({ type, ...beds, unit: "klient", ages: "65+" }),
      supplyRateIndicator({ type, ...beds, ages: "80+" }),
    ];
    expect(new Set([card, ...others].map((one) => one.id)).size).toBe(4);
    for (const other of others.slice(0, 2))
      expect(indicatorValue(other, { capacities: { [cell]: 5 }, population: { "T/65+": 10 } })).toBeNull();
  });

  it("agrees with the function", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(10_000), (amount, persons) => {
        const year = { capacities: { [cell]: amount }, population: { "T/65+": persons } };
        expect(indicatorValue(card, year)).toBe(of(amount, persons));
      }),
    );
  });

  it("refuses what the function refuses", () => {
    expect(() => indicatorValue(card, { capacities: { [cell]: -5 }, population: { "T/65+": 10 } })).toThrow(refused("count-negative"));
  });
});
