import { targetGroups } from "../../codebooks/targetGroups.ts";
import type { Ico } from "../../model/identifiers/ico.ts";
import type { MunicipalityCode } from "../../model/identifiers/municipalityCode.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import { type Rejection, shown } from "../reading.ts";
import type { TableNoun } from "../tableColumn.ts";
import type { TableRow, TableSubject } from "../tableRow.ts";
import { unguarded } from "../writeDelimited.ts";
import { plainWords, tidyText } from "../written/plainWords.ts";
import type { Flaw } from "../written/writtenFlaws.ts";
import { codeFlaws } from "./codeFlaws.ts";
import { isBlank, type RawRow } from "./rawTable.ts";
import { type CellContext, type ReadCell, readCell } from "./readCell.ts";
import type { RecognisedTable } from "./recognisedTable.ts";
import { recordFlaw } from "./recordFlaw.ts";
import { type MadeRecord, recordOf } from "./recordOf.ts";
import { type RowValues, rowValues } from "./rowValues.ts";

/** What was counted while rows were read. @internal */
export interface RowCounts {
  blank: number;
  titlesAgain: number;
  /** Cells whose reading the decimal mark of the table decided. */
  byMark: number;
  flagged: number;
  /** Names of target groups that the codebook does not know. */
  readonly groups: Map<string, number>;
}

/** Rows of a table, each accepted or rejected. @internal */
export interface ReadRows<N extends TableNoun> {
  readonly accepted: readonly TableRow<N>[];
  readonly rejected: readonly Rejection[];
  readonly rejectedCells: readonly Rejection[];
  readonly counts: RowCounts;
}

/** Nouns whose rows speak of services. */
const ofServices: ReadonlySet<TableNoun> = new Set(["service-year", "service-reach", "network-entry", "confirmed-match"]);

/** Columns whose words may be those of a total. */
const totalled: ReadonlySet<string> = new Set(["serviceName", "providerName", "name", "title", "municipality", "service"]);
const total = /^(?:celkem|soucet|suma|total|sum|uhrnem)(?: (?:za|v|ve|orp|sluzby|obce|kc)\b.*)?$/;

/**
 * Rows below the titles of a table, read one by one.
 *
 * @internal
 * @param noun - what a row speaks of
 * @param table - its columns and rows
 * @param given - what holds for every row
 * @param context - decimal mark, names of municipalities, the year of the table
 *
 * @example
 * const table = { columns: [], titles: [], rows: [{ line: 2, cells: [" "] }], above: 0, decimalMark: null, marks: { ",": 0, ".": 0 } }
 * readRows("comment", table, new Map(), { decimalMark: null, municipalities: new Map(), year: null }).counts.blank // => 1
 */
export function readRows<N extends TableNoun>(
  noun: N,
  table: RecognisedTable,
  given: ReadonlyMap<string, ReadCell>,
  context: CellContext & { readonly year: number | null },
): ReadRows<N> {
  const accepted: TableRow<N>[] = [];
  const [rejected, rejectedCells]: [Rejection[], Rejection[]] = [[], []];
  const counts: RowCounts = { blank: 0, titlesAgain: 0, byMark: 0, flagged: 0, groups: new Map() };
  const lines = new Map<string, number>();
  const isTitle = (cell: unknown, at: number): boolean => cell === table.titles[at];
  for (const raw of table.rows) {
    if (raw.cells?.every(isBlank)) counts.blank++;
    else if (raw.cells !== null && raw.cells.length === table.titles.length && raw.cells.every(isTitle)) counts.titlesAgain++;
    else {
      const read = readRow(noun, raw, table, given, context);
      const again = "row" in read ? repeated(read.row, lines) : null;
      if (!("row" in read)) rejected.push(read.rejection);
      else if (again !== null)
        rejected.push(rejection(raw.line, null, read.row.subject?.service ?? read.row.slot, codeFlaws.repeated(again)));
      else {
        accepted.push(read.row);
        rejectedCells.push(...read.cells);
        count(read.row, read.groups, counts);
      }
    }
  }
  return { accepted, rejected, rejectedCells, counts };
}

type ReadRow<N extends TableNoun> =
  | { readonly row: TableRow<N>; readonly cells: readonly Rejection[]; readonly groups: readonly string[] }
  | { readonly rejection: Rejection };

