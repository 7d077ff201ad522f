import { describe, expect, it } from "vitest";
import { naturalIncrease } from "../../../src/indicators/people/naturalIncrease.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (births: number | null, deaths: number | null, midYearPopulation: number | null) =>
  naturalIncrease({ births, deaths, midYearPopulation });

describe("naturalIncrease", () => {
  it("okres Blansko about 2010 (regiony.penize.cz after ČSÚ): births 1160, deaths 1046, +1.06 per mille", () => {
    expect(of(1160, 1046, 107_078)).toBeCloseTo(1.06, 2);
  });

  it.each([
    [190, 210, 20_000, -1],
    [5, 5, 100, 0],
    [0, 0, 100, 0],
    [5, 5, 0, null],
    [null, 5, 100, null],
    [5, null, 100, null],
    [5, 5, null, null],
  ])("%s and %s of %s: %s", (a, b, people, rate) => expect(of(a, b, people)).toBe(rate));

  it.each([
    ["not-finite", Number.NaN, 5, 100],
    ["not-finite", 5, Number.NEGATIVE_INFINITY, 100],
    ["denominator-negative", 5, 5, -100],
  ])("refuses with %s %d and %d of %d", (code, a, b, people) => expect(() => of(a, b, people)).toThrow(refused(code)));
});
