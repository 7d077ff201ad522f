import type { Period } from "../../model/period.ts";
import type { ChartSignal } from "../controlChart/chartFigures.ts";
import { cusumChart } from "../controlChart/cusumChart.ts";
import { ewmaChart } from "../controlChart/ewmaChart.ts";
import { xmrChart } from "../controlChart/xmrChart.ts";
import { requireWhole } from "../trend/knownSeries.ts";
import { mannKendall } from "../trend/mannKendall.ts";
import { recentTrend } from "../trend/recentTrend.ts";
import { seasonalMannKendall } from "../trend/seasonalMannKendall.ts";
import type { GapRule, TrendDirection } from "../trend/trendFigures.ts";
import { isPart, type SeriesPlace } from "./preparedSeries.ts";
import type { EvidenceReason, RiskEvidence } from "./riskEvidence.ts";
import type { RiskTest } from "./riskTest.ts";

/** What a test found, before it is compared with all the others. */
type Found = Omit<RiskEvidence, "signal" | "q" | "isDiscovery">;

interface Tested {
  readonly places: readonly SeriesPlace[];
  readonly worse: "increasing" | "decreasing";
  readonly gaps: GapRule;
}

const values = ({ places }: Tested): readonly (number | null)[] => places.map(({ value }) => value);

function kendall(test: Extract<RiskTest, { test: "mann-kendall" | "seasonal-mann-kendall" }>, tested: Tested): Found {
  const { alternative: which = "two-sided", level = 0.05 } = test;
  const alternative = which === "worse" ? tested.worse : which;
  const common = { rule: null, since: null, level } as const;
  if (test.test === "seasonal-mann-kendall") {
    const found = seasonalMannKendall(values(tested), { period: test.period, alternative, level, gaps: tested.gaps });
    const { method, direction, p, reason, used, score, continuity, distribution } = found;
    const parameters = { alternative, distribution, continuity, period: test.period };
    const statistic = score === null ? null : { name: "S" as const, value: score };
    return { ...common, test: test.test, method, parameters, statistic, direction, p, couldSignal: null, reason, used };
  }
  const { distribution: wanted = "by-size" } = test;
  const found = mannKendall(values(tested), { distribution: wanted, alternative, level });
  const { method, direction, p, reason, used, score, smallestP, continuity, distribution } = found;
  const parameters = { alternative, distribution, continuity };
  const statistic = score === null ? null : { name: "S" as const, value: score };
  const couldSignal = smallestP === null || distribution === "normal" ? null : smallestP < level;
  return { ...common, test: test.test, method, parameters, statistic, direction, p, couldSignal, reason, used };
}

function recent(test: Extract<RiskTest, { test: "recent-trend" }>, { places }: Tested): Found {
  const { variant: wanted = "by-figures", points = 5, level = 0.002, gaps = "refused" } = test;
  const counts = places.map(({ numerator, denominator }) => ({ count: numerator, denominator }));
  const known = places.filter(({ value }) => value !== null);
  const hasCounts = counts.every(isPart) && known.every(({ numerator, denominator }) => numerator !== null && denominator !== null);
  const hasLimits = known.every(({ lower, upper }) => lower !== null && upper !== null);
  const variant = wanted === "by-figures" ? (hasCounts || !hasLimits ? "proportion" : "general") : wanted;
  const common = { test: test.test, rule: null, since: null, level, couldSignal: null } as const;
  const parameters = { variant, points, gaps };
  const missing: EvidenceReason | null =
    variant === "proportion"
      ? hasCounts
        ? null
        : wanted === "by-figures"
          ? "limits-unknown"
          : "not-a-proportion"
      : hasLimits
        ? null
        : "limits-unknown";
  if (missing !== null)
    return { ...common, method: "recent-trend@1", parameters, statistic: null, direction: null, p: null, reason: missing, used: 0 };
  const rows = variant === "proportion" ? counts : places.map(({ value, lower, upper }) => ({ value, lower, upper }));
  const found = recentTrend(rows, { variant, points, level, gaps });
  const { method, direction, p, reason, used, chiSquared, keepsSign } = found;
  const statistic = chiSquared === null ? null : { name: "chi-squared" as const, value: chiSquared };
  return { ...common, method, parameters: { ...parameters, keepsSign }, statistic, direction, p, reason, used };
}

/** Of the signals of a chart, the one that is still there at its last known value. */
function current(signals: readonly ChartSignal[], direction: TrendDirection | null, last: number): ChartSignal | null {
  return signals.find((signal) => signal.last === last && signal.direction === direction) ?? null;
}

const periodAt = (places: readonly SeriesPlace[], place: number | undefined): Period | null =>
  place === undefined ? null : (places[place]?.period ?? null);

