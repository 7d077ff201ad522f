import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { units } from "../../src/codebooks/units.ts";
import { atDeclaredDecimals, sameAtDeclaredDecimals } from "../../src/model/atDeclaredDecimals.ts";
import { printedInUnit } from "../../src/reporting/numberText.ts";

// By hand, from the decimals and factor of each unit in the codebook.
test.each([
  [0.1323529411764706, "1", "13.24"],
  [1.005, "quotient", "1.01"],
  [-1.005, "quotient", "-1.01"],
  [0.0049, "quotient", "0.00"],
  [-0.0049, "quotient", "0.00"],
  [-0, "persons", "0"],
  [0.5, "persons", "1"],
  [-0.5, "persons", "-1"],
  [0.4999999999999999, "persons", "0"],
  [116.85, "per-100", "116.9"],
  [1e21, "persons", "1000000000000000000000"],
  [5e-324, "1", "0.00"],
  [0.125e-3, "1", "0.01"],
] as const)("%d in %s is %s", (value, unit, text) => expect(atDeclaredDecimals(value, unit)).toBe(text));

describe("sameAtDeclaredDecimals", () => {
  it.each([
    [0.1 + 0.2, 0.3, "1", true],
    [0.30004, 0.30006, "1", false],
    [1.4, 0.6, "persons", true],
    [0, -0.001, "persons", true],
    [null, null, "1", true],
    [null, 0, "1", false],
    [0, null, "1", false],
  ] as const)("%s and %s in %s: %s", (a, b, unit, same) => expect(sameAtDeclaredDecimals(a, b, unit)).toBe(same));
});

it("refuses what cannot be rounded", () => {
  const refusal = (code: string) => expect.objectContaining({ code });
  expect(() => atDeclaredDecimals(Number.NaN, "1")).toThrow(refusal("not-finite"));
  expect(() => atDeclaredDecimals(null as never, "1")).toThrow(refusal("not-a-number"));
  expect(() => atDeclaredDecimals(1, "furlong" as never)).toThrow(refusal("unit-unknown"));
  expect(() => sameAtDeclaredDecimals(null, null, "furlong" as never)).toThrow(refusal("unit-unknown"));
});

it("law: is the number that a reader sees", () => {
  const value = fc.oneof(fc.double({ noNaN: true, min: -1e17, max: 1e17 }), fc.integer());
  fc.assert(
    fc.property(value, fc.constantFrom(...units.map((unit) => unit.code)), (number, unit) => {
      expect(atDeclaredDecimals(number, unit)).toBe(printedInUnit(number, { unit, lang: "en" }).text.replaceAll("\u00a0", ""));
    }),
  );
});
