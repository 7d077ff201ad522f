import { type Day, day } from "../model/day.ts";
import type { TerritoryNode } from "../model/territoryGraph.ts";
import { columnMap } from "./columnMap.ts";
import type { TableNoun } from "./tableColumn.ts";
import type { TableReading } from "./tableRow.ts";
import { builtInTitles } from "./tables/builtInTitles.ts";
import { givenCells } from "./tables/givenCells.ts";
import { municipalityCodes } from "./tables/municipalityCodes.ts";
import { rawTable } from "./tables/rawTable.ts";
import { readRows } from "./tables/readRows.ts";
import { recognisedTable } from "./tables/recognisedTable.ts";
import { tableNotes } from "./tables/tableNotes.ts";
import { titleReader, titleRow } from "./tables/titledColumns.ts";

/** How a table is read. */
export interface ReadTableOptions<N extends TableNoun = TableNoun> {
  /** What a row speaks of. */
  readonly noun: N;
  /** Id of the source, for the facts. */
  readonly source: string;
  /** Since when the figures are known. */
  readonly knownAt: Day;
  /** The office's own titles by field, beside the built-in ones: `{ clients: "Kolik lidí" }`. @default none */
  readonly columns?: Readonly<Record<string, string | readonly string[]>>;
  /** Language of the numbers: `cs` writes decimals behind a comma, `en` behind a point. @default what the table's own numbers show */
  readonly lang?: "cs" | "en";
  /** The year of the whole table, for a table without a column of years. @default none */
  readonly year?: number;
  /** What holds for every row and has no column, as one would write it in a cell: `{ mode: "poskytováno" }`. @default nothing */
  readonly given?: Readonly<Record<string, string | number>>;
  /** Municipalities whose names may stand instead of codes; a name that two of them have is rejected. @default codes only */
  readonly municipalities?: readonly Pick<TerritoryNode, "id" | "cs">[];
}

/**
 * Reads an office's own table (tabulka úřadu): a CSV as it comes out of a spreadsheet, or rows from any spreadsheet library.
 *
 * Bytes are decoded by `decodeText`; the row of titles is the one of the first twenty with the most known titles. A value is read as
 * {@link writtenValue} reads it. A cell that cannot be read costs that cell, and the row where it says what the row is about. Unknown columns are
 * kept beside the record and counted. Nothing is guessed: "1.234" is read only when other numbers of the table show the decimal mark.
 *
 * @param input - bytes or text of a CSV, a list of lists with a row of titles, a list of objects
 * @param options - what a row speaks of, source, day, own titles
 * @returns rows with their records, rejected rows and cells, notes
 * @throws RangeError `column-missing`, `column-repeated`, `titles-unknown`, `table-empty`, `table-too-long` beyond 250 000 rows, `noun-unknown`, `field-unknown`, `given-invalid`,
 *   `day-invalid`; TypeError `not-a-table`
 *
 * @example
 * const csv = "Název služby;Klienti;Náklady\nDomov pro seniory;cca 15;1 234,50 Kč\n"
 * const table = readTable(csv, { noun: "service-year", year: 2025, source: "office", knownAt: "2026-02-10" })
 * table.accepted[0].record.costs // => 123450
 * table.accepted[0].cells.find((cell) => cell.field === "clients").flags // => ["approximate"]
 * readTable("Služba;Klienti\n", { noun: "service-year", source: "office", knownAt: "2026-02-10" }) // => throws "column-missing"
 *
 * @see docs/methods/tables.md
 */
export function readTable<N extends TableNoun>(input: unknown, options: ReadTableOptions<N>): TableReading<N> {
  const { noun, source, year = null, lang, columns: own = {} } = options;
  const knownAt = day(options.knownAt);
  const map = columnMap(noun);
  const read = titleReader(map, builtInTitles(noun), own, year);
  const raw = rawTable(input, (rows) => titleRow(rows, read).known);
  const municipalities = municipalityCodes(options.municipalities ?? []);
  const given = givenCells(map, { ...options.given, ...(year === null ? {} : { year }) }, municipalities);
  const table = recognisedTable(raw, map, read, given, lang === undefined ? null : lang === "cs" ? "," : ".");
  const { accepted, rejected, rejectedCells, counts } = readRows<N>(noun, table, given, {
    municipalities,
    decimalMark: table.decimalMark,
    year,
  });
  return {
    noun,
    source,
    knownAt,
    accepted,
    rejected: [...raw.rejected, ...rejected],
    rejectedCells,
    columns: table.columns.map(({ title, column }) => ({ title, field: column?.field ?? null })),
    decimalMark: table.decimalMark,
    encoding: raw.encoding,
    delimiter: raw.delimiter,
    notes: tableNotes(table, counts),
  };
}
