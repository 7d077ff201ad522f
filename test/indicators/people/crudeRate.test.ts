import { describe, expect, it } from "vitest";
import { crudeRate } from "../../../src/indicators/people/crudeRate.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("crudeRate", () => {
  // regiony.penize.cz after ČSÚ: 114 births more than deaths are +1.06 ‰, 393 more arrivals +3.67 ‰ of a mid-year population of 107 078.
  it.each([
    [114, 1.06],
    [393, 3.67],
    [507, 4.73],
    [1160, 10.83],
    [1046, 9.77],
  ])("okres Blansko about 2010, %i events: %d per mille", (events, rate) => {
    expect(crudeRate({ events, midYearPopulation: 107_078 })).toBeCloseTo(rate, 2);
  });

  it.each([
    [0, 100, 0],
    [-1, 1000, -1],
    [100, 100, 1000],
    [0, 0, null],
    [5, 0, null],
    [null, 100, null],
    [5, null, null],
  ])("%s of %s is %s", (events, midYearPopulation, rate) => expect(crudeRate({ events, midYearPopulation })).toBe(rate));

  it.each([
    ["denominator-negative", 5, -1],
    ["not-finite", Number.NaN, 100],
    ["not-finite", 5, Number.POSITIVE_INFINITY],
  ])("refuses with %s %d of %d", (code, events, midYearPopulation) => {
    expect(() => crudeRate({ events, midYearPopulation })).toThrow(refused(code));
  });
});
