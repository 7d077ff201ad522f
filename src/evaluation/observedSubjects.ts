import type { FactBook } from "../model/factBook.ts";
import { municipalitiesOf } from "../model/territoryGraph.ts";
import { isTerritoryId } from "../model/territoryId.ts";
import type { ObserveOptions } from "./observe.ts";

/**
 * Subjects of a table and all members of those that may be rolled up, each with a place in one list.
 *
 * @internal
 */
export interface ObservedSubjects {
  /** The subjects of the table first, then members that are not among them. */
  readonly all: readonly string[];
  /** How many are subjects of the table. */
  readonly count: number;
  /** Number of each in the book; −1 where it has no facts of it. */
  readonly numbers: Int32Array;
  /** Members of a subject of the table, by their places; `null` for one that has none. */
  readonly membersOf: (at: number) => Int32Array | null;
  /** Smaller territories of the table that share the members out among them; `null` where there are none. */
  readonly partsOf: (at: number) => Int32Array | null;
  /** Members that a territory has, but of which nothing is here. */
  readonly absentOf: (at: number) => number;
}

/**
 * List subjects and their members.
 *
 * @throws RangeError `territory-unknown`
 *
 * @internal
 */
export function observedSubjects(book: FactBook, rows: readonly string[], options: ObserveOptions): ObservedSubjects {
  const { territories, groups } = options;
  const places = new Map(rows.map((subject, at) => [subject, at]));
  const all = [...rows];
  const placeOf = (subject: string): number => {
    const known = places.get(subject);
    if (known !== undefined) return known;
    places.set(subject, all.length);
    return all.push(subject) - 1;
  };
  const members = rows.map((subject): Int32Array | null => {
    const group = groups?.get(subject);
    if (group !== undefined) return Int32Array.from(new Set(group), placeOf);
    if (territories === undefined || !isTerritoryId(subject) || subject.startsWith("obec/")) return null;
    return Int32Array.from(municipalitiesOf(territories, subject), placeOf);
  });
  const parts = partsOf(members.map((of, at) => (groups?.has(rows[at] as string) === true ? null : of)));
  return {
    all,
    count: rows.length,
    numbers: Int32Array.from(all, (subject) => book.subjects.get(subject) ?? -1),
    membersOf: (at) => members[at] ?? null,
    partsOf: (at) => parts[at] ?? null,
    absentOf: (at) => {
      const subject = rows[at];
      // A group has exactly the members that were named.
      if (subject === undefined || groups?.has(subject) === true) return 0;
      return territories === undefined || !isTerritoryId(subject) ? 0 : (territories.absent.get(subject) ?? 0);
    },
  };
}

/**
 * Which territories are made up of which: members of a large one that lie in exactly one smaller one each, and of that one all. Going from the
 * largest of the smaller ones down, each takes what is still free.
 */
function partsOf(members: readonly (Int32Array | null)[]): readonly (Int32Array | null)[] {
  const bySize = members
    .flatMap((of, at) => (of === null || of.length < 2 ? [] : [at]))
    .sort((a, b) => sizeOf(members, b) - sizeOf(members, a) || a - b);
  const containing = new Map<number, number[]>();
  for (const at of bySize)
    for (const member of members[at] ?? []) {
      const known = containing.get(member);
      if (known === undefined) containing.set(member, [at]);
      else known.push(at);
    }
  return members.map((of, at) => {
    if (of === null || of.length < 8) return null;
    const free = new Set(of);
    const parts: number[] = [];
    for (const member of of) {
      if (!free.has(member)) continue;
      const part = containing
        .get(member)
        ?.find((one) => sizeOf(members, one) < of.length && (members[one] ?? []).every((other) => free.has(other)));
      if (part === undefined || part === at) return null;
      for (const other of members[part] ?? []) free.delete(other);
      parts.push(part);
    }
    return Int32Array.from(parts);
  });
}

const sizeOf = (members: readonly (Int32Array | null)[], at: number): number => members[at]?.length ?? 0;
