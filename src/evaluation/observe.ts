import type { Indicator } from "../indicators/indicator.ts";
import type { SeriesBreak } from "../model/fact.ts";
import type { FactBook } from "../model/factBook.ts";
import { rangeRefusal } from "../model/refusal.ts";
import type { TerritoryState } from "../model/territoryGraph.ts";
import type { ObservationTable } from "./observationTable.ts";
import { observedColumns } from "./observedColumns.ts";
import { type ObservedSubjects, observedSubjects } from "./observedSubjects.ts";
import { tableDraft } from "./tableDraft.ts";

/** Choices of {@link observe}. */
export interface ObserveOptions {
  /** Territories on a day; without them no territory is rolled up. */
  readonly territories?: TerritoryState;
  /** Members of groups that are no territories: services of a provider, of a type in an ORP… @default none */
  readonly groups?: ReadonlyMap<string, readonly string[]>;
  /** Days from which series are not comparable with their past. @default [] */
  readonly breaks?: readonly SeriesBreak[];
  /** Level of the intervals of shares and rates, between 0 and 1. @default 0.95 */
  readonly level?: number;
  /**
   * A table of the same cards, subjects and options over the book that this one was made from by `addFacts`: only what the added
   * facts concern is observed anew, the rest is shared.
   */
  readonly previous?: ObservationTable;
}

/**
 * Observe indicators on subjects (pozorování): every number or its reason, in one columnar table.
 *
 * A subject with facts of its own is observed from them. A territory or a group without them is rolled up from its municipalities
 * or members: a ratio as a ratio of sums, never a mean of ratios; a custom card not at all. All sums are exact, so the order of
 * facts, cards and subjects changes nothing. Members an indicator does not apply to (military areas without people) are left out
 * and not counted as missing. Where members may have counted the same people there is an interval: from the most that one of them
 * counted to all of them together.
 *
 * @param cards - catalogue cards
 * @param book - facts as of a day
 * @param subjects - whom to observe
 * @param options - territories, groups, breaks, and what was observed before
 * @returns a table; rows by `observationOf` and `observationAt`
 * @throws RangeError `indicator-twice`, `level-out-of-range`, `territory-unknown`, `previous-differs`
 *
 * @example
 * const facts = [
 *   { subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, value: 190, source: "office", knownAt: "2024-03-01" },
 *   { subject: "obec/500000", field: "deaths", period: { from: "2023-01-01", to: "2024-01-01" }, value: 210, source: "office", knownAt: "2024-03-01" },
 *   { subject: "obec/500000", field: "midYearPopulation", period: { from: "2023-01-01", to: "2024-01-01" }, value: 20000, source: "office", knownAt: "2024-03-01" },
 * ]
 * const table = observe([naturalIncreaseIndicator], factsAsOf(facts, "2024-06-30"), ["obec/500000"])
 * observationOf(table, "natural-increase", "obec/500000").value // => -1
 */
export function observe(
  cards: readonly Indicator[],
  book: FactBook,
  subjects: readonly string[],
  options: ObserveOptions = {},
): ObservationTable {
  const { breaks = [], level = 0.95, previous } = options;
  if (!(level > 0 && level < 1)) throw rangeRefusal("level-out-of-range", `observe requires a level between 0 and 1, got ${level}`);
  const ids = cards.map((card) => card.id);
  if (new Set(ids).size !== ids.length)
    throw rangeRefusal("indicator-twice", `observe requires each indicator once, got ${ids.join(", ")}`);
  const { territories, groups } = options;
  const about: ObservedAbout = { subjects, territories, groups, breaks };
  const again = previous !== undefined && sameAbout(previous.about, about) ? previous : null;
  const rows = again?.subjects ?? [...new Set(subjects)].sort();
  const changed = previous === undefined ? null : changedSince(previous, book, cards, rows, about);
  // Who is a member of whom is worked out once for a chain of tables over revised books.
  const observed =
    again === null ? observedSubjects(book, rows, options) : { ...again.about.observed, numbers: numbersIn(book, again.about.observed) };
  const draft = tableDraft(book, previous?.provenances);
  const columns = observedColumns(
    cards,
    observed,
    draft,
    breaks,
    previous === undefined || changed === null ? null : { previous, changed },
  );
  const { provenances } = draft;
  return { day: book.day, cards, subjects: rows, columns, provenances, level, book, about: { ...about, observed } };
}

/** Numbers of subjects in a book; a revised book has those of the book before, and new ones behind them. */
const numbersIn = (book: FactBook, { all, numbers }: ObservedSubjects): Int32Array =>
  numbers.includes(-1) ? Int32Array.from(all, (subject) => book.subjects.get(subject) ?? -1) : numbers;

/** What a table is about, beside its cards and its book. */
export interface ObservedAbout {
  readonly subjects: readonly string[];
  readonly territories: TerritoryState | undefined;
  readonly groups: ReadonlyMap<string, readonly string[]> | undefined;
  readonly breaks: readonly SeriesBreak[];
}

const sameAbout = (one: ObservedAbout, other: ObservedAbout): boolean => one.subjects === other.subjects && sameMembers(one, other);

const sameMembers = (one: ObservedAbout, other: ObservedAbout): boolean =>
  one.territories === other.territories &&
  one.groups === other.groups &&
  (one.breaks === other.breaks || JSON.stringify(one.breaks) === JSON.stringify(other.breaks));

/** Subjects with facts that the book has and the one of the table had not. */
function changedSince(
  table: ObservationTable,
  book: FactBook,
  cards: readonly Indicator[],
  rows: readonly string[],
  about: ObservedAbout,
): ReadonlySet<string> {
  const same =
    table.cards.length === cards.length &&
    // A definition that was changed without a new version is another one.
    table.cards.every((card, c) => card === cards[c] || JSON.stringify(card) === JSON.stringify(cards[c])) &&
    sameMembers(table.about, about) &&
    (table.subjects === rows || (table.subjects.length === rows.length && table.subjects.every((subject, s) => subject === rows[s])));
  const changed = new Set<string>();
  let at: FactBook | null = book;
  while (at !== null && at !== table.book) {
    for (const subject of at.revises?.subjects ?? []) changed.add(subject);
    at = at.revises?.book ?? null;
  }
  if (!same || at === null)
    throw rangeRefusal(
      "previous-differs",
      "observe requires a previous table of the same cards, subjects, territories, groups and breaks, over the book to which facts were added, got another one",
    );
  return changed;
}
