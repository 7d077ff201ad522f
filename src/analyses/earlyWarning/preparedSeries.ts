import { type Day, day } from "../../model/day.ts";
import { type Period, period } from "../../model/period.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { requireFigure, requirePositive } from "../trend/knownSeries.ts";
import { pooledPeriods } from "../trend/pooledPeriods.ts";
import type { EmergingRisk, SeriesGap, UntestableReason } from "./emergingRisk.ts";
import type { EmergingRisksOptions } from "./emergingRisksOptions.ts";
import type { RiskPoint, RiskSeries } from "./riskSeries.ts";
import { timeAxis } from "./timeAxis.ts";

const NAME = "emergingRisks";

/**
 * A place of an evenly spaced series.
 *
 * @internal
 */
export interface SeriesPlace extends Required<Omit<RiskPoint, "knownAt" | "measured">> {}

/**
 * A series as the tests read it: since its last break, evenly spaced, pooled where the caller wants it.
 *
 * @internal
 */
export interface PreparedSeries extends Pick<EmergingRisk, "pooled" | "dropped" | "gaps" | "brokenOn"> {
  readonly places: readonly SeriesPlace[];
  readonly everyMonths: number | null;
  readonly why: UntestableReason | null;
}

/** Points that the day knows, in order, each with checked figures and the time it was measured in. */
function knownPoints(points: readonly RiskPoint[], today: Day): readonly (SeriesPlace & { readonly measured: Period })[] {
  const seen = points.filter(({ period: own, measured, knownAt = null }) => {
    period(own.from, own.to);
    if (measured !== undefined && measured !== null) period(measured.from, measured.to);
    if (knownAt !== null) day(knownAt);
    // The last day of the period has passed, and the figure was there.
    return own.to <= today && (knownAt === null || knownAt <= today);
  });
  const sorted = seen.toSorted((a, b) =>
    a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : a.period.from < b.period.from ? -1 : 1,
  );
  for (const [i, { period: own }] of sorted.entries()) {
    const before = sorted[i - 1]?.period;
    if (before?.from === own.from && before.to === own.to)
      throw rangeRefusal("period-twice", `${NAME} requires each period of a series once, got ${own.from}/${own.to} twice`);
  }
  return sorted.map(({ period: own, measured, value, reason, numerator = null, denominator = null, lower = null, upper = null }) => {
    for (const figure of [value, numerator, denominator, lower, upper])
      if (figure !== null) requireFigure(NAME, figure, `figures of ${own.from}/${own.to}`);
    if (value === null) return { period: own, measured: measured ?? own, value, reason: reason ?? "not-known-to-source", ...UNKNOWN };
    return { period: own, measured: measured ?? own, value: value + 0, reason: null, numerator, denominator, lower, upper };
  });
}

const UNKNOWN = { numerator: null, denominator: null, lower: null, upper: null } as const;

/** Only what came after the last break; a figure of both sides of it is none. */
function sinceBreak(
  points: ReturnType<typeof knownPoints>,
  { breaks = [] }: RiskSeries,
): { readonly points: typeof points; readonly brokenOn: EmergingRisk["brokenOn"] } {
  const last = points.at(-1);
  const first = points[0];
  if (last === undefined || first === undefined) return { points, brokenOn: null };
  const within = breaks
    .filter(({ on }) => day(on) > first.measured.from && on < last.measured.to)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const latest = within.at(-1);
  if (latest === undefined) return { points, brokenOn: null };
  const { on, cs, en } = latest;
  const after = points.filter(({ measured }) => measured.to > on);
  const kept = after.map((point) =>
    point.measured.from >= on ? point : { ...point, value: null, reason: "break-in-series" as const, ...UNKNOWN },
  );
  const leftOut = points.filter(({ measured, value }) => measured.from < on && value !== null).length;
  return { points: kept, brokenOn: { on, cs, en, leftOut } };
}

