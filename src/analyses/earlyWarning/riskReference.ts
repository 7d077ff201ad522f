import type { UnitCode } from "../../codebooks/units.ts";
import { ratio } from "../../indicators/ratio.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { Period } from "../../model/period.ts";
import { known, subtracted, unknown } from "../risk/known.ts";
import { levelQuotient } from "../risk/levelQuotient.ts";
import type { ValueOrReason } from "../risk/valueOrReason.ts";
import { mannKendall } from "../trend/mannKendall.ts";
import type { RiskReference } from "./emergingRisk.ts";
import type { PreparedSeries, SeriesPlace } from "./preparedSeries.ts";

const levelOf = ({ value, reason }: SeriesPlace): ValueOrReason =>
  value === null ? unknown(reason ?? "not-known-to-source") : known(value);

/** Counts of people, services or crowns have no location quotient: there are more of them in a kraj by its size. */
const isRelative = (unit: UnitCode): boolean => unit === "1" || unit === "quotient" || unit.startsWith("per-");

/** The periods of a pooled one, put together as those of the territory are. */
function together(
  { places }: PreparedSeries,
  { from, to }: Period,
  { scale, pooled }: { readonly scale: number; readonly pooled: number },
): ValueOrReason {
  const own = places.filter(({ period }) => period.from >= from && period.to <= to);
  const missing = own.find(({ value, numerator, denominator }) => value === null || numerator === null || denominator === null);
  if (own.length < pooled || missing !== undefined)
    return unknown(missing?.reason ?? (missing === undefined ? "not-asked" : "not-known-to-source"));
  const value = ratio(
    exactSum(own.map(({ numerator }) => numerator ?? 0)),
    exactSum(own.map(({ denominator }) => denominator ?? 0)),
    scale,
  );
  return value === null ? unknown("denominator-zero") : known(value);
}

/**
 * Level against the territory of comparison, now and at the beginning, at the same periods, with the trend there.
 *
 * @internal
 */
export function riskReference(
  here: PreparedSeries,
  there: PreparedSeries,
  { territory, unit, at, scale }: { readonly territory: string; readonly unit: UnitCode; readonly at: number; readonly scale: number },
): RiskReference {
  const byPeriod = new Map(there.places.map((place) => [`${place.period.from}/${place.period.to}`, place]));
  const pairs = here.places.map((place) => {
    const other = byPeriod.get(`${place.period.from}/${place.period.to}`);
    const single = other === undefined ? unknown("not-asked") : levelOf(other);
    return {
      period: place.period,
      here: levelOf(place),
      there: here.pooled === 1 ? single : together(there, place.period, { scale, pooled: here.pooled }),
    };
  });
  const last = pairs[at];
  const none = last?.here.reason ?? "not-asked";
  const quotientOf = (pair: (typeof pairs)[number] | undefined): ValueOrReason =>
    pair === undefined ? unknown(none) : isRelative(unit) ? levelQuotient(pair.here, pair.there) : unknown("not-applicable");
  const quotient = quotientOf(last);
  const first = pairs.slice(0, Math.max(0, at)).find((pair) => quotientOf(pair).value !== null);
  const before = isRelative(unit) ? (first === undefined ? unknown("too-few") : quotientOf(first)) : unknown("not-applicable");
  const { direction, p, reason } = mannKendall(pairs.map((pair) => pair.there.value));
  return {
    territory,
    level: last?.there ?? unknown(none),
    quotient,
    quotientBefore: { ...before, period: first?.period ?? null },
    quotientChange: subtracted(quotient, before),
    trend: { direction, p, reason },
  };
}
