import { coverReduction } from "./coverReduction.ts";
import { withinAmount } from "./selectionLimits.ts";
import { type SiteSelection, siteSelection } from "./siteSelection.ts";

/** A smaller selection, and what became of the rows and sites of the larger one. @internal */
export interface ReducedSelection {
  readonly selection: SiteSelection;
  /** Number that each site has in the larger one. */
  readonly original: Int32Array;
  /** Row that each row of the larger one went into; -1 where it is settled. */
  readonly target: Int32Array;
}

/**
 * The selection with some sites decided: those taken lower the bases and use up limits, those refused are left out, and so are sites
 * that no limit has room for any more, and rows that nothing open can serve more cheaply.
 *
 * @param state - of each site: 1 taken, 0 refused, anything else open
 * @internal
 */
export function reducedSelection(selection: SiteSelection, state: Int8Array): ReducedSelection {
  const { columns, start, column, value, cover } = selection;
  const rows = selection.base.length;
  const left = remaining(selection, state);
  const base = selection.base.slice();
  let { constant } = selection;
  for (let j = 0; j < columns; j++) if (state[j] === 1) constant += selection.fixed[j] as number;
  const open = new Uint8Array(columns);
  for (let j = 0; j < columns; j++) open[j] = state[j] !== 1 && state[j] !== 0 && hasRoom(selection, left, j) ? 1 : 0;
  const from = new Int32Array(rows + 1);
  const kept = new Int32Array(column.length);
  let end = 0;
  for (let i = 0; i < rows; i++) {
    for (let k = start[i] as number; k < (start[i + 1] as number); k++) {
      const j = column[k] as number;
      if (state[j] === 1) {
        // Sites that cost the row the same are of no more use to it.
        base[i] = value[k] as number;
        while (end > (from[i] as number) && value[kept[end - 1] as number] === base[i]) end--;
        break;
      }
      if (open[j] === 1) kept[end++] = k;
    }
    from[i + 1] = end;
  }
  const target = Int32Array.from({ length: rows }, (_, i) => i);
  if (cover !== null) coverReduction({ selection, base, from, kept, open, target });
  const place = new Int32Array(columns).fill(-1);
  const original = Int32Array.from([...open.keys()].filter((j) => open[j] === 1));
  for (const [k, j] of original.entries()) place[j] = k;
  return { original, ...withRows({ selection, base, from, kept, place, original, target, constant, left }) };
}

interface Remaining {
  readonly most: Int32Array;
  readonly least: Int32Array;
  readonly amounts: readonly number[];
}

/** What the sites that are taken leave of the limits. */
function remaining({ columns, limits }: SiteSelection, state: Int8Array): Remaining {
  const most = limits.most.slice();
  const least = limits.least.slice();
  const amounts = limits.amounts.map((amount) => amount.most);
  for (let j = 0; j < columns; j++) {
    if (state[j] !== 1) continue;
    for (let g = limits.group[j] as number; g >= 0; g = limits.parent[g] as number) {
      most[g] = (most[g] as number) - 1;
      least[g] = Math.max(0, (least[g] as number) - 1);
    }
    for (const [a, { of }] of limits.amounts.entries()) amounts[a] = (amounts[a] as number) - (of[j] as number);
  }
  return { most, least, amounts };
}

function hasRoom({ limits }: SiteSelection, { most, amounts }: Remaining, site: number): boolean {
  for (let g = limits.group[site] as number; g >= 0; g = limits.parent[g] as number) if ((most[g] as number) <= 0) return false;
  return limits.amounts.every(({ of }, a) => of[site] === 0 || withinAmount(of[site] as number, amounts[a] as number));
}

/** Puts the rows and sites that are left together. */
function withRows(given: {
  readonly selection: SiteSelection;
  readonly base: Float64Array;
  readonly from: Int32Array;
  readonly kept: Int32Array;
  readonly place: Int32Array;
  readonly original: Int32Array;
  readonly target: Int32Array;
  readonly constant: number;
  readonly left: Remaining;
}): { readonly selection: SiteSelection; readonly target: Int32Array } {
  const { selection, base, from, kept, place, original, target, left } = given;
  const { limits } = selection;
  let { constant } = given;
  const rowOf = new Int32Array(base.length).fill(-1);
  const column = new Int32Array(from[base.length] as number);
  const value = new Float64Array(column.length);
  const starts = [0];
  const bases: number[] = [];
  let end = 0;
  for (let i = 0; i < base.length; i++) {
    if (target[i] !== i) continue;
    for (let k = from[i] as number; k < (from[i + 1] as number); k++) {
      const entry = kept[k] as number;
      const j = place[selection.column[entry] as number] as number;
      if (j < 0) continue;
      column[end] = j;
      value[end++] = selection.value[entry] as number;
    }
    if (end === starts.at(-1)) constant += base[i] as number;
    else {
      rowOf[i] = bases.push(base[i] as number) - 1;
      starts.push(end);
    }
  }
  const pick = (of: Float64Array): Float64Array => Float64Array.from(original, (j) => of[j] as number);
  return {
    target: target.map((t) => (t < 0 ? -1 : (rowOf[t] as number))),
    selection: siteSelection({
      ...{ columns: original.length, start: Int32Array.from(starts), column: column.slice(0, end), value: value.slice(0, end) },
      ...{ base: Float64Array.from(bases), fixed: pick(selection.fixed), constant, step: selection.step, cover: selection.cover },
      limits: {
        ...{
          group: Int32Array.from(original, (j) => limits.group[j] as number),
          parent: limits.parent,
          most: left.most,
          least: left.least,
        },
        amounts: limits.amounts.map(({ of }, a) => ({ of: pick(of), most: left.amounts[a] as number })),
      },
    }),
  };
}
