import type { Polarity } from "../../codebooks/polarities.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { known, unknown } from "../risk/known.ts";
import { senSlope } from "../trend/senSlope.ts";
import type { TrendDirection } from "../trend/trendFigures.ts";
import { changeSigns } from "./changeSigns.ts";
import type { EmergingRisk, SignalBeside, UntestableReason } from "./emergingRisk.ts";
import type { EmergingRisksOptions } from "./emergingRisksOptions.ts";
import { type PreparedSeries, preparedSeries, type SeriesPlace } from "./preparedSeries.ts";
import type { RiskEvidence } from "./riskEvidence.ts";
import { riskReference } from "./riskReference.ts";
import type { RiskSeries } from "./riskSeries.ts";
import type { RiskTest } from "./riskTest.ts";
import { testedSeries } from "./testedSeries.ts";
import { monthsBetween } from "./timeAxis.ts";

/**
 * One series with its evidence, before all tests of the call are counted.
 *
 * @internal
 */
export type UnjudgedRisk = Omit<EmergingRisk, "kind" | "method" | "rank" | "status" | "among" | "evidence"> & {
  readonly evidence: readonly Omit<RiskEvidence, "q" | "isDiscovery">[];
};

type Choices = Omit<EmergingRisksOptions, "signals" | "tests" | "minimumPoints"> & {
  readonly tests: readonly RiskTest[];
  readonly minimumPoints: number;
  readonly signals: readonly SignalBeside[];
};

const WORSE: Readonly<Record<Polarity, "increasing" | "decreasing" | null>> = {
  ...{ "higher-is-better": "decreasing", "lower-is-better": "increasing", "target-band": null, none: null },
};

const sided = (direction: TrendDirection | null, worse: TrendDirection): RiskEvidence["signal"] =>
  direction === null || direction === "none" ? direction : direction === worse ? "worse" : "better";

/** Steps the worse way at the end of what is known, from neighbour to neighbour. */
function stepsWorse(
  places: readonly SeriesPlace[],
  { last, worse }: { readonly last: number; readonly worse: EmergingRisk["worse"] },
): number {
  if (worse === null) return 0;
  let steps = 0;
  for (let at = last; at > 0; at--) {
    const [before, after] = [places[at - 1]?.value ?? null, places[at]?.value ?? null];
    if (before === null || after === null || (worse === "increasing" ? after <= before : after >= before)) break;
    steps++;
  }
  return steps;
}

/** Slope of Theil and Sen, from one place to the next made one of a year. */
function slopeOf({ places, everyMonths, why }: PreparedSeries, gaps: "kept" | "closed-up"): EmergingRisk["slope"] {
  const none = { method: "theil-sen@1", perYear: null, lower: null, upper: null } as const;
  if (everyMonths === null || why !== null)
    return { ...none, reason: places.some(({ value }) => value !== null) ? "too-few" : "nothing-known" };
  const { slope, lower, upper, reason } = senSlope(
    places.map(({ value }) => value),
    { gaps },
  );
  const yearly = (one: number | null): number | null => (one === null ? null : (one * 12) / everyMonths);
  return { method: "theil-sen@1", perYear: yearly(slope), lower: yearly(lower), upper: yearly(upper), reason };
}

/**
 * Level, slope, gaps and evidence of one series.
 *
 * @throws RangeError as `emergingRisks`
 * @internal
 */
export function unjudgedRisk(series: RiskSeries, options: Choices): UnjudgedRisk {
  const { indicator, cs, en, unit, polarity, territory, theme = indicator } = series;
  const worse = series.worse ?? WORSE[polarity] ?? null;
  const { day: today, tests, minimumPoints, gaps = "kept", signals, ...small } = options;
  const prepared = preparedSeries(series, { ...small, day: today });
  const { places, everyMonths, pooled, dropped, brokenOn } = prepared;
  const values = places.flatMap(({ value }) => (value === null ? [] : [value]));
  const last = places.findLastIndex(({ value }) => value !== null);
  const why = prepared.why ?? whyNot(values.length, { worse, minimumPoints });
  const found = why === null ? tests.map((test) => testedSeries(test, { places, worse: worse ?? "increasing", gaps })) : [];
  const evidence = found.map((one) => ({ ...one, signal: sided(one.direction, worse ?? "increasing") }));
  const hasAnswer = evidence.some(({ direction }) => direction !== null);
  const place = places[last];
  const level = place === undefined || place.value === null ? unknown(places.at(-1)?.reason ?? "not-asked") : known(place.value);
  return {
    ...{ indicator, cs, en, unit, territory, theme, worse, why: why ?? (hasAnswer ? null : "no-test-possible") },
    level: { ...level, period: place?.period ?? null },
    monthsOld: place === undefined ? null : monthsBetween(place.period.to, today),
    slope: slopeOf(prepared, gaps),
    stepsWorse: prepared.why === null ? stepsWorse(places, { last, worse }) : 0,
    changes: changeSigns(prepared.why === null ? places : [], worse),
    evidence,
    reference: referenceOf(series, prepared, { last, options }),
    ...{ used: values.length, everyMonths, pooled, dropped, gaps: prepared.gaps, brokenOn },
    signals: signals.filter((signal) => signal.theme === theme && signal.territory === territory),
  };
}

function whyNot(
  members: number,
  { worse, minimumPoints }: { readonly worse: EmergingRisk["worse"]; readonly minimumPoints: number },
): UntestableReason | null {
  if (members === 0) return "nothing-known";
  if (worse === null) return "no-direction";
  return members < minimumPoints ? "too-few" : null;
}

/** The territory of comparison, pooled as the territory itself is. */
function referenceOf(
  series: RiskSeries,
  prepared: PreparedSeries,
  { last, options }: { readonly last: number; readonly options: Choices },
): EmergingRisk["reference"] {
  if (series.reference === null) return null;
  const { territory, points } = series.reference;
  if (territory === series.territory)
    throw rangeRefusal("reference-is-territory", `emergingRisks requires another territory to compare ${territory} with`);
  const { day: today } = options;
  const there = preparedSeries({ ...series, territory, points }, { day: today });
  return riskReference(prepared, there, { territory, unit: series.unit, at: last, scale: series.scale ?? 1 });
}
