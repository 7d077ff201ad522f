import { linearRegression } from "simple-statistics";
import type { Reason } from "../../codebooks/absenceReasons.ts";
import { ratio } from "../../indicators/ratio.ts";
import { day } from "../../model/day.ts";
import type { SeriesBreak } from "../../model/fact.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { known, subtracted, unknown } from "./known.ts";
import type { ValueOrReason } from "./valueOrReason.ts";
import type { YearlyFigure } from "./yearlyFigure.ts";

/**
 * A series by year; a year that nobody has given is unknown.
 *
 * @internal
 */
export interface YearlySeries {
  at(year: number): ValueOrReason;
}

/** Which years are compared, and where the series breaks. */
interface Span {
  readonly since: number;
  readonly year: number;
  readonly breaks: readonly Pick<SeriesBreak, "on">[];
}

/**
 * A series to be asked by year.
 *
 * @throws RangeError `year-twice`, `year-invalid`, `not-finite`
 * @internal
 */
export function yearlySeries(points: readonly YearlyFigure[]): YearlySeries {
  const byYear = new Map<number, ValueOrReason>();
  for (const { year, value, reason } of points) {
    if (!Number.isInteger(year)) throw rangeRefusal("year-invalid", `riskProfile requires whole years, got ${year}`);
    if (byYear.has(year)) throw rangeRefusal("year-twice", `riskProfile requires each year once, got ${year} twice`);
    if (value !== null && !Number.isFinite(value))
      throw rangeRefusal("not-finite", `riskProfile requires finite values, got ${value} of ${year}`);
    byYear.set(year, value === null ? unknown(reason ?? "not-known-to-source") : known(value));
  }
  return { at: (year) => byYear.get(year) ?? unknown("not-asked") };
}

/** Whether two years of a series are not comparable: a break that begins after the first one has begun and before the last one ends. */
function isBroken({ since, year, breaks }: Span): boolean {
  return breaks.some(({ on }) => day(on) > `${since}-01-01` && on < `${year + 1}-01-01`);
}

/**
 * Change from one year to another, absolute and as a part of the first value.
 *
 * @internal
 */
export function seriesChange(series: YearlySeries, span: Span): { readonly change: ValueOrReason; readonly relativeChange: ValueOrReason } {
  const first = series.at(span.since);
  const change = isBroken(span) ? unknown("break-in-series") : subtracted(series.at(span.year), first);
  return { change, relativeChange: relativeTo(change, first) };
}

function relativeTo(change: ValueOrReason, first: ValueOrReason): ValueOrReason {
  if (change.value === null) return change;
  if (first.value === null) return first;
  // A part of a balance below zero has the wrong sign.
  if (first.value < 0) return unknown("not-applicable");
  const value = ratio(change.value, first.value);
  return value === null ? unknown("denominator-zero") : known(value);
}

/**
 * Slope of the least-squares line over the years of a span, from at least three years with a value.
 *
 * @throws RangeError `values-too-far-apart`
 * @internal
 */
export function seriesSlope(series: YearlySeries, span: Span): { readonly slope: ValueOrReason; readonly slopePoints: number } {
  const points: [number, number][] = [];
  let missing: Reason | null = null;
  for (let year = span.since; year <= span.year; year++) {
    const { value, reason } = series.at(year);
    if (value === null) missing ??= reason;
    // Years from the last one, so that the line is found among small numbers.
    else points.push([year - span.year, value]);
  }
  const slopePoints = points.length;
  if (isBroken(span)) return { slope: unknown("break-in-series"), slopePoints };
  if (slopePoints < 3) return { slope: unknown(missing ?? "too-few"), slopePoints };
  const { m } = linearRegression(points);
  if (!Number.isFinite(m))
    throw rangeRefusal("values-too-far-apart", "riskProfile requires values that can be averaged, got too large ones");
  return { slope: known(m), slopePoints };
}
