import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TextColumn, textTable } from "../../src/reporting/textTable.ts";

const size = (text: string): number => [...text].length;
const columns: readonly TextColumn[] = [{ title: "obec" }, { title: "odkud jsou body" }, { title: "body", kind: "number" }];

describe("textTable", () => {
  it("puts texts to the left and numbers to the right", () => {
    const rows = [
      ["Blansko", "osoby v exekuci", "10"],
      ["Adamov", "", "8"],
    ];
    expect(textTable(columns, rows)).toBe(
      [
        "obec     odkud jsou body  body",
        "───────  ───────────────  ────",
        "Blansko  osoby v exekuci    10",
        "Adamov                       8",
      ].join("\n"),
    );
  });

  it("breaks the widest text where it does not fit, between words", () => {
    const rows = [["Rájec-Jestřebí", "osoby v exekuci, příspěvek na bydlení", "10"]];
    expect(textTable(columns, rows, { width: 40 })).toBe(
      [
        "obec            odkud jsou body     body",
        "──────────────  ──────────────────  ────",
        "Rájec-Jestřebí  osoby v exekuci,      10",
        "                příspěvek na",
        "                bydlení",
      ].join("\n"),
    );
  });

  it("breaks words, and numbers last, only when it must", () => {
    expect(textTable([{ title: "x" }, { title: "n", kind: "number" }], [["abcdef", "123"]], { width: 6 })).toBe(
      "x    n\n─  ───\na  123\nb\nc\nd\ne\nf",
    );
    expect(textTable([{ title: "x" }, { title: "n", kind: "number" }], [["ab", "12"]], { width: 4 })).toBe("x  n\n─  ─\na  1\nb  2");
  });

  it("prints titles over no rows, and cells as plain text", () => {
    expect(textTable([{ title: "obec" }], [])).toBe("obec\n────");
    expect(textTable([{ title: "a\u001b[31m" }], [["x\ny\u202e"]])).toBe("a[31m\n─────\nx y");
  });

  it("keeps numbers and their words on one line", () => {
    const table = textTable([{ title: "kdo" }, { title: "co" }], [["Dolní Krupá", "13\u00a0bodů a 10\u00a0bodů"]], { width: 18 });
    expect(table).toContain("13\u00a0bodů");
    expect(table).toContain("10\u00a0bodů");
  });

  it("never exceeds the width, and has every letter of every cell", () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.lorem({ maxCount: 12 }));
    const table = fc.integer({ min: 1, max: 5 }).chain((count) =>
      fc.record({
        columns: fc.array(fc.record({ title: cell, kind: fc.constantFrom("text" as const, "number" as const) }), {
          minLength: count,
          maxLength: count,
        }),
        rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 4 }),
        width: fc.integer({ min: count * 3 - 2, max: 90 }),
      }),
    );
    fc.assert(
      fc.property(table, (one) => {
        const printed = textTable(one.columns, one.rows, { width: one.width });
        for (const line of printed.split("\n")) {
          expect(size(line)).toBeLessThanOrEqual(one.width);
          expect(line).not.toMatch(/\s$/);
        }
        const letters = (text: string): string => [...text.replace(/[\s\p{C}─]/gu, "")].sort().join("");
        expect(letters(printed)).toBe(letters([...one.columns.map(({ title }) => title), ...one.rows.flat()].join("")));
      }),
    );
  });

  it("refuses what is no table", () => {
    expect(() => textTable([], [])).toThrow(expect.objectContaining({ name: "RangeError", code: "columns-missing" }));
    expect(() => textTable(columns, [["a", "b"]])).toThrow(expect.objectContaining({ name: "RangeError", code: "row-length" }));
    for (const width of [0, 6, 10.5, Number.NaN])
      expect(() => textTable(columns, [], { width })).toThrow(expect.objectContaining({ name: "RangeError", code: "width-invalid" }));
    expect(
      textTable(columns, [], { width: 7 })
        .split("\n")
        .every((line) => size(line) <= 7),
    ).toBe(true);
  });
});
