import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceReasons } from "../../src/codebooks/absenceReasons.ts";
import type { ValueKind } from "../../src/interop/valueKind.ts";
import { type WrittenValueOptions, writtenValue } from "../../src/interop/writtenValue.ts";
import { writtenValueAbsences } from "../../src/interop/writtenValueAbsences.ts";
import { fastest } from "./fastest.ts";

const persons = { unit: "persons" };

// Expected outcomes: Czech office practice and the signs of statistical tables, decided case by case; each line is one such decision.
// biome-ignore format: a table, one decision a row
const accepted: readonly (readonly [input: unknown, kind: ValueKind, value: unknown, flags: string, options?: WrittenValueOptions])[] = [
  ["12", "count", 12, ""],
  [" 12\u00a0", "count", 12, ""],
  ["0", "count", 0, ""],
  ["007", "count", 7, ""],
  ["1 234", "count", 1234, ""],
  ["1\u00a0234", "count", 1234, ""],
  ["1\u202f234", "count", 1234, ""],
  ["1 234 567", "count", 1_234_567, ""],
  ["1.234.567", "count", 1_234_567, ""],
  ["12,0", "count", 12, ""],
  ["12 klientů", "count", 12, "", persons],
  ["12 osob", "count", 12, "", persons],
  ["cca 15", "count", 15, "approximate"],
  ["cca. 15", "count", 15, "approximate"],
  ["asi 15", "count", 15, "approximate"],
  ["přibližně 15", "count", 15, "approximate"],
  ["kolem 15", "count", 15, "approximate"],
  ["~15", "count", 15, "approximate"],
  ["odhad 15", "count", 15, "approximate"],
  ["15 (odhad)", "count", 15, "approximate"],
  ["12 (z toho 3 děti)", "count", 12, "note"],
  ["12, z toho 3 děti", "count", 12, "note"],
  ["12 (včetně rodin)", "count", 12, "note"],
  ["12 (stav k 31. 12. 2025)", "count", 12, "note"],
  ["cca 12 (bez dětí)", "count", 12, "approximate,note"],
  ["žádný", "count", 0, "word"],
  ["nikdo", "count", 0, "word"],
  ["12,5", "amount", 12.5, ""],
  ["12.5", "amount", 12.5, ""],
  ["0,125", "amount", 0.125, ""],
  ["0.125", "amount", 0.125, ""],
  ["1234.567", "amount", 1234.567, ""],
  ["1 234,5", "amount", 1234.5, ""],
  ["1.234,5", "amount", 1234.5, ""],
  ["1,234.5", "amount", 1234.5, ""],
  ["2,5 úv.", "amount", 2.5, "", { unit: "FTE" }],
  ["2,5 úvazku", "amount", 2.5, "", { unit: "FTE" }],
  ["120 hod.", "amount", 120, "", { unit: "hour" }],
  ["2x týdně", "amount", 2, "", { unit: "1/week" }],
  ["1.234", "count", 1234, "by-decimal-mark", { decimalMark: "," }],
  ["1,234", "count", 1234, "by-decimal-mark", { decimalMark: "." }],
  ["1,234", "amount", 1.234, "by-decimal-mark", { decimalMark: "," }],
  ["1 234,50 Kč", "money", 123_450, ""],
  ["1 500,-", "money", 150_000, ""],
  ["1 500,– Kč", "money", 150_000, ""],
  ["1.500,- Kč", "money", 150_000, ""],
  ["2.638.777,52 Kč", "money", 263_877_752, ""], // as a town printed the grant of its project
  ["1500 CZK", "money", 150_000, ""],
  ["Kč 1500", "money", 150_000, ""],
  ["150 tis. Kč", "money", 15_000_000, "scaled"],
  ["1,5 mil. Kč", "money", 150_000_000, "scaled"],
  ["150", "money", 15_000_000, "", { power: 3 }],
  ["0,07", "money", 7, ""],
  ["85 %", "share", 0.85, ""],
  ["85%", "share", 0.85, ""],
  ["100 %", "share", 1, ""],
  ["0,85", "share", 0.85, ""],
  ["85", "share", 0.85, "", { power: -2 }],
  ["12", "span", { min: 12, max: 12 }, ""],
  ["12–15", "span", { min: 12, max: 15 }, "interval"],
  ["12 - 15 osob", "span", { min: 12, max: 15 }, "interval", persons],
  ["od 12 do 15", "span", { min: 12, max: 15 }, "interval"],
  ["mezi 12 a 15", "span", { min: 12, max: 15 }, "interval"],
  ["cca 12 až 15", "span", { min: 12, max: 15 }, "approximate,interval"],
  ["ano", "yes-no", true, ""],
  ["A", "yes-no", true, ""],
  ["x", "yes-no", true, ""],
  ["✓", "yes-no", true, ""],
  ["NE", "yes-no", false, ""],
  ["n", "yes-no", false, ""],
  [true, "yes-no", true, ""],
  [0, "yes-no", false, ""],
  ["1. 2. 2025", "day", "2025-02-01", ""],
  ["01.02.2025", "day", "2025-02-01", ""],
  ["1. února 2025", "day", "2025-02-01", ""],
  ["2025-02-01", "day", "2025-02-01", ""],
  ["2025-02-01 00:00:00", "day", "2025-02-01", ""],
  ["31/12/2025", "day", "2025-12-31", ""],
  ["31. 12. 2025", "last-day", "2026-01-01", ""],
  [new Date("2025-02-01T00:00:00Z"), "day", "2025-02-01", ""],
  ["2025", "year", 2025, ""],
  [2025, "year", 2025, ""],
  ["  Domov\u00a0 Blansko\n", "text", "Domov Blansko", ""],
  [12, "count", 12, ""],
  [1234.5, "money", 123_450, ""],
  [0.1 + 0.2, "money", 30, ""], // noise of binary numbers is none of the office's
  [0.85, "share", 0.85, ""],
  [-0, "count", 0, ""],
];

