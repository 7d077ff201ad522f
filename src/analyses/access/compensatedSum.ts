import { sum } from "simple-statistics";
import { tooLarge } from "./accessSums.ts";

/** The compensated sum of simple-statistics, of lists and of columns; NaN where a figure is. @internal */
export const compensatedSum = (values: readonly number[] | Float64Array): number => sum(values as readonly number[]);

/** A sum that has to be a number. @internal */
export function finiteSum(name: string, values: readonly number[] | Float64Array): number {
  const total = compensatedSum(values) + 0;
  if (!Number.isFinite(total)) throw tooLarge(name);
  return total;
}

/** Puts a value to the others of its key. @internal */
export function put<K>(found: Map<K, number[]>, key: K, value: number): void {
  const values = found.get(key);
  if (values === undefined) found.set(key, [value]);
  else values.push(value);
}
