import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One row of a source table: its cells by the name of the column, as text. */
export type Row = Readonly<Record<string, string>>;

/** A sum to be written beside the municipalities: a region or the country, with all its municipalities. */
export interface Whole {
  readonly id: string;
  readonly members: readonly Row[];
}

/** The one way a check of the source tables fails. */
export function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`build.ts requires ${what}`);
}

/** A plain CSV table: comma, no quotes, every row as wide as the head. */
export function table(folder: string, file: string, rows: number): readonly Row[] {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const names = head.split(",");
  check(lines.length === rows, `${rows} rows in ${file}, got ${lines.length}`);
  return lines.map((line, i) => {
    const cells = line.split(",");
    check(cells.length === names.length && !line.includes('"'), `${names.length} plain cells in ${file}, row ${i + 2}`);
    return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ""]));
  });
}

/** A cell as text; empty where the table has no such column. */
export const cell = (row: Row, column: string): string => row[column] ?? "";

/** A figure of the source, as printed there. */
export function figure(row: Row, column: string): number {
  const text = cell(row, column);
  const value = Number(text);
  check(text !== "" && value >= 0 && Number.isFinite(value), `a figure in ${column} of ${cell(row, "kod_obec")}, got "${text}"`);
  check(String(value) === text.replace(/\.0$/, ""), `a figure that keeps its digits, got "${text}"`);
  return value;
}

/** Each key once, each value the same wherever the key occurs. */
export function relation(rows: readonly Row[], from: string, to: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const known = found.get(cell(row, from)) ?? cell(row, to);
    check(known === cell(row, to), `one ${to} for each ${from}, got ${known} and ${cell(row, to)} for ${cell(row, from)}`);
    found.set(cell(row, from), known);
  }
  return found;
}
