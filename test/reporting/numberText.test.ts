import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type UnitCode, units } from "../../src/codebooks/units.ts";
import { numberText, printedInUnit } from "../../src/reporting/numberText.ts";

/** Non-breaking spaces are written as "_" in the tables. */
const nbsp = (text: string): string => text.replaceAll("_", "\u00a0");

describe("numberText", () => {
  it.each<readonly [number, number | undefined, string, string]>([
    [0, undefined, "0", "0"],
    [-0, undefined, "0", "0"],
    [-0.001, 2, "0,00", "0.00"],
    [1.005, 2, "1,01", "1.01"],
    [-1.005, 2, "\u22121,01", "-1.01"],
    [1.00499999, 2, "1,00", "1.00"],
    [0.5, 0, "1", "1"],
    [-0.5, 0, "\u22121", "-1"],
    [1.5, 0, "2", "2"],
    [2.5, 0, "3", "3"],
    [999.995, 2, "1_000,00", "1_000.00"],
    [1234567.891, undefined, "1_234_567,891", "1_234_567.891"],
    [100, undefined, "100", "100"],
    [1e20, undefined, "100_000_000_000_000_000_000", "100_000_000_000_000_000_000"],
    [1e-7, undefined, "0,0000001", "0.0000001"],
    [5e-324, 2, "0,00", "0.00"],
    [2 ** 53, 0, "9_007_199_254_740_992", "9_007_199_254_740_992"],
    [1e21, undefined, "1_×_10^21", "1_×_10^21"],
    [-1.25e21, 2, "\u22121,25_×_10^21", "-1.25_×_10^21"],
    [Number.MAX_VALUE, 0, "1,7976931348623157_×_10^308", "1.7976931348623157_×_10^308"],
  ])("%d to %s places: %s, %s", (value, decimals, cs, en) => {
    const options = decimals === undefined ? {} : { decimals };
    expect(numberText(value, { ...options, lang: "cs" })).toBe(nbsp(cs));
    expect(numberText(value, { ...options, lang: "en" })).toBe(nbsp(en));
  });

  it.each<readonly [number, UnitCode, string, string]>([
    [10, "points", "10_bodů", "10_points"],
    [1, "points", "1_bod", "1_point"],
    [0.4, "points", "0_bodů", "0_points"],
    [0.6, "points", "1_bod", "1_point"],
    [3.4, "points", "3_body", "3_points"],
    [-1, "points", "\u22121_bod", "-1_point"],
    [0.0386, "1", "3,86_%", "3.86%"],
    [0.07, "1", "7,00_%", "7.00%"],
    [0.29, "1", "29,00_%", "29.00%"],
    [0.00005, "1", "0,01_%", "0.01%"],
    [1.06, "per-1000", "1,06_‰", "1.06‰"],
    [1.5, "quotient", "1,50", "1.50"],
    [116.84, "per-100", "116,8_na_100", "116.8_per_100"],
    [43, "municipalities", "43_obcí", "43_municipalities"],
    [1, "benefits", "1,0_dávky", "1.0_benefits"],
    [41.5, "years", "41,5_roku", "41.5_years"],
    [1234, "CZK", "1_234_Kč", "1_234_CZK"],
    [1277, "days", "1_277_dnů", "1_277_days"],
    [8.5, "per-10000-persons", "8,50_na_10_000_osob", "8.50_per_10_000_persons"],
  ])("%d in %s: %s, %s", (value, unit, cs, en) => {
    expect(numberText(value, { unit, lang: "cs" })).toBe(nbsp(cs));
    expect(numberText(value, { unit, lang: "en" })).toBe(nbsp(en));
  });

  it("takes other decimal places than those of the unit", () => {
    expect(numberText(0.12345, { unit: "1", decimals: 0, lang: "cs" })).toBe("12\u00a0%");
    expect(numberText(1, { unit: "benefits", decimals: 0, lang: "cs" })).toBe("1\u00a0dávka");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", (value) => {
    expect(() => numberText(value, { lang: "cs" })).toThrow(expect.objectContaining({ name: "RangeError", code: "not-finite" }));
  });

  it.each<unknown>([null, undefined, "1", 1n])("refuses what is not a number: %s", (value) => {
    expect(() => numberText(value as number, { lang: "cs" })).toThrow(expect.objectContaining({ name: "TypeError", code: "not-a-number" }));
  });

  it("refuses other languages, units and decimals", () => {
    expect(() => numberText(1, { lang: "de" as "cs" })).toThrow(expect.objectContaining({ code: "language-unknown" }));
    expect(() => numberText(1, { lang: "cs", unit: "stools" as UnitCode })).toThrow(expect.objectContaining({ code: "unit-unknown" }));
    for (const decimals of [-1, 0.5, 21, Number.NaN])
      expect(() => numberText(1, { lang: "cs", decimals })).toThrow(expect.objectContaining({ code: "decimals-invalid" }));
  });

  it("prints each finite number in each unit, and reads back as what was rounded", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...units), (value, { code, decimals, factor }) => {
        const { text } = printedInUnit(value, { unit: code, lang: "en" });
        expect(text).toMatch(/^-?\d[\d\u00a0.]*(\u00a0×\u00a010\^\d+)?$/);
        expect(text).not.toMatch(/^-[0.]+$/);
        if (text.includes("^")) return;
        const read = Number(text.replaceAll("\u00a0", ""));
        const half = 0.5 * 10 ** -decimals;
        expect(Math.abs(read - value * factor)).toBeLessThanOrEqual(half + Math.abs(value * factor) * 1e-15);
      }),
    );
  });

  it("rounds as the decimal notation says, away from zero", () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(digits, ([whole, a, b, c]) => {
        const hundredths = whole * 100 + a * 10 + b + (c >= 5 ? 1 : 0);
        const expected = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
        const printed = numberText(Number(`${whole}.${a}${b}${c}`), { decimals: 2, lang: "en" }).replaceAll("\u00a0", "");
        expect(printed).toBe(expected);
      }),
    );
  });
});
