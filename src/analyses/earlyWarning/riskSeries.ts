import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Polarity } from "../../codebooks/polarities.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import type { Day } from "../../model/day.ts";
import type { SeriesBreak } from "../../model/fact.ts";
import type { Period } from "../../model/period.ts";

/** One period of a series (období řady): its value, or why there is none, with the counts behind it where they are known. */
export interface RiskPoint {
  /** The place in time; all periods of a series lie a whole number of months apart. */
  readonly period: Period;
  /** The time that the figure itself speaks of, where it is another one: a school year that is assigned to a calendar year. @default `period` */
  readonly measured?: Period | null;
  /** In the unit of the series. */
  readonly value: number | null;
  /** Why there is no value; `null` where there is one. */
  readonly reason: Reason | null;
  /** Persons or events that were counted. @default null */
  readonly numerator?: number | null;
  /** Against whom they were counted. @default null */
  readonly denominator?: number | null;
  /** 95 % limits of the value, in its unit. @default null */
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** Since when it has been known; later than the day of evaluation it is not seen. @default known on every day */
  readonly knownAt?: Day | null;
}

/** One indicator in one territory over time, in any order of periods. */
export interface RiskSeries {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly cs: string;
  readonly en: string;
  readonly unit: UnitCode;
  readonly polarity: Polarity;
  /** Which way is worse, where the polarity does not say so. @default by polarity; `none` and `target-band` have no worse way */
  readonly worse?: "increasing" | "decreasing";
  readonly territory: string;
  readonly points: readonly RiskPoint[];
  /** The same indicator in the territory it is compared with; `null` when it is not. */
  readonly reference: { readonly territory: string; readonly points: readonly RiskPoint[] } | null;
  /** Code by which signals of people belong to the series. @default the id of the indicator */
  readonly theme?: string;
  /** value = scale · numerator / denominator; needed where periods are pooled. @default 1 */
  readonly scale?: number;
  /** Days from which the series is not comparable with its past. @default [] */
  readonly breaks?: readonly Pick<SeriesBreak, "on" | "cs" | "en">[];
}
