import type { CountOfDenominator, Interval } from "./interval.ts";

/**
 * The interval of what is not known.
 *
 * @internal
 */
export function unknownInterval(method: Interval["method"], level: number, input: CountOfDenominator): Interval {
  const isUnknown = input.count === null || input.denominator === null;
  return { method, level, value: null, low: null, high: null, reason: isUnknown ? "not-known-to-source" : "denominator-zero" };
}
