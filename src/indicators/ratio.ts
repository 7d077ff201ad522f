import { rangeRefusal } from "../model/refusal.ts";

/**
 * Ratio (poměr), `scale × numerator / denominator`: the one division of the library.
 *
 * @param numerator - any figure; may be negative (an increase)
 * @param denominator - at least 0
 * @param scale - 100 or 1 000 where a statistic is customarily printed so @default 1
 * @returns the ratio; `null` when either figure is unknown or the denominator is 0
 * @throws RangeError `not-finite`, `denominator-negative`, `ratio-overflow`
 *
 * @example
 * ratio(3, 4) // => 0.75
 * ratio(0, 4) // => 0
 * ratio(3, 0) // => null
 * ratio(null, 4) // => null
 */
export function ratio(numerator: number | null, denominator: number | null, scale = 1): number | null {
  for (const figure of [numerator, denominator, scale])
    if (figure !== null && !Number.isFinite(figure))
      throw rangeRefusal("not-finite", `ratio requires finite numbers, got ${String(figure)}`);
  if (denominator !== null && denominator < 0)
    throw rangeRefusal("denominator-negative", `ratio requires a denominator of at least 0, got ${denominator}`);
  if (numerator === null || denominator === null || denominator === 0) return null;
  const scaled = scale * numerator;
  const value = Number.isFinite(scaled) ? scaled / denominator : scale * (numerator / denominator);
  if (!Number.isFinite(value))
    throw rangeRefusal(
      "ratio-overflow",
      `ratio requires a result within the range of numbers, got ${scale} × ${numerator} / ${denominator}`,
    );
  return value + 0;
}
