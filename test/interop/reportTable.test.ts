import fc from "fast-check";
import { absenceReasons } from "kpss/codebooks";
import { planAnnex } from "kpss/evaluation";
import { readReportTable, writeReportTable } from "kpss/interop";
import type { ReportCell, ReportColumn, ReportTable } from "kpss/model";
import { regionalSubmission, submissionTables } from "kpss/planning";
import { describe, expect, it } from "vitest";
import { day, lastPlan, needs, nextPlan, wholeOffice } from "../planning/annexOffice.ts";

const column = (id: string, kind: ReportColumn["kind"], more: Partial<ReportColumn> = {}): ReportColumn => ({
  ...{ id, cs: `sloupec ${id}`, en: `column ${id}`, kind, unit: null, unitFrom: null, words: {} },
  ...more,
});
const cell = (value: string | number): ReportCell => ({ value, reason: null, low: null, high: null });
const none = (reason: ReportCell["reason"], low: number | null = null, high: number | null = null): ReportCell => ({
  value: null,
  reason,
  low,
  high,
});
const table = (columns: readonly ReportColumn[], rows: ReportTable["rows"]): ReportTable => ({ id: "t", cs: "t", en: "t", columns, rows });

/* Reference: the texts are written by hand from RFC 4180 and the titles that the page docs/methods/plan-annex.md promises. */
describe("reference", () => {
  const columns = [column("a", "code", { words: { x: { cs: "iks", en: "ex" } } }), column("b", "number", { unit: "halere" })];
  const rows = [
    [cell("x"), cell(-5)],
    [cell("=1+1"), none("refused", 100, null)],
  ];

  it("writes codes with their words, money in crowns, limits and reasons", () => {
    expect(writeReportTable(table(columns, rows))).toBe(
      "sloupec a – kód;sloupec a;sloupec b [Kč];sloupec b – nejméně [Kč];sloupec b – proč není známo\r\nx;iks;-0,05;;\r\n'=1+1;'=1+1;;1;odmítnuto sdělit\r\n",
    );
  });

  it("reads it back in both languages, with either decimal mark, whatever stands beside", () => {
    for (const lang of ["cs", "en"] as const)
      expect(readReportTable(writeReportTable(table(columns, rows), { lang }), columns).accepted).toEqual(rows);
    const saved = "poznámka\tcolumn b [CZK]\tcolumn a – code\r\nx\t-0.05\tx\r\n";
    expect(readReportTable(saved, columns).accepted).toEqual([[cell("x"), cell(-5)]]);
  });

  it("two columns of one name are told apart", () => {
    const twins = [column("a", "number", { cs: "x", en: "x" }), column("b", "number", { cs: "x", en: "x" })];
    expect(writeReportTable(table(twins, [[cell(1), cell(2)]]))).toBe("x (a);x (b)\r\n1;2\r\n");
  });
});

describe("refusal", () => {
  const columns = [column("a", "text"), column("b", "number")];
  const head = "sloupec a;sloupec b;sloupec b – proč není známo\r\n";
  it.each([
    ["column-missing", "sloupec a\r\nx\r\n", "row 1"],
    ["row-length", `${head}x;1\r\n`, "row 2"],
    ["number-invalid", `${head}x;asi pět;\r\n`, "row 2, column sloupec b"],
    ["reason-unknown", `${head}x;;nevím\r\n`, "row 2, column sloupec b – proč není známo"],
    ["value-missing", `${head}x;;\r\n`, "row 2, column sloupec b"],
    ["value-and-reason", `${head}x;1;nevykázáno\r\n`, "row 2, column sloupec b – proč není známo"],
  ])("%s", (code, text, path) => {
    const { accepted, rejected } = readReportTable(text, columns);
    expect([accepted, rejected.map((flaw) => [flaw.code, flaw.path])]).toEqual([[], [[code, path]]]);
  });
});

describe("law", () => {
  const reasons = absenceReasons.map(({ code }) => code);
  const number = fc.oneof(
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  const text = fc.string({ unit: "grapheme" });
  const numberCell = (value: fc.Arbitrary<number>) =>
    fc.oneof(
      value.map(cell),
      fc.tuple(fc.constantFrom(...reasons), fc.option(value), fc.option(value)).map(([reason, low, high]) => none(reason, low, high)),
    );
  const textCell = fc.oneof(
    text.map(cell),
    fc.constantFrom(...reasons).map((reason) => none(reason)),
  );
  const columns = [
    column("a", "text"),
    column("b", "code", { words: { x: { cs: "y", en: "z" } } }),
    column("c", "number"),
    column("d", "number", { unit: "halere" }),
  ];
  const rows = fc.array(fc.tuple(textCell, textCell, numberCell(number), numberCell(fc.maxSafeInteger())), { maxLength: 6 });

  it("what was written is read back to the same rows", () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom("cs" as const, "en" as const),
        fc.constantFrom(",", ";", "\t"),
        fc.boolean(),
        (some, lang, delimiter, bom) => {
          const written = writeReportTable(table(columns, some), { lang, delimiter: delimiter as ";", bom });
          const { accepted, rejected } = readReportTable(written, columns);
          expect(rejected).toEqual([]);
          expect(accepted).toEqual(some);
        },
      ),
    );
  });

  it("so are the tables of an annex and of a file for the region", () => {
    const annex = planAnnex(wholeOffice, "orp/6201", { day, plan: nextPlan, previous: lastPlan, needs });
    const file = regionalSubmission(wholeOffice, "orp/6201", { day, planYear: 2026, plan: nextPlan, needs });
    const tables = [...Object.values(annex.sections).flatMap((section) => [section.table, ...section.details]), ...submissionTables(file)];
    expect(tables.filter(({ rows: some }) => some.length > 0).length).toBeGreaterThan(12);
    for (const one of tables)
      for (const lang of ["cs", "en"] as const)
        expect(readReportTable(writeReportTable(one, { lang }), one.columns)).toEqual({ accepted: one.rows, rejected: [], notes: [] });
  });
});
