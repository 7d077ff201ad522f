import { chosenFacts } from "./chosenFacts.ts";
import type { Fact } from "./fact.ts";
import { type CellColumn, cellPlace, type FactBook, type FactConflict, factAt, type PropertyColumn } from "./factBook.ts";
import { factsAsOf } from "./factsAsOf.ts";
import { fieldParts } from "./field.ts";
import { endsWithin, isLaterPeriod, type Period } from "./period.ts";

/** Columns that are being changed: copies, each made once. */
interface Draft {
  readonly properties: Map<string, PropertyColumn>;
  readonly copied: Set<string>;
  readonly periods: Period[];
  readonly sources: string[];
  readonly conflicts: FactConflict[];
}

/**
 * A book with some facts more (doplnění údajů): the same as all facts together would give, in the time of those that are added.
 *
 * Columns that did not change are shared with the book before, so `observe` can go on from a table of it.
 *
 * @param book - from `factsAsOf`, or from this function
 * @param facts - facts that came later; those known only after the day of the book are not seen
 * @returns a new book; the old one is as it was
 * @throws RangeError `field-invalid`
 *
 * @example
 * const about = { subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, source: "office" }
 * const book = factsAsOf([{ ...about, value: 190, knownAt: "2024-03-01" }], "2024-06-30")
 * figureOf(addFacts(book, [{ ...about, value: 191, knownAt: "2024-05-01" }]), "obec/500000", "births").value // => 191
 * figureOf(book, "obec/500000", "births").value // => 190
 */
export function addFacts(book: FactBook, facts: readonly Fact[]): FactBook {
  const later = [...book.later, ...facts];
  const subjects = new Set(facts.map((fact) => fact.subject));
  const known = knownPlaces(book, facts, later);
  if (known === null) {
    const whole = factsAsOf([...book.facts, ...later], book.day, { ...(book.within === null ? {} : { period: book.within }) });
    return { ...whole, absentRows: book.absentRows, revises: { book, subjects } };
  }
  const draft: Draft = {
    properties: new Map(book.properties),
    copied: new Set(),
    periods: [...book.periods],
    sources: [...book.sources],
    conflicts: book.conflicts.filter(({ subject, field }) => known.get(subject)?.has(fieldParts(field)[0]) !== true),
  };
  const next: FactBook = { ...book, ...draft, later, revises: { book, subjects } };
  for (const [subject, properties] of known) for (const [property, cells] of properties) revise(draft, next, subject, property, cells);
  const order = (one: FactConflict): string => `${one.subject} ${one.field}`;
  return { ...next, conflicts: draft.conflicts.sort((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

/** All facts about the properties concerned, by subject, property and cell; `null` where the book lacks a column, a row or a cell. */
function knownPlaces(
  book: FactBook,
  facts: readonly Fact[],
  later: readonly Fact[],
): Map<string, Map<string, Map<string, number[]>>> | null {
  const found = new Map<string, Map<string, Map<string, number[]>>>();
  const counts = (fact: Fact): boolean => fact.knownAt <= book.day && (book.within === null || endsWithin(fact.period, book.within));
  for (const fact of facts) {
    if (!counts(fact)) continue;
    const [property, cell] = fieldParts(fact.field);
    const column = book.properties.get(property);
    const row = column?.rows[book.subjects.get(fact.subject) ?? -1] ?? -1;
    const cells = column?.cells.get(cell);
    if (row < 0 || cells === undefined || cellPlace(cells, row) < 0) return null;
    const bySubject = found.get(fact.subject) ?? new Map<string, Map<string, number[]>>();
    found.set(fact.subject, bySubject.set(property, new Map()));
  }
  const places = new Map<string, number[]>();
  later.forEach(({ subject }, i) => {
    if (!found.has(subject)) return;
    const known = places.get(subject);
    if (known === undefined) places.set(subject, [book.facts.length + i]);
    else known.push(book.facts.length + i);
  });
  for (const [subject, properties] of found) {
    const number = book.subjects.get(subject) as number;
    const early = book.order.subarray(book.starts[number], book.starts[number + 1]);
    for (const place of [...early, ...(places.get(subject) ?? [])]) {
      const fact = factAt({ facts: book.facts, later }, place) as Fact;
      if (!counts(fact)) continue;
      const [property, cell] = fieldParts(fact.field);
      const cells = properties.get(property);
      cells?.set(cell, [...(cells.get(cell) ?? []), place]);
    }
  }
  return found;
}

/** The columns of a property as a copy that may be written. */
function copied(draft: Draft, property: string): PropertyColumn {
  const column = draft.properties.get(property) as PropertyColumn;
  if (draft.copied.has(property)) return column;
  const copy: PropertyColumn = {
    ...column,
    periods: column.periods.slice(),
    sources: column.sources.slice(),
    special: new Set(column.special),
    cells: new Map([...column.cells].map(([cell, of]) => [cell, { rows: of.rows, places: of.places.slice(), values: of.values.slice() }])),
  };
  draft.properties.set(property, copy);
  draft.copied.add(property);
  return copy;
}

const numberOf = <Item>(list: Item[], same: (item: Item) => boolean, item: Item): number => {
  const known = list.findIndex(same);
  return known < 0 ? list.push(item) - 1 : known;
};

/** Choose anew what holds for one property of one subject. */
function revise(draft: Draft, book: FactBook, subject: string, property: string, cells: ReadonlyMap<string, readonly number[]>): void {
  const column = copied(draft, property);
  const row = column.rows[book.subjects.get(subject) as number] as number;
  const at = (place: number): Fact => factAt(book, place) as Fact;
  let latest: Period | null = null;
  for (const places of cells.values())
    for (const place of places) if (latest === null || isLaterPeriod(at(place).period, latest)) latest = at(place).period;
  const period = latest as Period;
  const same = (other: Period): boolean => other.from === period.from && other.to === period.to;
  column.periods[row] = numberOf(draft.periods, same, period);
  const sources = new Set<string>();
  const special = column.special as Set<number>;
  special.delete(row);
  for (const [cell, of] of column.cells as Map<string, CellColumn>) {
    const place = cellPlace(of, row);
    if (place < 0) continue;
    const held = chosenFacts(
      (cells.get(cell) ?? []).filter((one) => same(at(one).period)),
      at,
    );
    const disagree = new Set(held.map((one) => at(one).value)).size > 1;
    const fact = held[0] === undefined || disagree ? null : at(held[0]);
    of.places[place] = disagree ? -2 : (held[0] ?? -1);
    of.values[place] = fact?.value ?? Number.NaN;
    if (fact !== null) sources.add(fact.source);
    if (disagree) {
      const field = cell === "" ? property : `${property}/${cell}`;
      draft.conflicts.push({ subject, field, period, facts: held });
    }
    const partial = fact?.coverage !== undefined && fact.coverage.covered < fact.coverage.members;
    if (disagree || (fact !== null && (fact.value === null || partial))) special.add(row);
  }
  const [only, ...others] = sources;
  column.sources[row] = only === undefined || others.length > 0 ? -1 : numberOf(draft.sources, (one) => one === only, only);
}
