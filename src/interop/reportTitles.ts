import type { ReportColumn } from "../model/reportTable.ts";

/** Titles under which a column of a report stands in a file. @internal */
export interface ReportTitles {
  readonly value: string;
  /** What the code means, beside it; never read back. @internal */
  readonly words: string;
  readonly low: string;
  readonly high: string;
  readonly reason: string;
}

/**
 * Titles of the columns of a report in a file; two of the same name are told apart by their ids.
 *
 * @example
 * const column = { id: "amount", cs: "částka", en: "amount", kind: "number", unit: "halere", unitFrom: null, words: {} }
 * reportTitles([column], "cs")[0].value // => "částka [Kč]"
 * reportTitles([column], "cs")[0].reason // => "částka – proč není známo"
 *
 * @internal
 */
export function reportTitles(columns: readonly ReportColumn[], lang: "cs" | "en"): readonly ReportTitles[] {
  const isCzech = lang === "cs";
  const names = columns.map((column) => column[lang]);
  return columns.map((column): ReportTitles => {
    const name = names.indexOf(column[lang]) === names.lastIndexOf(column[lang]) ? column[lang] : `${column[lang]} (${column.id})`;
    const isCode = column.kind === "code" || column.kind === "codes";
    const hasWords = isCode && Object.keys(column.words).length > 0;
    const unit = column.unit === "halere" ? ` [${isCzech ? "Kč" : "CZK"}]` : "";
    return {
      value: hasWords ? `${name} – ${isCzech ? "kód" : "code"}` : `${name}${unit}`,
      words: hasWords ? name : "",
      low: `${name} – ${isCzech ? "nejméně" : "at least"}${unit}`,
      high: `${name} – ${isCzech ? "nejvýše" : "at most"}${unit}`,
      reason: `${name} – ${isCzech ? "proč není známo" : "why not known"}`,
    };
  });
}
