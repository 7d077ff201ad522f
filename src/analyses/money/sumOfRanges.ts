import { exactSum } from "../../model/exactSum.ts";
import type { MoneyRange } from "./financingRow.ts";

/**
 * Sum of amounts known within limits (součet rozmezí): limits are added, and one that is not known makes the sum's unknown.
 *
 * @param ranges - amounts
 * @returns the sum; 0 of nothing
 * @throws RangeError `not-finite`, `sum-overflow`
 *
 * @example
 * sumOfRanges([{ low: 100, high: 100 }, { low: 0, high: 50 }]) // => { low: 100, high: 150 }
 * sumOfRanges([{ low: 100, high: 100 }, { low: 0, high: null }]) // => { low: 100, high: null }
 *
 * @internal
 */
export function sumOfRanges(ranges: readonly MoneyRange[]): MoneyRange {
  const side = (of: "low" | "high"): number | null => {
    const limits = ranges.map((range) => range[of]);
    return limits.includes(null) ? null : exactSum(limits.map((limit) => limit ?? 0));
  };
  return { low: side("low"), high: side("high") };
}

/**
 * Difference of two amounts known within limits (rozdíl rozmezí): at least the low less the high, at most the high less the
 * low.
 *
 * @param a - what is subtracted from
 * @param b - what is subtracted
 * @throws RangeError `not-finite`, `sum-overflow`
 *
 * @example
 * differenceOfRanges({ low: 500, high: 500 }, { low: 300, high: null }) // => { low: null, high: 200 }
 *
 * @internal
 */
export function differenceOfRanges(a: MoneyRange, b: MoneyRange): MoneyRange {
  const less = (x: number | null, y: number | null): number | null => (x === null || y === null ? null : exactSum([x, -y]));
  return { low: less(a.low, b.high), high: less(a.high, b.low) };
}

/**
 * Share of an amount in a whole (podíl rozmezí) when both the amount and the rest are known within limits only.
 *
 * @param part - the amount, at least 0
 * @param rest - what else the whole holds, at least 0
 * @returns a fraction within limits [1]; both `null` when nothing is there
 *
 * @example
 * shareOfRanges({ low: 100, high: 100 }, { low: 100, high: 300 }) // => { low: 0.25, high: 0.5 }
 * shareOfRanges({ low: 100, high: 100 }, { low: 0, high: null }) // => { low: 0, high: 1 }
 * shareOfRanges({ low: 0, high: 0 }, { low: 0, high: 0 }) // => { low: null, high: null }
 *
 * @internal
 */
export function shareOfRanges(part: MoneyRange, rest: MoneyRange): MoneyRange {
  if (part.high === 0 && rest.high === 0) return { low: null, high: null };
  const of = (amount: number, other: number): number => {
    // Halves, so that two amounts at the end of the range of numbers still add up.
    const whole = amount / 2 + other / 2;
    return amount / 2 / whole;
  };
  const low = part.low === null || part.low === 0 || rest.high === null ? 0 : of(part.low, rest.high);
  const high = part.high === 0 ? 0 : part.high === null || rest.low === null || rest.low === 0 ? 1 : of(part.high, rest.low);
  return { low, high };
}
