import { absenceReasons } from "../codebooks/absenceReasons.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ReportCell, ReportColumn } from "../model/reportTable.ts";
import { type DelimitedRow, parseDelimited } from "./parseDelimited.ts";
import { type Reading, type Rejection, shown } from "./reading.ts";
import { type ReportTitles, reportTitles } from "./reportTitles.ts";
import { unguarded } from "./writeDelimited.ts";

const EXPECTED = {
  column: { cs: "sloupec tabulky", en: "a column of the table" },
  number: { cs: "číslo", en: "a number" },
  reason: { cs: "důvod, proč údaj chybí", en: "a reason why the figure is missing" },
  row: { cs: "řádek s buňkou pro každý sloupec", en: "a row with a cell for each column" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where the parts of one column stand in the file; −1 where there is no such part. */
type Places = Readonly<Record<"value" | "low" | "high" | "reason", number>>;

/**
 * Reads a table of a report back (čtení tabulky podkladu): what `writeReportTable` wrote, in Czech or in English, also after a spreadsheet
 * has saved it with another delimiter or decimal mark.
 *
 * @param text - a decoded text
 * @param columns - columns of the table, as `submissionTables` or a section of an annex has them
 * @returns rows, in the order of `columns`; a row that is broken is rejected with its place, all rows where a column is missing
 * @throws TypeError `not-a-text`; RangeError `too-many-records`
 *
 * @example
 * const column = { id: "costs", cs: "náklady", en: "costs", kind: "number", unit: "halere", unitFrom: null, words: {} }
 * readReportTable("náklady [Kč];náklady – proč není známo\r\n1234,5;\r\n;nevykázáno\r\n", [column]).accepted
 * // => [[{ value: 123450, reason: null, low: null, high: null }], [{ value: null, reason: "not-reported", low: null, high: null }]]
 * readReportTable("náklady [Kč]\r\nhodně\r\n", [column]).rejected.map(({ code, path }) => [code, path]) // => [["number-invalid", "row 2, column náklady [Kč]"]]
 *
 * @see docs/methods/plan-annex.md
 */
export function readReportTable(text: string, columns: readonly ReportColumn[]): Reading<readonly ReportCell[]> {
  const parsed = parseDelimited(text);
  const names = parsed.titles.map((title) => unguarded(title));
  const inLanguage = (["cs", "en"] as const).map((lang) => ({ lang, titles: reportTitles(columns, lang) }));
  const missing = ({ titles }: { readonly titles: readonly ReportTitles[] }) => titles.filter(({ value }) => !names.includes(value));
  const [best] = inLanguage.toSorted((a, b) => missing(a).length - missing(b).length) as [(typeof inLanguage)[number]];
  const head = missing(best).map(({ value }) => flaw("column-missing", `row ${parsed.titleLine}`, value, "column"));
  if (head.length > 0) return { accepted: [], rejected: [...head, ...parsed.rejected], notes: [] };
  const places = best.titles.map(
    ({ value, low, high, reason }): Places => ({
      value: names.indexOf(value),
      low: names.indexOf(low),
      high: names.indexOf(high),
      reason: names.indexOf(reason),
    }),
  );
  const [accepted, rejected]: [(readonly ReportCell[])[], Rejection[]] = [[], [...parsed.rejected]];
  for (const row of parsed.rows) {
    const read = rowOf(row, names, { columns, places, lang: best.lang });
    if ("code" in read) rejected.push(read);
    else accepted.push(read);
  }
  return { accepted, rejected, notes: [] };
}

function rowOf(
  row: DelimitedRow,
  names: readonly string[],
  layout: { readonly columns: readonly ReportColumn[]; readonly places: readonly Places[]; readonly lang: "cs" | "en" },
): readonly ReportCell[] | Rejection {
  if (row.cells.length !== names.length) return flaw("row-length", `row ${row.line}`, row.cells, "row");
  const cells: ReportCell[] = [];
  for (const [at, column] of layout.columns.entries()) {
    const place = layout.places[at] as Places;
    const raw = (side: keyof Places): string => row.cells[place[side]] ?? "";
    const path = (side: keyof Places): string => `row ${row.line}, column ${names[place[side]] ?? ""}`;
    const said = unguarded(raw("reason")).trim();
    const reason = said === "" ? null : (absenceReasons.find((entry) => entry[layout.lang] === said || entry.code === said)?.code ?? "?");
    if (reason === "?") return flaw("reason-unknown", path("reason"), said, "reason");
    const number = (side: "value" | "low" | "high"): number | null =>
      raw(side).trim() === "" ? null : numberOf(unguarded(raw(side)), column.unit === "halere");
    const sides = [number("low"), number("high"), column.kind === "number" ? number("value") : null] as const;
    const wrong = (["low", "high", "value"] as const).find((_, side) => Number.isNaN(sides[side]));
    if (wrong !== undefined) return flaw("number-invalid", path(wrong), raw(wrong), "number");
    const [low, high, amount] = sides;
    const value = column.kind === "number" ? amount : reason === null ? unguarded(raw("value")) : null;
    if (value === null && reason === null) return flaw("value-missing", path("value"), raw("value"), "reason");
    if (value !== null && reason !== null) return flaw("value-and-reason", path("reason"), said, "reason");
    cells.push({ value, reason, low, high });
  }
  return cells;
}

/** A number as written, or `NaN`; crowns are moved by two places, so that no decimal is lost. */
function numberOf(text: string, isMoney: boolean): number {
  const plain = text
    .replace(/[\s\u00a0]/g, "")
    .replace("\u2212", "-")
    .replace(",", ".");
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return Number.NaN;
  if (!isMoney) return Number(plain) + 0;
  const [mantissa = "", power = "0"] = plain.toLowerCase().split("e");
  return Number(`${mantissa}e${Number(power) + 2}`) + 0;
}

const flaw = (code: string, path: string, value: unknown, expected: keyof typeof EXPECTED): Rejection => ({
  code,
  path,
  value: shown(value),
  expected: EXPECTED[expected],
});
