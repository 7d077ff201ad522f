import type { Outcome } from "../codebooks/outcomes.ts";
import { type Day, day } from "../model/day.ts";
import type { DatedValue, MeasureTarget } from "../model/plan/measureTarget.ts";
import type { RecordKey } from "../model/recordKey.ts";

/** Where an indicator of a measure stands against its target, as known on a day (ukazatel opatření ke dni). */
export interface TargetStanding {
  readonly target: RecordKey;
  /** `not-applicable` while no target value is due; `undecidable` where nothing was read since the one that is due. */
  readonly outcome: Outcome;
  /** The target value that is due. */
  readonly due: DatedValue | null;
  /** What was read last. */
  readonly reading: DatedValue | null;
}

/**
 * Where an indicator of a measure stands against its target (plnění cílové hodnoty): the latest target value due on the day against the
 * latest reading known by then. A reading from before the day of the target proves nothing. Nothing is read between the points of a trajectory.
 *
 * @param target - with its trajectory and readings
 * @param asOf - the day whose state is asked for
 * @param knownBy - readings known by this day count @default the same day
 * @returns outcome with both values
 * @throws RangeError `day-invalid`
 *
 * @example
 * const beds = { id: "u-1", title: "lůžka", unit: "lůžko", aim: "at-least", baseline: null, trajectory: [{ on: "2025-12-31", value: 20 }], readings: [{ on: "2025-12-31", value: 18, knownAt: "2026-02-01" }] }
 * targetStanding(beds, "2026-02-01").outcome // => "breached"
 * targetStanding(beds, "2026-01-31").outcome // => "undecidable"
 * targetStanding(beds, "2025-12-30").outcome // => "not-applicable"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function targetStanding(target: MeasureTarget, asOf: Day, knownBy: Day = asOf): TargetStanding {
  const on = day(asOf);
  const due = latest(target.trajectory.filter((one) => one.on <= on));
  const seen = target.readings.filter((one) => one.on <= on && one.knownAt <= knownBy);
  const newest = latest(seen)?.on;
  // Of several readings of one day the one known last.
  const known = seen.filter((one) => one.on === newest).reduce((last, { knownAt }) => (knownAt > last ? knownAt : last), "");
  const readings = seen.filter((one) => one.on === newest && one.knownAt === known);
  const agree = readings.every(({ value }) => value === readings[0]?.value);
  const reading = readings[0] === undefined || !agree ? null : { on: readings[0].on, value: readings[0].value };
  return { target: target.id, outcome: outcomeOf(target, due, reading), due, reading };
}

function outcomeOf({ aim }: MeasureTarget, due: DatedValue | null, reading: DatedValue | null): Outcome {
  if (due === null) return "not-applicable";
  if (reading === null || reading.on < due.on) return "undecidable";
  return (aim === "at-least" ? reading.value >= due.value : reading.value <= due.value) ? "met" : "breached";
}

/** The value of the latest day; of two of one day the larger, so that their order says nothing. */
function latest(values: readonly DatedValue[]): DatedValue | null {
  let found: DatedValue | null = null;
  for (const { on, value } of values)
    if (found === null || on > found.on || (on === found.on && value > found.value)) found = { on, value };
  return found;
}
