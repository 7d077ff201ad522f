import { rangeRefusal, typeRefusal } from "./refusal.ts";

/**
 * A sum that is not rounded yet: numbers that do not overlap and together are the exact total, smallest first.
 * Merging two of them and rounding at the end gives the same bits as adding all terms at once.
 */
export type ExactTotal = readonly number[];

/** Beyond it a part of a sum could leave the range of numbers although the whole does not, and then the order would matter. */
const LARGEST = 2 ** 1000;

/**
 * Add a number to an exact total.
 *
 * Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997): the error of every addition is kept as a term of its own.
 *
 * @param total - what has been added so far; `[]` at the start
 * @param term - the next number
 * @returns the new total; the old one is left as it was
 * @throws TypeError `not-a-number`; RangeError `not-finite`, `sum-overflow`
 *
 * @example
 * roundedTotal(addExactly(addExactly(addExactly([], 1e16), 1), -1e16)) // => 1
 */
export function addExactly(total: ExactTotal, term: number): ExactTotal {
  if (typeof term !== "number")
    throw typeRefusal("not-a-number", `addExactly requires numbers, got ${term === null ? "null" : typeof term}`);
  if (!Number.isFinite(term)) throw rangeRefusal("not-finite", `addExactly requires finite numbers, got ${term}`);
  if (Math.abs(term) > LARGEST) throw rangeRefusal("sum-overflow", `addExactly requires numbers of at most 2 ** 1000, got ${term}`);
  const parts: number[] = [];
  let carried = term;
  for (const part of total) {
    const [large, small] = Math.abs(carried) < Math.abs(part) ? [part, carried] : [carried, part];
    const high = large + small;
    const low = small - (high - large);
    if (low !== 0) parts.push(low);
    carried = high;
  }
  if (!Number.isFinite(carried)) throw rangeRefusal("sum-overflow", "addExactly requires a total within the range of numbers, got more");
  if (carried !== 0) parts.push(carried);
  return parts;
}

/**
 * Round an exact total to the nearest number, ties to even.
 *
 * @param total - from {@link addExactly}
 * @returns the total as one number
 *
 * @example
 * roundedTotal([]) // => 0
 */
export function roundedTotal(total: ExactTotal): number {
  let at = total.length - 1;
  let high = total[at] ?? 0;
  let low = 0;
  while (at > 0 && low === 0) {
    at -= 1;
    const before = high;
    const part = total[at] ?? 0;
    high = before + part;
    low = part - (high - before);
  }
  // A tie is decided by what is still left below it.
  const next = total[at - 1] ?? 0;
  if ((low < 0 && next < 0) || (low > 0 && next > 0)) {
    const twice = low * 2;
    if (high + twice - high === twice) return high + twice;
  }
  return high;
}

/**
 * Exact sum (přesný součet): the terms added without rounding, the result rounded once. The order of terms changes nothing.
 *
 * @param values - finite numbers
 * @returns the sum; 0 of nothing
 * @throws TypeError `not-a-number`; RangeError `not-finite`, `sum-overflow`
 *
 * @example
 * exactSum([0.1, 0.2, 0.3, -0.6]) // => 2.7755575615628914e-17
 * exactSum([1e16, 1, -1e16]) // => 1
 */
export function exactSum(values: Iterable<number>): number {
  let whole = 0;
  let total: ExactTotal = [];
  for (const value of values) {
    // Whole numbers within the safe range add exactly by themselves.
    const next = whole + value;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(next)) whole = next;
    else total = addExactly(total, value);
  }
  return roundedTotal(addExactly(total, whole));
}
