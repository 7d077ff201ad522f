import { absenceReasons, type Reason } from "../codebooks/absenceReasons.ts";
import type { ReportCell, ReportColumn, ReportTable } from "../model/reportTable.ts";
import type { Language } from "./language.ts";
import { language } from "./language.ts";
import { nonBreaking } from "./nonBreaking.ts";
import { reasonText } from "./reasonText.ts";
import { reportCellText, reportUnitText } from "./reportCellText.ts";
import { type TextColumn, textTable } from "./textTable.ts";
import { wrapText } from "./wrapText.ts";

/** How {@link reportTableText} prints. */
export interface ReportTextOptions {
  readonly lang: Language;
  /** Longest line. @default 120 */
  readonly width?: number;
  /** Ids of columns that are not printed. @default [] */
  readonly without?: readonly string[];
}

/**
 * A table of a report in text (tabulka v textu): title, rows, and beneath them why something is not known.
 *
 * What is not known is a dash, what does not apply a cross; limits are printed as limits. Money is in crowns. A column in which nothing is
 * told is left out. In a table of indicators or of types, rows without any figure are not printed one by one but named beneath, by the reason.
 *
 * @param table - from an annex or from a file for the region
 * @param options - language and width
 * @returns lines joined by "\n"
 * @throws RangeError `language-unknown`, `width-invalid`
 *
 * @example
 * const cell = (value) => ({ value, reason: null, low: null, high: null })
 * const column = { id: "type", cs: "druh", en: "type", kind: "code", unit: null, unitFrom: null, words: { "rana-pece": { cs: "raná péče", en: "early intervention" } } }
 * const count = { ...column, id: "services", cs: "služby", en: "services", kind: "number", words: {} }
 * const table = { id: "types", cs: "služby podle druhu", en: "services by type", columns: [column, count], rows: [[cell("rana-pece"), cell(2)], [cell("nocleharny"), { value: null, reason: "not-asked", low: null, high: null }]] }
 * reportTableText(table, { lang: "cs" })
 * // => "služby podle druhu\n\ndruh       služby\n─────────  ──────\nraná péče       2\n\nBez údaje (nikdo se neptal): nocleharny."
 *
 * @see docs/methods/plan-annex.md
 */
export function reportTableText(table: ReportTable, options: ReportTextOptions): string {
  const { width = 120, without = [] } = options;
  const lang = language(options.lang);
  const numbers = table.columns.flatMap((column, at) => (column.kind === "number" ? [at] : []));
  const label = table.columns.findIndex(({ id }) => id === "indicator" || (id === "type" && numbers.length === 1));
  const isSilent = (row: readonly ReportCell[]): boolean => label >= 0 && numbers.every((at) => isNothing(row[at]));
  const told = table.rows.filter((row) => !isSilent(row));
  const silent = table.rows.filter(isSilent);
  const worth = table.columns.flatMap((column, at) => (!without.includes(column.id) && isWorthAColumn(column, told, at) ? [at] : []));
  const constant = told.length < 3 ? [] : worth.filter((at) => isConstant(table.columns[at], told, at));
  const shown = worth.filter((at) => !constant.includes(at));
  const unitAt = (column: ReportColumn): number => table.columns.findIndex(({ id }) => id === column.unitFrom);
  const columns = shown.map((at): TextColumn => {
    const column = table.columns[at] as ReportColumn;
    const unit = column.kind === "number" && !COUNTED.includes(column.unit ?? "") ? reportUnitText(column.unit, lang) : "";
    return {
      title: nonBreaking(unit === "" ? column[lang] : `${column[lang]} [${unit}]`, lang),
      kind: column.kind === "number" ? "number" : "text",
    };
  });
  const rows = told.map((row) =>
    shown.map((at) => {
      const column = table.columns[at] as ReportColumn;
      const unit = row[unitAt(column)]?.value ?? column.unit;
      return reportCellText(row[at] as ReportCell, column, { lang, unit: typeof unit === "string" ? unit : null });
    }),
  );
  const body = told.length === 0 ? [] : [textTable(columns, rows, { width })];
  const [first = []] = told;
  const same = constant.map((at) => {
    const column = table.columns[at] as ReportColumn;
    return `${column[lang]}: ${reportCellText(first[at] as ReportCell, column, { lang, unit: null })}`;
  });
  const common = same.length === 0 ? [] : [`${lang === "cs" ? "Všude" : "Everywhere"}: ${same.join("; ")}.`];
  const notes = [...common, ...legend(told, shown, lang), ...silentLines(silent, label, table, lang)].map((line) =>
    wrapText(nonBreaking(line, lang), width),
  );
  return [wrapText(nonBreaking(table[lang], lang), width), ...body, ...(notes.length === 0 ? [] : [notes.join("\n")])].join("\n\n");
}

/** What a title counts says the title itself. */
const COUNTED: readonly string[] = ["needs", "measures", "services"];

/** One and the same word in every row. */
const isConstant = (column: ReportColumn | undefined, rows: readonly (readonly ReportCell[])[], at: number): boolean =>
  column?.kind === "code" && at > 0 && rows.every((row) => row[at]?.value === rows[0]?.[at]?.value && row[at]?.value !== null);

/** Nothing is certain of it: no value, and no limit but a least of nothing. */
const isNothing = (cell: ReportCell | undefined): boolean =>
  cell === undefined || (cell.value === null && (cell.low ?? 0) === 0 && cell.high === null);

function isWorthAColumn(column: ReportColumn, rows: readonly (readonly ReportCell[])[], at: number): boolean {
  const cells = rows.map((row) => row[at]);
  if (column.kind === "number") return cells.some((cell) => cell?.reason !== "not-applicable");
  return cells.some((cell) => cell !== undefined && cell.value !== null);
}

function legend(rows: readonly (readonly ReportCell[])[], shown: readonly number[], lang: Language): readonly string[] {
  const cells = rows.flatMap((row) => shown.map((at) => row[at]));
  const unknown = cells.filter((cell) => isNothing(cell) && cell?.reason !== "not-applicable");
  const reasons = absenceReasons.map(({ code }) => code).filter((code) => unknown.some((cell) => cell?.reason === code));
  const crosses = cells.some((cell) => cell?.value === null && cell.reason === "not-applicable");
  const words = reasons.map((reason) => reasonText(reason, lang)).join(", ");
  return [
    ...(reasons.length === 0 ? [] : [`–\u00a0= ${lang === "cs" ? "není známo" : "not known"}: ${words}.`]),
    ...(crosses ? [`×\u00a0= ${reasonText("not-applicable", lang)}.`] : []),
  ];
}

function silentLines(rows: readonly (readonly ReportCell[])[], label: number, table: ReportTable, lang: Language): readonly string[] {
  const numbers = table.columns.flatMap(({ kind }, at) => (kind === "number" ? [at] : []));
  const byReason = new Map<Reason | null, string[]>();
  for (const row of rows) {
    const reason = row[numbers[0] ?? -1]?.reason ?? null;
    const column = table.columns[label] as ReportColumn;
    const name = reportCellText(row[label] as ReportCell, column, { lang, unit: null });
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(
    ([reason, names]) => `${lang === "cs" ? "Bez údaje" : "Without a figure"} (${reasonText(reason, lang)}): ${names.join("; ")}.`,
  );
}
