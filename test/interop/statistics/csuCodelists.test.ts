import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csuTerritories } from "../../../src/interop/statistics/csuTerritories.ts";
import { readCsuCodelist } from "../../../src/interop/statistics/readCsuCodelist.ts";
import { readCsuRelation } from "../../../src/interop/statistics/readCsuRelation.ts";
import { municipalitiesOf, territoriesAt, territoriesOn } from "../../../src/model/territoryGraph.ts";

const HEAD = "KODJAZ;AKRCIS;KODCIS;CHODNOTA;ZKRTEXT;TEXT;ADMPLOD;ADMNEPO;KOD_RUIAN";
const list = (...rows: readonly string[]) => [HEAD, ...rows, ""].join("\r\n");
const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};
const bytes = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text],
    (sign) => ({ š: 0x9a, č: 0xe8, Č: 0xc8, ř: 0xf8, ž: 0x9e, ý: 0xfd, á: 0xe1, é: 0xe9, ě: 0xec, í: 0xed })[sign] ?? sign.charCodeAt(0),
  );

describe("code lists", () => {
  test("the old shape: windows-1250, semicolons, capitals, Czech days, open end 09.09.9999", () => {
    const { accepted, rejected, notes } = readCsuCodelist(
      bytes(
        list("CS;CISORP;65;6201;Blansko;Blansko;01.01.2003;09.09.9999;1295", "CS;CISORP;65;5102;Česká;Česká Lípa;01.01.2003;31.12.2020;"),
      ),
    );
    expect([rejected, notes]).toEqual([[], []]);
    expect(accepted).toEqual([
      {
        ...{
          codelist: "65",
          acronym: "CISORP",
          code: "6201",
          cs: "Blansko",
          en: null,
          short: "Blansko",
          source: "csu-codelists-territory",
        },
        ...{ validFrom: "2003-01-01", validTo: null, extra: { kod_ruian: "1295" } },
      },
      {
        ...{
          codelist: "65",
          acronym: "CISORP",
          code: "5102",
          cs: "Česká Lípa",
          en: null,
          short: "Česká",
          source: "csu-codelists-territory",
        },
        ...{ validFrom: "2003-01-01", validTo: "2021-01-01", extra: {} },
      },
    ]);
  });

  test("the new shape: commas, quotes, small letters, ISO days, numbers as codes", () => {
    const text =
      '"kodjaz","akrcis","kodcis","chodnota","zkrtext","text","admplod","admnepo"\n"EN","DSZ",2910,"102","","Social counselling",2004-05-01,9999-09-09\n';
    expect(readCsuCodelist(text).accepted).toEqual([
      {
        ...{ codelist: "2910", acronym: "DSZ", code: "102", cs: null, en: "Social counselling", short: null, source: "csu-codelist-2910" },
        ...{ validFrom: "2004-05-01", validTo: null, extra: {} },
      },
    ]);
  });

  test("rows of a spreadsheet library, an own source, no days", () => {
    const rows = [
      ["KodJaz", "KODCIS", "ChOdNoTa", "TEXT"],
      ["CS", 43, 581283, "Blansko"],
    ];
    expect(readCsuCodelist(rows, { source: "office" }).accepted).toMatchObject([
      { code: "581283", source: "office", validFrom: null, validTo: null },
    ]);
  });

  test("the end is the last day unless one says otherwise; ends on a first day are counted", () => {
    const text = list("CS;X;65;6201;;Blansko;01.01.2003;01.01.2021;", "CS;X;65;6202;;Boskovice;01.01.2003;31.12.2020;");
    const asLast = readCsuCodelist(text);
    expect(asLast.accepted.map(({ validTo }) => validTo)).toEqual(["2021-01-02", "2021-01-01"]);
    expect(asLast.notes).toMatchObject([{ code: "ends-on-first-day", count: 1 }]);
    expect(asLast.notes[0]?.detail.en).toContain("65/6201 2021-01-01");
    const asNext = readCsuCodelist(text, { end: "day-after" });
    expect([asNext.accepted.map(({ validTo }) => validTo), asNext.notes]).toEqual([["2021-01-01", "2020-12-31"], []]);
  });

  test.each([
    ["SK;X;65;6201;;Blansko;;;", "row 2, column KODJAZ", "language-unknown"],
    ["CS;X;ORP;6201;;Blansko;;;", "row 2, column KODCIS", "codelist-invalid"],
    ["CS;X;65;;;Blansko;;;", "row 2, column CHODNOTA", "code-invalid"],
    ["CS;X;65;6201;;;;;", "row 2, column TEXT", "text-invalid"],
    ["CS;X;65;6201;;Blansko;31.2.2020;;", "row 2, column ADMPLOD", "day-invalid"],
    ["CS;X;65;6201;;Blansko;;2020;", "row 2, column ADMNEPO", "day-invalid"],
    ["CS;X;65;6201;;Blansko;01.01.2021;31.12.2020;", "row 2, column ADMNEPO", "validity-empty"],
    ["CS;X;65;6201;Blansko", "row 2", "row-width"],
    ['CS;X;65;6201;;"Blansko', "row 2", "quotes-open"],
  ])("%s is rejected", (row, path, code) => {
    const { accepted, rejected } = readCsuCodelist([HEAD, row].join("\n"));
    expect(accepted).toEqual([]);
    expect(rejected).toMatchObject([{ path, code, expected: { cs: expect.any(String), en: expect.any(String) } }]);
  });

  test("an entry twice: the first stays, the second says where the first is", () => {
    const row = "CS;X;65;6201;;Blansko;01.01.2003;;";
    const { accepted, rejected } = readCsuCodelist(list(row, row, row.replace("2003", "2021")));
    expect(accepted).toHaveLength(2);
    expect(rejected).toMatchObject([{ path: "row 3, column CHODNOTA", code: "entry-repeated" }]);
    expect(rejected[0]?.expected.en).toContain("row 2");
  });

  test.each([
    ["", "table-empty"],
    ["\n\n", "table-empty"],
    ["kod;nazev\n1;x", "column-missing"],
    ["KODJAZ;kodjaz;KODCIS;CHODNOTA;TEXT\n", "column-repeated"],
    [[], "table-empty"],
  ])("%j is refused whole", (input, code) => {
    expect(refusal(() => readCsuCodelist(input))).toMatchObject({
      name: "RangeError",
      code,
      message: expect.stringMatching(/^readCsuCodelist requires /),
    });
  });

  test.each([null, 1, {}, [1], [["a"], 2]])("%j is no table", (input) => {
    expect(refusal(() => readCsuCodelist(input))).toMatchObject({ name: "TypeError", code: "not-a-text" });
  });

  test("titles that every object has change nothing", () => {
    const text = "KODJAZ;KODCIS;CHODNOTA;TEXT;__proto__;constructor\nCS;65;6201;Blansko;x;y\n";
    expect(readCsuCodelist(text).accepted[0]?.extra).toEqual({});
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  test("law: every row is accepted or rejected", () => {
    const cell = fc.oneof(
      fc.constantFrom("CS", "EN", "65", "6201", "", "01.01.2003", "09.09.9999", "Blansko"),
      fc.string({ maxLength: 8 }).map((text) => text.replace(/["\r\n;]/g, "")),
    );
    const row = fc.array(cell, { minLength: 8, maxLength: 10 }).map((cells) => cells.join(";"));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { accepted, rejected } = readCsuCodelist(list(...rows));
        expect(accepted.length + rejected.length).toBe(rows.length);
      }),
    );
  });
});

describe("relations", () => {
  const head = "kodjaz,typvaz,akrcis1,kodcis1,chodnota1,text1,akrcis2,kodcis2,chodnota2,text2";

  test("a state without days, and one with", () => {
    const row = "CS,VAZ,CISOB,43,581283,Blansko,CISORP,65,6201,Blansko";
    expect(readCsuRelation(`${head}\n${row}\n`).accepted).toEqual([
      {
        type: "VAZ",
        from: { codelist: "43", code: "581283", text: "Blansko" },
        to: { codelist: "65", code: "6201", text: "Blansko" },
        ...{ validFrom: null, validTo: null },
      },
    ]);
    expect(readCsuRelation(`${head},ADMPLOD,ADMNEPO\n${row},01.01.2003,31.12.2020\n`).accepted).toMatchObject([
      { validFrom: "2003-01-01", validTo: "2021-01-01" },
    ]);
  });

  test.each([
    ["CS,VAZ,CISOB,x,581283,Blansko,CISORP,65,6201,Blansko", "row 2, column KODCIS1", "codelist-invalid"],
    ["CS,VAZ,CISOB,43,581283,Blansko,CISORP,65,,Blansko", "row 2, column CHODNOTA2", "code-invalid"],
    ["CS,VAZ", "row 2", "row-width"],
  ])("%s is rejected", (row, path, code) => {
    expect(readCsuRelation(`${head}\n${row}\n`).rejected).toMatchObject([{ path, code }]);
  });

  test("a link twice", () => {
    const row = "CS,VAZ,CISOB,43,581283,Blansko,CISORP,65,6201,Blansko";
    expect(readCsuRelation(`${head}\n${row}\n${row}\n`).rejected).toMatchObject([
      { path: "row 3, column CHODNOTA1", code: "link-repeated" },
    ]);
  });
});

describe("a territory graph of one's own", () => {
  const entry = (codelist: string, code: string, cs: string, validFrom: string | null = null, validTo: string | null = null) => ({
    codelist,
    code,
    cs,
    en: null,
    validFrom,
    validTo,
  });
  const link = (
    from: readonly [string, string],
    to: readonly [string, string],
    validFrom: string | null = null,
    validTo: string | null = null,
  ) => ({
    from: { codelist: from[0], code: from[1], text: "" },
    to: { codelist: to[0], code: to[1], text: "" },
    ...{ validFrom, validTo },
  });
  const entries = [
    entry("43", "581283", "Blansko"),
    entry("43", "545422", "Boletice"),
    entry("61", "62012", "Blansko"),
    entry("65", "6201", "Blansko", "2003-01-01"),
    entry("65", "6202", "Boskovice", "2003-01-01"),
    entry("101", "40703", "Blansko"),
    entry("100", "3115", "Jihomoravský kraj"),
  ];
  // Blansko moves from one ORP to the other on 1 January 2021; the relation of kraj and okres has the larger one first.
  const links = [
    link(["43", "581283"], ["61", "62012"]),
    link(["43", "581283"], ["65", "6202"], null, "2021-01-01"),
    link(["43", "581283"], ["65", "6201"], "2021-01-01"),
    link(["43", "581283"], ["101", "40703"]),
    link(["100", "3115"], ["101", "40703"]),
  ];

  test("dated, in both directions, with the country above", () => {
    const { accepted, rejected, rejectedLinks, notes } = csuTerritories(entries, links);
    expect([rejected, rejectedLinks]).toEqual([[], []]);
    const before = territoriesOn(accepted, "2020-12-31");
    const after = territoriesOn(accepted, "2021-01-01");
    expect(territoriesAt(before, "obec/581283", "orp")).toEqual(["orp/6202"]);
    expect(territoriesAt(after, "obec/581283", "orp")).toEqual(["orp/6201"]);
    expect(municipalitiesOf(after, "kraj/3115")).toEqual(["obec/581283"]);
    expect(after.parents.get("kraj/3115")).toEqual(["cr"]);
    // A link lasts no longer than both its ends: before 2003 there are no ORPs.
    expect(territoriesOn(accepted, "2002-12-31").parents.get("obec/581283")).toEqual(["okres/40703", "pou/62012"]);
    expect(accepted.map(({ kind }) => kind)).toEqual(["cr", "obec", "vojensky-ujezd", "pou", "orp", "orp", "okres", "kraj"]);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ["region-from-codebook", 2],
      ["without-parent", 2],
    ]);
  });

  test("kinds and points that the office knows", () => {
    const options = { kinds: new Map([["obec/581283", "mesto"]]), points: new Map([["obec/581283", { lon: 16.64, lat: 49.36 }]]) };
    expect(csuTerritories([entry("43", "581283", "Blansko")], [], options).accepted[1]).toMatchObject({
      kind: "mesto",
      point: { lon: 16.64, lat: 49.36 },
    });
  });

  test.each([
    [entry("2910", "102", "Sociální poradny"), "territory-invalid"],
    [entry("43", "CZ0641", "Blansko"), "territory-invalid"],
    [entry("43", "581291", " "), "text-invalid"],
    [entry("43", "581291", "Adamov", "2021-01-01", "2021-01-01"), "validity-empty"],
    [entry("65", "6201", "Blansko město", "2010-01-01"), "territory-twice"],
  ])("%j is rejected", (odd, code) => {
    expect(csuTerritories([...entries, odd], links).rejected).toMatchObject([{ code, path: "entries[7]" }]);
  });

  test.each([
    [link(["43", "581283"], ["100", "3115"]), "link-foreign"],
    [link(["43", "581283"], ["43", "545422"]), "link-foreign"],
    [link(["2910", "102"], ["43", "581283"]), "link-foreign"],
    [link(["43", "581291"], ["65", "6201"]), "link-end-unknown"],
    [link(["43", "545422"], ["65", "6201"], null, "2003-01-01"), "link-without-days"],
    [link(["43", "581283"], ["65", "6202"], "2020-06-01", "2021-06-01"), "parent-twice"],
    [link(["43", "581283"], ["61", "62012"]), "parent-twice"],
  ])("%j is rejected, and ties nothing", (odd, code) => {
    const { accepted, rejectedLinks } = csuTerritories(entries, [...links, odd]);
    expect(rejectedLinks).toMatchObject([{ code, path: "links[5]" }]);
    expect(accepted).toEqual(csuTerritories(entries, links).accepted);
  });

  test("law: whatever comes out is a graph on any day; every entry and link is in one place", () => {
    const day = fc.option(fc.constantFrom("2003-01-01", "2010-01-01", "2021-01-01"), { nil: null });
    const end = fc.constantFrom<readonly [string, string]>(
      ["43", "581283"],
      ["43", "581291"],
      ["61", "62012"],
      ["65", "6201"],
      ["65", "6202"],
      ["101", "40703"],
      ["100", "3115"],
      ["1", "x"],
    );
    const odds = fc.array(
      fc.tuple(end, day, day).map(([[codelist, code], from, to]) => entry(codelist, code, "Místo", from, to)),
      { maxLength: 12 },
    );
    const ties = fc.array(
      fc.tuple(end, end, day, day).map(([from, to, first, last]) => link(from, to, first, last)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(odds, ties, (some, tied) => {
        const { accepted, rejected, rejectedLinks } = csuTerritories(some, tied);
        expect(accepted.length - 1 + rejected.length).toBe(some.length);
        expect(rejectedLinks.length).toBeLessThanOrEqual(tied.length);
        for (const on of ["2000-01-01", "2003-01-01", "2015-06-30", "2026-11-21"]) territoriesOn(accepted, on);
      }),
    );
  });

  test("a territory that is there ten thousand times takes no time", () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      entry("43", "581283", "Blansko", `${1000 + (i % 9000)}-01-01`, `${1000 + (i % 9000)}-01-02`),
    );
    const start = performance.now();
    const { accepted, rejected } = csuTerritories(
      many,
      many.map(() => link(["43", "581283"], ["65", "6201"])),
    );
    expect([accepted.length, rejected.length]).toEqual([101, 9_900]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
