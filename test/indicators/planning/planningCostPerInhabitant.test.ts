import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliesTo } from "../../../src/indicators/indicatorValue.ts";
import {
  planningCostPerInhabitant,
  planningCostPerInhabitantIndicator,
} from "../../../src/indicators/planning/planningCostPerInhabitant.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (planningCosts: number | null, persons: number | null) =>
  planningCostPerInhabitant({ planningCosts, population: { "T/0+": persons } });

describe("planningCostPerInhabitant", () => {
  // Computed by hand; made up: 615 000 CZK are 61 500 000 haléře.
  it("615 000 CZK for 20 500 inhabitants are 30 CZK", () => expect(of(61_500_000, 20_500)).toBe(30));

  it.each([
    [0, 100, 0],
    [100, 1, 1],
    [0, 0, null],
    [null, 100, null],
    [100, null, null],
  ])("%s haléře for %s: %s", (costs, persons, value) => expect(of(costs, persons)).toBe(value));

  it("is unknown without an age table and does not apply where nobody lives", () => {
    expect(planningCostPerInhabitant({ planningCosts: 5, population: null })).toBeNull();
    expect(appliesTo(planningCostPerInhabitantIndicator, { planningCosts: 5, population: { "T/0+": 0 } })).toBe(false);
    expect(appliesTo(planningCostPerInhabitantIndicator, { planningCosts: 5, population: { "T/0+": 1 } })).toBe(true);
  });

  it.each([
    ["count-negative", -1, 100],
    ["count-negative", 1, -100],
    ["not-finite", Number.NaN, 100],
  ])("refuses with %s %d for %d", (code, costs, persons) => expect(() => of(costs, persons)).toThrow(refused(code)));

  it("a hundred haléře for each person more are one crown more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(500), (persons, crowns) => {
        expect(of(100 * crowns * persons, persons)).toBeCloseTo(crowns, 9);
      }),
    );
  });
});
