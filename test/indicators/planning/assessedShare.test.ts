import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessedShare } from "../../../src/indicators/planning/assessedShare.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const of = (measuresAssessed: number | null, measures: number | null, measuresCancelled: number | null) =>
  assessedShare({ measuresAssessed, measures, measuresCancelled });

describe("assessedShare", () => {
  // Computed by hand; all figures made up.
  it("27 assessed of 40 measures of which 4 were cancelled", () => expect(of(27, 40, 4)).toBe(0.75));

  it.each([
    [36, 40, 4, 1],
    [0, 40, 0, 0],
    [0, 4, 4, null],
    [null, 40, 4, null],
    [27, null, 4, null],
    [27, 40, null, null],
  ])("%s of %s less %s: %s", (assessed, all, cancelled, value) => expect(of(assessed, all, cancelled)).toBe(value));

  it.each([
    ["count-negative", -1, 40, 4],
    ["count-negative", 27, -40, -44],
    ["count-negative", 27, 40, -4],
    ["count-negative", 0, 4, 5],
    ["not-finite", 27, Number.NaN, 4],
  ])("refuses with %s %d of %d less %d", (code, a, b, c) => expect(() => of(a, b, c)).toThrow(refused(code)));

  it("a measure cancelled before it was assessed raises the share of the others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(50), (assessed, open) => {
        const all = assessed + open + 1;
        expect(of(assessed, all, 1)).toBeGreaterThan(of(assessed, all, 0) ?? Number.NaN);
      }),
    );
  });
});
