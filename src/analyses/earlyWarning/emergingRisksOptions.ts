import type { Day } from "../../model/day.ts";
import type { RiskSignal } from "../../model/riskSignal.ts";
import type { GapRule } from "../trend/trendFigures.ts";
import type { RiskTest } from "./riskTest.ts";

/** Choices of `emergingRisks`. */
export interface EmergingRisksOptions {
  /** The day of evaluation: what was known later, or speaks of later, is not seen. */
  readonly day: Day;
  /** Each name at most once. @default Mann and Kendall, recent trend by figures, XmR chart */
  readonly tests?: readonly RiskTest[];
  /** Known values since the last break, below which a series is not tested; at least 2. @default 5 */
  readonly minimumPoints?: number;
  /** Least denominator of every tested value; `null` asks for none. @default null */
  readonly minimumDenominator?: number | null;
  /** What becomes of a series with a smaller one: no test, or periods put together by `pooledPeriods`. @default "refused" */
  readonly smallDenominators?: "refused" | "pooled";
  /** What a period without a value is to slopes and charts; `recent-trend` has a choice of its own. @default "kept" */
  readonly gaps?: GapRule;
  /** Tolerated share of false ones among the discoveries [1] @default 0.05 */
  readonly rate?: number;
  /** What field workers, groups and surveys noticed. @default [] */
  readonly signals?: readonly RiskSignal[];
}
