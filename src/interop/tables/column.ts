import type { ColumnKind, TableColumn } from "../tableColumn.ts";

/**
 * A column in one line: titles are parted by a bar, the first one stands in the template.
 *
 * @internal
 * @param field - of the noun
 * @param kind - what it holds
 * @param cs - Czech titles
 * @param en - English titles
 * @param more - unit, need, words
 *
 * @example
 * column("clients", "count", "Klienti|Počet klientů", "Clients").cs // => ["Klienti", "Počet klientů"]
 */
export function column(
  field: string,
  kind: ColumnKind,
  cs: string,
  en: string,
  more: Partial<Pick<TableColumn, "unit" | "need" | "words">> = {},
): TableColumn {
  return { field, cs: cs.split("|"), en: en.split("|"), kind, unit: null, need: "optional", ...more };
}
