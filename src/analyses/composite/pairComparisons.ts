import { exactSum } from "../../model/exactSum.ts";

/**
 * Wins, losses and draws of every unit against every other.
 *
 * @internal
 */
export interface PairComparisons {
  readonly wins: Int32Array;
  readonly losses: Int32Array;
  readonly draws: Int32Array;
}

/**
 * Compares every two units criterion by criterion.
 *
 * The one with more than half of the weight wins; a criterion in which both are the same counts half for each. Criteria that are not known
 * of both do not count, and the weight of the others is taken as the whole.
 *
 * @param criteria - scores of units by criterion, more is better; NaN is unknown
 * @param shares - weights that sum to 1
 * @param taking - units that take part
 * @param tolerance - by what part of all weight one side has to outweigh the other; with 0, more than one half as it is rounded
 * @internal
 */
export function pairComparisons(
  criteria: readonly Float64Array[],
  shares: ArrayLike<number>,
  taking: Uint8Array,
  tolerance: number,
): PairComparisons {
  const count = taking.length;
  const [wins, losses, draws] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let a = 0; a < count; a++) {
    if (taking[a] === 0) continue;
    for (let b = 0; b < a; b++) {
      if (taking[b] === 0) continue;
      const balance = tolerance === 0 ? roundedBalance(criteria, shares, a, b) : balanceOf(criteria, shares, a, b, tolerance);
      const to = balance > 0 ? wins : balance < 0 ? losses : draws;
      const from = balance > 0 ? losses : balance < 0 ? wins : draws;
      to[a] = (to[a] as number) + 1;
      from[b] = (from[b] as number) + 1;
    }
  }
  return { wins, losses, draws };
}

/** Over 0 where a outweighs b, below 0 where b does, 0 within the tolerance. */
function balanceOf(criteria: readonly Float64Array[], shares: ArrayLike<number>, a: number, b: number, tolerance: number): number {
  let balance = 0;
  let whole = 0;
  for (let k = 0; k < criteria.length; k++) {
    const share = shares[k] as number;
    const criterion = criteria[k] as Float64Array;
    const x = criterion[a] as number;
    const y = criterion[b] as number;
    if (x > y) balance += share;
    else if (x < y) balance -= share;
    else if (x !== y) continue;
    whole += share;
  }
  return Math.abs(balance) <= tolerance * whole ? 0 : balance;
}

/** The same against one half, every sum rounded once, as programs without a tolerance do. */
function roundedBalance(criteria: readonly Float64Array[], shares: ArrayLike<number>, a: number, b: number): number {
  const [above, equal, below]: [number[], number[], number[]] = [[], [], []];
  for (let k = 0; k < criteria.length; k++) {
    const [x, y] = [criteria[k]?.[a] as number, criteria[k]?.[b] as number];
    if (x === y) equal.push(shares[k] as number);
    else if (x > y) above.push(shares[k] as number);
    else if (x < y) below.push(shares[k] as number);
  }
  const whole = exactSum([...above, ...equal, ...below]);
  const isWhole = above.length + equal.length + below.length === criteria.length;
  // The first of two in the order given is asked; the other gets the rest.
  const part = exactSum(below) + exactSum(equal) / 2;
  return (isWhole ? 0.5 : whole / 2) - part;
}
