import type { SeriesBreak } from "../../model/fact.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { subtracted } from "./known.ts";
import { levelQuotient } from "./levelQuotient.ts";
import type { ValueOrReason } from "./valueOrReason.ts";
import type { YearlyFigure } from "./yearlyFigure.ts";
import { seriesChange, seriesSlope, type YearlySeries, yearlySeries } from "./yearlySeries.ts";

/** One indicator over the years, in the territory and in what it is compared with. */
export interface RiskProfileInput {
  readonly territory: readonly YearlyFigure[];
  /** The kraj of the territory; `null` when it is not compared with one. */
  readonly region: readonly YearlyFigure[] | null;
  /** The country; `null` when it is not compared with it. */
  readonly country: readonly YearlyFigure[] | null;
}

/** Choices of {@link riskProfile}. */
export interface RiskProfileOptions {
  /** The year of the level, and the last one of change and slope [year]. */
  readonly year: number;
  /** First year of the change [year]. @default `year` less `slopeYears` plus 1 */
  readonly since?: number;
  /** How many years the slope is taken over, at least 3 [year]. @default 3 */
  readonly slopeYears?: number;
  /** Days from which the series is not comparable with its past. @default [] */
  readonly breaks?: readonly Pick<SeriesBreak, "on">[];
}

/** Level, change and slope of one series. */
export interface SeriesProfile {
  readonly level: ValueOrReason;
  /** Last less first, in the unit of the series. */
  readonly change: ValueOrReason;
  /** The change as a part of the first value [1]. */
  readonly relativeChange: ValueOrReason;
  /** Slope of the least-squares line, in the unit of the series a year. */
  readonly slope: ValueOrReason;
  /** Years with a value that the slope stands on. */
  readonly slopePoints: number;
}

/** The territory against another one: how many times higher, and how much more it changed. */
export interface ComparedProfile extends SeriesProfile {
  /** Location quotient of the level: level here / level there. */
  readonly quotient: ValueOrReason;
  /** Change here less change there. */
  readonly changeDifference: ValueOrReason;
  /** Slope here less slope there. */
  readonly slopeDifference: ValueOrReason;
}

/** Level, change and slope of a risk, each a value or a reason. */
export interface RiskProfile extends SeriesProfile {
  readonly method: "risk-profile@1";
  readonly year: number;
  readonly since: number;
  readonly slopeYears: number;
  readonly region: ComparedProfile | null;
  readonly country: ComparedProfile | null;
}

/**
 * Profile of a risk (profil rizika): level, change and slope of one indicator in a territory, against its kraj and the country.
 *
 * level quotient = level here / level there (location quotient, lokalizační kvocient)
 * change = value of the last year − value of the first year; relative change = change / value of the first year
 * slope = slope of the least-squares line over the last `slopeYears` years, in the unit a year
 *
 * A slope stands on at least three years with a value and never reaches over a break of the series; nor does a change. A year that
 * is missing is not closed up: the others keep their distance. Three points show a direction and prove nothing: a small
 * municipality moves by chance alone, so read the slope beside the interval of the level. Higher is not worse by itself; that is
 * the polarity of the indicator.
 *
 * @param input - series of the territory, of its kraj and of the country, in any order of years
 * @param options - years, breaks
 * @returns the record; each number is a value, or `null` with its reason
 * @throws RangeError `year-invalid`, `since-after-year`, `slope-years-too-few`, `year-twice`, `not-finite`, `day-invalid`,
 *   `sum-overflow`, `values-too-far-apart`
 *
 * @example
 * const years = (values) => values.map((value, i) => ({ year: 2021 + i, value, reason: value === null ? "not-reported" : null }))
 * const profile = riskProfile({ territory: years([4, 5, 6]), region: years([4, 4, 4]), country: null }, { year: 2023 })
 * profile.slope // => { value: 1, reason: null }
 * profile.relativeChange // => { value: 0.5, reason: null }
 * profile.region.quotient // => { value: 1.5, reason: null }
 * profile.region.slopeDifference // => { value: 1, reason: null }
 * riskProfile({ territory: years([4, null, 6]), region: null, country: null }, { year: 2023 }).slope // => { value: null, reason: "not-reported" }
 * riskProfile({ territory: years([4, 5, 6]), region: null, country: null }, { year: 2023, breaks: [{ on: "2022-01-01" }] }).slope // => { value: null, reason: "break-in-series" }
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function riskProfile(input: RiskProfileInput, options: RiskProfileOptions): RiskProfile {
  const { year, slopeYears = 3, breaks = [] } = options;
  requireYear("year", year);
  if (!(Number.isInteger(slopeYears) && slopeYears >= 3 && slopeYears <= year - 999))
    throw rangeRefusal("slope-years-too-few", `riskProfile requires a slope over a whole number of at least 3 years, got ${slopeYears}`);
  const { since = year - slopeYears + 1 } = options;
  requireYear("since", since);
  if (since >= year) throw rangeRefusal("since-after-year", `riskProfile requires a first year before ${year}, got ${since}`);
  const profiled = (points: readonly YearlyFigure[]): SeriesProfile =>
    seriesProfile(yearlySeries(points), { year, since, slopeYears, breaks });
  const here = profiled(input.territory);
  const against = (points: readonly YearlyFigure[] | null): ComparedProfile | null =>
    points === null ? null : comparedProfile(here, profiled(points));
  const years = { year, since, slopeYears };
  return { method: "risk-profile@1", ...years, ...here, region: against(input.region), country: against(input.country) };
}

function requireYear(name: string, year: number): void {
  if (!(Number.isInteger(year) && year >= 1000 && year <= 9998))
    throw rangeRefusal("year-invalid", `riskProfile requires ${name} to be a whole number of 1000 to 9998, got ${year}`);
}

function seriesProfile(series: YearlySeries, options: Required<RiskProfileOptions>): SeriesProfile {
  const { year, since, slopeYears, breaks } = options;
  return {
    level: series.at(year),
    ...seriesChange(series, { since, year, breaks }),
    ...seriesSlope(series, { since: year - slopeYears + 1, year, breaks }),
  };
}

function comparedProfile(here: SeriesProfile, there: SeriesProfile): ComparedProfile {
  return {
    ...there,
    quotient: levelQuotient(here.level, there.level),
    changeDifference: subtracted(here.change, there.change),
    slopeDifference: subtracted(here.slope, there.slope),
  };
}