/** Whether two periods that stand in different places speak in part of the same days. */
const overlaps = (points: ReturnType<typeof knownPoints>): boolean =>
  points.some(({ measured }, i) => i > 0 && measured.from < (points[i - 1] as { readonly measured: Period }).measured.to);

/** Periods of a small denominator put together, or the reason why they are not. */
function pooled(
  places: readonly SeriesPlace[],
  { minimum, scale }: { readonly minimum: number; readonly scale: number },
): { readonly places: readonly SeriesPlace[]; readonly length: number; readonly dropped: number } | UntestableReason {
  const counted = places.map(({ numerator, denominator }) => ({ count: numerator, denominator }));
  if (!counted.every(isPart)) return "not-a-proportion";
  const { length, periods, dropped } = pooledPeriods(counted, { minimumDenominator: minimum });
  if (length === null) return "denominator-too-small";
  const together = periods.map(({ from, to, count, denominator }): SeriesPlace => {
    const span = { from: (places[from] as SeriesPlace).period.from, to: (places[to] as SeriesPlace).period.to };
    if (count === null || denominator === null) {
      const missing = places.slice(from, to + 1).find(({ value }) => value === null);
      return { period: span, value: null, reason: missing?.reason ?? "not-known-to-source", ...UNKNOWN };
    }
    const value = requireFigure(NAME, (scale * count) / denominator, "pooled figures");
    return { period: span, value, reason: null, numerator: count, denominator, lower: null, upper: null };
  });
  return { places: together, length, dropped };
}

/**
 * Whether a count is a part of its denominator, or one of them is not known.
 *
 * @internal
 */
export function isPart({ count, denominator }: { readonly count: number | null; readonly denominator: number | null }): boolean {
  return count === null || denominator === null || (count >= 0 && denominator >= count);
}

/**
 * A series since its last break, with a place for every period; small denominators refused or pooled.
 *
 * @throws RangeError `day-invalid`, `period-empty`, `period-twice`, `not-finite`, `value-out-of-range`, `not-positive`
 * @internal
 */
export function preparedSeries(
  series: RiskSeries,
  { day: today, minimumDenominator = null, smallDenominators = "refused" }: EmergingRisksOptions,
): PreparedSeries {
  const scale = requirePositive(NAME, series.scale ?? 1, "a scale");
  const { points, brokenOn } = sinceBreak(knownPoints(series.points, today), series);
  const axis = timeAxis(points.map((point) => point.period));
  const none = { places: points, everyMonths: null, pooled: 1, dropped: 0, gaps: [], brokenOn };
  if (overlaps(points)) return { ...none, why: "periods-overlap" };
  if (axis === null) return { ...none, why: "periods-uneven" };
  const given = new Map(points.map((point) => [point.period.to, point]));
  const places = axis.periods.map((own): SeriesPlace => {
    const { measured: _, ...place } = given.get(own.to) ?? {
      period: own,
      measured: own,
      value: null,
      reason: "not-asked" as const,
      ...UNKNOWN,
    };
    return place;
  });
  const gaps = places.flatMap((place): readonly SeriesGap[] =>
    place.value === null ? [{ period: place.period, reason: place.reason ?? "not-known-to-source" }] : [],
  );
  const single = { places, everyMonths: axis.everyMonths, pooled: 1, dropped: 0, gaps, brokenOn };
  if (minimumDenominator === null) return { ...single, why: null };
  const known = places.filter(({ value }) => value !== null);
  if (known.some(({ denominator }) => denominator === null)) return { ...single, why: "denominator-unknown" };
  if (known.every(({ denominator }) => (denominator ?? 0) >= minimumDenominator)) return { ...single, why: null };
  if (smallDenominators === "refused") return { ...single, why: "denominator-too-small" };
  const together = pooled(places, { minimum: minimumDenominator, scale });
  if (typeof together === "string") return { ...single, why: together };
  const { length, dropped } = together;
  return { ...single, places: together.places, everyMonths: axis.everyMonths * length, pooled: length, dropped, why: null };
}
