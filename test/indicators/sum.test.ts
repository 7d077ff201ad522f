import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "../../src/indicators/sum.ts";
import { rationalSum } from "../model/exactRational.ts";

describe("sum", () => {
  it.each<[readonly (number | null)[], number | null]>([
    [[], 0],
    [[2, 3], 5],
    [[0, 0], 0],
    [[1e16, 1, -1e16], 1],
    [[2, null], null],
    [[null], null],
  ])("of %j is %s", (values, total) => expect(sum(values)).toBe(total));

  it("refuses what is no finite number", () => {
    expect(() => sum([1, Number.NaN])).toThrow(expect.objectContaining({ name: "RangeError", code: "not-finite" }));
    expect(() => sum([1, "2" as never])).toThrow(expect.objectContaining({ name: "TypeError", code: "not-a-number" }));
    expect(() => sum([undefined as never])).toThrow(expect.objectContaining({ name: "TypeError", code: "not-a-number" }));
  });

  it("is exact, and unknown as soon as one figure is, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e100, max: 1e100, noNaN: true })), fc.nat(), (values, place) => {
        expect(sum(values)).toBe(rationalSum(values));
        expect(sum(values.toSpliced(place % (values.length + 1), 0, null as never))).toBeNull();
      }),
    );
  });
});
