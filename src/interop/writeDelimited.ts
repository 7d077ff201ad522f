import type { Delimiter } from "./parseDelimited.ts";

const FORMULA = /^'*[=+\-@\t\r\n]/;

/**
 * Rows as a delimited text (CSV), RFC 4180: quotes where they are needed, lines end with CR LF.
 *
 * A text that a spreadsheet would take for a formula, one that begins with = + - @, a tab or a line break, gets an apostrophe in front; `readTable`
 * takes it off again. That holds for a program that knows the delimiter: Czech spreadsheets expect semicolons. Numbers are written with a decimal point or comma and never changed otherwise; `null` is an empty cell.
 *
 * @param rows - the titles first
 * @param options.delimiter - what stands between cells @default ","
 * @param options.bom - whether a byte order mark comes first, so that spreadsheets see UTF-8 @default false
 * @param options.decimalMark - what stands before decimals @default "."
 * @returns the text
 *
 * @example
 * writeDelimited([["Služba", "Úvazky"], ["=1+1", 2.5], ["Domov; Blansko", null]], { delimiter: ";", decimalMark: "," })
 * // => "Služba;Úvazky\r\n'=1+1;2,5\r\n\"Domov; Blansko\";\r\n"
 */
export function writeDelimited(
  rows: Iterable<readonly (string | number | null)[]>,
  options: { readonly delimiter?: Delimiter; readonly bom?: boolean; readonly decimalMark?: "." | "," } = {},
): string {
  const { delimiter = ",", bom = false, decimalMark = "." } = options;
  const lines: string[] = [];
  for (const row of rows) {
    const cells = row.map((cell) =>
      typeof cell === "number" ? number(cell, decimalMark, delimiter) : quoted(guarded(cell ?? ""), delimiter),
    );
    // A lone empty cell would be no record at all.
    lines.push(cells.length === 1 && cells[0] === "" ? '""\r\n' : `${cells.join(delimiter)}\r\n`);
  }
  return `${bom ? "\uFEFF" : ""}${lines.join("")}`;
}

/**
 * A text without the apostrophe that keeps it from being a formula; any other text as it is.
 *
 * @param text - a cell as it was read
 *
 * @example
 * unguarded("'=1+1") // => "=1+1"
 * unguarded("'tis the season") // => "'tis the season"
 */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function number(value: number, mark: string, delimiter: Delimiter): string {
  const text = Number.isFinite(value) ? String(Object.is(value, -0) ? 0 : value).replace(".", mark) : "";
  return text.includes(delimiter) ? `"${text}"` : text;
}

function quoted(text: string, delimiter: Delimiter): string {
  return text.includes(delimiter) || /["\r\n]|^[ \t]|[ \t]$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
