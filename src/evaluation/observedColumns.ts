import { type CustomIndicator, type Indicator, readsOf } from "../indicators/indicator.ts";
import { ratio } from "../indicators/ratio.ts";
import type { SeriesBreak } from "../model/fact.ts";
import type { FactBook } from "../model/factBook.ts";
import { fieldParts } from "../model/field.ts";
import type { IndicatorSpec, Term } from "../model/indicatorSpec.ts";
import { isRefusal } from "../model/refusal.ts";
import { applicability, type CardColumns, cardColumns } from "./cardColumns.ts";
import type { ObservationColumns, ObservationTable } from "./observationTable.ts";
import { apartness, contradicts, observedRow, refusedRow } from "./observedRow.ts";
import type { ObservedSubjects } from "./observedSubjects.ts";
import { type ReportedFigures, reportedFigures, type Side } from "./reportedFigures.ts";
import { type RolledUpFigures, rolledUpFigures } from "./rolledUpFigures.ts";
import { addMember, addTotal, emptyTotal, type RollUpTotal } from "./rollUpTotal.ts";
import { type SummedSide, summedSide } from "./summedSide.ts";
import {
  type ColumnsDraft,
  columnsDraft,
  copiedColumns,
  type ObservationRow,
  type TableDraft,
  writePlain,
  writeRow,
} from "./tableDraft.ts";
import { type TermsColumn, termsColumn, type WordedSide } from "./termsColumn.ts";

/** What was observed before, and the subjects whose facts have changed since. */
interface Before {
  readonly previous: ObservationTable;
  readonly changed: ReadonlySet<string>;
}

/**
 * Observe all cards on all subjects; columns of cards that read nothing new are those of the table before.
 *
 * @internal
 */
export function observedColumns(
  cards: readonly Indicator[],
  observed: ObservedSubjects,
  draft: TableDraft,
  breaks: readonly SeriesBreak[],
  before: Before | null,
): readonly ObservationColumns[] {
  const { book } = draft;
  const known = new Map<string, TermsColumn>();
  const columnOf = (terms: readonly Term[]): TermsColumn => {
    const key = JSON.stringify(terms);
    const column = known.get(key) ?? termsColumn(terms, book, observed.all, observed.numbers);
    known.set(key, column);
    return column;
  };
  const everything = Int32Array.from({ length: observed.count }, (_, at) => at);
  const touched = before === null ? everything : touchedRows(observed, before.changed);
  const isTouched = (card: Indicator): boolean =>
    before === null ||
    readsOf(card).all.some((field) => {
      const [property] = fieldParts(field);
      return book.properties.get(property) !== before.previous.book.properties.get(property);
    });
  return cards.map((card, c) => {
    const old = before?.previous.columns[c];
    if (old !== undefined && !isTouched(card)) return old;
    const columns = old === undefined ? columnsDraft(observed.count) : copiedColumns(old);
    const of = card.kind === "custom" ? null : cardColumns(card, columnOf);
    const totals = new Map<number, RollUpTotal>();
    for (const at of touched) {
      try {
        if (card.kind === "custom") writeRow(draft, columns, at, customRow(card, observed, draft, at, breaks));
        else observeOne(card, of as CardColumns, observed, draft, columns, at, breaks, totals);
      } catch (refusal) {
        // A sum or a ratio that is refused (beyond the range of numbers) is one unknown number; it stops no other.
        if (!isRefusal(refusal)) throw refusal;
        writeRow(draft, columns, at, refusedRow(refusal.message));
      }
    }
    return columns;
  });
}

/** Places of the changed subjects, and of all that they are members of. */
function touchedRows(observed: ObservedSubjects, changed: ReadonlySet<string>): Int32Array {
  const places = new Set<number>();
  observed.all.forEach((subject, at) => {
    if (changed.has(subject)) places.add(at);
  });
  const rows: number[] = [];
  for (let at = 0; at < observed.count; at++)
    if (places.has(at) || observed.membersOf(at)?.some((member) => places.has(member)) === true) rows.push(at);
  return Int32Array.from(rows);
}

