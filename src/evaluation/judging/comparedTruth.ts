import type { Comparison } from "../../model/rules/ruleCondition.ts";

/**
 * Whether something between two bounds compares so with something else between two bounds: 0 no, 1 yes, 2 where it depends.
 *
 * @internal
 */
export function comparedTruth(low: number, high: number, is: Comparison, limitLow: number, limitHigh: number): number {
  switch (is) {
    case "above":
      return low > limitHigh ? 1 : high <= limitLow ? 0 : 2;
    case "at-least":
      return low >= limitHigh ? 1 : high < limitLow ? 0 : 2;
    case "below":
      return high < limitLow ? 1 : low >= limitHigh ? 0 : 2;
    case "at-most":
      return high <= limitLow ? 1 : low > limitHigh ? 0 : 2;
    case "equal":
      return low > limitHigh || high < limitLow ? 0 : low === high && limitLow === limitHigh ? 1 : 2;
    case "unequal":
      return low > limitHigh || high < limitLow ? 1 : low === high && limitLow === limitHigh ? 0 : 2;
  }
}
