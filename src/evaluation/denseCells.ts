import type { PropertyColumn } from "../model/factBook.ts";

/**
 * Values of one cell by row of its property, `NaN` where there is none.
 *
 * @internal
 */
export function denseCells(column: PropertyColumn, cell: string): Float64Array {
  const found = column.cells.get(cell);
  if (found !== undefined && found.rows === null) return found.values;
  const values = new Float64Array(column.subjects.length).fill(Number.NaN);
  found?.rows?.forEach((row, i) => {
    values[row] = found.values[i] as number;
  });
  return values;
}
