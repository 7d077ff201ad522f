import type { Fact } from "./fact.ts";
import { fieldParts, isField } from "./field.ts";
import { endsWithin, isLaterPeriod, type Period } from "./period.ts";
import { rangeRefusal } from "./refusal.ts";

/**
 * Facts with their subjects, fields and periods as numbers.
 *
 * @internal
 */
export interface NumberedFacts {
  /** Places of the facts that count, in the order given; the columns below go with it. */
  readonly places: Int32Array;
  readonly subject: Int32Array;
  readonly field: Int32Array;
  readonly period: Int32Array;
  readonly subjects: ReadonlyMap<string, number>;
  /** Property and cell of each field. */
  readonly fields: readonly (readonly [property: string, cell: string])[];
  readonly periods: readonly Period[];
  /** Order of each period in time: a later one has a greater rank. */
  readonly ranks: Int32Array;
}

/** Gives each text a number, in the order of coming; the last one is remembered because facts come in runs. */
function numbering(): { readonly numbers: Map<string, number>; readonly of: (text: string) => number } {
  const numbers = new Map<string, number>();
  let last = "";
  let lastNumber = -1;
  const of = (text: string): number => {
    if (text === last && lastNumber >= 0) return lastNumber;
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    last = text;
    lastNumber = number;
    return number;
  };
  return { numbers, of };
}

/**
 * Number what counts on a day: facts known by then whose period ends within another one.
 *
 * @throws RangeError `field-invalid`
 *
 * @internal
 */
export function numberedFacts(facts: readonly Fact[], on: string, within: Period | null): NumberedFacts {
  const subjects = numbering();
  const fieldNumbers = numbering();
  const periodNumbers = numbering();
  const fields: (readonly [string, string])[] = [];
  const periods: Period[] = [];
  const counts: boolean[] = [];
  const seen = new Map<Period, number>();
  const periodOf = (period: Period): number => {
    let number = seen.get(period);
    if (number !== undefined) return number;
    number = periodNumbers.of(`${period.from}/${period.to}`);
    if (number === periods.length) {
      periods.push(period);
      counts.push(within === null || endsWithin(period, within));
    }
    // Facts share their periods as objects; where they do not, the text finds them.
    if (seen.size < 10_000) seen.set(period, number);
    return number;
  };
  // Counted first: of many years mostly one counts, and columns for all of them would be five times too long.
  let size = 0;
  for (const fact of facts) if (fact.knownAt <= on && counts[periodOf(fact.period)] === true) size += 1;
  const columns = {
    places: new Int32Array(size),
    subject: new Int32Array(size),
    field: new Int32Array(size),
    period: new Int32Array(size),
  };
  let kept = 0;
  for (let place = 0; kept < size; place++) {
    const fact = facts[place] as Fact;
    if (fact.knownAt > on) continue;
    const period = periodOf(fact.period);
    if (counts[period] !== true) continue;
    const field = fieldNumbers.of(fact.field);
    if (field === fields.length) {
      if (!isField(fact.field))
        throw rangeRefusal("field-invalid", `factsAsOf requires fields like "population/F/65-69", got ${JSON.stringify(fact.field)}`);
      fields.push(fieldParts(fact.field));
    }
    columns.places[kept] = place;
    columns.subject[kept] = subjects.of(fact.subject);
    columns.field[kept] = field;
    columns.period[kept] = period;
    kept += 1;
  }
  const inTime = periods.map((_, number) => number).sort((a, b) => (isLaterPeriod(periods[a] as Period, periods[b] as Period) ? 1 : -1));
  const ranks = new Int32Array(periods.length);
  inTime.forEach((number, rank) => {
    ranks[number] = rank;
  });
  return {
    ...columns,
    subjects: subjects.numbers,
    fields,
    periods,
    ranks,
  };
}

/**
 * Places in a column sorted by its number, stable: `order[starts[n] … starts[n + 1] − 1]` are those of number `n`.
 *
 * @internal
 */
export function groupedByNumber(column: Int32Array, count: number): { readonly order: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < column.length; i++) starts[(column[i] as number) + 1] = (starts[(column[i] as number) + 1] as number) + 1;
  for (let n = 0; n < count; n++) starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
  const next = starts.slice(0, count);
  const order = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) {
    const number = column[i] as number;
    order[next[number] as number] = i;
    next[number] = (next[number] as number) + 1;
  }
  return { order, starts };
}