function xmr(test: Extract<RiskTest, { test: "xmr" }>, tested: Tested): Found {
  const { rules = "nhs-7", constant = "2.66", screening = "none", baseline = null } = test;
  const { places, gaps } = tested;
  const { method, direction, reason, used, signals, phases } = xmrChart(values(tested), { rules, constant, screening, baseline, gaps });
  const signal = current(
    signals,
    direction,
    places.findLastIndex(({ value }) => value !== null),
  );
  const isProvisional = phases[0]?.isProvisional ?? null;
  return {
    ...{ test: test.test, method, parameters: { rules, constant, screening, baseline, isProvisional, gaps }, statistic: null },
    ...{
      direction,
      p: null,
      couldSignal: null,
      level: null,
      rule: signal?.rule ?? null,
      since: periodAt(places, signal?.first),
      reason,
      used,
    },
  };
}

/** CUSUM or EWMA of what came after the baseline, held against its mean by its moving ranges. */
function remembering(test: Extract<RiskTest, { test: "cusum" | "ewma" }>, tested: Tested): Found {
  const { places, gaps } = tested;
  requireWhole("emergingRisks", test.baseline, { what: "a baseline", least: 2 });
  const known = places.flatMap(({ value }, place) => (value === null ? [] : [place]));
  const method = test.test === "cusum" ? ("cusum-chart@1" as const) : ("ewma-chart@1" as const);
  const rest = { p: null, couldSignal: null, level: null, rule: null, since: null } as const;
  const start = (known[test.baseline - 1] ?? -1) + 1;
  const given =
    test.test === "cusum"
      ? { allowance: test.allowance ?? 0.5, interval: test.interval ?? 5 }
      : { weight: test.weight ?? 0.2, width: test.width ?? 3 };
  const parameters = { baseline: test.baseline, target: "baseline-mean", sigma: "baseline-moving-ranges", gaps, ...given };
  const none = (reason: EvidenceReason): Found => ({
    ...rest,
    test: test.test,
    method,
    parameters,
    statistic: null,
    direction: null,
    reason,
    used: 0,
  });
  if (known.length <= test.baseline) return none(known.length === 0 ? "nothing-known" : "too-few");
  const whole = values(tested);
  const { mean = null, sigma = null } =
    xmrChart(whole.slice(0, start), { rules: "outside-limits", constant: "three-over-d2", gaps }).phases[0] ?? {};
  if (mean === null || sigma === null) return none("too-few");
  if (sigma === 0) return none("constant");
  const memory = gaps === "kept" ? ("restarted" as const) : ("closed-up" as const);
  const held = { target: mean, sigma, gaps: memory };
  const judged = whole.slice(start);
  const last = judged.findLastIndex((value) => value !== null);
  if (test.test === "cusum") {
    const { direction, signals, points, used } = cusumChart(judged, {
      ...held,
      allowance: test.allowance ?? 0.5,
      interval: test.interval ?? 5,
    });
    const signal = current(signals, direction, last);
    const { high = null, low = null } = points[last] ?? {};
    const statistic = { name: "cusum" as const, value: ((high ?? 0) >= (low ?? 0) ? (high ?? 0) : -(low ?? 0)) / sigma + 0 };
    return { ...rest, ...found({ test, method, parameters, statistic, direction, used }, signal, { places, start }) };
  }
  const { direction, signals, points, used } = ewmaChart(judged, { ...held, weight: test.weight ?? 0.2, width: test.width ?? 3 });
  const statistic = { name: "ewma" as const, value: ((points[last]?.mean ?? mean) - mean) / sigma + 0 };
  return {
    ...rest,
    ...found({ test, method, parameters, statistic, direction, used }, current(signals, direction, last), { places, start }),
  };
}

type ChartFound = Pick<Found, "method" | "parameters" | "statistic" | "direction" | "used"> & { readonly test: RiskTest };

const found = (
  one: ChartFound,
  signal: ChartSignal | null,
  { places, start }: { readonly places: readonly SeriesPlace[]; readonly start: number },
) => ({
  ...{ ...one, test: one.test.test, reason: null, rule: signal?.rule ?? null },
  since: signal === null ? null : periodAt(places, start + signal.first),
});

/**
 * One test of one series.
 *
 * @throws RangeError the refusals of the method
 * @internal
 */
export function testedSeries(test: RiskTest, tested: Tested): Found {
  switch (test.test) {
    case "mann-kendall":
    case "seasonal-mann-kendall":
      return kendall(test, tested);
    case "recent-trend":
      return recent(test, tested);
    case "xmr":
      return xmr(test, tested);
    default:
      return remembering(test, tested);
  }
}
