import type { AbsentRow } from "./fact.ts";
import type { AbsentRowIndex } from "./factBook.ts";
import { fieldParts } from "./field.ts";
import type { Period } from "./period.ts";

/**
 * Publications by the fields that they answer for, those that answer first in front: of the latest period, of it the last known.
 *
 * @internal
 */
export function absentRowsByField(rows: readonly AbsentRow[]): ReadonlyMap<string, readonly AbsentRowIndex[]> {
  const found = new Map<string, AbsentRowIndex[]>();
  const add = (key: string, one: AbsentRowIndex): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else if (known.at(-1) !== one) known.push(one);
  };
  for (const row of rows.toSorted((a, b) => (rowOrder(a) > rowOrder(b) ? -1 : 1))) {
    const { subjects } = row;
    const ids = subjects === undefined ? null : new Set(subjects.filter((known) => !known.endsWith("/")));
    const one = { row, ids, prefixes: (subjects ?? []).filter((known) => known.endsWith("/")) };
    for (const field of row.fields) {
      add(field, one);
      // A source that counts cells of a property also answers for the property as a whole.
      for (let slash = field.lastIndexOf("/"); slash > 0; slash = field.lastIndexOf("/", slash - 1)) add(`${field.slice(0, slash)}/`, one);
    }
  }
  return found;
}

const rowOrder = (row: AbsentRow): string =>
  JSON.stringify([row.period.to, row.period.from, row.knownAt, row.source, row.means, row.fields, row.subjects ?? null]);

/** A publication about a subject; `isExact` where it names the very field, `isPart` where it answers for a cell of the property that is asked for. */
interface Candidate {
  readonly row: AbsentRow;
  readonly isExact: boolean;
  readonly isPart: boolean;
}

/**
 * Which publication says what the missing row of a subject means: of those that are about the subject the latest; where the subject has figures,
 * one of their time, and a zero of another time not at all. Of publishers of one time one that means a zero goes before one that says nothing;
 * of one publisher the last known holds, and of a property told cell by cell all cells have to be zero. Where none is
 * about the subject, the latest of all, which then does not cover it.
 *
 * @internal
 */
export function absentRowOf(
  rows: ReadonlyMap<string, readonly AbsentRowIndex[]>,
  subject: string,
  field: string,
  period: Period | null = null,
): { readonly row: AbsentRow; readonly covers: boolean } | null {
  if (rows.size === 0) return null;
  const lists = [rows.get(field), rows.get(fieldParts(field)[0]), rows.get(`${field}/`)];
  const about: Candidate[] = [];
  let isStale = false;
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at];
    if (list === undefined || (at === 1 && list === lists[0])) continue;
    for (const one of list) {
      if (!isAbout(one, subject)) continue;
      const { row } = one;
      if (row.means === "none" && period !== null && nearness(row.period, period) === 0) isStale = true;
      else about.push({ row, isExact: at === 0, isPart: at === 2 });
    }
  }
  const [only] = about;
  if (only !== undefined && about.length === 1) return { row: only.row, covers: true };
  let best: Candidate | null = null;
  for (const one of about)
    if ((best === null || goesBefore(one, best, period)) && !about.some((other) => takesBack(other, one))) best = one;
  if (best !== null) return { row: best.row, covers: true };
  if (isStale) return null;
  const other = lists.find((list) => list !== undefined)?.[0]?.row;
  return other === undefined ? null : { row: other, covers: false };
}

/** 2 of the same time, 1 of a time that overlaps, as a year and a day in it, 0 of another. */
const nearness = (a: Period, b: Period): number => (a.from === b.from && a.to === b.to ? 2 : a.from < b.to && b.from < a.to ? 1 : 0);

/** Whether a publisher said another thing of the same time and figure later. */
const takesBack = (later: Candidate, { row, isPart }: Candidate): boolean =>
  !(isPart || later.isPart) &&
  later.row.source === row.source &&
  later.row.knownAt > row.knownAt &&
  nearness(later.row.period, row.period) === 2;

function goesBefore(one: Candidate, other: Candidate, period: Period | null): boolean {
  const [row, best] = [one.row, other.row];
  const near = period === null ? 0 : nearness(row.period, period) - nearness(best.period, period);
  if (near !== 0) return near > 0;
  if (row.period.to !== best.period.to) return row.period.to > best.period.to;
  if (row.period.from !== best.period.from) return row.period.from > best.period.from;
  // One publisher means by the very cell what it does not mean by the property; of its parts a zero is one only when all of them are.
  const isOneVoice = row.source === best.source || one.isPart || other.isPart;
  if (isOneVoice && one.isExact !== other.isExact) return one.isExact;
  return isOneVoice ? best.means === "none" && row.means !== "none" : row.means === "none" && best.means !== "none";
}

/** Where nobody said whom a publication is about, a zero is about nobody, and that it does not know or cover is about everybody. */
function isAbout({ row, ids, prefixes }: AbsentRowIndex, subject: string): boolean {
  if (ids === null) return row.means !== "none";
  return ids.has(subject) || prefixes.some((prefix) => subject.startsWith(prefix));
}
