import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "../../src/indicators/difference.ts";

describe("difference", () => {
  it("births and deaths of okres Blansko about 2010 (regiony.penize.cz after ČSÚ): 1 160 less 1 046 is 114", () => {
    expect(difference(1160, 1046)).toBe(114);
  });

  it.each([
    [0, 0, 0],
    [-0, 0, 0],
    [1, 2, -1],
    [0.3, 0.1, 0.19999999999999998],
    [null, 1, null],
    [1, null, null],
    [null, null, null],
  ])("%s less %s is %s", (a, b, less) => expect(difference(a, b)).toBe(less));

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
    expect(() => difference(value, 1)).toThrow(expect.objectContaining({ code: "not-finite" }));
    expect(() => difference(1, value)).toThrow(expect.objectContaining({ code: "not-finite" }));
  });

  it("turned round it is the opposite, and of a figure and itself nothing", () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(difference(a, b)).toBe(0 - (difference(b, a) ?? Number.NaN));
        expect(difference(a, a)).toBe(0);
      }),
    );
  });
});
