import type { Reason } from "../codebooks/absenceReasons.ts";
import { absentRowOf } from "./absentRowOf.ts";
import type { Day } from "./day.ts";
import { cellPlace, type FactBook, factAt, type PropertyColumn, propertyOf } from "./factBook.ts";
import { fieldParts } from "./field.ts";
import type { Period } from "./period.ts";

/** One figure of a subject as known on a day (údaj): a value or a reason, and where it comes from. */
export interface Figure {
  readonly field: string;
  readonly value: number | null;
  readonly reason: Reason | null;
  readonly period: Period | null;
  readonly source: string | null;
  readonly knownAt: Day | null;
  readonly coverage: { readonly covered: number; readonly members: number } | null;
  /** Place of the fact in `FactBook.facts`; `null` when no fact says so. */
  readonly fact: number | null;
}

/**
 * One figure of a subject: its value or its reason, its period and source.
 *
 * A figure without a fact is answered by what a missing row means in the latest publication that is about the subject: zero only where the
 * publisher says so.
 * With no source that reports the field at all, nobody was asked (`not-asked`).
 *
 * @param book - from {@link factsAsOf}
 * @param subject - whose figure
 * @param field - a property or a cell's path
 * @returns the figure
 *
 * @example
 * figureOf(factsAsOf([], "2024-01-01"), "obec/500000", "births").reason // => "not-asked"
 */
export function figureOf(book: FactBook, subject: string, field: string): Figure {
  const [property, cell] = fieldParts(field);
  const column = book.properties.get(property);
  const known = column?.rows[book.subjects.get(subject) ?? -1] ?? -1;
  const figures = column !== undefined && known >= 0 ? rowOf(book, column, known) : null;
  const cells = column?.cells.get(cell);
  const place = figures === null || cells === undefined ? -1 : (cells.places[cellPlace(cells, known)] ?? -1);
  const none = { field, value: null, reason: null, period: null, source: null, knownAt: null, coverage: null, fact: null };
  if (place !== -1 && figures !== null) {
    const fact = place < 0 ? undefined : factAt(book, place);
    if (fact === undefined) return { ...none, reason: "invalid-input", period: figures.period };
    const { value, source, knownAt } = fact;
    return {
      field,
      value,
      reason: fact.value === null ? fact.reason : null,
      period: figures.period,
      source,
      knownAt,
      coverage: fact.coverage ?? null,
      fact: place,
    };
  }
  const absent = absentRowOf(book.absentRows, subject, field, figures?.period ?? null);
  if (absent === null && figures !== null)
    // The source has the property, but not this cell of it: other age groups, another kind.
    return {
      ...none,
      reason: "not-known-to-source",
      period: figures.period,
      source: figures.source,
    };
  if (absent === null) return { ...none, reason: "not-asked" };
  const { row, covers } = absent;
  const from = { ...none, period: row.period, source: row.source, knownAt: row.knownAt };
  if (row.means === "none" && covers) return { ...from, value: 0 };
  return { ...from, reason: row.means === "unknown" && covers ? "not-known-to-source" : "not-covered-by-source" };
}

/** Period of a row, and its source where it has only one. */
function rowOf(book: FactBook, column: PropertyColumn, row: number): { readonly period: Period; readonly source: string | null } {
  return { period: book.periods[column.periods[row] ?? 0] as Period, source: book.sources[column.sources[row] ?? -1] ?? null };
}

/** Cells of a property that a subject has figures for, with their paths; empty when there are none. */
const cellsOf = (book: FactBook, subject: string, property: string): readonly string[] => [
  ...(propertyOf(book, subject, property)?.cells.keys() ?? []),
];

/**
 * The figures behind a list of fields; a property with cells, such as `population`, stands for all its cells.
 *
 * @param book - from {@link factsAsOf}
 * @param subject - whose figures
 * @param reads - properties or cells' paths
 * @returns at least one figure for each field read
 *
 * @example
 * figuresOf(factsAsOf([], "2024-01-01"), "obec/500000", ["births", "deaths"]).length // => 2
 */
export function figuresOf(book: FactBook, subject: string, reads: readonly string[]): readonly Figure[] {
  return reads.flatMap((field) => {
    const cells = field.includes("/") ? [] : cellsOf(book, subject, field).filter((cell) => cell !== "");
    return cells.length === 0 ? [figureOf(book, subject, field)] : cells.map((cell) => figureOf(book, subject, `${field}/${cell}`));
  });
}