// biome-ignore format: a table, one decision a row
const unknown: readonly (readonly [input: unknown, kind: ValueKind, reason: string])[] = [
  ["", "count", "not-reported"],
  [null, "count", "not-reported"],
  [undefined, "money", "not-reported"],
  ["-", "count", "not-reported"],
  ["–", "money", "not-reported"],
  ["neuvedeno", "count", "not-reported"],
  ["Neuvedeno.", "count", "not-reported"],
  ["není známo", "count", "not-known-to-source"],
  ["nezjištěno", "count", "not-known-to-source"],
  ["?", "count", "not-known-to-source"],
  [".", "count", "not-known-to-source"],
  ["nezjišťováno", "count", "not-asked"],
  ["odmítnuto", "count", "refused"],
  ["netýká se", "count", "not-applicable"],
  ["x", "count", "not-applicable"],
  ["bude doplněno", "count", "not-yet-known"],
  ["i. d.", "count", "suppressed"],
  ["neuvedeno", "yes-no", "not-reported"],
  ["-", "day", "not-reported"],
  ["neuvedeno", "text", "not-reported"],
];

// biome-ignore format: a table, one decision a row
const rejected: readonly (readonly [input: unknown, kind: ValueKind, code: string, options?: WrittenValueOptions])[] = [
  ["1.234", "count", "value-ambiguous"],
  ["1,234", "amount", "value-ambiguous"],
  ["1.234 Kč", "money", "value-ambiguous"],
  ["12–15", "count", "value-interval"],
  ["12 až 15", "count", "value-interval"],
  ["15–12", "span", "value-interval"],
  ["min. 12", "count", "value-bound"],
  ["minimálně 12", "count", "value-bound"],
  ["více než 12", "count", "value-bound"],
  ["méně než 5", "count", "value-bound"],
  ["<5", "count", "value-bound"],
  ["do 5", "count", "value-bound"],
  ["12+", "count", "value-bound"],
  ["12 (15)", "count", "value-ambiguous"],
  ["12 (+ 3 děti)", "count", "value-ambiguous"],
  ["12 (15 v roce 2024)", "count", "value-ambiguous"],
  ["12 nebo 15", "count", "value-ambiguous"],
  ["12 3", "count", "value-ambiguous"],
  ["1/2", "amount", "value-ambiguous"],
  ["12 rodin", "count", "value-with-text", persons],
  ["12?", "count", "value-with-text"],
  ["12 měsíčně", "count", "value-per-time"],
  ["12 (měsíčně)", "count", "value-per-time"],
  ["5 denně", "count", "value-per-time"],
  ["-3", "count", "value-negative"],
  ["−3", "money", "value-negative"],
  [-3, "count", "value-negative"],
  ["12,5", "count", "value-not-whole"],
  [12.5, "count", "value-not-whole"],
  ["1 234,567 Kč", "money", "money-too-fine"],
  [1000 / 3, "money", "money-too-fine"],
  ["100 €", "money", "currency-other"],
  ["12 %", "count", "value-unit-differs"],
  ["150 tis. Kč", "money", "value-unit-differs", { power: 3 }],
  ["150 000 Kč", "money", "value-unit-differs", { power: 3 }],
  ["85", "share", "value-not-share"],
  [1, "share", "value-not-share"],
  ["120 %", "share", "value-not-share"],
  ["1,2E+05", "count", "value-scientific"],
  ["#N/A", "count", "spreadsheet-error"],
  ["#DIV/0!", "money", "spreadsheet-error"],
  ["#####", "count", "spreadsheet-error"],
  ["n/a", "count", "value-not-number"],
  ["mnoho", "count", "value-not-number"],
  ["(12)", "count", "value-not-number"],
  ["12.3.2025", "count", "value-not-number"],
  [new Date("2025-02-01T00:00:00Z"), "count", "value-not-number"],
  [true, "count", "value-not-number"],
  ["9".repeat(30), "count", "value-too-large"],
  [1e21, "count", "value-too-large"],
  ["9".repeat(501), "count", "value-too-long"],
  [Number.NaN, "count", "value-not-number"],
  [Number.POSITIVE_INFINITY, "money", "value-not-number"],
  ["možná", "yes-no", "value-not-yes-no"],
  ["1/2/2025", "day", "value-ambiguous"],
  ["1. 2. 25", "day", "value-ambiguous"],
  [45_678, "day", "value-ambiguous"],
  ["31. 2. 2025", "day", "value-not-day"],
  ["únor 2025", "day", "value-not-day"],
  ["2025-02-01T13:00:00", "day", "value-not-day"],
  [new Date("2025-01-31T23:00:00Z"), "day", "value-not-day"],
  [new Date(Number.NaN), "day", "value-not-day"],
  ["25", "year", "value-not-year"],
  ["2024/25", "year", "value-not-year"],
  [{ richText: [] }, "text", "value-not-plain"],
  [["12"], "count", "value-not-plain"],
  [Symbol("12"), "count", "value-not-plain"],
  ["a".repeat(501), "text", "value-too-long"],
];

