import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import type { Day } from "../../model/day.ts";
import type { Period } from "../../model/period.ts";
import type { RiskSignal } from "../../model/riskSignal.ts";
import type { ValueOrReason } from "../risk/valueOrReason.ts";
import type { TrendDirection, TrendReason } from "../trend/trendFigures.ts";
import type { RiskEvidence } from "./riskEvidence.ts";

/**
 * How sure an emerging risk is:
 *
 * - `discovery`: a test goes the worse way and stays when all tests of the call are counted
 * - `signal`: a test goes the worse way, and one of so many would by chance
 * - `improving`: tests signal, none of them the worse way
 * - `quiet`: tested, and nothing signals
 * - `untestable`: no test could be made
 */
export type RiskStatus = "discovery" | "signal" | "improving" | "quiet" | "untestable";

/**
 * Why a series was not tested:
 *
 * - `nothing-known`, `too-few`: fewer known values than `minimumPoints` since the last break
 * - `no-direction`: neither the polarity nor the caller says which way is worse
 * - `periods-uneven`: periods that lie no whole number of equal steps apart
 * - `periods-overlap`: rolling means: their years overlap, and every trend looks surer than it is
 * - `denominator-too-small`, `denominator-unknown`: the caller asks for a least denominator, and pooling is not enough or not asked for
 * - `not-a-proportion`: periods are to be pooled, and the counts are no part of their denominators
 * - `no-test-possible`: every test gave a reason instead of an answer
 */
export type UntestableReason =
  | "nothing-known"
  | "too-few"
  | "no-direction"
  | "periods-uneven"
  | "periods-overlap"
  | "denominator-too-small"
  | "denominator-unknown"
  | "not-a-proportion"
  | "no-test-possible";

/** A value with the period that it is of. */
export type PeriodValue = ValueOrReason & { readonly period: Period | null };

/** A signal of people beside the statistics (signál od lidí): never added to them. */
export interface SignalBeside extends Omit<RiskSignal, "share"> {
  /** Share of the respondents [1]: the one given, or count / respondents. */
  readonly share: number | null;
  /** Limits of the share by Wilson, 95 %; only of a random sample, or where everybody was asked, and where the respondents are known. */
  readonly interval: { readonly method: "wilson@1"; readonly level: number; readonly low: number; readonly high: number } | null;
  /** Whether it speaks for more people than those who answered; `null` where the method is not known. */
  readonly isRepresentative: boolean | null;
  /** Why there are no limits; `null` where there are. */
  readonly reason: "not-a-survey" | "sample-not-random" | "method-unknown" | "respondents-unknown" | "share-unknown" | null;
}

/** The same indicator in the territory of comparison. */
export interface RiskReference {
  readonly territory: string;
  /** At the period of the level. */
  readonly level: ValueOrReason;
  /** Location quotient: level here / level there; only of shares and rates. */
  readonly quotient: ValueOrReason;
  /** At the first period since the break that both are known in. */
  readonly quotientBefore: PeriodValue;
  /** The last quotient less the first one. */
  readonly quotientChange: ValueOrReason;
  /** Mann and Kendall of the series there, two-sided at 0.05; beside the tests, not one of them. */
  readonly trend: { readonly direction: TrendDirection | null; readonly p: number | null; readonly reason: TrendReason | null };
}

/** A period without a value, and why. */
export interface SeriesGap {
  readonly period: Period;
  readonly reason: Reason;
}

/** One indicator in one territory: does something new begin here (vznikající riziko)? */
export interface EmergingRisk {
  readonly kind: "emerging-risk";
  readonly method: "emerging-risks@1";
  readonly indicator: string;
  readonly cs: string;
  readonly en: string;
  readonly unit: UnitCode;
  readonly territory: string;
  readonly theme: string;
  readonly worse: "increasing" | "decreasing" | null;
  /** 1 is the first of the list; `null` for what is no emerging risk. */
  readonly rank: number | null;
  readonly status: RiskStatus;
  /** Why it is `untestable`; `null` for all others. */
  readonly why: UntestableReason | null;
  /** The last known value. */
  readonly level: PeriodValue;
  /** From the end of that period to the day of evaluation, in whole months. */
  readonly monthsOld: number | null;
  /** Slope of Theil and Sen in the unit a year, with 95 % limits; they are `null` where so few values cannot give any. */
  readonly slope: {
    readonly method: "theil-sen@1";
    readonly perYear: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly reason: TrendReason | null;
  };
  /** Steps the worse way one after the other, up to the last known value; a gap ends them. */
  readonly stepsWorse: number;
  /**
   * Changes from neighbour to neighbour, and the exact sign test of them, two-sided [1]; `null` where nothing changed. It withstands a series that only
   * carries on from period to period, which the tests take for a trend too often; beside them, not one of them.
   */
  readonly changes: { readonly method: "sign-test@1"; readonly worse: number; readonly better: number; readonly p: number | null };
  /** One for each test, in the order of the tests; empty where the series was not tested. */
  readonly evidence: readonly RiskEvidence[];
  readonly reference: RiskReference | null;
  /** Known values that were tested, and the months from one place to the next. */
  readonly used: number;
  readonly everyMonths: number | null;
  /** Periods put together for each tested value: 1 unless denominators were too small. */
  readonly pooled: number;
  /** Periods at the beginning that fill no pooled one. */
  readonly dropped: number;
  readonly gaps: readonly SeriesGap[];
  /** The last break, and the known values before it that were left out; `null` where there is none. */
  readonly brokenOn: { readonly on: Day; readonly cs: string; readonly en: string; readonly leftOut: number } | null;
  /** What people noticed; never added to the evidence, and never moves a rank. */
  readonly signals: readonly SignalBeside[];
  /** The tests of the whole call, so that a single line is not read alone. */
  readonly among: { readonly tests: number; readonly expectedFalseAlarms: number; readonly rate: number };
}
