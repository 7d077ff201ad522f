import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Delimiter, parseDelimited } from "../../src/interop/parseDelimited.ts";
import { fastest } from "./fastest.ts";

const cellsOf = (text: string, delimiter?: Delimiter) => {
  const { titles, rows } = parseDelimited(text, delimiter === undefined ? {} : { delimiter });
  return [titles, ...rows.map((row) => row.cells)];
};

describe("parseDelimited", () => {
  it.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\r\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a\tb\r1\t2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\n1;\n;2\n;",
      [
        ["a", "b"],
        ["1", ""],
        ["", "2"],
        ["", ""],
      ],
    ],
    [
      '"a;b";c\n"1""2";"3\n4"',
      [
        ["a;b", "c"],
        ['1"2', "3\n4"],
      ],
    ],
    [
      "a;b\n\n\r\n1;2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      'a;b\n 1 ; "2"',
      [
        ["a", "b"],
        [" 1 ", ' "2"'],
      ],
    ],
    [
      'název "u Nádraží";b\n1;2',
      [
        ['název "u Nádraží"', "b"],
        ["1", "2"],
      ],
    ],
    [
      "\ufeffa;b\n1;2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "sep=,\r\na,b;c\n1,2",
      [
        ["a", "b;c"],
        ["1", "2"],
      ],
    ],
    ["jen jeden\n1\n2", [["jen jeden"], ["1"], ["2"]]],
    ['""\n""', [[]]],
    ["", [[]]],
    ["\n\n", [[]]],
  ])("%j", (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it.each([
    ["a;b,c;d\n", ";"],
    ["\n\na,b;c,d\n", ","],
    ["a\tb;c\td", "\t"],
    ["a,b;c", ";"],
    ["Náklady, celkem;x", ";"],
    ['"a,b,c";d', ";"],
    ["a", ","],
  ])("the delimiter of %j is %j", (text, delimiter) => {
    expect(parseDelimited(text).delimiter).toBe(delimiter);
  });

  it("takes the delimiter that it is told", () => {
    expect(cellsOf("a;b,c\n1;2,3", ",")).toEqual([
      ["a;b", "c"],
      ["1;2", "3"],
    ]);
  });

  it("counts lines, also those within cells, whatever they end with", () => {
    const { rows, titleLine } = parseDelimited('\r\na;b\r\n"x\r\ny\nz";1\r\n\r\n2;3\r4;5');
    expect(titleLine).toBe(2);
    expect(rows.map((row) => row.line)).toEqual([3, 7, 8]);
  });

  it("rejects a record whose quotes are broken, and reads on with the next line", () => {
    const { rows, rejected } = parseDelimited('a;b\n1;"Klub "Naděje"; x"\n2;3');
    expect(rows).toEqual([{ line: 3, cells: ["2", "3"] }]);
    expect(rejected).toMatchObject([{ code: "quotes-broken", path: "row 2" }]);
  });

  it("rejects all that follows a quote that is never closed", () => {
    const { rows, rejected } = parseDelimited('a;b\n1;2\n3;"4\n5;6\n');
    expect(rows).toEqual([{ line: 2, cells: ["1", "2"] }]);
    expect(rejected).toMatchObject([{ code: "quotes-open", path: "row 3" }]);
    expect(parseDelimited('a;b\n1;"').rejected).toHaveLength(1);
    expect(parseDelimited('a;b\n1;"x""').rejected).toHaveLength(1);
  });

  it("does not take the second record for titles when the first is broken", () => {
    const { titles, rows, rejected } = parseDelimited('"a"x;b\n1;2');
    expect([titles, rows.length, rejected.length]).toEqual([[], 1, 1]);
  });

  it.each([null, undefined, 3, {}])("refuses %s", (input) => {
    expect(() => parseDelimited(input as never)).toThrow(expect.objectContaining({ code: "not-a-text" }));
  });

  it.each([
    ["quotes", '"'],
    ["doubled quotes", 'a;"b""'],
    ["broken quotes", '"a"x\n'],
    ["unclosed quotes on every line", 'a;"b\n'],
    ["delimiters", ";"],
    ["line breaks", "\r"],
    ["quoted line breaks", '"\n"\n'],
    ["letters", "á"],
  ])("takes linear time over endless %s", (_, piece) => {
    const time = (times: number) => {
      const text = piece.repeat(times / piece.length);
      return fastest(() => parseDelimited(text));
    };
    // Eight times the text: quadratic time would be 64 times as long.
    expect(time(800_000)).toBeLessThan(30 * time(100_000) + 400);
  });

  it("refuses more records than can be held", () => {
    expect(() => parseDelimited("1\n".repeat(4_000_001))).toThrow(expect.objectContaining({ code: "too-many-records" }));
  });

  const cell = fc.string({ unit: fc.constantFrom("a", "š", " ", ";", ",", "\t", '"', "\n", "\r\n", "\r", "=", "'") });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it("law: what was quoted comes back sign for sign, with any delimiter and any line end", () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom<Delimiter>(",", ";", "\t"), fc.constantFrom("\n", "\r\n", "\r"), (rows, delimiter, end) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join(end);
        expect(cellsOf(text, delimiter)).toEqual(rows);
        expect(cellsOf(text + end, delimiter)).toEqual(rows);
      }),
    );
  });

  it("law: any text is taken apart without an error, and line numbers rise", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const { rows, titleLine } = parseDelimited(text);
        const lines = rows.map((row) => row.line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        expect(lines.every((line) => line >= 1 && line <= text.split(/\r\n?|\n/).length)).toBe(true);
        expect(titleLine).toBeGreaterThan(0);
      }),
    );
  });
});