describe("writtenValue", () => {
  it.each(accepted)("%j as %s is %j %s", (input, kind, value, flags, options) => {
    const read = writtenValue(input, kind as ValueKind, options as WrittenValueOptions);
    expect([read.value, read.flags.join(), read.reason, read.flaw]).toEqual([value, flags, null, null]);
  });

  it.each(unknown)("%j as %s is unknown: %s", (input, kind, reason) => {
    expect(writtenValue(input, kind as ValueKind)).toMatchObject({ value: null, reason, flags: [], flaw: null });
  });

  it.each(rejected)("%s as %s is rejected: %s", (input, kind, code, options) => {
    const { value, reason, flaw } = writtenValue(input, kind as ValueKind, options as WrittenValueOptions);
    expect([value, reason, flaw?.code]).toEqual([null, "invalid-input", code]);
    expect(flaw?.expected.cs).not.toBe(flaw?.expected.en);
  });

  it("names both readings of what has two", () => {
    expect(writtenValue("1.234", "count").flaw?.expected).toEqual({
      cs: "jediné čtení; toto může být 1,234 (desetinné číslo) nebo 1234 (tisíce)",
      en: "one reading; this may be 1.234 (decimals) or 1234 (thousands)",
    });
    expect(writtenValue("1/2/2025", "day").flaw?.expected.en).toBe("one reading; this may be 1. 2. 2025 or 2. 1. 2025");
  });

  it("keeps what was written", () => {
    expect(writtenValue("  cca\u00a015 ", "count").raw).toBe("cca 15");
    expect(writtenValue(1234.5, "money").raw).toBe("1234.5");
  });

  it("every word of the table of absences has the reason that it stands under, and no word stands under two", () => {
    const words = writtenValueAbsences.flatMap(({ reason, written }) => written.map((word) => [word, reason] as const));
    for (const [word, reason] of words) expect([word, writtenValue(word, "count").reason]).toEqual([word, reason]);
    const reasons = new Set<string>(absenceReasons.map(({ code }) => code));
    expect(words.every(([, reason]) => reasons.has(reason))).toBe(true);
    expect(writtenValueAbsences.length).toBe(new Set(writtenValueAbsences.map(({ reason }) => reason)).size);
  });

  it("law: money is exact to the last haléř, however it is written", () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), fc.constantFrom(" ", "\u00a0", "\u202f", ".", ""), (amount, group) => {
        const crowns = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, group);
        const written = `${crowns},${String(amount % 100).padStart(2, "0")} Kč`;
        expect(writtenValue(written, "money").value).toBe(amount);
      }),
    );
  });

  it("law: whatever stands in a cell, there is a value or a reason, never both, and nothing is thrown", () => {
    const kinds = fc.constantFrom<ValueKind>("count", "amount", "money", "share", "span", "yes-no", "day", "last-day", "year", "text");
    const piece = fc.constantFrom(
      "1",
      "12",
      ".",
      ",",
      " ",
      "-",
      "cca ",
      "Kč",
      "(",
      ")",
      "tis.",
      "%",
      "2025",
      "z toho ",
      "x",
      "/",
      "e",
      "\u00a0",
      "–",
    );
    const input = fc.oneof(
      fc.anything(),
      fc.double(),
      fc.date(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(input, kinds, fc.constantFrom(null, "," as const, "." as const), (cell, kind, decimalMark) => {
        const { value, reason, flaw } = writtenValue(cell, kind, { decimalMark });
        expect(value === null).toBe(reason !== null);
        expect(flaw !== null).toBe(reason === "invalid-input");
        if (typeof value === "number") expect(Number.isFinite(value) && value >= 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(["1 ", "1.", "1,", "(", "z toho ", "cca ", "12-", "\u00a0"])("takes no time over endless %j", (piece) => {
    const work = () => {
      for (const kind of ["count", "money", "span", "day", "text"] as const) writtenValue(piece.repeat(20_000), kind);
      for (const kind of ["count", "money", "span", "day"] as const) writtenValue(piece.repeat(120).slice(0, 500), kind);
    };
    expect(fastest(work)).toBeLessThan(1_500);
  });
});
