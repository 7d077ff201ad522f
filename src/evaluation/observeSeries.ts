import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Day } from "../model/day.ts";
import type { AbsentRow, Fact } from "../model/fact.ts";
import { factsAsOf } from "../model/factsAsOf.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { type ObservationTable, observationOf } from "./observationTable.ts";
import { type ObserveOptions, observe } from "./observe.ts";

/** Tables of the same cards and subjects, one for each period (řada pozorování). */
export interface ObservationSeries {
  readonly day: Day;
  readonly periods: readonly Period[];
  readonly tables: readonly ObservationTable[];
}

/**
 * Observe indicators over several periods in one call (pozorování v čase): each period with its own figures, as known on one day.
 *
 * @param cards - catalogue cards
 * @param facts - reported figures of any time
 * @param subjects - whom to observe
 * @param options.periods - years, school years, days of a state; a figure belongs to the period within which its own ends
 * @param options.day - the day as of which facts were known
 * @param options.absentRows - what a missing row of each source means @default []
 * @returns one table for each period, in the order given
 * @throws RangeError `day-invalid`, `field-invalid`, `period-twice`, as `observe`
 *
 * @example
 * const about = { subject: "obec/500000", field: "births", source: "office", knownAt: "2024-03-01" }
 * const facts = [{ ...about, period: { from: "2022-01-01", to: "2023-01-01" }, value: 3 }, { ...about, period: { from: "2023-01-01", to: "2024-01-01" }, value: 5 }]
 * const births = { ...personsIndicator, id: "own/births", terms: [{ field: "births" }] }
 * const series = observeSeries([births], facts, ["obec/500000"], { periods: [year(2022), year(2023)], day: "2024-06-30" })
 * seriesOf(series, "own/births", "obec/500000").map((point) => point.value) // => [3, 5]
 */
export function observeSeries(
  cards: readonly Indicator[],
  facts: readonly Fact[],
  subjects: readonly string[],
  options: Omit<ObserveOptions, "previous"> & {
    readonly periods: readonly Period[];
    readonly day: Day;
    readonly absentRows?: readonly AbsentRow[];
  },
): ObservationSeries {
  const { periods, day, absentRows = [], ...rest } = options;
  const texts = periods.map(({ from, to }) => `${from}/${to}`);
  if (new Set(texts).size !== texts.length)
    throw rangeRefusal("period-twice", `observeSeries requires each period once, got ${texts.join(", ")}`);
  const tables = periods.map((period) => observe(cards, factsAsOf(facts, day, { period, absentRows }), subjects, rest));
  return { day, periods, tables };
}

/** One point of a series: its value, or why there is none. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number | null;
  readonly reason: Reason | null;
  /** Part of the members with a figure [1]; 1 for a reported one. */
  readonly coverage: number;
  readonly observation: Observation;
}

/**
 * The points of one indicator and subject in time (časová řada). A period without a value stays in its place: gaps are never closed up.
 *
 * @param series - from {@link observeSeries}
 * @param indicator - id of a card
 * @param subject - a subject of the tables
 * @returns a point for each period
 * @throws RangeError `indicator-unknown`, `subject-unknown`
 *
 * @example
 * seriesOf(observeSeries([personsIndicator], [], ["cr"], { periods: [year(2022)], day: "2024-06-30" }), "persons", "cr")[0].reason // => "not-asked"
 */
export function seriesOf(series: ObservationSeries, indicator: string, subject: string): readonly SeriesPoint[] {
  return series.tables.map((table, at): SeriesPoint => {
    const observation = observationOf(table, indicator, subject);
    const { value, reason, covered, members } = observation;
    return { period: series.periods[at] as Period, value, reason, coverage: members === 0 ? 0 : covered / members, observation };
  });
}
