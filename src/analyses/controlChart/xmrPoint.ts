import type { TrendDirection } from "../trend/trendFigures.ts";
import type { ChartReason } from "./chartFigures.ts";

/** A stretch of the series with limits of its own. */
export interface XmrPhase {
  /** First and last place. */
  readonly from: number;
  readonly to: number;
  /** Of the rebase; `null` for the beginning of the series. */
  readonly why: string | null;
  /** Known values that the limits are made of. */
  readonly baseline: number;
  readonly mean: number | null;
  /** Of the baseline, in order, screened ones among them. */
  readonly movingRanges: readonly number[];
  /** Places of moving ranges that were left out by screening. */
  readonly screened: readonly number[];
  readonly meanMovingRange: number | null;
  /** Standard deviation as the moving ranges have it, by the named constant. */
  readonly sigma: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Upper limit of the moving ranges. */
  readonly rangeUpper: number | null;
  /** Whether the baseline is so short that the limits will still move. */
  readonly isProvisional: boolean;
  readonly reason: ChartReason | null;
}

/** A period on an XmR chart. */
export interface XmrPoint {
  readonly place: number;
  readonly value: number | null;
  /** From the value before; `null` at a gap, after a kept one, and at the beginning of a phase. */
  readonly movingRange: number | null;
  readonly isRangeOutside: boolean;
  /** Which phase it lies in. */
  readonly phase: number;
  /** Name of the first rule of the set that it belongs to; `null` is common cause. */
  readonly rule: string | null;
  readonly direction: Exclude<TrendDirection, "none"> | null;
}
