import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrationIncrease } from "../../../src/indicators/people/migrationIncrease.ts";
import { naturalIncrease } from "../../../src/indicators/people/naturalIncrease.ts";
import { totalIncrease } from "../../../src/indicators/people/totalIncrease.ts";

const okres = { births: 1160, deaths: 1046, arrivals: 1364, departures: 971, midYearPopulation: 107_078 };

describe("totalIncrease", () => {
  it("okres Blansko about 2010 (regiony.penize.cz after ČSÚ): +4.73 per mille", () => {
    expect(totalIncrease(okres)).toBeCloseTo(4.73, 2);
  });

  it("hides its parts: a loss and a gain of the same size are nothing", () => {
    expect(totalIncrease({ ...okres, births: 0, deaths: 10, arrivals: 10, departures: 0 })).toBe(0);
  });

  it.each(["births", "deaths", "arrivals", "departures", "midYearPopulation"])("is unknown without %s", (field) => {
    expect(totalIncrease({ ...okres, [field]: null })).toBeNull();
  });

  it("refuses what is not finite, and a population below zero", () => {
    expect(() => totalIncrease({ ...okres, arrivals: Number.NaN })).toThrow(expect.objectContaining({ code: "not-finite" }));
    expect(() => totalIncrease({ ...okres, midYearPopulation: -1 })).toThrow(expect.objectContaining({ code: "denominator-negative" }));
  });

  it("is the natural and the migration increase together", () => {
    const count = fc.nat(1e6);
    const year = fc.record({
      births: count,
      deaths: count,
      arrivals: count,
      departures: count,
      midYearPopulation: fc.integer({ min: 1, max: 1e7 }),
    });
    fc.assert(
      fc.property(year, (one) => {
        const parts = (naturalIncrease(one) ?? Number.NaN) + (migrationIncrease(one) ?? Number.NaN);
        expect(Math.abs((totalIncrease(one) ?? Number.NaN) - parts)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(parts)));
      }),
    );
  });
});
