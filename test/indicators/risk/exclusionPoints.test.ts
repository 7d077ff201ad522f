import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exclusionPoints } from "../../../src/indicators/risk/exclusionPoints.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

describe("exclusionPoints", () => {
  // Edges that real rows of the workbook of 2023 prove: what is reached gives one point.
  it.each([
    ["persons in execution", 100, { a: 100, b: 200 }, 1],
    ["persons in execution", 200, { a: 100, b: 200 }, 1],
    ["job seekers", 40, { a: 40, b: 80 }, 1],
    ["job seekers", 80, { a: 40, b: 80 }, 1],
    ["early leavers", 6, { a: 6, b: 12 }, 1],
    ["early leavers", 12, { a: 6, b: 12 }, 1],
    ["share of early leavers", 3 / 60, { a: 0.05, b: 0.12 }, 1],
    ["share of early leavers", 3 / 25, { a: 0.05, b: 0.12 }, 1],
  ])("%s %d: limits %o give %i", (_, value, limits, points) => expect(exclusionPoints({ value, limits })).toBe(points));

  it.each([
    [0, 0],
    [-0, 0],
    [99, 0],
    [99.999_999_999_999_99, 0],
    [100.000_000_000_000_01, 1],
    [200.000_000_000_000_03, 2],
    [201, 2],
    [1e308, 2],
  ])("count %d gives %i: it is never rounded", (value, points) =>
    expect(exclusionPoints({ value, limits: { a: 100, b: 200 } })).toBe(points),
  );

  it("of an unknown value is unknown", () => expect(exclusionPoints({ value: null, limits: { a: 1, b: 2 } })).toBeNull());

  it("both limits may be one", () => {
    const limits = { a: 5, b: 5 };
    expect([4, 5, 6].map((value) => exclusionPoints({ value, limits }))).toEqual([0, 1, 2]);
  });

  it.each([
    ["value-negative", -1, { a: 1, b: 2 }],
    ["not-finite", Number.NaN, { a: 1, b: 2 }],
    ["not-finite", Number.POSITIVE_INFINITY, { a: 1, b: 2 }],
    ["limits-reversed", 1, { a: 2, b: 1 }],
    ["limits-reversed", 1, { a: Number.NaN, b: 1 }],
    ["limits-reversed", null, { a: 1, b: Number.NaN }],
  ])("refuses with %s %s against %o", (code, value, limits) => expect(() => exclusionPoints({ value, limits })).toThrow(refused(code)));

  it("grows with the value", () => {
    const value = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, more) => {
        const points = (x: number) => exclusionPoints({ value: x, limits: { a: 100, b: 200 } }) ?? Number.NaN;
        expect(points(Math.max(one, more))).toBeGreaterThanOrEqual(points(Math.min(one, more)));
      }),
    );
  });
});
