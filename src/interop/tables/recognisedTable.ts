import { rangeRefusal } from "../../model/refusal.ts";
import { shown } from "../reading.ts";
import type { ColumnMap } from "../tableColumn.ts";
import type { DecimalMark } from "../valueKind.ts";
import { shownMark } from "../written/decimalOf.ts";
import { tidyText } from "../written/plainWords.ts";
import { isBlank, type RawRow, type RawTable } from "./rawTable.ts";
import { type TitledColumn, type TitleReader, titledColumns, titleRow } from "./titledColumns.ts";

/** A table whose columns are known. @internal */
export interface RecognisedTable {
  readonly columns: readonly TitledColumn[];
  readonly titles: readonly unknown[];
  /** Rows below the titles; can be gone through more than once. */
  readonly rows: Iterable<RawRow>;
  /** Rows above the titles that are not blank. */
  readonly above: number;
  readonly decimalMark: DecimalMark | null;
  /** How many numbers show a decimal comma, and how many a point. */
  readonly marks: Readonly<Record<DecimalMark, number>>;
}

const numeric: ReadonlySet<string> = new Set(["count", "amount", "money", "share", "span"]);

/**
 * Finds titles, columns and the decimal mark of a table, and refuses one in which a required column is missing.
 *
 * @internal
 * @param raw - the table as it came
 * @param map - columns of the noun
 * @param read - what titles mean
 * @param given - fields that need no column
 * @param mark - the decimal mark, where the caller says it
 * @throws RangeError `table-empty`, `titles-unknown`, `column-missing`, `column-repeated`, `given-repeated`, `table-too-long`
 *
 * @example
 * const map = { noun: "need", cs: "", en: "", columns: [{ field: "id", cs: ["Číslo"], en: ["Id"], kind: "key", unit: null, need: "required" }] }
 * const raw = { rows: [{ line: 1, cells: ["Něco"] }], rejected: [], encoding: null, delimiter: null }
 * recognisedTable(raw, map, () => ({ column: map.columns[0], power: 0 }), new Map(), null).columns.length // => 1
 */
export function recognisedTable(
  raw: RawTable,
  map: ColumnMap,
  read: TitleReader,
  given: ReadonlyMap<string, unknown>,
  mark: DecimalMark | null,
): RecognisedTable {
  const head: RawRow[] = [];
  for (const row of raw.rows) {
    head.push(row);
    if (head.length > 20) break;
  }
  if (head.length === 0) throw rangeRefusal("table-empty", `readTable requires a row of titles of ${map.noun}, got a table without rows`);
  const { at, known } = titleRow(head, read);
  const titles = head[at]?.cells ?? [];
  const named = titles.slice(0, 8).map(shown).join(", ");
  if (known === 0) throw rangeRefusal("titles-unknown", `readTable requires titles of ${map.noun} such as ${example(map)}, got ${named}`);
  const columns = titledColumns(titles, read);
  const present = new Set([...columns.flatMap(({ column }) => (column === null ? [] : [column.field])), ...given.keys()]);
  for (const { column, title } of columns)
    if (column !== null && column.field !== "year" && given.has(column.field))
      throw rangeRefusal(
        "given-repeated",
        `readTable requires ${column.field} from one place, got a given value and the column ${shown(title)}`,
      );
  const missing = map.columns.filter(({ field, need }) => need === "required" && !present.has(field));
  if (missing.length > 0) {
    const wanted = missing.map(({ cs, en }) => `${shown(cs[0])} (${en[0]})`).join(", ");
    throw rangeRefusal("column-missing", `readTable requires for ${map.noun} the column ${wanted}, got ${named}`);
  }
  const choice = map.columns.filter(({ need }) => need === "one-of");
  if (choice.length > 0 && !choice.some(({ field }) => present.has(field))) {
    const wanted = choice.map(({ cs }) => shown(cs[0])).join(", ");
    throw rangeRefusal("column-missing", `readTable requires for ${map.noun} one of the columns ${wanted}, got ${named}`);
  }
  const rows = below(raw.rows, at);
  const size = sizeOf(rows);
  if (size > MOST_ROWS) throw rangeRefusal("table-too-long", `readTable requires at most ${MOST_ROWS} rows, got ${size}`);
  const marks = marksOf(rows, columns);
  const own = marks[","] > 0 && marks["."] === 0 ? "," : marks["."] > 0 && marks[","] === 0 ? "." : null;
  const above = head.slice(0, at).filter(({ cells }) => cells?.some((cell) => !isBlank(cell))).length;
  return { columns, titles, rows, above, decimalMark: mark ?? own, marks };
}

/** Every service in every municipality of a region is fewer. */
const MOST_ROWS = 250_000;

function sizeOf(rows: Iterable<RawRow>): number {
  let size = 0;
  for (const _ of rows) size++;
  return size;
}

const example = (map: ColumnMap): string =>
  map.columns
    .slice(0, 3)
    .map(({ cs }) => shown(cs[0]))
    .join(", ");

function below(rows: Iterable<RawRow>, at: number): Iterable<RawRow> {
  return {
    *[Symbol.iterator]() {
      let place = 0;
      for (const row of rows) if (place++ > at) yield row;
    },
  };
}

function marksOf(rows: Iterable<RawRow>, columns: readonly TitledColumn[]): Record<DecimalMark, number> {
  const places = columns.flatMap(({ column }, at) => (column !== null && numeric.has(column.kind) ? [at] : []));
  const marks = { ",": 0, ".": 0 };
  for (const { cells } of rows) {
    for (const at of places) {
      const cell = cells?.[at];
      if (typeof cell !== "string" || cell.length > 100) continue;
      const mark = shownMark(tidyText(cell));
      if (mark !== null) marks[mark]++;
    }
  }
  return marks;
}
