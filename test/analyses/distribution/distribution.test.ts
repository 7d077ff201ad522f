import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distribution } from "../../../src/analyses/distribution/distribution.ts";

const quartiles = (values: readonly (number | null)[]) => {
  const { minimum, lowerQuartile, median, upperQuartile, maximum } = distribution(values);
  return [minimum, lowerQuartile, median, upperQuartile, maximum];
};

describe("distribution", () => {
  // Hyndman and Fan, type 7: the value at place (n − 1) × p, counted from zero, with the part in between in proportion; by hand.
  it.each<[string, readonly number[], readonly number[]]>([
    ["one value", [7], [7, 7, 7, 7, 7]],
    ["two", [1, 3], [1, 1.5, 2, 2.5, 3]],
    ["four", [1, 2, 3, 4], [1, 1.75, 2.5, 3.25, 4]],
    ["five", [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
    ["ten", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 3.25, 5.5, 7.75, 10]],
    ["all the same", [5, 5, 5], [5, 5, 5, 5, 5]],
    ["negative and zero", [-2, 0, 0, 2], [-2, -0.5, 0, 0.5, 2]],
  ])("of %s", (_, values, expected) => expect(quartiles(values)).toEqual(expected));

  it("leaves out what is unknown, and says how many it knows", () => {
    expect(distribution([1, null, 3])).toMatchObject({ covered: 2, members: 3, median: 2 });
    expect(distribution([null])).toMatchObject({ covered: 0, members: 1, minimum: null, median: null, maximum: null });
    expect(distribution([])).toMatchObject({ covered: 0, members: 0, median: null });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
    expect(() => distribution([1, value])).toThrow(expect.objectContaining({ name: "RangeError", code: "not-finite" }));
  });

  it("is type 7, in order, whatever the order of values", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const at = (p: number) => {
          const place = (sorted.length - 1) * p;
          const low = sorted[Math.floor(place)] ?? Number.NaN;
          return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? Number.NaN) - low);
        };
        const found = quartiles(values) as number[];
        for (const [i, p] of [0, 0.25, 0.5, 0.75, 1].entries()) expect(found[i]).toBeCloseTo(at(p), 6);
        for (let i = 1; i < found.length; i++) expect(found[i]).toBeGreaterThanOrEqual(found[i - 1] as number);
        expect(quartiles(values.toReversed())).toEqual(found);
      }),
    );
  });
});
