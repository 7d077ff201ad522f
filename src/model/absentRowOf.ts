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

/**
 * Which publication says what the missing row of a subject means: of those that are about the subject the latest, and before it one of the
 * time of the figures that the subject has. Where none is about it, the latest of all, which then does not cover it.
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
  let latest: AbsentRow | null = null;
  for (const list of lists)
    for (const one of list ?? []) {
      if (!isAbout(one, subject)) continue;
      const { row } = one;
      if (period === null || (row.period.from === period.from && row.period.to === period.to)) return { row, covers: true };
      latest ??= row;
    }
  if (latest !== null) return { row: latest, covers: true };
  const other = lists.find((list) => list !== undefined)?.[0]?.row;
  return other === undefined ? null : { row: other, covers: false };
}

/** Where nobody said whom a publication is about, a zero is about nobody, and that it does not know or cover is about everybody. */
function isAbout({ row, ids, prefixes }: AbsentRowIndex, subject: string): boolean {
  if (ids === null) return row.means !== "none";
  return ids.has(subject) || prefixes.some((prefix) => subject.startsWith(prefix));
}
