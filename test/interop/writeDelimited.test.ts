import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Delimiter, parseDelimited } from "../../src/interop/parseDelimited.ts";
import { unguarded, writeDelimited } from "../../src/interop/writeDelimited.ts";

describe("writeDelimited", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+420 516", "'+420 516"],
    ["-5", "'-5"],
    ["@import", "'@import"],
    ["\tx", "'\tx"],
    ["\rx", '"\'\rx"'],
    ["'=1", "''=1"],
    ["'90", "'90"],
    ["a;b", '"a;b"'],
    ['a"b', '"a""b"'],
    ["a\nb", '"a\nb"'],
    [" a", '" a"'],
    ["a,b", "a,b"],
    [-5, "-5"],
    [2.5, "2,5"],
    [-0, "0"],
    [Number.NaN, ""],
    [null, ""],
  ])("%j is written %j", (cell, written) => {
    expect(writeDelimited([[cell, "x"]], { delimiter: ";", decimalMark: "," })).toBe(`${written};x\r\n`);
  });

  it("begins with a byte order mark when asked to, and writes a lone empty cell as a record", () => {
    expect(writeDelimited([["a"], [""]], { bom: true })).toBe('\ufeffa\r\n""\r\n');
    expect(writeDelimited([])).toBe("");
  });

  it("law: what was written comes back, and no cell begins as a formula", () => {
    const cell = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ";", ",", " ", "á", "1"),
      maxLength: 6,
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom<Delimiter>(",", ";", "\t"), fc.boolean(), (table, delimiter, bom) => {
        const { titles, rows: read, rejected } = parseDelimited(writeDelimited(table, { delimiter, bom }), { delimiter });
        const cells = [titles, ...read.map((row) => row.cells)];
        expect(rejected).toEqual([]);
        expect(cells.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
        expect(cells.map((row) => row.map(unguarded))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });
});
