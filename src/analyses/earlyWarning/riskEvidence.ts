import type { Period } from "../../model/period.ts";
import type { TrendDirection, TrendReason } from "../trend/trendFigures.ts";
import type { RiskTest } from "./riskTest.ts";

/**
 * Why a test gave no answer: the reasons of trends, and
 *
 * - `not-a-proportion`: the counts are no part of their denominators, or there are none
 * - `limits-unknown`: neither counts nor limits of the values are known
 */
export type EvidenceReason = TrendReason | "not-a-proportion" | "limits-unknown";

/** What one test says of one series (důkaz). */
export interface RiskEvidence {
  readonly test: RiskTest["test"];
  /** Name and version of the method. */
  readonly method: string;
  /** The conventions and parameters it was made by. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  /** S of Mann and Kendall, χ² of the recent trend, sum or mean of a chart at its last point [sigma]; `null` where there is none. */
  readonly statistic: { readonly name: "S" | "chi-squared" | "cusum" | "ewma"; readonly value: number } | null;
  readonly direction: TrendDirection | null;
  /** The direction as the indicator means it; `null` where the test gave no answer. */
  readonly signal: "worse" | "better" | "none" | null;
  /** [1]; `null` for a chart, or for `reason`. */
  readonly p: number | null;
  /** p adjusted for all tests of the call, by Benjamini and Hochberg [1]. */
  readonly q: number | null;
  /** Whether it signals and its q is at most the rate; `null` without a p. */
  readonly isDiscovery: boolean | null;
  /** Whether so few or so equal values could have given a signal at all; `null` where that is not known beforehand. */
  readonly couldSignal: boolean | null;
  /** p below which it signals [1]; `null` for a chart. */
  readonly level: number | null;
  /** Rule of a chart that signals at the last known value. */
  readonly rule: string | null;
  /** Where that signal begins. */
  readonly since: Period | null;
  readonly reason: EvidenceReason | null;
  /** Values that it read. */
  readonly used: number;
}
