import { mannKendall } from "../../analyses/trend/mannKendall.ts";
import type { TrendCondition } from "../../model/rules/ruleCondition.ts";
import type { FigureColumn } from "./ruleFigures.ts";

/**
 * Whether a series rises or falls: 0 no, 1 yes, 2 unknown.
 *
 * @param values - the oldest first; `null` is a gap
 * @param bounds - between which numbers each of them lies
 *
 * @internal
 */
export function trendTruth(
  values: readonly (number | null)[],
  { direction, test, level = 0.05 }: TrendCondition,
  bounds: Pick<FigureColumn, "low" | "high">,
): number {
  if (test === "every-step")
    return direction === "increasing" ? risesTruth(bounds.low, bounds.high) : risesTruth(bounds.high.map(minus), bounds.low.map(minus));
  if (values.includes(null)) return 2;
  const { p } = mannKendall(values, { alternative: direction, level });
  return p === null ? 2 : p < level ? 1 : 0;
}

const minus = (bound: number): number => -bound;

/** Whether numbers between bounds rise at every step: surely not where one can be no more than an earlier one is at least. */
function risesTruth(low: Float64Array, high: Float64Array): number {
  let [least, truth] = [low[0] as number, 1];
  for (let i = 1; i < low.length; i++) {
    if ((high[i] as number) <= least && least !== Number.NEGATIVE_INFINITY) return 0;
    if (!((low[i] as number) > (high[i - 1] as number))) truth = 2;
    least = Math.max(least, low[i] as number);
  }
  return truth;
}
