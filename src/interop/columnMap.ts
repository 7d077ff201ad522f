import { rangeRefusal } from "../model/refusal.ts";
import { shown } from "./reading.ts";
import type { ColumnMap, TableNoun } from "./tableColumn.ts";
import { commentTable } from "./tables/commentTable.ts";
import { confirmedMatchTable } from "./tables/confirmedMatchTable.ts";
import { municipalityYearTable } from "./tables/municipalityYearTable.ts";
import { needTable } from "./tables/needTable.ts";
import { networkEntryTable } from "./tables/networkEntryTable.ts";
import { planMeasureTable } from "./tables/planMeasureTable.ts";
import { relatedServiceTable } from "./tables/relatedServiceTable.ts";
import { serviceReachTable } from "./tables/serviceReachTable.ts";
import { serviceYearTable } from "./tables/serviceYearTable.ts";

const maps: ReadonlyMap<string, ColumnMap> = new Map(
  [
    serviceYearTable,
    serviceReachTable,
    networkEntryTable,
    relatedServiceTable,
    needTable,
    planMeasureTable,
    commentTable,
    confirmedMatchTable,
    municipalityYearTable,
  ].map((map) => [map.noun, map]),
);

/** What a row of an office's table may speak of, all of it (druhy tabulek). */
export const tableNouns: readonly TableNoun[] = [...maps.values()].map(({ noun }) => noun);

/**
 * The columns of an office's table (sloupce tabulky): the fields of a noun, their Czech and English titles, what they hold.
 *
 * @param noun - what a row speaks of
 * @returns the columns in the order of the template
 * @throws RangeError `noun-unknown`
 *
 * @example
 * columnMap("service-year").columns.find((column) => column.field === "bedDaysUsed").cs[0] // => "Obsazené lůžkodny"
 * columnMap("comment").columns.filter((column) => column.need === "required").map((column) => column.field) // => ["id"]
 */
export function columnMap(noun: TableNoun): ColumnMap {
  const map = maps.get(noun);
  if (map !== undefined) return map;
  throw rangeRefusal("noun-unknown", `columnMap requires one of ${[...maps.keys()].join(", ")}, got ${shown(noun)}`);
}
