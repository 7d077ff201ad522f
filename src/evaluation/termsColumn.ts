import { termsValue } from "../indicators/indicatorValue.ts";
import { ageCells } from "../indicators/people/personsAged.ts";
import { absentRowOf } from "../model/absentRowOf.ts";
import { exactSum } from "../model/exactSum.ts";
import type { AbsentRow, Fact } from "../model/fact.ts";
import { cellPlace, type FactBook, factAt, type PropertyColumn } from "../model/factBook.ts";
import { fieldParts } from "../model/field.ts";
import { fieldsOf, type Term } from "../model/indicatorSpec.ts";
import { inputOf, type NounInput, nounOf } from "../model/nounOf.ts";
import { isRefusal } from "../model/refusal.ts";
import { denseCells } from "./denseCells.ts";
import { disagreement, lesser, type Side, sideOf, tellingReason } from "./reportedFigures.ts";

/**
 * A side that needs words: unknown, partial, of several periods or sources, refused.
 *
 * @internal
 */
export interface WordedSide extends Side {
  /** Whether a fact says so, and not only what a missing row means. */
  readonly reported: boolean;
  /** Words of a refusal, or of figures that disagree. */
  readonly detail: string | null;
  /** Whether the figures were refused, and not only unknown. */
  readonly refused: boolean;
}

/**
 * What a sum of terms gives for each subject, row by row and only when asked. A plain row holds its value, the place of its period
 * and of its source in the book; any other row says so by `worded`.
 *
 * @internal
 */
export interface TermsColumn {
  readonly value: Float64Array;
  readonly period: Int32Array;
  readonly source: Int32Array;
  /** The words of a row; `null` where it is plain. Has to be asked before the columns are read. */
  readonly worded: (row: number) => WordedSide | null;
}

/** One term with the columns that it reads. */
interface ReadTerm {
  readonly term: Term;
  readonly column: PropertyColumn | undefined;
  readonly cell: string;
  readonly times: number;
  /** Values of its cell by row of the property; `null` for a range of ages. */
  readonly values: Float64Array | null;
}

/** Whether all facts of a row say the same kind of thing, so that its value is all there is to say. */
const PLAIN = 1;
const WORDED = 2;

/**
 * A column over subjects, by their place in a list.
 *
 * @param numbers - number of each subject in the book; −1 where the book has no facts of it
 *
 * @internal
 */
export function termsColumn(terms: readonly Term[], book: FactBook, subjects: readonly string[], numbers: Int32Array): TermsColumn {
  const fields = fieldsOf(terms);
  const read = terms.map((term): ReadTerm => {
    const [property, cell] = fieldParts(term.field);
    const column = book.properties.get(property);
    const values = column === undefined || term.ages !== undefined || term.cells !== undefined ? null : denseCells(column, cell);
    return { term, column, cell, times: term.times ?? 1, values };
  });
  const plainTerms = read.every(({ term, column }) => column !== undefined && term.cells === undefined);
  const value = new Float64Array(subjects.length);
  const period = new Int32Array(subjects.length);
  const source = new Int32Array(subjects.length);
  const state = new Uint8Array(subjects.length);
  const words = new Map<number, WordedSide>();
  const plans = read.map(({ term, column }) => (term.ages === undefined || column === undefined ? null : agePlans(column, term)));
  const absentSides = new Map<string, WordedSide>();
  const absentKey = absentKeys(book, fields);
  const silentFacts = new Map<string, WordedSide>();

  /** Adds a plain figure, and says whether it still is one. */
  const plain = (at: number): boolean => {
    const number = numbers[at] as number;
    if (number < 0 || !plainTerms) return false;
    let total = 0;
    let parts: number[] | null = null;
    let when = -1;
    let whose = -1;
    for (let t = 0; t < read.length; t++) {
      const { column, times, values } = read[t] as ReadTerm;
      if (column === undefined) return false;
      const row = column.rows[number] as number;
      if (row < 0 || (column.special.size > 0 && column.special.has(row))) return false;
      const periodHere = column.periods[row] as number;
      const sourceHere = column.sources[row] as number;
      if (t === 0) {
        when = periodHere;
        whose = sourceHere;
      }
      if (sourceHere < 0 || periodHere !== when || sourceHere !== whose) return false;
      const plan = plans[t];
      const figure = plan == null ? (values?.[row] ?? Number.NaN) : plan(row);
      if (!(figure >= 0)) return false;
      const part = times * figure;
      const next = total + part;
      if (read.length === 1) total = part;
      else if (parts === null && Number.isSafeInteger(part) && Number.isSafeInteger(next)) total = next;
      else {
        parts ??= [total];
        parts.push(part);
      }
    }
    if (parts !== null) total = exactSum(parts);
    if (!Number.isFinite(total)) return false;
    value[at] = total + 0;
    period[at] = when;
    source[at] = whose;
    return true;
  };

  const word = (at: number): WordedSide => {
    const number = numbers[at] as number;
    // Whom no fact is about: one answer for all whose missing rows the same publications speak of.
    const isAbsent = number < 0 || read.every(({ column }) => (column?.rows[number] ?? -1) < 0);
    const absent = isAbsent ? absentKey(subjects[at] as string) : null;
    const silence = absent === null ? undefined : absentSides.get(absent);
    if (silence !== undefined) return silence;
    // A plain field that a source has without a value: one answer for all who have it of the same source, time and reason.
    const [only, ...others] = read;
    const fact = number < 0 || only === undefined || others.length > 0 || only.cell !== "" ? undefined : factOf(only, book, number);
    const key =
      fact === undefined || fact.value !== null || fact.coverage !== undefined
        ? null
        : `${fact.reason} ${fact.period.from} ${fact.period.to} ${fact.source}`;
    const said = key === null ? undefined : silentFacts.get(key);
    if (said !== undefined) return said;
    const side = wordedSide(terms, fields, book, subjects[at] as string);
    if (absent !== null) absentSides.set(absent, side);
    if (key !== null) silentFacts.set(key, side);
    return side;
  };

  return {
    value,
    period,
    source,
    worded: (at) => {
      if (state[at] === 0) {
        state[at] = plain(at) ? PLAIN : WORDED;
        if (state[at] === WORDED) words.set(at, word(at));
      }
      return state[at] === PLAIN ? null : (words.get(at) as WordedSide);
    },
  };
}

