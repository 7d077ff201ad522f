import { ratio } from "../ratio.ts";
import { countLimits } from "./countLimits.ts";
import type { CountMethod, CountOfDenominator, Interval } from "./interval.ts";
import { requireCount, requireScale, tailOf } from "./requireCount.ts";
import { unknownInterval } from "./unknownInterval.ts";

/**
 * Interval of a crude rate (interval spolehlivosti hrubé míry): events that happen one by one, against people, places or expected events.
 *
 * limits = scale × limits of the count / denominator
 *
 * For what may happen to one person more than once, and wherever the count is not a part of the denominator; a share of people has
 * {@link proportionInterval}. Describes chance alone, and events that do not come in clusters: a family of five moving is five events.
 *
 * @param input - events and what they are counted against; a count that is not whole (a mean of twelve months) is taken as it is
 * @param options.level - such as 0.95 or 0.998, between 0 and 1 without both ends @default 0.95
 * @param options.scale - 1 000 for per mille, 100 000 @default 1
 * @param options.method - named formula of the limits @default "poisson"
 * @returns the record, with the formula that was used; value and limits are `null` when a figure is unknown (`not-known-to-source`) or the
 *   denominator is 0 (`denominator-zero`)
 * @throws RangeError `not-finite`, `count-negative`, `level-out-of-range`, `scale-not-positive`, `ratio-overflow`
 *
 * @example
 * const { method, value, low, high } = rateInterval({ count: 5, denominator: 100 }, { scale: 100 });
 * [method, value, low?.toFixed(2), high?.toFixed(2)] // => ["exact-poisson@1", 5, "1.62", "11.67"]
 * rateInterval({ count: 20, denominator: 100 }, { scale: 100 }).method // => "byar@1"
 * rateInterval({ count: 0, denominator: 1000 }, { scale: 1000 }).high?.toFixed(2) // => "3.69"
 * rateInterval({ count: 1, denominator: null }).reason // => "not-known-to-source"
 *
 * @see docs/methods/rates.md
 * @category Interval
 */
export function rateInterval(
  input: CountOfDenominator,
  options: { readonly level?: number; readonly scale?: number; readonly method?: CountMethod } = {},
): Interval {
  const { level = 0.95, scale = 1, method = "poisson" } = options;
  const { count, denominator } = input;
  requireScale(scale, "rateInterval");
  if (count !== null) requireCount(count, "rateInterval");
  if (denominator !== null) requireCount(denominator, "rateInterval", "a denominator");
  tailOf(level, "rateInterval");
  if (count === null || denominator === null || denominator === 0) return unknownInterval(`${method}@1`, level, input);
  const limits = countLimits(count, level, method);
  return {
    method: limits.method,
    level,
    value: ratio(count, denominator, scale),
    low: ratio(limits.low, denominator, scale),
    high: ratio(limits.high, denominator, scale),
    reason: null,
  };
}