function observeOne(
  card: IndicatorSpec,
  of: CardColumns,
  observed: ObservedSubjects,
  draft: TableDraft,
  columns: ColumnsDraft,
  at: number,
  breaks: readonly SeriesBreak[],
  totals: Map<number, RollUpTotal>,
): void {
  const { numerator: above, denominator: below } = of;
  const aboveWords = above.worded(at);
  const belowWords = below === null ? null : below.worded(at);
  const members = observed.membersOf(at);
  const aboveReported = aboveWords === null || aboveWords.reported;
  const belowReported = belowWords === null || belowWords.reported;
  const hasFacts = aboveReported && belowReported;
  if (members !== null && !hasFacts) {
    // A count of the whole, over people who are known by member: only they are summed.
    const summed = (column: TermsColumn): SummedSide => summedSide(of, column, members, observed.absentOf(at), draft.book);
    const figures =
      below !== null && aboveReported !== belowReported && card.additive !== false
        ? mixedFigures(
            aboveReported ? (aboveWords ?? plainSide(above, draft, at)) : summed(above),
            belowReported ? (belowWords ?? plainSide(below, draft, at)) : summed(below),
          )
        : rolledUpFigures(card, totalOf(at, of, observed, draft.book, totals), observed.absentOf(at));
    writeRow(draft, columns, at, observedRow(card, figures, breaks));
    return;
  }
  const applies = applicability(of, at);
  if (
    aboveWords === null &&
    belowWords === null &&
    applies === "applies" &&
    isTogether(card, of, draft, at, breaks) &&
    !isContrary(card, of, at)
  ) {
    const value =
      card.kind === "sum" || below === null
        ? (above.value[at] as number)
        : ratio(above.value[at] as number, below.value[at] as number, card.scale);
    writePlain(draft, columns, at, value, above, below);
    return;
  }
  const refusal = typeof applies === "object" ? applies : ([aboveWords, belowWords].find((side) => side?.refused === true) ?? null);
  const numerator = aboveWords ?? plainSide(above, draft, at);
  const denominator = below === null ? null : (belowWords ?? plainSide(below, draft, at));
  const figures: ReportedFigures = {
    applies:
      refusal !== null || (applies === "applies" && numerator.reason !== "not-applicable" && denominator?.reason !== "not-applicable"),
    hasFacts,
    numerator: refusal === null ? numerator : unknown(numerator),
    denominator: refusal === null || denominator === null ? denominator : unknown(denominator),
    detail: refusal?.detail ?? wordsOf(numerator) ?? wordsOf(denominator),
  };
  writeRow(draft, columns, at, observedRow(card, figures, breaks));
}

/** Figures of a territory of which one side is reported and the other one summed over its members. */
function mixedFigures(numerator: Side | SummedSide, denominator: Side | SummedSide): RolledUpFigures {
  const refused = [numerator, denominator].find((side) => side.reason === "invalid-input");
  const summed = "members" in numerator ? numerator : "members" in denominator ? denominator : null;
  const { coverage: stated, value } = numerator;
  return {
    applies: numerator.reason !== "not-applicable" && denominator.reason !== "not-applicable",
    hasFacts: true,
    numerator,
    denominator,
    detail: refused === undefined ? null : wordsOf(refused),
    covered: stated?.covered ?? summed?.covered ?? 1,
    members: stated?.members ?? summed?.members ?? 1,
    coveredWeight: null,
    partial: stated === null || value === null || denominator.value === null ? null : { numerator: value, denominator: denominator.value },
    // Only counts of members may have counted the same people.
    largest: "members" in numerator ? numerator.largest : null,
  };
}

/** What the members of a subject add up to, part by part where others have been summed anyway. */
function totalOf(at: number, of: CardColumns, observed: ObservedSubjects, book: FactBook, totals: Map<number, RollUpTotal>): RollUpTotal {
  const known = totals.get(at);
  if (known !== undefined) return known;
  const total = emptyTotal();
  const parts = observed.partsOf(at);
  if (parts !== null) for (const part of parts) addTotal(total, totalOf(part, of, observed, book, totals));
  else for (const member of observed.membersOf(at) ?? []) addMember(total, of, book, member);
  totals.set(at, total);
  return total;
}

const wordsOf = (side: Side | WordedSide | null): string | null => (side !== null && "detail" in side ? side.detail : null);
const unknown = (side: Side): Side => ({ ...side, value: null, reason: "invalid-input" });

/** Whether the figures of a plain row contradict themselves; then they need words. */
const isContrary = (card: IndicatorSpec, { numerator, denominator }: CardColumns, at: number): boolean =>
  denominator !== null && contradicts(card, numerator.value[at] as number, denominator.value[at] as number);

/** Whether the figures of a plain row are of one time, or near enough. */
function isTogether(
  card: IndicatorSpec,
  { numerator, denominator }: CardColumns,
  draft: TableDraft,
  at: number,
  breaks: readonly SeriesBreak[],
): boolean {
  if (denominator === null) return true;
  const [one, other] = [numerator.period[at] as number, denominator.period[at] as number];
  if (one === other) return true;
  const [a, b] = [draft.book.periods[one], draft.book.periods[other]];
  if (a === undefined || b === undefined) return false;
  return apartness(card, a.to < b.to ? a.to : b.to, a.from > b.from ? a.from : b.from, breaks) === null;
}

/** A plain row in words, where the other side needs some. */
function plainSide(column: TermsColumn, draft: TableDraft, at: number): Side {
  const period = draft.book.periods[column.period[at] as number] ?? null;
  const source = draft.book.sources[column.source[at] as number];
  return {
    value: column.value[at] as number,
    reason: null,
    period,
    latestFrom: period?.from ?? "",
    earliestTo: period?.to ?? "9999-12-31",
    sources: source === undefined ? [] : [source],
    coverage: null,
  };
}

/** A card of its own kind never rolls up: a territory or a group has no such number. */
function customRow(
  card: CustomIndicator,
  observed: ObservedSubjects,
  draft: TableDraft,
  at: number,
  breaks: readonly SeriesBreak[],
): ObservationRow {
  const figures = reportedFigures(card, draft.book, observed.all[at] as string);
  const members = observed.membersOf(at);
  const row = observedRow(card, figures, breaks);
  if (members === null || figures.hasFacts) return row;
  return {
    ...row,
    value: null,
    reason: "not-applicable",
    detail: null,
    low: null,
    high: null,
    numerator: null,
    origin: "rolled-up",
    covered: 0,
    members: 0,
  };
}
