import { rangeRefusal } from "../../model/refusal.ts";
import { requireFigure, requireWhole } from "./knownSeries.ts";

/** More would take seconds, and the normal distribution has been good for long. */
const MOST = 100;

/** Two lists of probabilities of sums, for the sum of both. */
function added(one: readonly number[], other: readonly number[]): number[] {
  const sums = new Array<number>(one.length + other.length - 1).fill(0);
  for (const [i, p] of one.entries()) for (const [j, q] of other.entries()) sums[i + j] = (sums[i + j] as number) + p * q;
  return sums;
}

/** Probabilities of Mann and Whitney's U of two samples, by the recurrence over the largest of all members. */
function inversionsBetween(first: number, second: number): readonly number[] {
  if (second === 1) return new Array<number>(first + 1).fill(1 / (first + 1));
  let before: readonly (readonly number[])[] = Array.from({ length: second + 1 }, () => [1]);
  for (let a = 1; a <= first; a++) {
    const row: (readonly number[])[] = [[1]];
    for (let b = 1; b <= second; b++) {
      const fewer = before[b] as readonly number[];
      const less = row[b - 1] as readonly number[];
      const whole = new Array<number>(a * b + 1).fill(0);
      for (const [u, p] of fewer.entries()) whole[u + b] = (p * a) / (a + b);
      for (const [u, p] of less.entries()) whole[u] = (whole[u] as number) + (p * b) / (a + b);
      row.push(whole);
    }
    before = row;
  }
  return before[second] as readonly number[];
}

/**
 * Exact upper tail of the score of Mann and Kendall (přesná pravděpodobnost Mannova–Kendallova skóre), P(S ≥ s) where no order of the
 * values is likelier than another.
 *
 * S = pairs of different values − 2 · inversions; the inversions of a merged group are Mann and Whitney's U
 *
 * The distribution is built up value by value from sums of positive terms, so that the last digits of a small probability are
 * right; with ties it is the one of all orders of *these* values, which printed tables do not have. Kendall (1975), Rank
 * Correlation Methods; Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, Table A18 for 4 to 10 values.
 *
 * It does not tell how strong a trend is, only how rare the order would be by chance.
 *
 * @param n - how many values, 1 to 100
 * @param score - S
 * @param options.ties - how many values are the same, for each of them, adding up to n @default all different
 * @returns a probability [1]
 * @throws RangeError `not-whole`, `too-long-for-exact`, `ties-do-not-add-up`, `not-finite`, `value-out-of-range`
 *
 * @example
 * kendallTail(4, 6).toFixed(6) // => "0.041667"
 * kendallTail(5, 0).toFixed(6) // => "0.591667"
 * kendallTail(3, 2, { ties: [2, 1] }).toFixed(6) // => "0.333333"
 * kendallTail(400, 2) // => throws "too-long-for-exact"
 *
 * @see docs/methods/trend.md
 * @category Trend
 */
export function kendallTail(n: number, score: number, options: { readonly ties?: readonly number[] } = {}): number {
  requireWhole("kendallTail", n, { what: "a number of values", least: 1 });
  if (n > MOST) throw rangeRefusal("too-long-for-exact", `kendallTail requires at most ${MOST} values, got ${n}`);
  requireFigure("kendallTail", score, "a score");
  const ties = options.ties ?? new Array<number>(n).fill(1);
  for (const t of ties) requireWhole("kendallTail", t, { what: "a number of equal values", least: 1 });
  if (ties.reduce((sum, t) => sum + t, 0) !== n)
    throw rangeRefusal("ties-do-not-add-up", `kendallTail requires ties that add up to ${n}, got [${ties.join(", ")}]`);
  let inversions: number[] = [1];
  let placed = 0;
  let pairs = 0;
  // The largest groups first: the others are then merged one or two at a time.
  for (const t of ties.toSorted((a, b) => b - a)) {
    if (placed > 0) inversions = added(inversions, inversionsBetween(placed, t));
    pairs += placed * t;
    placed += t;
  }
  const most = Math.floor((pairs - score) / 2);
  if (most >= pairs) return 1;
  let tail = 0;
  for (let u = 0; u <= most; u++) tail += inversions[u] as number;
  return Math.min(1, tail);
}
