import { ratio } from "../ratio.ts";
import { criticalValue } from "./criticalValue.ts";
import type { CountOfDenominator, Interval } from "./interval.ts";
import { requireCount, requireScale } from "./requireCount.ts";
import { unknownInterval } from "./unknownInterval.ts";
import { wilsonLower } from "./wilsonLower.ts";
import { wilsonUpper } from "./wilsonUpper.ts";

/**
 * Interval of a proportion (interval spolehlivosti podílu) by Wilson's score: where the share might lie if the same people were
 * counted in a year of other chances.
 *
 * Wilson (1927); the interval of the British public health indicators. Limits stay between 0 and the scale, and 0 of 20 is not
 * certainly nothing. Describes chance alone: not a register that is incomplete, a definition that changed, or people counted twice.
 *
 * @param input - a part and the whole that it belongs to; the part need not be whole (a mean of twelve months)
 * @param options.level - such as 0.95 or 0.998, between 0 and 1 without both ends @default 0.95
 * @param options.scale - 100 for per cent @default 1
 * @returns the record; value and limits are `null` when a figure is unknown (`not-known-to-source`) or nobody is there (`denominator-zero`)
 * @throws RangeError `not-finite`, `count-negative`, `count-exceeds-denominator`, `level-out-of-range`, `scale-not-positive`, `ratio-overflow`
 *
 * @example
 * const { method, value, low, high } = proportionInterval({ count: 27, denominator: 204 }, { scale: 100 });
 * [method, value?.toFixed(1), low?.toFixed(1), high?.toFixed(1)] // => ["wilson@1", "13.2", "9.3", "18.6"]
 * proportionInterval({ count: 0, denominator: 20 }).high?.toFixed(3) // => "0.161"
 * proportionInterval({ count: 0, denominator: 0 }).reason // => "denominator-zero"
 * proportionInterval({ count: 21, denominator: 20 }) // => throws "count-exceeds-denominator"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function proportionInterval(
  input: CountOfDenominator,
  options: { readonly level?: number; readonly scale?: number } = {},
): Interval {
  const { level = 0.95, scale = 1 } = options;
  const { count, denominator } = input;
  requireScale(scale, "proportionInterval");
  if (count !== null) requireCount(count, "proportionInterval");
  if (denominator !== null) requireCount(denominator, "proportionInterval", "a denominator");
  const z = criticalValue(level);
  const low = wilsonLower(count, denominator, z);
  const high = wilsonUpper(count, denominator, z);
  if (low === null || high === null) return unknownInterval("wilson@1", level, input);
  return { method: "wilson@1", level, value: ratio(count, denominator, scale), low: low * scale, high: high * scale, reason: null };
}
