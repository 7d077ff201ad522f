import { rangeRefusal } from "../../model/refusal.ts";
import { shown } from "../reading.ts";
import type { ColumnMap, TableColumn } from "../tableColumn.ts";
import { plainWords, tidyText } from "../written/plainWords.ts";
import { unitWords } from "../written/unitWords.ts";
import { isBlank, type RawRow } from "./rawTable.ts";

/** A column of the table at hand: its title, and the field it fills, if any. @internal */
export interface TitledColumn {
  readonly title: string;
  readonly column: TableColumn | null;
  /** Power of ten that the title names: 3 of "tis. Kč", -2 of "%". */
  readonly power: number;
}

/** Finds the column that a title means. @internal */
export type TitleReader = (title: string) => Pick<TitledColumn, "column" | "power"> | null;

/** How many rows may stand above the titles: a heading, a date, an empty line. */
const ROWS_ABOVE = 20;

/**
 * What titles mean in a table of a noun, the office's own titles first.
 *
 * @internal
 * @param map - columns of the noun
 * @param builtIn - these columns by the plain words of their titles
 * @param own - titles of the office by field
 * @param year - the year of the table, which titles may repeat: "Klienti 2025"
 *
 * @example
 * const map = { noun: "need", cs: "", en: "", columns: [{ field: "costs", cs: ["Náklady"], en: [], kind: "money", unit: "CZK", need: "optional" }] }
 * const builtIn = new Map([["naklady", map.columns[0]]])
 * titleReader(map, builtIn, {}, 2025)("NÁKLADY 2025 (v tis. Kč)").power // => 3
 * titleReader(map, builtIn, {}, 2025)("Náklady 2024") // => null
 */
export function titleReader(
  map: ColumnMap,
  builtIn: ReadonlyMap<string, TableColumn>,
  own: Readonly<Record<string, string | readonly string[]>>,
  year: number | null,
): TitleReader {
  const known = new Map(builtIn);
  const fields = new Map(map.columns.map((column) => [column.field, column]));
  for (const [field, titles] of Object.entries(own)) {
    const column = fields.get(field);
    if (column === undefined)
      throw rangeRefusal("field-unknown", `readTable requires own titles for fields of ${map.noun}, got ${shown(field)}`);
    for (const title of typeof titles === "string" ? [titles] : titles) known.set(plainWords(title), column);
  }
  return (title) => {
    const words = plainWords(title.slice(0, 200));
    const dated = year === null ? words : words.replace(new RegExp(` (?:za rok |v roce |rok |r )?${year}(?= |$)`), "");
    for (const text of [words, dated]) {
      const column = known.get(text);
      if (column !== undefined) return { column, power: column.kind === "share" && title.includes("%") ? -2 : 0 };
      const money = /^(.*?) (?:v |in )?(?:(tis|tisic|tisicich|thousands?)|(mil|milionech|millions?))? ?(?:of )?(?:kc|czk|korunach)$/.exec(
        text,
      );
      const paid = known.get(money?.[1] ?? "");
      if (paid?.kind === "money") return { column: paid, power: money?.[2] !== undefined ? 3 : money?.[3] !== undefined ? 6 : 0 };
      const [, counted = "", unit = ""] = /^(.+) (\S+)$/.exec(text) ?? [];
      const column2 = known.get(counted);
      if (column2 !== undefined && unitWords[column2.unit ?? ""]?.test(unit)) return { column: column2, power: 0 };
    }
    return null;
  };
}

/**
 * The row of titles: of the first rows the one with the most known titles.
 *
 * @internal
 * @param rows - of the table
 * @param read - what titles mean
 * @returns its place among the rows and how many titles are known, 0 when none is
 *
 * @example
 * titleRow([{ line: 1, cells: ["Přehled"] }, { line: 2, cells: ["a", "b"] }], (title) => (title === "b" ? { column: null, power: 0 } : null))
 * // => { at: 1, known: 1 }
 */
export function titleRow(rows: Iterable<RawRow>, read: TitleReader): { readonly at: number; readonly known: number } {
  let best = { at: 0, known: 0 };
  let at = 0;
  for (const { cells } of rows) {
    const known = (cells ?? []).slice(0, 1000).filter((cell) => typeof cell === "string" && read(cell) !== null).length;
    if (known > best.known) best = { at, known };
    if (++at >= ROWS_ABOVE) break;
  }
  return best;
}

/**
 * The columns of the table at hand.
 *
 * @internal
 * @param cells - the row of titles
 * @param read - what titles mean
 * @throws RangeError `column-repeated` when two columns fill one field
 *
 * @example
 * titledColumns(["Něco"], () => null) // => [{ title: "Něco", column: null, power: 0 }]
 */
export function titledColumns(cells: readonly unknown[], read: TitleReader): readonly TitledColumn[] {
  const titles = new Map<string, string>();
  return Array.from(cells, (cell, at) => {
    const title = isBlank(cell) ? `${at + 1}` : tidyText(String(typeof cell === "object" ? shown(cell) : cell)).slice(0, 200);
    const found = typeof cell === "string" ? read(cell) : null;
    if (found?.column) {
      const { field } = found.column;
      const other = titles.get(field);
      if (other !== undefined)
        throw rangeRefusal("column-repeated", `readTable requires one column for ${field}, got ${shown(other)} and ${shown(title)}`);
      titles.set(field, title);
    }
    return { title, column: found?.column ?? null, power: found?.power ?? 0 };
  });
}
