import { count, fits, isSpare, tallyOf } from "./selectionLimits.ts";
import type { SiteSelection } from "./siteSelection.ts";

/**
 * Improves a choice as long as adding a site, dropping one, or putting one in the place of another makes it cheaper.
 *
 * Vertex substitution (Teitz and Bart 1968), every round the best of all moves, found at once from gains, losses and what a swap
 * saves beyond both (Resende and Werneck 2007). Ties: the site of the lower number.
 *
 * @param chosen - an allowed choice, changed in place
 * @internal
 */
export function vertexSubstitution(selection: SiteSelection, chosen: Uint8Array): void {
  const { columns, start, column, value, base, fixed, limits } = selection;
  const tally = tallyOf(limits, chosen);
  const place = new Int32Array(columns);
  const gain = new Float64Array(columns);
  let extra = new Float64Array(0);
  for (;;) {
    const sites: number[] = [];
    for (let j = 0; j < columns; j++) if (chosen[j] === 1) place[j] = sites.push(j) - 1;
    const loss = new Float64Array(sites.length);
    if (extra.length < sites.length * columns) extra = new Float64Array(sites.length * columns);
    extra.fill(0);
    gain.fill(0);
    let size = 0;
    for (let i = 0; i < base.length; i++) {
      const end = start[i + 1] as number;
      let first = start[i] as number;
      while (first < end && chosen[column[first] as number] !== 1) first++;
      const nearest = first < end ? (value[first] as number) : (base[i] as number);
      size += nearest;
      for (let k = start[i] as number; k < first; k++) raise(gain, column[k] as number, nearest - (value[k] as number));
      if (first === end) continue;
      let second = first + 1;
      while (second < end && chosen[column[second] as number] !== 1) second++;
      const next = second < end ? (value[second] as number) : (base[i] as number);
      const row = (place[column[first] as number] as number) * columns;
      raise(loss, place[column[first] as number] as number, next - nearest);
      for (let k = start[i] as number; k < first; k++) raise(extra, row + (column[k] as number), next - nearest);
      for (let k = first + 1; k < second; k++) raise(extra, row + (column[k] as number), next - (value[k] as number));
    }
    let best = 1e-10 * Math.max(size, Number.MIN_VALUE);
    let inward = -1;
    let outward = -1;
    const propose = (profit: number, j: number, r: number): void => {
      if (profit <= best) return;
      best = profit;
      inward = j;
      outward = r;
    };
    for (let j = 0; j < columns; j++) {
      if (chosen[j] === 1) continue;
      const alone = (gain[j] as number) - (fixed[j] as number);
      if (alone > best && fits(limits, tally, j)) propose(alone, j, -1);
      for (let r = 0; r < sites.length; r++) {
        const site = sites[r] as number;
        const profit = alone - (loss[r] as number) + (extra[r * columns + j] as number) + (fixed[site] as number);
        if (profit > best && fits(limits, tally, j, site) && isSpare(limits, tally, site, j)) propose(profit, j, site);
      }
    }
    for (let r = 0; r < sites.length; r++) {
      const profit = (fixed[sites[r] as number] as number) - (loss[r] as number);
      if (profit > best && isSpare(limits, tally, sites[r] as number)) propose(profit, -1, sites[r] as number);
    }
    if (inward < 0 && outward < 0) return;
    if (outward >= 0) {
      chosen[outward] = 0;
      count(limits, tally, outward, -1);
    }
    if (inward >= 0) {
      chosen[inward] = 1;
      count(limits, tally, inward, 1);
    }
  }
}

function raise(sums: Float64Array, at: number, by: number): void {
  sums[at] = (sums[at] as number) + by;
}
