import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasRuianCheckDigit, ruianCheckDigit } from "../../../src/model/identifiers/ruianCheckDigit.ts";

// RÚIAN (ČÚZK): municipalities, regions, an ORP, a part of a municipality, address points.
const real = ["581283", "571393", "535711", "500011", "116", "51", "141", "1295", "405507", "8338752", "11867906"];

describe("hasRuianCheckDigit", () => {
  it.each(real)("%s has it, and with another last digit not", (code) => {
    const others = [...Array(10).keys()].map((digit) => `${code.slice(0, -1)}${digit}`);
    expect(others.filter(hasRuianCheckDigit)).toEqual([code]);
  });

  it("finds two neighbours swapped", () => {
    expect(hasRuianCheckDigit("581238")).toBe(false);
  });

  it.each(["", "5", "05", "3402", "58128x", "5812830000", " 581283"])("%j has none", (code) => {
    expect(hasRuianCheckDigit(code)).toBe(false);
  });

  it("takes a text only", () => {
    expect(hasRuianCheckDigit(581283 as unknown as string)).toBe(false);
  });
});

describe("ruianCheckDigit", () => {
  it("completes a code", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{0,7}$/), (digits) => {
        expect(hasRuianCheckDigit(`${digits}${ruianCheckDigit(digits)}`)).toBe(true);
      }),
    );
  });

  it.each(["", "0", "05", "123456789", "x", 58128])("refuses %j", (digits) => {
    expect(() => ruianCheckDigit(digits as string)).toThrow(expect.objectContaining({ name: "RangeError", code: "ruian-digits-invalid" }));
  });
});
