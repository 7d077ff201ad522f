import type { Day } from "../day.ts";
import type { RecordKey } from "../recordKey.ts";

/** A value on a day. */
export interface DatedValue {
  readonly on: Day;
  readonly value: number;
}

/** A value read on a day, and since when it is known. */
export interface TargetReading extends DatedValue {
  readonly knownAt: Day;
}

/** Indicator of a measure (ukazatel opatření): where it started, where it should be and when, what was read. */
export interface MeasureTarget {
  readonly id: RecordKey;
  readonly title: string;
  readonly unit: string;
  /** Whether a higher or a lower value is the aim. */
  readonly aim: "at-least" | "at-most";
  readonly baseline: DatedValue | null;
  /** Target values (cílové hodnoty) by day. */
  readonly trajectory: readonly DatedValue[];
  readonly readings: readonly TargetReading[];
}
