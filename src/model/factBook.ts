import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Day } from "./day.ts";
import type { AbsentRow, Fact } from "./fact.ts";
import type { Period } from "./period.ts";

/** Two sources, or one source twice, say different things about the same figure (rozpor). */
export interface FactConflict {
  readonly subject: string;
  readonly field: string;
  readonly period: Period;
  /** Places of the disagreeing facts, see {@link factAt}. */
  readonly facts: readonly number[];
}

/** One cell of a property over the subjects that have it: places of its facts and its values. */
export interface CellColumn {
  /** Rows of the property that have the cell, rising; `null` where the column goes through all rows. */
  readonly rows: Int32Array | null;
  /** Place of the fact; −1 where none says so, −2 in a conflict. */
  readonly places: Int32Array;
  /** Value; `NaN` where there is none. */
  readonly values: Float64Array;
}

/**
 * Where a row of a property stands in the column of a cell.
 *
 * @returns the place in the column; −1 when the cell has no such row
 *
 * @internal
 */
export function cellPlace({ rows, places }: CellColumn, row: number): number {
  if (rows === null) return row < places.length ? row : -1;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as number;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** One property over all subjects that have it (sloupec údajů): all its figures of a subject are from one period. */
export interface PropertyColumn {
  /** Row of a subject, by the subject's number; −1 where it has none. */
  readonly rows: Int32Array;
  /** Number of the subject, by row. */
  readonly subjects: Int32Array;
  /** Place in `FactBook.periods`, by row. */
  readonly periods: Int32Array;
  /** Place in `FactBook.sources` where one source says all figures of the row, else −1. */
  readonly sources: Int32Array;
  /** Rows with a partial sum, a conflict, or a figure that is unknown: everything else is plain. */
  readonly special: ReadonlySet<number>;
  /** Rest of the field's path (`F/65-69`, empty for a plain property) → its column, sorted. */
  readonly cells: ReadonlyMap<string, CellColumn>;
}

/** A publication with the subjects that its missing rows speak of, ready to be asked. */
export interface AbsentRowIndex {
  readonly row: AbsentRow;
  /** Ids of subjects; `null` where nobody said whom the publication is about. */
  readonly ids: ReadonlySet<string> | null;
  /** Beginnings of ids, each with its slash. */
  readonly prefixes: readonly string[];
}

/** All that was known on a day (kniha údajů), in columns; made by `factsAsOf`, read by `figureOf` and `inputOf`. */
export interface FactBook {
  readonly day: Day;
  readonly facts: readonly Fact[];
  /** Facts that came later, by `addFacts`; their places go on where those of `facts` end. */
  readonly later: readonly Fact[];
  /**
   * What a missing row means, by field and by property. Several publications of one field, such as a file of each region, each answer for
   * their own subjects; of those about one subject the latest period, of it the last known.
   */
  readonly absentRows: ReadonlyMap<string, readonly AbsentRowIndex[]>;
  /** Only figures whose period ends within this one; `null` for all. */
  readonly within: Period | null;
  /** Number of each subject that has a figure. */
  readonly subjects: ReadonlyMap<string, number>;
  readonly properties: ReadonlyMap<string, PropertyColumn>;
  readonly periods: readonly Period[];
  readonly sources: readonly string[];
  readonly conflicts: readonly FactConflict[];
  /** Places of facts by the number of their subject: `order[starts[n] … starts[n + 1] − 1]`. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
  /** The book that this one was made from by adding facts, and whose facts were added; `null` for a book of its own. */
  readonly revises: { readonly book: FactBook; readonly subjects: ReadonlySet<string> } | null;
}

/**
 * A fact of a book by its place.
 *
 * @param book - from `factsAsOf`
 * @param place - as in a figure or a conflict
 * @returns the fact; `undefined` where there is no such place
 *
 * @example
 * factAt(factsAsOf([], "2024-01-01"), 0) // => undefined
 */
export function factAt(book: Pick<FactBook, "facts" | "later">, place: number): Fact | undefined {
  return place < book.facts.length ? book.facts[place] : book.later[place - book.facts.length];
}

/** Figures of one property of one subject: all from one period, each with the place of its fact. */
export interface PropertyFigures {
  readonly period: Period;
  /** Ids of the sources, sorted; reasons of the cells without a value; coverage of a partial sum. */
  readonly sources: readonly string[];
  readonly reasons: readonly Reason[];
  readonly coverage: { readonly covered: number; readonly members: number } | null;
  /** Rest of the field's path → place of the fact, −2 in a conflict. */
  readonly cells: ReadonlyMap<string, number>;
  /** Values of the cells, ready to be a part of a noun. */
  readonly values: Readonly<Record<string, number | null>>;
}

/**
 * All figures of a property of one subject (údaje jedné vlastnosti).
 *
 * @param book - from `factsAsOf`
 * @param subject - whose figures
 * @param property - name of the property, without a cell
 * @returns the figures; `null` when no fact is about them
 *
 * @example
 * propertyOf(factsAsOf([], "2024-01-01"), "obec/500000", "births") // => null
 */
export function propertyOf(book: FactBook, subject: string, property: string): PropertyFigures | null {
  const column = book.properties.get(property);
  const row = column?.rows[book.subjects.get(subject) ?? -1] ?? -1;
  if (column === undefined || row < 0) return null;
  const places = new Map<string, number>();
  const values: Record<string, number | null> = {};
  const sources = new Set<string>();
  const reasons = new Set<Reason>();
  let coverage: PropertyFigures["coverage"] = null;
  for (const [cell, known] of column.cells) {
    const place = known.places[cellPlace(known, row)] ?? -1;
    if (place === -1) continue;
    const fact = place < 0 ? undefined : factAt(book, place);
    places.set(cell, place);
    values[cell] = fact?.value ?? null;
    if (fact === undefined) reasons.add("invalid-input");
    else sources.add(fact.source);
    if (fact?.value === null) reasons.add(fact.reason);
    const part = fact?.coverage;
    // Of several partial sums the one that covers least speaks for all.
    if (
      part !== undefined &&
      part.covered < part.members &&
      (coverage === null || part.covered * coverage.members < coverage.covered * part.members)
    )
      coverage = part;
  }
  return {
    period: book.periods[column.periods[row] ?? 0] as Period,
    sources: [...sources].sort(),
    reasons: [...reasons].sort(),
    coverage,
    cells: places,
    values,
  };
}
