import { random } from "../chance/random.ts";
import type { Seed } from "../chance/seed.ts";
import type { AreaSystem } from "./areaSystem.ts";

/** For each area, in how many permutations its lag came out at least, and at most, as large as the real one; ties count in both. */
export interface ConditionalCounts {
  readonly atLeast: Int32Array;
  readonly atMost: Int32Array;
}

/** Areas whose k neighbours all count the same, by their real sums, the least first. */
interface EqualRows {
  readonly k: number;
  readonly areas: Int32Array;
  readonly sums: Float64Array;
  /** For each place among them, permutations whose sum reaches exactly so far up, and down. */
  readonly up: Int32Array;
  readonly down: Int32Array;
}

/** Rounding that sums of some numbers may differ by when they are added in another order. */
const ROUNDING = 2 ** -50;

/**
 * Conditional permutations of local measures: each area keeps its value, its neighbours are drawn from all others without replacement.
 *
 * All areas share the draws of a round, as in PySAL: an ordered sample of one more than the longest list. With the area itself
 * deleted from it, its first k are a sample without replacement of the others, for every area and every k. Where neighbours count
 * alike, the sum of the first k is the same number for all areas but the few that were drawn, so that one search among the sorted real sums
 * counts for all of them, and the drawn ones are put right: the work of a round grows with the number of neighbours, not of areas.
 *
 * @internal
 */
export function conditionalPermutations(
  system: AreaSystem,
  options: { readonly permutations: number; readonly seed: Seed },
): ConditionalCounts {
  const { n, z } = system;
  const { permutations } = options;
  const next = random(options.seed);
  const [atLeast, atMost] = [new Int32Array(n), new Int32Array(n)];
  const { equal, classOf, sumOf, unequal, longest, largest } = rowsOf(system);
  const drawn = Math.min(n, longest + 1);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const sums = new Float64Array(drawn + 1);
  for (let round = 0; round < permutations; round++) {
    for (let j = 0; j < drawn; j++) {
      const other = j + Math.floor(next() * (n - j));
      const kept = order[other] as number;
      order[other] = order[j] as number;
      order[j] = kept;
      sums[j + 1] = (sums[j] as number) + (z[kept] as number);
    }
    for (const { k, sums: real, up, down } of equal) {
      const tie = (k + 2) * ROUNDING * largest;
      const top = firstAbove(real, (sums[k] as number) + tie);
      const bottom = firstNotBelow(real, (sums[k] as number) - tie);
      up[top] = (up[top] as number) + 1;
      down[bottom] = (down[bottom] as number) + 1;
    }
    for (let j = 0; j < drawn; j++) {
      const i = order[j] as number;
      const k = classOf[i] as number;
      if (k <= j) continue;
      // The area itself stood among its k: one more was drawn in its place.
      const [seen, due, real, tie] = [
        sums[k] as number,
        (sums[k + 1] as number) - (z[i] as number),
        sumOf[i] as number,
        (k + 2) * ROUNDING * largest,
      ];
      atLeast[i] = (atLeast[i] as number) + Number(due >= real - tie) - Number(seen >= real - tie);
      atMost[i] = (atMost[i] as number) + Number(due <= real + tie) - Number(seen <= real + tie);
    }
    for (const { area, weights, real, tie } of unequal) {
      let sum = 0;
      for (let j = 0, taken = 0; taken < weights.length; j++) {
        const other = order[j] as number;
        if (other !== area) sum += (weights[taken++] as number) * (z[other] as number);
      }
      if (sum >= real - tie) atLeast[area] = (atLeast[area] as number) + 1;
      if (sum <= real + tie) atMost[area] = (atMost[area] as number) + 1;
    }
  }
  for (const { areas, up, down } of equal) {
    let [above, below] = [0, 0];
    for (let place = 0; place < areas.length; place++) {
      below += down[place] as number;
      atMost[areas[place] as number] = (atMost[areas[place] as number] as number) + below;
    }
    for (let place = areas.length - 1; place >= 0; place--) {
      above += up[place + 1] as number;
      atLeast[areas[place] as number] = (atLeast[areas[place] as number] as number) + above;
    }
  }
  return { atLeast, atMost };
}

function rowsOf({ n, z, starts, links, weights }: AreaSystem) {
  const sumOf = new Float64Array(n);
  /** Number of equal neighbours; 0 where there are none, or they count unlike. */
  const classOf = new Int32Array(n);
  const unequal: { readonly area: number; readonly weights: Float64Array; readonly real: number; readonly tie: number }[] = [];
  const areasOf = new Map<number, number[]>();
  const largest = z.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  let longest = 0;
  for (let i = 0; i < n; i++) {
    const [begin, end] = [starts[i] as number, starts[i + 1] as number];
    if (begin === end) continue;
    longest = Math.max(longest, end - begin);
    const row = weights.slice(begin, end);
    if (row.every((weight) => weight === row[0])) {
      for (let at = begin; at < end; at++) sumOf[i] = (sumOf[i] as number) + (z[links[at] as number] as number);
      classOf[i] = row.length;
      const others = areasOf.get(row.length);
      if (others === undefined) areasOf.set(row.length, [i]);
      else others.push(i);
      continue;
    }
    let real = 0;
    for (let at = begin; at < end; at++) real += (weights[at] as number) * (z[links[at] as number] as number);
    row.sort((a, b) => b - a);
    unequal.push({ area: i, weights: row, real, tie: (row.length + 2) * ROUNDING * largest * (row[0] as number) });
  }
  const equal = [...areasOf].map(([k, areas]): EqualRows => {
    const sorted = Int32Array.from(areas).sort((a, b) => (sumOf[a] as number) - (sumOf[b] as number) || a - b);
    const room = areas.length + 1;
    return {
      k,
      areas: sorted,
      sums: Float64Array.from(sorted, (i) => sumOf[i] as number),
      up: new Int32Array(room),
      down: new Int32Array(room),
    };
  });
  return { equal, classOf, sumOf, unequal, longest, largest };
}

/** First place whose number is more than a limit. */
function firstAbove(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First place whose number is at least a limit. */
function firstNotBelow(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) >= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
