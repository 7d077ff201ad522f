import { mean, variance } from "simple-statistics";
import { rangeRefusal } from "../../model/refusal.ts";
import { random } from "../chance/random.ts";
import type { Seed } from "../chance/seed.ts";
import type { GlobalAlternative, PermutationTest } from "./globalPattern.ts";

/** 10! orders, 3 628 800. */
const MOST_FOR_ALL = 10;

/**
 * The permutation test of a measure over all areas: the values are shuffled over the areas, without replacement.
 *
 * @param values - one for each area; they are left as they are
 * @param measure - the measure of values in some order
 * @param options.observed - the measure in the real order
 * @param options.scale - of the measure; what differs by 1e-12 of it is a tie
 * @throws RangeError `too-many-areas`, `seed-not-finite`
 *
 * @internal
 */
export function globalPermutations(
  name: string,
  values: Float64Array,
  measure: (values: Float64Array) => number,
  options: {
    readonly observed: number;
    readonly scale: number;
    readonly permutations: number | "all";
    readonly seed: Seed;
    readonly alternative: GlobalAlternative;
  },
): PermutationTest | null {
  const { observed, permutations, seed, alternative } = options;
  if (permutations === 0) return null;
  const exact = permutations === "all";
  if (exact && values.length > MOST_FOR_ALL)
    throw rangeRefusal("too-many-areas", `${name} requires at most ${MOST_FOR_ALL} areas to try all orders, got ${values.length}`);
  const tie = 1e-12 * options.scale;
  const found: number[] = [];
  let [atLeast, atMost] = [0, 0];
  const see = (order: Float64Array): void => {
    const one = measure(order);
    if (one >= observed - tie) atLeast++;
    if (one <= observed + tie) atMost++;
    found.push(one);
  };
  if (exact) allOrders(values, see);
  else drawnOrders(values, permutations, random(seed), see);
  const extreme = alternative === "greater" ? atLeast : alternative === "less" ? atMost : Math.min(atLeast, atMost);
  const one = exact ? extreme / found.length : (extreme + 1) / (found.length + 1);
  return {
    permutations: found.length,
    exact,
    seed: exact ? null : typeof seed === "number" ? seed + 0 : seed,
    mean: mean(found) + 0,
    variance: variance(found),
    p: alternative === "two-sided" ? Math.min(1, 2 * one) : one,
  };
}

function drawnOrders(values: Float64Array, count: number, next: () => number, see: (order: Float64Array) => void): void {
  const order = values.slice();
  for (let round = 0; round < count; round++) {
    // Fisher and Yates, in the form of Durstenfeld.
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[j] as number;
      order[j] = kept;
    }
    see(order);
  }
}

/** Every order once, each one exchange of two from the last (Heap 1963). */
function allOrders(values: Float64Array, see: (order: Float64Array) => void): void {
  const order = values.slice();
  const turns = new Int32Array(order.length);
  see(order);
  for (let i = 1; i < order.length; ) {
    const turn = turns[i] as number;
    if (turn >= i) {
      turns[i] = 0;
      i++;
      continue;
    }
    const j = i % 2 === 0 ? 0 : turn;
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
    see(order);
    turns[i] = turn + 1;
    i = 1;
  }
}
