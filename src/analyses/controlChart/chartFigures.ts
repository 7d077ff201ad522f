import type { TrendDirection, TrendFigures, TrendReason } from "../trend/trendFigures.ts";

/** Why a control chart has no limits, or no value: a part of the reasons of a trend. */
export type ChartReason = Extract<TrendReason, "nothing-known" | "too-few" | "constant">;

/** What every control chart says. */
export interface ChartFigures extends TrendFigures {
  /** Where the signal at the last known value points; `none` where there is no signal, `null` where there is no chart. */
  readonly direction: TrendDirection | null;
  /** A chart has limits and rules, and no probability. */
  readonly p: null;
  readonly reason: ChartReason | null;
}

/** Several periods in a row of which one rule of a chart says that they are not chance alone. */
export interface ChartSignal {
  /** Name of the rule. */
  readonly rule: string;
  /** `null` for a rule that knows no side, such as too little variation. */
  readonly direction: Exclude<TrendDirection, "none"> | null;
  /** Place of the first and of the last period. */
  readonly first: number;
  readonly last: number;
  /** Place at which the rule was fulfilled for the first time, so that one could have known. */
  readonly signalledAt: number;
}

/**
 * What a sum or a mean that remembers does at a gap:
 *
 * - `restarted`: it begins anew after the gap, as nothing is known of the time between
 * - `closed-up`: it goes on as if there had been no such period
 */
export type MemoryGapRule = "restarted" | "closed-up";
