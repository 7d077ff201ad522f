import { absenceReasons, type Reason } from "../codebooks/absenceReasons.ts";
import type { FactBook } from "../model/factBook.ts";
import type { Observation } from "../model/observation.ts";
import { type Bounds, knownBits, type MemberCoverage, type ObservationColumns, type Provenance } from "./observationTable.ts";
import type { TermsColumn } from "./termsColumn.ts";

/**
 * Columns of one card while they are being written.
 *
 * @internal
 */
export interface ColumnsDraft extends ObservationColumns {
  readonly details: Map<number, string>;
  readonly bounds: Map<number, Bounds>;
  readonly coverages: Map<number, MemberCoverage>;
}

/**
 * What the rows of a table have in common, interned while it is being written.
 *
 * @internal
 */
export interface TableDraft {
  readonly book: FactBook;
  readonly provenances: Provenance[];
  /** Places of provenances by their text. */
  readonly places: Map<string, number>;
  /** Places of provenances by the periods and sources of the book, of plain rows. */
  readonly plain: Map<number, number>;
}

/**
 * An empty draft over a book; what it interns goes on from a previous table, whose columns keep their places.
 *
 * @internal
 */
export function tableDraft(book: FactBook, previous: readonly Provenance[] = []): TableDraft {
  const draft: TableDraft = { book, provenances: [], places: new Map(), plain: new Map() };
  for (const provenance of previous) provenancePlace(draft, provenance);
  return draft;
}

/**
 * Empty columns for a number of subjects.
 *
 * @internal
 */
export function columnsDraft(count: number): ColumnsDraft {
  return {
    value: new Float64Array(count),
    numerator: new Float64Array(count),
    denominator: new Float64Array(count),
    known: new Uint8Array(count),
    reason: new Uint8Array(count),
    coverage: new Uint8Array(count),
    coverages: new Map(),
    rolledUp: new Uint8Array(count),
    provenance: new Int32Array(count),
    bounds: new Map(),
    details: new Map(),
  };
}

/**
 * A copy of columns that may be written.
 *
 * @internal
 */
export function copiedColumns(of: ObservationColumns): ColumnsDraft {
  return {
    value: of.value.slice(),
    numerator: of.numerator.slice(),
    denominator: of.denominator.slice(),
    known: of.known.slice(),
    reason: of.reason.slice(),
    coverage: of.coverage.slice(),
    coverages: new Map(of.coverages),
    rolledUp: of.rolledUp.slice(),
    provenance: of.provenance.slice(),
    bounds: new Map(of.bounds),
    details: new Map(of.details),
  };
}

/**
 * What one row of a table holds.
 *
 * @internal
 */
export type ObservationRow = Omit<Observation, "kind" | "indicator" | "version" | "cs" | "en" | "unit" | "subject" | "interval">;

function provenancePlace(draft: TableDraft, { numeratorPeriod, denominatorPeriod, sources }: Provenance): number {
  const of = (period: Provenance["numeratorPeriod"]): string => (period === null ? "" : `${period.from}/${period.to}`);
  const key = `${of(numeratorPeriod)} ${of(denominatorPeriod)} ${sources.length === 1 ? sources[0] : JSON.stringify(sources)}`;
  const known = draft.places.get(key);
  if (known !== undefined) return known;
  const fresh = draft.provenances.push({ numeratorPeriod, denominatorPeriod, sources }) - 1;
  draft.places.set(key, fresh);
  return fresh;
}

/** More members than the subject itself. */
const SEVERAL = 3;

const reasonPlaces: ReadonlyMap<Reason, number> = new Map(absenceReasons.map(({ code }, at) => [code, 1 + at]));

/**
 * Write a row.
 *
 * @internal
 */
export function writeRow(draft: TableDraft, columns: ColumnsDraft, at: number, row: ObservationRow): void {
  const { value, numerator, denominator, reason, low, high, coveredWeight, detail } = row;
  columns.value[at] = value ?? 0;
  columns.numerator[at] = numerator ?? 0;
  columns.denominator[at] = denominator ?? 0;
  columns.known[at] =
    (value === null ? 0 : knownBits.value) |
    (numerator === null ? 0 : knownBits.numerator) |
    (denominator === null ? 0 : knownBits.denominator);
  columns.reason[at] = reason === null ? 0 : (reasonPlaces.get(reason) as number);
  const { covered, members } = row;
  const own = members === 1 && covered <= 1 ? covered + 1 : members === 0 && covered === 0 ? 0 : SEVERAL;
  columns.coverage[at] = own;
  if (own === SEVERAL) columns.coverages.set(at, { covered, members });
  else columns.coverages.delete(at);
  columns.rolledUp[at] = row.origin === "rolled-up" ? 1 : 0;
  columns.provenance[at] = provenancePlace(draft, row);
  if (low !== null || high !== null || coveredWeight !== null) columns.bounds.set(at, { low, high, coveredWeight });
  else columns.bounds.delete(at);
  if (detail === null) columns.details.delete(at);
  else columns.details.set(at, detail);
}

/**
 * Write a reported row that has a value, or whose denominator is zero: nothing about it needs words.
 *
 * @param value - `null` where the denominator is zero
 *
 * @internal
 */
export function writePlain(
  draft: TableDraft,
  columns: ColumnsDraft,
  at: number,
  value: number | null,
  above: TermsColumn,
  below: TermsColumn | null,
): void {
  columns.value[at] = value ?? 0;
  columns.numerator[at] = above.value[at] as number;
  columns.denominator[at] = below === null ? 0 : (below.value[at] as number);
  columns.known[at] = (value === null ? 0 : knownBits.value) | knownBits.numerator | (below === null ? 0 : knownBits.denominator);
  columns.reason[at] = value === null ? (reasonPlaces.get("denominator-zero") as number) : 0;
  columns.coverage[at] = 2;
  if (columns.coverages.size > 0) columns.coverages.delete(at);
  columns.rolledUp[at] = 0;
  columns.provenance[at] = plainProvenance(draft, at, above, below);
  if (columns.bounds.size > 0) columns.bounds.delete(at);
  if (columns.details.size > 0) columns.details.delete(at);
}

/** Enough for the periods and sources of a book; beyond it a row is interned by its text. */
const FEW = 2048;

function plainProvenance(draft: TableDraft, at: number, above: TermsColumn, below: TermsColumn | null): number {
  const [one, first] = [above.period[at] as number, above.source[at] as number];
  const [other, second] = below === null ? [FEW - 1, first] : [below.period[at] as number, below.source[at] as number];
  const few = one < FEW - 1 && other < FEW && first < FEW && second < FEW;
  const key = few ? ((one * FEW + other) * FEW + first) * FEW + second : -1;
  const known = few ? draft.plain.get(key) : undefined;
  if (known !== undefined) return known;
  const { periods, sources } = draft.book;
  const fresh = provenancePlace(draft, {
    numeratorPeriod: periods[one] ?? null,
    denominatorPeriod: below === null ? null : (periods[other] ?? null),
    sources: [...new Set([sources[first] as string, sources[second] as string])].sort(),
  });
  if (few) draft.plain.set(key, fresh);
  return fresh;
}
