import type { GapRule } from "./trendFigures.ts";

/** One period of a recent trend; a figure that the variant reads and that is missing makes the period a gap. */
export interface RecentTrendPoint {
  /** Of the variant `proportion`: events, at most the denominator. */
  readonly count?: number | null;
  readonly denominator?: number | null;
  /** Of the variant `general`: any value with its 95 % limits. */
  readonly value?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** How a recent trend is looked for. */
export interface RecentTrendOptions {
  /** Shares of a count; or rates, means and anything else that has limits. */
  readonly variant: "proportion" | "general";
  /** How many of the last periods are read, at least 4. @default 5 */
  readonly points?: number;
  /** p below which a direction is said [1] @default 0.002 */
  readonly level?: number;
  /** `refused` gives no answer where one of the last periods is a gap. @default "refused" */
  readonly gaps?: GapRule | "refused";
  /** Standard errors between the limits; published with 3.92. @default 3.92 */
  readonly limitsWidth?: number;
  /** Least denominator of a period; `null` asks for none. @default null */
  readonly minimumDenominator?: number | null;
  /** What becomes of a series with a smaller one: no answer, or periods put together by `pooledPeriods`. @default "refused" */
  readonly smallDenominators?: "refused" | "pooled";
}
