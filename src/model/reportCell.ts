import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Bilingual } from "./bilingual.ts";
import type { ReportCell, ReportColumn } from "./reportTable.ts";

/**
 * A cell with a value, or with the reason why there is none.
 *
 * @example
 * reportCell(null, "not-asked") // => { value: null, reason: "not-asked", low: null, high: null }
 *
 * @internal
 */
export function reportCell(value: string | number | null, reason: Reason | null = "not-known-to-source"): ReportCell {
  return { value: value === 0 ? 0 : value, reason: value === null ? (reason ?? "not-known-to-source") : null, low: null, high: null };
}

/**
 * A cell with an amount known within limits: a value where they meet.
 *
 * @example
 * rangeCell({ low: 5, high: 5 }, null).value // => 5
 * rangeCell({ low: 5, high: null }, "not-reported") // => { value: null, reason: "not-reported", low: 5, high: null }
 *
 * @internal
 */
export function rangeCell(range: { readonly low: number | null; readonly high: number | null }, reason: Reason | null): ReportCell {
  const [low, high] = [range.low === 0 ? 0 : range.low, range.high === 0 ? 0 : range.high];
  if (low !== null && low === high) return reportCell(low);
  return { value: null, reason: reason ?? "not-known-to-source", low, high };
}

/** What a column may say beside its id and titles. @internal */
export type ColumnOptions = Partial<Pick<ReportColumn, "kind" | "unit" | "unitFrom" | "words">>;

/**
 * A column; text where nothing else is said.
 *
 * @example
 * reportColumn("year", "rok", "year", { kind: "number" }).unit // => null
 *
 * @internal
 */
export function reportColumn(id: string, cs: string, en: string, options: ColumnOptions = {}): ReportColumn {
  return { id, cs, en, kind: "text", unit: null, unitFrom: null, words: {}, ...options };
}

/**
 * Words of those codes of a codebook that occur.
 *
 * @example
 * reportWords([{ code: "a", cs: "á", en: "ay", source: "kpss" }], ["a", "b", null]) // => { a: { cs: "á", en: "ay" } }
 *
 * @internal
 */
export function reportWords(
  book: readonly (Bilingual & { readonly code: string })[],
  codes: Iterable<string | null>,
): Readonly<Record<string, Bilingual>> {
  const entries = new Map(book.map((entry) => [entry.code, entry]));
  const found = [...new Set(codes)].flatMap((code) => {
    const entry = code === null ? undefined : entries.get(code);
    return entry === undefined ? [] : [[entry.code, { cs: entry.cs, en: entry.en }] as const];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
