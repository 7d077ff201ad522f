import { describe, expect, it } from "vitest";
import { columnMap, tableNouns } from "../../src/interop/columnMap.ts";
import { readTable } from "../../src/interop/readTable.ts";
import type { TableNoun } from "../../src/interop/tableColumn.ts";
import { tableTemplate } from "../../src/interop/tableTemplate.ts";

const cases = tableNouns.flatMap((noun) => (["cs", "en"] as const).map((lang) => [noun, lang] as const));
const bytes = (text: string) => new TextEncoder().encode(text);

describe.each(cases)("the template of %s in %s", (noun, lang) => {
  const template = tableTemplate(noun, lang);

  it("is read back unchanged: no row, nothing rejected, nothing noted, every column known in its order", () => {
    const table = readTable(bytes(template), { noun, source: "office", knownAt: "2026-02-10" });
    expect([table.accepted, table.rejected, table.rejectedCells, table.notes]).toEqual([[], [], [], []]);
    expect(table.columns.map(({ field }) => field)).toEqual(columnMap(noun).columns.map(({ field }) => field));
    expect([table.encoding, table.delimiter]).toEqual(["utf-8", ";"]);
  });

  it("is one line, UTF-8 with a byte order mark", () => {
    expect(template.startsWith("\ufeff")).toBe(true);
    expect(template.match(/\r\n/g)).toHaveLength(1);
  });
});

it("an English speaker's spreadsheet may save it with commas", () => {
  const commas = tableTemplate("comment", "en").replaceAll("About (chapter, measure)", '"About (chapter, measure)"').replaceAll(";", ",");
  expect(readTable(commas, { noun: "comment", source: "office", knownAt: "2026-02-10" }).notes).toEqual([]);
});

it("tableTemplate refuses what it does not know", () => {
  expect(() => tableTemplate("plan" as TableNoun, "cs")).toThrow(expect.objectContaining({ code: "noun-unknown" }));
  expect(() => tableTemplate("need", "de" as "cs")).toThrow(expect.objectContaining({ code: "language-unknown" }));
});
