import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliesTo } from "../../../src/indicators/indicatorValue.ts";
import { femininity, femininityIndicator } from "../../../src/indicators/people/femininity.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (women: number | null, men: number | null) => femininity({ population: { "F/65+": women, "M/65+": men } }, { ages: "65+" });

describe("femininity", () => {
  // Computed by hand; made up.
  it("2 760 women for 1 840 men are 150 per 100", () => expect(of(2760, 1840)).toBe(150));

  it.each([
    [100, 100, 100],
    [0, 100, 0],
    [100, 0, null],
    [0, 0, null],
    [null, 100, null],
    [100, null, null],
  ])("%s for %s: %s", (women, men, value) => expect(of(women, men)).toBe(value));

  it("is unknown from a table of both sexes together, and takes the missing sex from the whole", () => {
    expect(femininity({ population: { "T/65+": 4600 } }, { ages: "65+" })).toBeNull();
    expect(femininity({ population: { "T/65+": 4600, "F/65+": 2760 } }, { ages: "65+" })).toBe(150);
    expect(femininity({ population: null }, { ages: "65+" })).toBeNull();
  });

  it("refuses a negative count, and more women than people", () => {
    expect(() => of(-1, 100)).toThrow(refused("count-negative"));
    expect(() => femininity({ population: { "T/65+": 10, "F/65+": 12 } }, { ages: "65+" })).toThrow(refused("table-contradictory"));
  });

  it("has a card for each age, and does not apply where nobody lives", () => {
    expect(femininityIndicator({ ages: "80+" }).id).toBe("femininity/80+");
    expect(femininityIndicator().cs).toBe("index feminity (žen na 100 mužů)");
    expect(appliesTo(femininityIndicator(), { population: { "T/0+": 0 } })).toBe(false);
  });

  it("is the reciprocal of the same number of men for women", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (women, men) => {
        expect(((of(women, men) ?? 0) * (of(men, women) ?? 0)) / 10_000).toBeCloseTo(1, 12);
      }),
    );
  });
});
