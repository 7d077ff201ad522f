import { type AccessSums, fieldRule, needs, ratioOf, tooLarge } from "../access/accessSums.ts";
import type { Entries } from "../access/columns.ts";
import type { Compiled } from "../access/compiledAccess.ts";
import { demandOf, sharesOf, weightSum } from "../access/sharesOf.ts";
import type { Pairs } from "./scenarioState.ts";

/** What a step touched, by numbers of places and members. @internal */
export interface Touched {
  /** Places whose entries changed, or their people. */
  readonly rows: Iterable<number>;
  /** Members whose entries changed, or the people of one of their places. */
  readonly columns: Iterable<number>;
  /** Members whose amount changed. */
  readonly amounts: Iterable<number>;
}

/** Sums after a step, and which of them were summed anew. @internal */
export interface Resummed {
  readonly sums: AccessSums;
  readonly places: readonly number[];
  readonly members: readonly number[];
}

/**
 * Sums every cell that a step touched anew, from the first to the last entry, as a computation from the start would: never a difference
 * added to an old sum.
 *
 * @param entriesChanged - whether entries came or went, and not only people and amounts
 * @internal
 */
export function resummed(compiled: Compiled, { sums: old, rows, columns }: Pairs, touched: Touched, entriesChanged: boolean): Resummed {
  const { name, demand: rule, share, mass, amount, outreach } = compiled;
  const { rows: needsRows, columns: needsColumns } = needs(compiled);
  const size = amount.length;
  const demands = marks(size, touched.columns);
  const places = marks(mass.length, touched.rows);
  // Copied as far as it may change.
  const isEven = demands.found.length === 0 && !entriesChanged;
  const sums = {
    ...{ rowSum: entriesChanged ? old.rowSum.slice() : old.rowSum, ways: old.ways },
    columnSum: isEven || !needsColumns ? old.columnSum : grown(old.columnSum, size),
    ...{ demand: isEven ? old.demand : grown(old.demand, size), ratio: grown(old.ratio, size) },
    ...{ value: old.value.slice(), field: old.field.slice(), touched: old.touched.slice() },
  };
  if (needsRows && entriesChanged)
    for (const k of touched.rows) {
      const { at, weight } = rows[k] as Entries;
      sums.rowSum[k] = weightSum(weight, weight.length);
      if (sums.rowSum[k] === Number.POSITIVE_INFINITY) throw tooLarge(name);
      demands.add(at);
    }
  const ratios = marks(size, touched.amounts);
  ratios.add(demands.found);
  for (const m of demands.found) {
    const column = columns[m] as Entries;
    sums.demand[m] = demandOf(rule ?? "one", column, column.at.length, mass, sums.rowSum);
    if (needsColumns) sums.columnSum[m] = weightSum(column.weight, column.at.length);
  }
  for (const m of ratios.found) {
    sums.ratio[m] = ratioOf(compiled, amount[m] as number, sums.demand[m] as number);
    places.add((columns[m] as Entries).at);
  }
  for (const k of places.found) {
    const row = rows[k] as Entries;
    const value = sharesOf(share, row, sums.ratio, sums.rowSum[k] ?? 0, sums.columnSum);
    sums.value[k] = value;
    if (outreach !== null) sums.field[k] = sharesOf(fieldRule(share), row, sums.ratio, 0, sums.columnSum);
    sums.touched[k] = value === 0 && row.at.length > 0 ? 1 : 0;
  }
  return { sums, places: places.found, members: ratios.found };
}

function grown(values: Float64Array, size: number): Float64Array {
  const copy = new Float64Array(size);
  copy.set(values);
  return copy;
}

/** Numbers, each of them once. */
function marks(size: number, first: Iterable<number>): { readonly found: number[]; readonly add: (numbers: Iterable<number>) => void } {
  const isMarked = new Uint8Array(size);
  const found: number[] = [];
  const add = (numbers: Iterable<number>): void => {
    for (const number of numbers)
      if (isMarked[number] === 0) {
        isMarked[number] = 1;
        found.push(number);
      }
  };
  add(first);
  return { found, add };
}
