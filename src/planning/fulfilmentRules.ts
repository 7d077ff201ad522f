import type { Day } from "../model/day.ts";
import type { MeasureStatus } from "../model/planMeasureRow.ts";

/** Rules by which fulfilment is judged (pravidla hodnocení plnění). No authority has set them: every one is a parameter. */
export interface FulfilmentRules {
  /** Measures being fulfilled continuously (plněno průběžně): fulfilled, or not. @default "counted" */
  readonly ongoing?: "counted" | "left-out";
  /** Which measures may be fulfilled continuously; another one that says so stays in the base and is a fault. @default "without-end-product" */
  readonly ongoingOnly?: "without-end-product" | "any";
  /** Cancelled measures: left out and reported apart, or a part of the base. @default "left-out" */
  readonly cancelled?: "left-out" | "counted";
  /** Statuses that need a reason; without one it is a fault. @default ["not-fulfilled", "cancelled"] */
  readonly reasonFor?: readonly MeasureStatus[];
  /** An assessment of a state before this day is outdated, unless the measure was fulfilled or cancelled. @default nothing is outdated */
  readonly assessedSince?: Day;
  /** The state on the day asked for, as known on this later day: a year is assessed in the spring after it. @default the day asked for */
  readonly knownBy?: Day;
}