function readRow<N extends TableNoun>(
  noun: N,
  { line, cells }: RawRow,
  { columns }: RecognisedTable,
  given: ReadonlyMap<string, ReadCell>,
  context: CellContext & { readonly year: number | null },
): ReadRow<N> {
  const reject = (title: string | null, value: unknown, flaw: Flaw): ReadRow<N> => ({ rejection: rejection(line, title, value, flaw) });
  if (cells === null) return reject(null, undefined, codeFlaws.notRow);
  const beyond = cells.slice(columns.length).find((cell) => !isBlank(cell));
  if (beyond !== undefined) return reject(null, beyond, codeFlaws.tooLong);
  const read = new Map<string, ReadCell>(given);
  const kept: TableRow["kept"][number][] = [];
  const flawed: Rejection[] = [];
  const titles = new Map<string, string>();
  for (const [at, { title, column, power }] of columns.entries()) {
    const input = cells[at];
    if (column === null || column.kind === "kept") {
      if (!isBlank(input)) kept.push({ title, text: typeof input === "string" ? tidyText(unguarded(input)) : shown(input) });
      continue;
    }
    titles.set(column.field, title);
    if (totalled.has(column.field) && typeof input === "string" && total.test(plainWords(input.slice(0, 60))))
      return reject(title, input, codeFlaws.total);
    const cell = readCell(input, column, power, context);
    // A given year is checked, not overwritten; an empty cell leaves it standing.
    if (column.field === "year" && context.year !== null && cell.flaw === null) {
      if (cell.value !== null && cell.value !== context.year) return reject(title, input, codeFlaws.yearDiffers(context.year));
      continue;
    }
    if (cell.flaw !== null) {
      if (column.need !== "optional") return reject(title, input, cell.flaw);
      flawed.push(rejection(line, title, input, cell.flaw));
    } else if (cell.value === null && column.need === "required") return reject(title, input, codeFlaws.required);
    read.set(column.field, cell);
  }
  const values = rowValues(read);
  const subject = ofServices.has(noun) ? subjectOf(values) : null;
  if (
    subject !== null &&
    subject.service === null &&
    subject.serviceName === null &&
    subject.provider === null &&
    subject.providerName === null
  )
    return reject(null, "", codeFlaws.subject);
  const made: MadeRecord<N> = recordOf[noun](values);
  const wrong = "flaw" in made ? made : recordFlaw(noun, made.record);
  if ("flaw" in made || wrong !== null) {
    const { field, flaw } = wrong ?? { field: "", flaw: codeFlaws.required };
    return reject(titles.get(field) ?? null, read.get(field)?.raw ?? field, flaw);
  }
  const written = [...read].map(([field, { raw, reason, flags }]) => ({ field, raw, reason, flags }));
  const groups = [...(values.list("targetGroups") ?? values.list("targetGroup") ?? [])];
  return { row: { line, subject, slot: made.slot, record: made.record, cells: written, kept }, cells: flawed, groups };
}

function rejection(line: number, title: string | null, value: unknown, flaw: Flaw): Rejection {
  return {
    code: flaw.code,
    path: `row ${line}${title === null ? "" : `, column ${title.slice(0, 80)}`}`,
    value: shown(value),
    expected: flaw.expected,
  };
}

function subjectOf({ text }: RowValues): TableSubject {
  const named = {
    service: text("service") as ServiceRegistrationId | null,
    serviceName: text("serviceName"),
    serviceType: text("serviceType"),
  };
  return {
    ...named,
    provider: text("provider") as Ico | null,
    providerName: text("providerName"),
    municipality: text("serviceMunicipality") as MunicipalityCode | null,
    level: Object.values(named).every((part) => part === null) ? "provider" : "service",
  };
}

/** The line of an earlier row that speaks of the same; `null` when this is the first one, or when its service is not known by number. */
function repeated(row: TableRow, lines: Map<string, number>): number | null {
  const key =
    row.subject === null ? row.slot : row.subject.service === null || row.slot === "" ? null : `${row.subject.service} ${row.slot}`;
  if (key === null) return null;
  const first = lines.get(key);
  if (first === undefined) lines.set(key, row.line);
  return first ?? null;
}

const known: ReadonlySet<string> = new Set(targetGroups.map(({ code }) => code));

function count(row: TableRow, groups: readonly string[], counts: RowCounts): void {
  for (const { flags } of row.cells) {
    if (flags.includes("by-decimal-mark")) counts.byMark++;
    if (flags.length > 0) counts.flagged++;
  }
  for (const group of groups) if (!known.has(group)) counts.groups.set(group, (counts.groups.get(group) ?? 0) + 1);
}
