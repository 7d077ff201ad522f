import { rangeRefusal } from "../../model/refusal.ts";
import { shown } from "../reading.ts";
import type { ColumnMap } from "../tableColumn.ts";
import { type CellContext, type ReadCell, readCell } from "./readCell.ts";

/**
 * What holds for every row of a table and has no column, read as a cell would be.
 *
 * @internal
 * @param map - columns of the noun
 * @param given - texts and numbers by field
 * @param municipalities - codes by name
 * @throws RangeError `field-unknown`, `given-invalid`
 *
 * @example
 * const map = { noun: "need", cs: "", en: "", columns: [{ field: "year", cs: [], en: [], kind: "year", unit: null, need: "required" }] }
 * givenCells(map, { year: 2025 }, new Map()).get("year").value // => 2025
 */
export function givenCells(
  map: ColumnMap,
  given: Readonly<Record<string, string | number>>,
  municipalities: CellContext["municipalities"],
): ReadonlyMap<string, ReadCell> {
  const fields = new Map(map.columns.map((column) => [column.field, column]));
  return new Map(
    Object.entries(given).map(([field, input]) => {
      const column = fields.get(field);
      if (column === undefined) throw rangeRefusal("field-unknown", `readTable requires given fields of ${map.noun}, got ${shown(field)}`);
      const cell = readCell(input, column, 0, { decimalMark: null, municipalities });
      if (cell.value === null)
        throw rangeRefusal("given-invalid", `readTable requires for ${field} ${cell.flaw?.expected.en ?? "a value"}, got ${shown(input)}`);
      return [field, cell] as const;
    }),
  );
}
