import { rangeRefusal } from "../model/refusal.ts";
import { plainText } from "./plainText.ts";
import { wrapText } from "./wrapText.ts";

/** A column of a {@link textTable}. */
export interface TextColumn {
  readonly title: string;
  /** Numbers stand at the right edge and are the last to be broken. @default "text" */
  readonly kind?: "text" | "number";
}

const GAP = "  ";

/**
 * A table for a terminal (tabulka pro terminál): titles, a line, rows; never wider than the width, counted in code points.
 *
 * Where it does not fit, the widest column of texts is broken into lines, between words as long as that is possible.
 *
 * @param columns - titles and kinds
 * @param rows - cells as they are to be printed, one text for each column; control characters are left out
 * @param options.width - longest line @default 80
 * @returns lines joined by "\n", without spaces at their ends
 * @throws RangeError `row-length`, `columns-missing`, `width-invalid` when not even one letter of each column fits
 *
 * @example
 * textTable([{ title: "obec" }, { title: "body", kind: "number" }], [["Blansko", "10"], ["Adamov", "7"]])
 * // => "obec     body\n───────  ────\nBlansko    10\nAdamov      7"
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  options: { readonly width?: number } = {},
): string {
  const { width = 80 } = options;
  if (columns.length === 0) throw rangeRefusal("columns-missing", "textTable requires at least one column, got none");
  for (const row of rows)
    if (row.length !== columns.length)
      throw rangeRefusal("row-length", `textTable requires a cell for each of ${columns.length} columns, got a row of ${row.length}`);
  const room = width - GAP.length * (columns.length - 1);
  if (!Number.isSafeInteger(width) || room < columns.length)
    throw rangeRefusal(
      "width-invalid",
      `textTable requires a whole width of at least ${width - room + columns.length} for ${columns.length} columns, got ${width}`,
    );
  const titles = columns.map((column) => plainText(column.title));
  const cells = rows.map((row) => row.map(plainText));
  const widths = fitted(columns, [titles, ...cells], room);
  const printed = (row: readonly string[]): string => printedRow(row, columns, widths);
  return [printed(titles), widths.map((wide) => "─".repeat(wide)).join(GAP), ...cells.map(printed)].join("\n");
}

const length = (text: string): number => [...text].length;
const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, length(text)), 1);

/** Widths of columns that fit: texts give way down to their longest word, then down to a letter, numbers last. */
function fitted(columns: readonly TextColumn[], rows: readonly (readonly string[])[], room: number): readonly number[] {
  const texts = columns.map((_, at) => rows.map((row) => row[at] ?? ""));
  const widths = texts.map(longest);
  const words = texts.map((column) => longest(column.flatMap((text) => text.split(" "))));
  const isText = (at: number): boolean => columns[at]?.kind !== "number";
  const floors: readonly ((at: number) => number)[] = [
    (at) => (isText(at) ? (words[at] ?? 1) : Number.POSITIVE_INFINITY),
    (at) => (isText(at) ? 1 : Number.POSITIVE_INFINITY),
    () => 1,
  ];
  for (const floor of floors) {
    while (widths.reduce((total, wide) => total + wide, 0) > room) {
      const wide = (at: number): number => widths[at] ?? 0;
      const widest = widths
        .map((_, at) => at)
        .filter((at) => wide(at) > floor(at))
        .sort((a, b) => wide(b) - wide(a) || a - b)[0];
      if (widest === undefined) break;
      widths[widest] = wide(widest) - 1;
    }
  }
  return widths;
}

function printedRow(row: readonly string[], columns: readonly TextColumn[], widths: readonly number[]): string {
  const broken = row.map((cell, at) => wrapText(cell, widths[at] ?? 1).split("\n"));
  const height = broken.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    broken
      .map((lines, at) => {
        const text = lines[line] ?? "";
        const space = " ".repeat(Math.max(0, (widths[at] ?? 1) - length(text)));
        return columns[at]?.kind === "number" ? space + text : text + space;
      })
      .join(GAP)
      .trimEnd(),
  ).join("\n");
}
