import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessSupply } from "./accessInput.ts";
import type { CheckedDecay } from "./checkedDecay.ts";
import type { CheckedOutreach } from "./checkedMethod.ts";
import type { ColumnRoom, ColumnSource } from "./columnSource.ts";
import { weigh } from "./weigh.ts";

/** Entries of one place or of one supply: where they lead, growing, and their weights. @internal */
export interface Entries {
  readonly at: Int32Array;
  readonly weight: Float64Array;
}

/** Weighs the columns of a source. @internal */
export interface Weighing {
  readonly name: string;
  readonly source: ColumnSource;
  readonly decay: CheckedDecay;
  readonly outreach: CheckedOutreach | null;
}

/** All columns, in the order of supply, as often as they are asked for. @internal */
export interface Columns {
  readonly each: (visit: (supply: number, at: Int32Array, weight: Float64Array, count: number) => void) => void;
  /** The columns themselves; `null` when they are too many to be kept. */
  readonly kept: () => readonly Entries[] | null;
  /** How many ways each place has, once all columns were read. */
  readonly ways: Int32Array;
}

/**
 * Reads and weighs one column into a room; entries of weight 0 are left out.
 *
 * @param ways - counts the ways of each place, whatever they weigh
 * @internal
 */
export function weighedColumn(
  { name, source, decay, outreach }: Weighing,
  supply: AccessSupply,
  isServed: IsServed,
  room: ColumnRoom,
  ways: Int32Array | null,
): number {
  const { at, weight } = room;
  const found = source.costs(supply, decay, room, ways);
  if (outreach === null) weigh(name, decay, weight, found);
  else {
    const { careHours, hoursPerMinute, hoursBetween } = outreach;
    for (let k = 0; k < found; k++) weight[k] = careHours + (hoursPerMinute * (weight[k] as number) + hoursBetween);
  }
  let count = 0;
  for (let k = 0; k < found; k++) {
    const value = weight[k] as number;
    if (value === 0 || (isServed !== null && isServed[at[k] as number] !== 1)) continue;
    if (value === Number.POSITIVE_INFINITY)
      throw rangeRefusal("weight-infinite", `${name} requires finite weights, got ${value} of ${supply.id}`);
    at[count] = at[k] as number;
    weight[count] = value;
    count += 1;
  }
  return count;
}

/** 1 for each place that a supply serves; `null` when it serves whoever can travel. @internal */
export type IsServed = Uint8Array | null;

/** Pairs of one piece of memory. */
const PIECE = 1 << 18;

/**
 * Columns that are computed once and kept, as far as there is room for them; those beyond it are computed anew each time. Either way the
 * numbers are the same.
 *
 * @param most - pairs that may be kept
 * @internal
 */
export function columns(
  weighing: Weighing,
  supply: readonly AccessSupply[],
  servedBy: (supply: AccessSupply) => IsServed,
  most: number,
): Columns {
  const places = weighing.source.placeAt.length;
  const room = { at: new Int32Array(places), weight: new Float64Array(places) };
  const ways = new Int32Array(places);
  const kept: Entries[] = [];
  let read = 0;
  let pairs = 0;
  let isFull = false;
  let piece = { at: new Int32Array(0), weight: new Float64Array(0), used: 0 };
  const keep = (count: number): void => {
    if (piece.used + count > piece.at.length) {
      const size = Math.max(Math.min(PIECE, places * supply.length), count);
      piece = { at: new Int32Array(size), weight: new Float64Array(size), used: 0 };
    }
    const { at, weight, used } = piece;
    const entries = { at: at.subarray(used, used + count), weight: weight.subarray(used, used + count) };
    entries.at.set(room.at.subarray(0, count));
    entries.weight.set(room.weight.subarray(0, count));
    piece.used += count;
    kept.push(entries);
  };
  return {
    each: (visit) => {
      const ready = kept.length;
      for (let j = 0; j < ready; j++) {
        const { at, weight } = kept[j] as Entries;
        visit(j, at, weight, at.length);
      }
      for (let j = ready; j < supply.length; j++) {
        const one = supply[j] as AccessSupply;
        const count = weighedColumn(weighing, one, servedBy(one), room, j === read ? ways : null);
        read = Math.max(read, j + 1);
        pairs += count;
        isFull ||= pairs > most;
        if (!isFull) keep(count);
        visit(j, room.at, room.weight, count);
      }
    },
    kept: () => (kept.length === supply.length ? kept : null),
    ways,
  };
}
