import { describe, expect, it } from "vitest";
import { printedNumber } from "../../src/reporting/printedNumber.ts";

describe("printedNumber", () => {
  it.each([
    [1, undefined, { text: "1", form: "one", single: true }],
    [1, 1, { text: "1,0", form: "fraction", single: false }],
    [0.96, 0, { text: "1", form: "one", single: true }],
    [-1, 0, { text: "\u22121", form: "one", single: true }],
    [2.2, 0, { text: "2", form: "few", single: false }],
    [2.2, undefined, { text: "2,2", form: "fraction", single: false }],
    [1e21, undefined, { text: "1\u00a0×\u00a010^21", form: "many", single: false }],
  ])("%d to %s places has the form of what is printed", (value, decimals, expected) => {
    expect(printedNumber(value, { lang: "cs", decimals })).toEqual(expected);
  });

  it("multiplies without error", () => {
    expect(printedNumber(0.57, { lang: "en", factor: 100 }).text).toBe("57");
    expect(printedNumber(1.1, { lang: "en", factor: 1000 }).text).toBe("1\u00a0100");
  });

  it.each([0, -1, 0.5, Number.NaN, 2 ** 60])("refuses the factor %d", (factor) => {
    expect(() => printedNumber(1, { lang: "cs", factor })).toThrow(expect.objectContaining({ name: "RangeError", code: "factor-invalid" }));
  });
});
