import { describe, expect, it } from "vitest";
import type { CatalogueNote, CatalogueNoteCode } from "../../../src/reporting/catalogue/catalogueNote.ts";
import { sentence } from "../../../src/reporting/sentence.ts";

const said = (code: CatalogueNoteCode, count: number | null, lang: "cs" | "en"): string =>
  sentence({ kind: "catalogue-note", code, count } satisfies CatalogueNote, lang).replaceAll("\u00a0", " ");

describe("Czech forms follow the count", () => {
  it.each<[CatalogueNoteCode, number, string]>([
    ["sheltered", 1, "1 služba má utajenou adresu; najdete ji pod celým územím a spojíte se s ní telefonem nebo e-mailem."],
    ["sheltered", 3, "3 služby mají utajenou adresu; najdete je pod celým územím a spojíte se s nimi telefonem nebo e-mailem."],
    ["sheltered", 5, "5 služeb má utajenou adresu; najdete je pod celým územím a spojíte se s nimi telefonem nebo e-mailem."],
    ["type-not-in-force", 2, "2 služby jsou v registru pod druhem, který zákon k tomuto dni nezná."],
    ["reach-in-part", 1, "U 1 terénní služby není známo, do kterých obcí dojíždí."],
    ["reach-in-part", 2, "U 2 terénních služeb není známo, do kterých obcí dojíždějí."],
    ["reach-in-part", 12, "U 12 terénních služeb není známo, do kterých obcí dojíždějí."],
    ["territory-in-part", 1, "V podkladech chybí 1 obec tohoto území."],
    ["territory-in-part", 3, "V podkladech chybějí 3 obce tohoto území."],
    ["territory-in-part", 5541, "V podkladech chybí 5 541 obcí tohoto území."],
    ["code-without-name", 1, "U 1 služby je druh nebo cílová skupina známa jen pod kódem registru; názvy dodá úřední číselník."],
  ])("%s of %i", (code, count, words) => {
    expect(said(code, count, "cs")).toBe(words);
  });
});

it.each<[CatalogueNoteCode, number | null]>([
  ["capacity-is-maximum", null],
  ["sheltered", 1],
  ["sheltered", 2],
  ["type-not-in-force", 1],
  ["code-without-name", 2],
  ["reach-not-asked", null],
  ["reach-in-part", 2],
  ["territory-in-part", 1],
  ["territory-not-known", null],
  ["correction-missing", null],
])("%s is a sentence in both languages", (code, count) => {
  for (const lang of ["cs", "en"] as const) expect(said(code, count, lang)).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
});
