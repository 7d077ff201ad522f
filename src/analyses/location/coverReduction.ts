import type { SiteSelection } from "./siteSelection.ts";

/** A cover whose sites are decided in part. @internal */
export interface OpenCover {
  readonly selection: SiteSelection;
  /** Of each row; what merged rows are worth together stands in the first. */
  readonly base: Float64Array;
  /** Entries of each row, as places in `kept`. */
  readonly from: Int32Array;
  readonly kept: Int32Array;
  /** Flag of each site. */
  readonly open: Uint8Array;
  /** Row that each row goes into, itself at first; -1 where it says nothing. */
  readonly target: Int32Array;
}

/**
 * Leaves out of a cover (all entries cost nothing) what it can do without: rows that are served whenever another one is, rows served by
 * the same sites, and sites that serve no more than another one under the same limits (Toregas and ReVelle 1972).
 *
 * Where all rows have to be served, a row with all the sites of another one says nothing new; where not, only equal rows are merged.
 *
 * @param cover - changed in place
 * @internal
 */
export function coverReduction({ selection, base, from, kept, open, target }: OpenCover): void {
  const { columns, column, fixed, limits, cover } = selection;
  const rows = base.length;
  const rowsOf: number[][] = Array.from({ length: columns }, () => []);
  const columnsOf: number[][] = Array.from({ length: rows }, () => []);
  const live = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let k = from[i] as number; k < (from[i + 1] as number); k++) {
      const j = column[kept[k] as number] as number;
      (rowsOf[j] as number[]).push(i);
      (columnsOf[i] as number[]).push(j);
    }
    live[i] = (columnsOf[i] as number[]).length > 0 ? 1 : 0;
  }
  const contains = containing(Math.max(rows, columns));
  const sameLimits = (one: number, other: number): boolean =>
    limits.group[one] === limits.group[other] && limits.amounts.every(({ of }) => (of[other] as number) <= (of[one] as number));
  const isNeedless = (j: number): boolean => {
    const own = rowsOf[j] as number[];
    const rare = rarest(own, live, columnsOf);
    if (rare < 0) return true;
    return (columnsOf[rare] as number[]).some((other) => {
      if (other === j || open[other] !== 1 || !sameLimits(j, other) || (fixed[other] as number) > (fixed[j] as number)) return false;
      if (!contains(own, live, rowsOf[other] as number[])) return false;
      // Of two that are alike the first one stays.
      const alike = fixed[other] === fixed[j] && sameLimits(other, j) && contains(rowsOf[other] as number[], live, own);
      return other < j || !alike;
    });
  };
  const free = limits.least.every((least) => least === 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < rows; i++) {
      if (live[i] !== 1) continue;
      // Every row that has the sites of this one has its rarest site.
      const own = columnsOf[i] as number[];
      const rare = rarest(own, open, rowsOf);
      if (rare < 0) continue;
      for (const other of rowsOf[rare] as number[]) {
        if (other === i || live[other] !== 1 || !contains(own, open, columnsOf[other] as number[])) continue;
        if (cover === "some" && !contains(columnsOf[other] as number[], open, own)) continue;
        if (cover === "some") base[i] = (base[i] as number) + (base[other] as number);
        live[other] = 0;
        target[other] = i;
        changed = true;
      }
    }
    if (!free) continue;
    for (let j = 0; j < columns; j++)
      if (open[j] === 1 && isNeedless(j)) {
        open[j] = 0;
        changed = true;
      }
  }
  for (let i = 0; i < rows; i++) {
    let end = target[i] as number;
    while (end !== target[end]) end = target[end] as number;
    target[i] = end;
  }
}

/** A test whether the live ones of a list all stand in another list. */
function containing(size: number): (part: readonly number[], live: Uint8Array, whole: readonly number[]) => boolean {
  const mark = new Int32Array(size);
  let stamp = 0;
  return (part, live, whole) => {
    stamp++;
    for (const one of whole) mark[one] = stamp;
    return part.every((one) => live[one] !== 1 || mark[one] === stamp);
  };
}

/** The live one of a list that the fewest others share; -1 where none is live. */
function rarest(list: readonly number[], live: Uint8Array, sharedBy: readonly (readonly number[])[]): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const one of list) {
    const size = (sharedBy[one] as readonly number[]).length;
    if (live[one] === 1 && size < fewest) {
      fewest = size;
      best = one;
    }
  }
  return best;
}
