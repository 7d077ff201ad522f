import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";
import { subjectColumns } from "./subjectColumns.ts";

/** Columns of the table in which an office keeps which service its names mean. @internal */
export const confirmedMatchTable: ColumnMap = {
  noun: "confirmed-match",
  cs: "potvrzené služby",
  en: "confirmed services",
  columns: [
    ...subjectColumns.map((one) => (one.field === "service" ? { ...one, need: "required" as const } : one)),
    column("confirmedOn", "day", "Potvrzeno dne|Potvrzeno", "Confirmed on"),
  ],
};
