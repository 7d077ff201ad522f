import { describe, expect, it } from "vitest";
import { columnMap, tableNouns } from "../../src/interop/columnMap.ts";
import type { TableNoun } from "../../src/interop/tableColumn.ts";
import { plainWords } from "../../src/interop/written/plainWords.ts";
import { unitWords } from "../../src/interop/written/unitWords.ts";

describe.each(tableNouns)("the columns of %s", (noun) => {
  const { columns } = columnMap(noun);

  it("no title means two fields, in either language and both together", () => {
    const owners = new Map<string, string>();
    for (const { field, cs, en } of columns) {
      for (const title of [...cs, ...en]) {
        const words = plainWords(title);
        expect([title, owners.get(words) ?? field]).toEqual([title, field]);
        owners.set(words, field);
      }
    }
  });

  it("no word means two codes", () => {
    for (const { words = [] } of columns) {
      const owners = new Map<string, string>();
      for (const { code, cs, en } of words) {
        for (const word of [code, ...cs, ...en]) {
          expect([word, owners.get(plainWords(word)) ?? code]).toEqual([word, code]);
          owners.set(plainWords(word), code);
        }
      }
    }
  });

  it("every field stands once and has a Czech and an English title; only words have words", () => {
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
    for (const { cs, en, kind, words } of columns) {
      expect([cs[0], en[0]]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      expect(words !== undefined).toBe(kind === "words");
    }
  });

  it("every unit that is counted has its words", () => {
    const counted = columns.filter(({ unit }) => unit !== null && unit !== "1" && unit !== "CZK");
    expect(counted.filter(({ unit }) => unitWords[unit ?? ""] === undefined)).toEqual([]);
  });
});

it("columnMap refuses a noun it does not know", () => {
  expect(() => columnMap("__proto__" as TableNoun)).toThrow(expect.objectContaining({ code: "noun-unknown" }));
});
