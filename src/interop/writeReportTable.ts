import { absenceReasons } from "../codebooks/absenceReasons.ts";
import type { ReportCell, ReportColumn, ReportTable } from "../model/reportTable.ts";
import type { Delimiter } from "./parseDelimited.ts";
import { reportTitles } from "./reportTitles.ts";
import { writeDelimited } from "./writeDelimited.ts";

/** How {@link writeReportTable} writes. */
export interface WriteReportTableOptions {
  /** Language of titles and words. @default "cs" */
  readonly lang?: "cs" | "en";
  /** What stands between cells. @default ";" in Czech, "," in English */
  readonly delimiter?: Delimiter;
  /** What stands before decimals. @default "," in Czech, "." in English */
  readonly decimalMark?: "." | ",";
  /** Whether a byte order mark comes first, so that spreadsheets see UTF-8. @default false */
  readonly bom?: boolean;
}

/**
 * A table of a report as a delimited text (tabulka podkladu jako CSV): of the annex of a plan, of the file for the region.
 *
 * A code has its words beside it, money is in crowns, and a column where something is not known exactly is followed by its limits and by the
 * reason. `readReportTable` reads it back to the very same rows.
 *
 * @param table - from `planAnnex` or `submissionTables`
 * @param options - language, delimiter, decimal mark
 * @returns the text
 *
 * @example
 * const cell = (value) => ({ value, reason: null, low: null, high: null })
 * const column = { id: "type", cs: "druh", en: "type", kind: "code", unit: null, unitFrom: null, words: { "rana-pece": { cs: "raná péče", en: "early intervention" } } }
 * const costs = { ...column, id: "costs", cs: "náklady", en: "costs", kind: "number", unit: "halere", words: {} }
 * const table = { id: "money", cs: "peníze", en: "money", columns: [column, costs], rows: [[cell("rana-pece"), cell(123450)], [cell("jina"), { value: null, reason: "not-reported", low: null, high: null }]] }
 * writeReportTable(table) // => "druh – kód;druh;náklady [Kč];náklady – proč není známo\r\nrana-pece;raná péče;1234,5;\r\njina;jina;;nevykázáno\r\n"
 *
 * @see docs/methods/plan-annex.md
 */
export function writeReportTable(table: ReportTable, options: WriteReportTableOptions = {}): string {
  const { lang = "cs", bom = false } = options;
  const { delimiter = lang === "cs" ? ";" : ",", decimalMark = lang === "cs" ? "," : "." } = options;
  const titles = reportTitles(table.columns, lang);
  const parts = table.columns.flatMap((column, at) => {
    const title = titles[at] as (typeof titles)[number];
    const has = (side: "low" | "high" | "reason"): boolean => table.rows.some((row) => row[at]?.[side] != null);
    const of = (name: string, read: (cell: ReportCell) => string | number | null) => ({ at, name, read });
    const amount = (value: string | number | null) =>
      typeof value === "number" && column.unit === "halere" ? crowns(value, decimalMark) : value;
    return [
      of(title.value, (cell) => amount(cell.value)),
      ...(title.words === "" ? [] : [of(title.words, (cell) => wordsOf(cell, column, lang))]),
      ...(has("low") ? [of(title.low, (cell) => amount(cell.low))] : []),
      ...(has("high") ? [of(title.high, (cell) => amount(cell.high))] : []),
      ...(has("reason") ? [of(title.reason, ({ reason }) => absenceReasons.find(({ code }) => code === reason)?.[lang] ?? "")] : []),
    ];
  });
  const rows = table.rows.map((row) => parts.map(({ at, read }) => read(row[at] as ReportCell)));
  return writeDelimited([parts.map(({ name }) => name), ...rows], { delimiter, bom, decimalMark });
}

/** Haléře as crowns: a number where it holds every haléř, else its digits. */
function crowns(halere: number, mark: "." | ","): number | string {
  const number = halere / 100;
  if (!Number.isSafeInteger(halere) || Number(`${number}e2`) === halere) return number;
  const digits = String(Math.abs(halere)).padStart(3, "0");
  return `${halere < 0 ? "-" : ""}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

function wordsOf({ value }: ReportCell, { kind, words }: ReportColumn, lang: "cs" | "en"): string {
  if (typeof value !== "string") return "";
  const word = (code: string): string => (Object.hasOwn(words, code) ? words[code] : undefined)?.[lang] ?? code;
  return kind === "codes" ? value.split(", ").map(word).join(", ") : word(value);
}
