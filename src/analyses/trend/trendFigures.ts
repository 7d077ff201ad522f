/** Where a series goes: `none` is said where a direction was looked for and not found. */
export type TrendDirection = "increasing" | "decreasing" | "none";

/**
 * What becomes of a period without a value:
 *
 * - `kept`: it stays a period, so that two values on both of its sides lie two periods apart and are no neighbours
 * - `closed-up`: as if there had been no such period; the values on both of its sides become neighbours
 */
export type GapRule = "kept" | "closed-up";

/**
 * Why a trend, or a part of its record, is not there:
 *
 * - `nothing-known`: no period has a value
 * - `too-few`: fewer values than the method needs
 * - `constant`: all values are the same: what is said is exact, and tells nothing about chance
 * - `gap-in-series`: a period without a value among those that the test reads
 * - `denominator-zero`, `denominator-too-small`: a denominator is 0, or below the least one that the caller allows
 * - `count-zero`, `count-equals-denominator`: a proportion of 0 or of 1 has no logit
 * - `limits-equal`: a value without uncertainty would outweigh all others
 * - `limits-beyond-slopes`: so few slopes that the confidence cannot be reached
 */
export type TrendReason =
  | "nothing-known"
  | "too-few"
  | "constant"
  | "gap-in-series"
  | "denominator-zero"
  | "denominator-too-small"
  | "count-zero"
  | "count-equals-denominator"
  | "limits-equal"
  | "limits-beyond-slopes";

/** What every record about a series over time says, whatever the method. */
export interface TrendFigures {
  /** Name and version; the conventions it was made by stand beside it, each under its own name. */
  readonly method: string;
  /** `null` where it cannot be said, for `reason`. */
  readonly direction: TrendDirection | null;
  /** Probability of something at least as far from no trend, without one [1]; `null` where the method has none, or for `reason`. */
  readonly p: number | null;
  readonly reason: TrendReason | null;
  /** Values that the method read, of all periods. */
  readonly used: number;
  readonly members: number;
  /** Places of the periods without a value, the first period being 0. */
  readonly gaps: readonly number[];
}
