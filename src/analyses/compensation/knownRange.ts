import type { AmountRange } from "./amountRange.ts";
import { sumOfAmounts } from "./exactAmount.ts";

/**
 * Sum of amounts of which any may be unknown: what is known at least, no limit above as long as one is not.
 *
 * @throws RangeError `amount-not-whole`, `amount-negative`, `amount-too-large`
 *
 * @internal
 *
 * @example
 * knownRange("overcompensation", [100, 50]) // => { low: 150, high: 150 }
 * knownRange("overcompensation", [100, null]) // => { low: 100, high: null }
 */
export function knownRange(name: string, amounts: readonly (number | null)[]): AmountRange {
  const low = sumOfAmounts(
    name,
    amounts.map((amount) => amount ?? 0),
  );
  return { low, high: amounts.includes(null) ? null : low };
}

/**
 * Sum of ranges.
 *
 * @throws RangeError `amount-too-large`
 *
 * @internal
 *
 * @example
 * rangeSum("overcompensation", [{ low: 1, high: 2 }, { low: 3, high: null }]) // => { low: 4, high: null }
 */
export function rangeSum(name: string, ranges: readonly AmountRange[]): AmountRange {
  const highs = ranges.map(({ high }) => high);
  return {
    low: sumOfAmounts(
      name,
      ranges.map(({ low }) => low),
    ),
    high: highs.includes(null)
      ? null
      : sumOfAmounts(
          name,
          highs.map((high) => high ?? 0),
        ),
  };
}

/**
 * What is left of a range when another one is taken away, never below 0.
 *
 * @internal
 *
 * @example
 * rangeLess({ low: 100, high: 120 }, { low: 30, high: 40 }) // => { low: 60, high: 90 }
 * rangeLess({ low: 100, high: null }, { low: 30, high: null }) // => { low: 0, high: null }
 * rangeLess({ low: 10, high: 10 }, { low: 30, high: 30 }) // => { low: 0, high: 0 }
 */
export function rangeLess(a: AmountRange, b: AmountRange): AmountRange {
  return { low: b.high === null ? 0 : Math.max(0, a.low - b.high), high: a.high === null ? null : Math.max(0, a.high - b.low) };
}

/**
 * The amount of a range that is one number.
 *
 * @internal
 *
 * @example
 * exactOf({ low: 10, high: 10 }) // => 10
 * exactOf({ low: 10, high: null }) // => null
 */
export function exactOf(range: AmountRange): number | null {
  return range.low === range.high ? range.low : null;
}
