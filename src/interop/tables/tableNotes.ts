import type { Note } from "../reading.ts";
import { noteOf } from "../reading.ts";
import type { RowCounts } from "./readRows.ts";
import type { RecognisedTable } from "./recognisedTable.ts";

/**
 * What was counted while a table was read.
 *
 * @internal
 * @param table - its columns and decimal mark
 * @param counts - of its rows
 *
 * @example
 * const table = { columns: [{ title: "Auto", column: null, power: 0 }], titles: ["Auto"], rows: [], above: 0, decimalMark: null, marks: { ",": 1, ".": 1 } }
 * tableNotes(table, { blank: 0, titlesAgain: 0, byMark: 0, flagged: 0, groups: new Map() }).map((note) => note.code) // => ["column-unknown", "decimal-mark-mixed"]
 */
export function tableNotes({ columns, above, decimalMark, marks }: RecognisedTable, counts: RowCounts): readonly Note[] {
  const unknown = columns.filter(({ column }) => column === null).map(({ title }) => title);
  const counted = (code: string, count: number, cs: string, en: string): Note[] => (count > 0 ? [{ code, count, detail: { cs, en } }] : []);
  const mark = { cs: decimalMark === "." ? "tečka" : "čárka", en: decimalMark === "." ? "a point" : "a comma" };
  const shownBy = decimalMark === null ? 0 : marks[decimalMark];
  return [
    ...noteOf(
      "column-unknown",
      { cs: "neznámé sloupce, ponechané vedle záznamů", en: "unknown columns, kept beside the records" },
      unknown,
    ),
    ...noteOf(
      "target-group-unknown",
      { cs: "cílové skupiny mimo číselník, ponechané, jak jsou napsané", en: "target groups outside the codebook, kept as written" },
      [...counts.groups.keys()].slice(0, 6),
      [...counts.groups.values()].reduce((sum, one) => sum + one, 0),
    ),
    ...counted("row-above-titles", above, "řádky nad nadpisy sloupců, nečtené", "rows above the titles, not read"),
    ...counted("row-blank", counts.blank, "prázdné řádky", "blank rows"),
    ...counted("titles-repeated", counts.titlesAgain, "opakované řádky s nadpisy", "rows that repeat the titles"),
    ...counted(
      "value-flagged",
      counts.flagged,
      "hodnoty s příznakem, například odhad nebo poznámka",
      "values with a flag, such as an estimate or a remark",
    ),
    ...counted(
      "decimal-mark-decided",
      counts.byMark,
      `čísla se dvojím čtením rozhodla desetinná ${mark.cs}, kterou má v tabulce ${shownBy} jiných čísel nebo ji určil volající`,
      `numbers with two readings were decided by the decimal mark, ${mark.en}, which ${shownBy} other numbers of the table show or the caller named`,
    ),
    ...counted(
      "decimal-mark-mixed",
      decimalMark === null ? Math.min(marks[","], marks["."]) : 0,
      "čísla s desetinnou čárkou i tečkou; co má dvojí čtení, je odmítnuto",
      "numbers with a decimal comma and with a point; what has two readings is rejected",
    ),
  ];
}