/** The fact of a plain field; `undefined` in a conflict, or where no fact says so. */
function factOf({ column, cell, term }: ReadTerm, book: FactBook, number: number): Fact | undefined {
  const row = column?.rows[number] ?? -1;
  const known = column?.cells.get(cell);
  if (row < 0 || known === undefined || term.ages !== undefined || term.cells !== undefined) return undefined;
  const place = known.places[cellPlace(known, row)] ?? -1;
  return place < 0 ? undefined : factAt(book, place);
}

/** By which publications the missing rows of a subject are answered, as a text. */
function absentKeys({ absentRows }: FactBook, fields: readonly string[]): (subject: string) => string {
  const numbers = new Map<AbsentRow, number>();
  const numberOf = (row: AbsentRow): number => {
    const known = numbers.get(row);
    if (known !== undefined) return known;
    numbers.set(row, numbers.size);
    return numbers.size - 1;
  };
  return (subject) => {
    let key = "";
    for (const field of fields) {
      const absent = absentRowOf(absentRows, subject, field);
      key += absent === null ? "-," : `${numberOf(absent.row)}${absent.covers ? "+" : "-"},`;
    }
    return key;
  };
}

/** Persons of an age range by row of the property, from whatever groups the row has; `NaN` where it does not say. */
function agePlans(column: PropertyColumn, term: Term): (row: number) => number {
  const cells = [...column.cells.keys()];
  const values = cells.map((cell) => denseCells(column, cell));
  const ways = new Map<string, readonly (readonly [values: Float64Array, sign: number])[] | null>();
  const wayOf = (known: string): readonly (readonly [Float64Array, number])[] | null => {
    const way = ways.get(known);
    if (way !== undefined) return way;
    const names = cells.filter((_, i) => known[i] === "1");
    const found = ageCells(names, { ages: term.ages ?? "0+", sex: term.sex ?? "T" });
    const made = found === null ? null : found.map(([cell, sign]) => [values[cells.indexOf(cell)] as Float64Array, sign] as const);
    ways.set(known, made);
    return made;
  };
  let lastRow = "";
  let lastWay: readonly (readonly [Float64Array, number])[] | null = null;
  return (row) => {
    let known = "";
    for (const column of values) known += Number.isNaN(column[row]) ? "0" : "1";
    if (known !== lastRow) {
      lastRow = known;
      lastWay = wayOf(known);
    }
    if (lastWay === null) return Number.NaN;
    let total = 0;
    for (const [of, sign] of lastWay) {
      const count = of[row] as number;
      total += sign * count;
      // Parts of persons are added exactly, elsewhere.
      if (!(count >= 0) || !Number.isSafeInteger(total)) return Number.NaN;
    }
    return total;
  };
}

/** A side in words: what is known of it, what is not and why. */
function wordedSide(terms: readonly Term[], fields: readonly string[], book: FactBook, subject: string): WordedSide {
  const listed = new Set(terms.filter((term) => term.cells === "listed").map((term) => term.field as string));
  const inputs = fields.map((field) => (listed.has(field) ? knownCells(inputOf(book, subject, field)) : inputOf(book, subject, field)));
  const reported = inputs.length === 0 || inputs.some((input) => input.reported);
  try {
    const side = sideOf(inputs, termsValue(terms, nounOf(inputs)), "not-known-to-source");
    const detail = side.reason === "invalid-input" ? disagreement(inputs) : null;
    // A partial sum of what is listed says why it is one.
    const partly = side.value !== null && inputs.some(({ field, reasons }) => listed.has(field) && reasons.length > 0);
    const reason = partly ? tellingReason(inputs.flatMap((input) => input.reasons)) : side.reason;
    return { ...side, reason, reported, detail, refused: false };
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    const side: Side = { ...sideOf(inputs, null, "invalid-input"), reason: "invalid-input" };
    return { ...side, reported, detail: refusal.message, refused: true };
  }
}

/** Of listed cells those that are known: where others are not, their sum is a part. */
function knownCells(input: NounInput): NounInput {
  const { value, coverage } = input;
  if (typeof value !== "object" || value === null) return input;
  const known = Object.entries(value).filter(([, count]) => count !== null);
  const members = Object.keys(value).length;
  if (known.length === 0 || known.length === members) return input;
  return { ...input, value: Object.fromEntries(known), coverage: lesser(coverage, { covered: known.length, members }) };
}
