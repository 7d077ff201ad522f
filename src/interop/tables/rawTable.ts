import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import { type DecodedText, decodeText } from "../decodeText.ts";
import { type Delimiter, parseDelimited } from "../parseDelimited.ts";
import { type Rejection, shown } from "../reading.ts";
import { tidyText } from "../written/plainWords.ts";

/** A row as it came: its line, and its cells from the first column on. @internal */
export interface RawRow {
  readonly line: number;
  /** `null` when the row is not a list or an object, or is wider than any table. */
  readonly cells: readonly unknown[] | null;
}

/** A table as it came, before anybody knows what its columns mean. @internal */
export interface RawTable {
  /** All rows, the titles among them; can be gone through more than once. */
  readonly rows: Iterable<RawRow>;
  readonly rejected: readonly Rejection[];
  readonly encoding: DecodedText["encoding"] | null;
  readonly delimiter: Delimiter | null;
}

/** Most columns of a table. */
const MOST_COLUMNS = 1000;

/**
 * Rows out of a file, or out of what a spreadsheet library handed over.
 *
 * @internal
 * @param input - bytes or text of a CSV, a list of lists, a list of objects
 * @param delimiterOf - chooses the delimiter by the first rows, for each of the three
 *
 * @example
 * [...rawTable([{ Služba: "Domov" }], () => 0).rows] // => [{ line: 1, cells: ["Služba"] }, { line: 2, cells: ["Domov"] }]
 */
export function rawTable(input: unknown, delimiterOf: (rows: Iterable<RawRow>) => number): RawTable {
  if (typeof input === "string" || input instanceof Uint8Array) {
    const { text, encoding } = decodeText(input);
    const parsed = parseDelimited(text, { delimiter: chosen(text, delimiterOf) });
    return { rows: delimitedRows(parsed), rejected: parsed.rejected, encoding, delimiter: parsed.delimiter };
  }
  if (!Array.isArray(input)) throw typeRefusal("not-a-table", `readTable requires bytes, a text, or a list of rows, got ${shown(input)}`);
  const list: readonly unknown[] = input;
  const indexes = Object.keys(list);
  if (indexes.length === 0) throw rangeRefusal("table-empty", "readTable requires a row of titles, got a list without rows");
  const first = list[Number(indexes[0])];
  const rows = Array.isArray(first) ? listRows(list, indexes) : objectRows(list, indexes);
  return { rows, rejected: [], encoding: null, delimiter: null };
}

function chosen(text: string, delimiterOf: (rows: Iterable<RawRow>) => number): Delimiter {
  const head = text.slice(0, 20_000);
  const own = parseDelimited(head).delimiter;
  const scores = [own, ...([";", "\t", ","] as const)].map((delimiter) => {
    return { delimiter, score: delimiterOf(delimitedRows(parseDelimited(head, { delimiter }))) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function delimitedRows({ titles, titleLine, rows }: ReturnType<typeof parseDelimited>): Iterable<RawRow> {
  const all = titles.length === 0 ? rows : [{ line: titleLine, cells: titles }, ...rows];
  return all.map((row) =>
    row.cells.length > MOST_COLUMNS && row.cells.slice(MOST_COLUMNS).some((cell) => cell !== "") ? { ...row, cells: null } : row,
  );
}

function listRows(list: readonly unknown[], indexes: readonly string[]): Iterable<RawRow> {
  return {
    *[Symbol.iterator]() {
      for (const index of indexes) {
        const row = list[Number(index)];
        const wide = Array.isArray(row) && row.length > MOST_COLUMNS;
        yield { line: Number(index) + 1, cells: !Array.isArray(row) || wide ? null : row };
      }
    },
  };
}

function objectRows(list: readonly unknown[], indexes: readonly string[]): Iterable<RawRow> {
  const columns = new Map<string, number>();
  const isRow = (row: unknown): row is Readonly<Record<string, unknown>> =>
    typeof row === "object" && row !== null && !Array.isArray(row) && !(row instanceof Date);
  for (const index of indexes) {
    const row = list[Number(index)];
    if (!isRow(row)) continue;
    for (const key of Object.keys(row)) if (columns.size < MOST_COLUMNS && !columns.has(key)) columns.set(key, columns.size);
  }
  return {
    *[Symbol.iterator]() {
      yield { line: 1, cells: [...columns.keys()] };
      for (const index of indexes) {
        const row = list[Number(index)];
        const line = Number(index) + 2;
        if (!isRow(row) || Object.keys(row).some((key) => !columns.has(key))) yield { line, cells: null };
        else {
          const cells: unknown[] = [];
          for (const key of Object.keys(row)) cells[columns.get(key) ?? 0] = row[key];
          yield { line, cells };
        }
      }
    },
  };
}

/**
 * Whether a cell says nothing at all.
 *
 * @internal
 * @param cell - as it came
 *
 * @example
 * isBlank(" \u00a0") // => true
 * isBlank(0) // => false
 */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && tidyText(cell.slice(0, 2000)) === "" && tidyText(cell) === "");
}
