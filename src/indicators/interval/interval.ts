import type { Reason } from "../../codebooks/absenceReasons.ts";

/** How the limits of a count of events are computed; `"poisson"` is exact below 10 events and Byar's approximation from 10. */
export type CountMethod = "poisson" | "exact-poisson" | "byar" | "byar.epitools";

/** How the limits of an interval were computed. Where `"poisson"` chose between two formulas, the one that it chose. */
export type IntervalFormula = "wilson@1" | `${CountMethod}@1`;

/** A proportion or rate with the interval in which chance alone may have moved it (interval spolehlivosti). */
export interface Interval {
  readonly method: IntervalFormula;
  /** Such as 0.95. */
  readonly level: number;
  /** The proportion or rate itself, times the scale. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is no value and no interval; `null` when there is one. */
  readonly reason: Reason | null;
}

/** Events, or persons concerned, and what they are counted against. */
export interface CountOfDenominator {
  /** At least 0; need not be whole. */
  readonly count: number | null;
  /** At least 0. */
  readonly denominator: number | null;
}
