import type { Reason } from "../codebooks/absenceReasons.ts";
import type { UnitCode } from "../codebooks/units.ts";
import type { Period } from "./period.ts";

/** How an observation came about: reported for the subject itself, or rolled up from its members. */
export type ObservationOrigin = "reported" | "rolled-up";

/** Limits within which chance alone may have moved a number (interval spolehlivosti), by a named method. */
export interface ObservedInterval {
  readonly method: "wilson@1" | "poisson@1";
  /** Such as 0.95. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/**
 * One number about one subject, or the reason why there is none (pozorování), with all that is needed to answer for it.
 * A plain object; a whole set of them is kept in an `ObservationTable`.
 */
export interface Observation {
  readonly kind: "observation";
  readonly indicator: string;
  readonly version: number;
  readonly cs: string;
  readonly en: string;
  readonly unit: UnitCode;
  readonly subject: string;
  /** The figure, or `null` and then `reason` says why. */
  readonly value: number | null;
  readonly reason: Reason | null;
  /** The words of a refusal where the reason is `invalid-input`; otherwise `null`. */
  readonly detail: string | null;
  /** What is certain when the value is not known: a partial sum of counts gives a lower bound. */
  readonly low: number | null;
  readonly high: number | null;
  /** Of a share or rate of counted people or events; `null` where the card names no method, or there is no value. */
  readonly interval: ObservedInterval | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly numeratorPeriod: Period | null;
  readonly denominatorPeriod: Period | null;
  /** Ids of the sources of all figures used, sorted. */
  readonly sources: readonly string[];
  readonly origin: ObservationOrigin;
  /** Members with a figure, of all members the indicator applies to; 1 of 1 for a reported figure. */
  readonly covered: number;
  readonly members: number;
  /** Part of the denominator of all members that those with a figure make up [1]; `null` when not rolled up, or not known. */
  readonly coveredWeight: number | null;
}
