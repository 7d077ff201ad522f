import { chosenFacts } from "./chosenFacts.ts";
import type { Fact } from "./fact.ts";
import type { CellColumn, FactConflict, PropertyColumn } from "./factBook.ts";
import { groupedByNumber, type NumberedFacts } from "./numberedFacts.ts";
import type { Period } from "./period.ts";

/** Below this part of the rows a cell keeps a list of its rows. */
const DENSE = 1 / 4;

/**
 * Columns of properties, and what came to light while they were made.
 *
 * @internal
 */
export interface MadeColumns {
  readonly properties: Map<string, PropertyColumn>;
  readonly sources: string[];
  readonly conflicts: FactConflict[];
}

/**
 * Build the columns of all properties: of each subject the latest period, of each figure the facts that hold.
 *
 * @internal
 */
export function propertyColumns(facts: readonly Fact[], numbered: NumberedFacts): MadeColumns {
  const { fields } = numbered;
  const byField = groupedByNumber(numbered.field, fields.length);
  const fieldsOf = new Map<string, number[]>();
  fields.forEach(([property], number) => {
    const known = fieldsOf.get(property);
    if (known === undefined) fieldsOf.set(property, [number]);
    else known.push(number);
  });
  const made: MadeColumns = { properties: new Map(), sources: [], conflicts: [] };
  const sourceNumbers = new Map<string, number>();
  const sourceOf = (source: string): number => {
    const known = sourceNumbers.get(source);
    if (known !== undefined) return known;
    sourceNumbers.set(source, made.sources.length);
    return made.sources.push(source) - 1;
  };
  for (const [property, numbers] of fieldsOf) {
    const of = (number: number): Int32Array => byField.order.subarray(byField.starts[number], byField.starts[number + 1]);
    made.properties.set(property, column(property, numbers, of, facts, numbered, sourceOf, made.conflicts));
  }
  return made;
}

function column(
  property: string,
  numbers: readonly number[],
  factsOf: (number: number) => Int32Array,
  facts: readonly Fact[],
  numbered: NumberedFacts,
  sourceOf: (source: string) => number,
  conflicts: FactConflict[],
): PropertyColumn {
  const { subject, period, places, ranks, fields, periods } = numbered;
  const rows = new Int32Array(numbered.subjects.size).fill(-1);
  const members: number[] = [];
  const latest: number[] = [];
  for (const number of numbers)
    for (const i of factsOf(number)) {
      const who = subject[i] as number;
      const when = period[i] as number;
      const row = rows[who] as number;
      if (row < 0) {
        rows[who] = members.push(who) - 1;
        latest.push(when);
      } else if ((ranks[when] as number) > (ranks[latest[row] as number] as number)) latest[row] = when;
    }
  const count = members.length;
  const sources = new Int32Array(count).fill(-2);
  const special = new Set<number>();
  const cells = new Map<string, CellColumn>();
  const at = new Int32Array(count);
  const at0 = (place: number): Fact => facts[place] as Fact;
  const inOrder = numbers.toSorted((a, b) => ((fields[a]?.[1] ?? "") < (fields[b]?.[1] ?? "") ? -1 : 1));
  for (const number of inOrder) {
    const cell = fields[number]?.[1] ?? "";
    at.fill(-1);
    const several = new Map<number, number[]>();
    let filled = 0;
    for (const i of factsOf(number)) {
      const row = rows[subject[i] as number] as number;
      if (period[i] !== latest[row]) continue;
      const place = places[i] as number;
      const before = at[row] as number;
      if (before < 0) {
        at[row] = place;
        filled += 1;
        continue;
      }
      const known = several.get(row);
      if (known === undefined) several.set(row, [before, place]);
      else known.push(place);
    }
    for (const [row, said] of several) {
      const held = chosenFacts(said, at0);
      const disagree = new Set(held.map((place) => at0(place).value)).size > 1;
      at[row] = disagree ? -2 : (held[0] as number);
      if (!disagree) continue;
      const { subject: who } = at0(held[0] as number);
      conflicts.push({
        subject: who,
        field: cell === "" ? property : `${property}/${cell}`,
        period: periods[latest[row] as number] as Period,
        facts: held,
      });
    }
    if (filled === 0) continue;
    const dense = filled >= DENSE * count;
    const size = dense ? count : filled;
    const made = { rows: dense ? null : new Int32Array(size), places: new Int32Array(size), values: new Float64Array(size) };
    for (let row = 0, next = 0; row < count; row++) {
      const place = at[row] as number;
      if (!dense && place === -1) continue;
      if (made.rows !== null) made.rows[next] = row;
      made.places[next] = place;
      const fact = place < 0 ? undefined : at0(place);
      made.values[next] = fact?.value ?? Number.NaN;
      next += 1;
      if (place === -1) continue;
      if (isSpecial(fact)) special.add(row);
      if (fact === undefined) continue;
      const source = sourceOf(fact.source);
      if (sources[row] === -2) sources[row] = source;
      else if (sources[row] !== source) sources[row] = -1;
    }
    cells.set(cell, made);
  }
  return { rows, subjects: Int32Array.from(members), periods: Int32Array.from(latest), sources, special, cells };
}

/** Whether more has to be said of a figure than its value: a conflict, an unknown figure, a partial sum. */
function isSpecial(fact: Fact | undefined): boolean {
  return fact === undefined || fact.value === null || (fact.coverage !== undefined && fact.coverage.covered < fact.coverage.members);
}
