import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { palmaRatio } from "../../../src/analyses/inequality/palmaRatio.ts";
import { quantileShareRatio } from "../../../src/analyses/inequality/quantileShareRatio.ts";
import { plain, positiveRows, refused, weighed } from "./rows.ts";

const ten = plain(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

describe("quantileShareRatio and palmaRatio", () => {
  // By hand: 9 + 10 of 55 against 1 + 2; 10 against 1 + 2 + 3 + 4.
  it("of 1 to 10", () => {
    expect(quantileShareRatio(ten).value).toBeCloseTo(19 / 3, 14);
    expect(palmaRatio(ten).value).toBeCloseTo(1, 14);
    const { top, bottom } = palmaRatio(ten);
    expect(top?.part).toBe(0.1);
    expect(top?.share).toBeCloseTo(10 / 55, 14);
    expect(top?.mean).toBeCloseTo(10, 14);
    expect(bottom?.share).toBeCloseTo(10 / 55, 14);
    expect(bottom?.mean).toBeCloseTo(2.5, 14);
    expect(quantileShareRatio(ten, { top: 0.1, bottom: 0.4, of: "means" }).value).toBeCloseTo(4, 14);
  });

  // By hand: of five a fifth is one, a tenth is half of the last one.
  it("splits a member across the border", () => {
    expect(quantileShareRatio(plain(1, 2, 3, 4, 5)).value).toBeCloseTo(5, 14);
    expect(palmaRatio(plain(1, 2, 3, 4, 5)).value).toBeCloseTo(2.5 / 3, 14);
    expect(quantileShareRatio(weighed([1, 70], [5, 30])).value).toBeCloseTo(5, 14);
    expect(quantileShareRatio(weighed([1, 90], [5, 10])).value).toBeCloseTo((10 * 5 + 10 * 1) / 20, 14);
  });

  // By hand: the two richest have 1 and 9 of 30 beds, the two poorest 5 each.
  it("by another rank", () => {
    const beds = [5, 5, 4, 6, 1, 9].map((value, rank) => ({ value, rank }));
    const third = { top: 1 / 3, bottom: 1 / 3, rankedBy: "rank" } as const;
    expect(quantileShareRatio(beds, third).value).toBeCloseTo(1, 14);
    expect(quantileShareRatio(beds, { ...third, top: 1 / 6 }).value).toBeCloseTo(0.9, 14);
    expect(quantileShareRatio([...beds, { value: 7, rank: null }], third)).toMatchObject({
      covered: 6,
      members: 7,
      rankedBy: "rank",
      border: "split",
    });
    // Two tied at the border are taken at their mean, whoever comes first.
    const tied = beds.map((one) => ({ ...one, rank: Math.max(4, one.rank) }));
    expect(quantileShareRatio(tied, { ...third, top: 1 / 6 })).toEqual(quantileShareRatio(tied.toReversed(), { ...third, top: 1 / 6 }));
  });

  it("of equals: the parts themselves", () => {
    expect(palmaRatio(plain(7, 7)).value).toBeCloseTo(0.25, 14);
    expect(quantileShareRatio(plain(7)).value).toBeCloseTo(1, 14);
  });

  it("has no value when the lower part holds nothing, and still says what the upper one holds", () => {
    expect(palmaRatio(plain(0, 0, 0, 0, 0, 0, 0, 0, 0, 4))).toMatchObject({
      value: null,
      reason: "bottom-zero",
      top: { share: 1 },
      bottom: { share: 0 },
    });
    expect(palmaRatio(plain(0, 5))).toMatchObject({ value: null, reason: "bottom-zero" });
  });

  it.each([
    [{ top: 0 }, "part-out-of-range"],
    [{ bottom: -0.1 }, "part-out-of-range"],
    [{ top: 0.6, bottom: 0.5 }, "part-out-of-range"],
    [{ top: Number.NaN }, "part-out-of-range"],
    [{ rankedBy: "rank" }, "rank-not-given"],
  ] as const)("refuses %o", (options, code) => expect(() => quantileShareRatio(ten, options)).toThrow(refused(code)));

  it("ranked by value is at least 1 with parts of one size, and halves make everything", () => {
    fc.assert(
      fc.property(positiveRows, (rows) => {
        expect(quantileShareRatio(rows).value).toBeGreaterThanOrEqual(1 - 1e-12);
        const { top, bottom } = quantileShareRatio(rows, { top: 0.5, bottom: 0.5 });
        expect((top?.share ?? 0) + (bottom?.share ?? 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 40 },
    );
  });
});
