import type { Polarity } from "../codebooks/polarities.ts";
import type { UnitCode } from "../codebooks/units.ts";
import type { Observation } from "../model/observation.ts";

/**
 * What moved an indicator: its figures (of people, of services, any other), a correction of a figure that was there before, other boundaries,
 * another definition, or that a figure became known or is not known any more.
 */
export type ChangeCauseCode =
  | "population-changed"
  | "supply-changed"
  | "figure-changed"
  | "corrected"
  | "territory-changed"
  | "method-changed"
  | "parameter-changed"
  | "newly-known"
  | "no-longer-known";

/** One cause, and its part in the change. */
export interface ChangeCause {
  readonly cause: ChangeCauseCode;
  /** Which side of a ratio; `null` where it is both or none. */
  readonly side: "numerator" | "denominator" | null;
  /** In the unit of the indicator; `null` where it cannot be told apart. All parts that are told add up to the change exactly. */
  readonly part: number | null;
}

/** What makes two numbers hard to compare although the card is the same. */
export type ChangeRemark = "source-changed" | "break-in-series" | "coverage-changed";

/** The number of one of the days, with what it was made of. */
export type ChangedObservation = Pick<
  Observation,
  "value" | "reason" | "numerator" | "denominator" | "numeratorPeriod" | "denominatorPeriod" | "sources" | "covered" | "members"
>;

/** An indicator that moved for one subject (změna ukazatele), and why. */
export interface IndicatorChange {
  readonly kind: "indicator-change";
  readonly method: "indicator-change@1";
  readonly indicator: string;
  readonly version: number;
  readonly cs: string;
  readonly en: string;
  readonly unit: UnitCode;
  readonly polarity: Polarity;
  readonly subject: string;
  readonly before: ChangedObservation;
  readonly after: ChangedObservation;
  /** `null` where one of them is not known. */
  readonly change: number | null;
  /** By the direction of the card; `null` where it has none, or the two do not compare. */
  readonly verdict: "better" | "worse" | null;
  /** The largest part first; never empty. */
  readonly causes: readonly ChangeCause[];
  readonly remarks: readonly ChangeRemark[];
}
