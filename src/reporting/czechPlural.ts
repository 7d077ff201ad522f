import type { CzechForms } from "../codebooks/countedEntry.ts";
import { rangeRefusal } from "../model/refusal.ts";

/**
 * Which form of a Czech noun stands beside a number (tvar u čísla): 1 lůžko, 2 lůžka, 5 lůžek, 1,5 lůžka.
 *
 * A negative number takes the form of its absolute value. Only 1 itself takes the first form: 21 lůžek, 101 lůžek.
 *
 * @param n - the number as it is printed, already rounded
 * @returns name of the form
 * @throws RangeError `not-finite`
 *
 * @example
 * czechPlural(1) // => "one"
 * czechPlural(-3) // => "few"
 * czechPlural(0) // => "many"
 * czechPlural(21) // => "many"
 * czechPlural(1.5) // => "fraction"
 */
export function czechPlural(n: number): keyof CzechForms {
  if (!Number.isFinite(n)) throw rangeRefusal("not-finite", `czechPlural requires a finite number, got ${n}`);
  const size = Math.abs(n);
  if (!Number.isInteger(size)) return "fraction";
  if (size === 1) return "one";
  return size >= 2 && size <= 4 ? "few" : "many";
}
