import { columnMap, tableNouns } from "../columnMap.ts";
import type { TableColumn, TableNoun } from "../tableColumn.ts";
import { plainWords } from "../written/plainWords.ts";

const titles: ReadonlyMap<TableNoun, ReadonlyMap<string, TableColumn>> = new Map(
  tableNouns.map((noun) => [
    noun,
    new Map(columnMap(noun).columns.flatMap((column) => [...column.cs, ...column.en].map((title) => [plainWords(title), column] as const))),
  ]),
);

/**
 * The columns of a noun by the plain words of their titles.
 *
 * @internal
 * @param noun - what a row speaks of
 *
 * @example
 * builtInTitles("comment").get("pripominka").field // => "text"
 */
export function builtInTitles(noun: TableNoun): ReadonlyMap<string, TableColumn> {
  return titles.get(noun) ?? new Map();
}
