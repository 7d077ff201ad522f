import type { RiskPoint, RiskSeries } from "../analyses/earlyWarning/riskSeries.ts";
import { type Indicator, readsOf } from "../indicators/indicator.ts";
import type { SeriesBreak } from "../model/fact.ts";
import type { Period } from "../model/period.ts";
import { type ObservationSeries, seriesOf } from "./observeSeries.ts";

/** Choices of {@link riskSeries}. */
export interface RiskSeriesOptions {
  /** Subjects of the tables that are watched. */
  readonly territories: readonly string[];
  /** The subject each of them is compared with, a kraj or the country; it has to be among the subjects of the tables. @default {} */
  readonly references?: Readonly<Record<string, string>>;
  /** Days from which series are not comparable with their past; those of the fields that a card reads count for it. @default [] */
  readonly breaks?: readonly SeriesBreak[];
  /** Which way is worse, by id of the indicator, where the polarity of its card does not say so. @default {} */
  readonly worse?: Readonly<Record<string, "increasing" | "decreasing">>;
  /** Code by which signals of people belong to an indicator, by its id. @default the id itself */
  readonly themes?: Readonly<Record<string, string>>;
}

/**
 * Series for early warning out of observations (řady pro včasné varování): one for each card and territory, as known on the day of the observations.
 *
 * A point stands at the period that was asked for; what its figure speaks of is kept beside it (`measured`: a school year, a state on one day),
 * so that a break cuts where the figure was measured, and a figure of both sides of it is a gap. A period without a value stays with its
 * reason; so does one whose numerator and denominator lie on both sides of a break. Counts go along, limits where they are those of 95 %. Sums of which some members are missing have no value, so no series of theirs.
 *
 * Not told here: since when each figure was known; ask for the observations of an earlier day and hand the same day to `emergingRisks`.
 *
 * @param series - from `observeSeries`
 * @param cards - the cards that it was observed by, or some of them
 * @param options - see {@link RiskSeriesOptions}
 * @returns a series for each card and territory, cards first, in the order given
 * @throws RangeError `indicator-unknown`, `subject-unknown`
 *
 * @example
 * const about = { subject: "obec/500000", source: "office", knownAt: "2024-03-01" }
 * const facts = [2021, 2022, 2023].flatMap((y) => [
 *   { ...about, field: "personsInExecution", period: onDay(`${y}-12-31`), value: y - 1990 },
 *   { ...about, field: "population/T/15+", period: onDay(`${y}-12-31`), value: 400 },
 * ])
 * const observed = observeSeries([executionShareIndicator], facts, ["obec/500000"], { periods: [year(2021), year(2022), year(2023)], day: "2024-06-30" })
 * const [share] = riskSeries(observed, [executionShareIndicator], { territories: ["obec/500000"] })
 * share.points.map(({ value, measured }) => [value, measured.from]) // => [[0.0775, "2021-12-31"], [0.08, "2022-12-31"], [0.0825, "2023-12-31"]]
 * emergingRisks([share], { day: observed.day, minimumPoints: 3 }).others[0].evidence[0].couldSignal // => false
 *
 * @see docs/methods/early-warning.md
 * @category Risk
 */
export function riskSeries(series: ObservationSeries, cards: readonly Indicator[], options: RiskSeriesOptions): readonly RiskSeries[] {
  const { territories, references = {}, breaks = [], worse = {}, themes = {} } = options;
  return cards.flatMap((card) => {
    const properties = new Set(readsOf(card).all.map((field) => field.split("/")[0]));
    const own = breaks.filter(({ fields }) => fields.some((field) => properties.has(field)));
    const table = { series, breaks: own };
    const given = entry(worse, card.id);
    const theme = entry(themes, card.id);
    return territories.map((territory): RiskSeries => {
      const reference = entry(references, territory);
      return {
        ...{ indicator: card.id, cs: card.cs, en: card.en, unit: card.unit, polarity: card.polarity, territory },
        points: pointsOf(table, card.id, territory),
        reference: reference === undefined ? null : { territory: reference, points: pointsOf(table, card.id, reference) },
        scale: card.kind === "ratio" ? card.scale : 1,
        breaks: own.map(({ on, cs, en }) => ({ on, cs, en })),
        ...(given === undefined ? {} : { worse: given }),
        ...(theme === undefined ? {} : { theme }),
      };
    });
  });
}

const entry = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

/** Whether numerator and denominator lie on both sides of a break, or one of them in the midst of it. */
function isAcross({ on }: SeriesBreak, periods: readonly Period[]): boolean {
  return !(periods.every(({ to }) => to <= on) || periods.every(({ from }) => from >= on));
}

function pointsOf(
  table: { readonly series: ObservationSeries; readonly breaks: readonly SeriesBreak[] },
  indicator: string,
  subject: string,
): readonly RiskPoint[] {
  return seriesOf(table.series, indicator, subject).map(({ period, value, reason, observation }): RiskPoint => {
    const { numerator, denominator, numeratorPeriod, denominatorPeriod, interval } = observation;
    const periods = [numeratorPeriod, denominatorPeriod].filter((one) => one !== null);
    if (value !== null && table.breaks.some((one) => isAcross(one, periods)))
      return { period, measured: numeratorPeriod, value: null, reason: "break-in-series" };
    // The recent trend takes limits for those of 95 %.
    const limits = interval?.level === 0.95 ? interval : null;
    return {
      ...{ period, measured: numeratorPeriod, value, reason, numerator, denominator },
      ...{ lower: limits?.low ?? null, upper: limits?.high ?? null },
    };
  });
}
