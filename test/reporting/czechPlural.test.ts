import { describe, expect, it } from "vitest";
import { czechPlural } from "../../src/reporting/czechPlural.ts";

describe("czechPlural", () => {
  it.each([
    [0, "many"],
    [-0, "many"],
    [1, "one"],
    [2, "few"],
    [3, "few"],
    [4, "few"],
    [5, "many"],
    [11, "many"],
    [12, "many"],
    [21, "many"],
    [22, "many"],
    [100, "many"],
    [101, "many"],
    [102, "many"],
    [1.5, "fraction"],
    [0.5, "fraction"],
    [1.0000001, "fraction"],
    [-1, "one"],
    [-3, "few"],
    [-5, "many"],
    [-1.5, "fraction"],
    [1e21, "many"],
    [5e-324, "fraction"],
  ])("%d: %s", (n, form) => expect(czechPlural(n)).toBe(form));

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", (n) => {
    expect(() => czechPlural(n)).toThrow(expect.objectContaining({ name: "RangeError", code: "not-finite" }));
  });
});
