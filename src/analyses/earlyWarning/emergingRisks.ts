import { day } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { falseDiscoveryRate } from "../chance/falseDiscoveryRate.ts";
import { requirePositive, requireWhole } from "../trend/knownSeries.ts";
import { requireOneOf } from "../trend/scoreTest.ts";
import type { EmergingRisk, RiskStatus, SignalBeside, UntestableReason } from "./emergingRisk.ts";
import type { EmergingRisksOptions } from "./emergingRisksOptions.ts";
import { rankedRisks } from "./rankedRisks.ts";
import type { RiskEvidence } from "./riskEvidence.ts";
import type { RiskSeries } from "./riskSeries.ts";
import type { RiskTest } from "./riskTest.ts";
import { signalsBeside } from "./signalsBeside.ts";
import { type UnjudgedRisk, unjudgedRisk } from "./unjudgedRisk.ts";

const NAME = "emergingRisks";
const TESTS: readonly RiskTest[] = [{ test: "mann-kendall" }, { test: "recent-trend" }, { test: "xmr" }];
const KINDS: readonly RiskTest["test"][] = ["mann-kendall", "seasonal-mann-kendall", "recent-trend", "xmr", "cusum", "ewma"];

/** How much of what was found is what chance finds in so many tests. */
export interface RiskComparisons {
  readonly method: "benjamini-hochberg@1";
  /** Tolerated share of false ones among the discoveries [1]. */
  readonly rate: number;
  /** Tests with a p. */
  readonly tests: number;
  /** Charts that gave an answer: without a p they stand outside the rate; `cusumRunLength` says how often one cries wolf. */
  readonly withoutP: number;
  /** Tests that gave a reason instead of an answer, in series that were tested. */
  readonly unanswered: number;
  /** Tests with a p whose values were so few that nothing could have been found. */
  readonly couldNotSignal: number;
  /** At most so many of the tests with a p signal where there is nothing, either way: the sum of their levels. */
  readonly expectedFalseAlarms: number;
  /** Tests with a p that signal, each way: near to the expected number and of both ways alike, it is chance. */
  readonly signals: { readonly worse: number; readonly better: number };
  /** Those that stay at the rate, either way. */
  readonly discoveries: number;
  /** Largest p that stays; `null` when none does. */
  readonly threshold: number | null;
}

/** Ranked list of emerging risks (seznam vznikajících rizik). */
export interface EmergingRisks {
  readonly method: "emerging-risks@1";
  readonly day: string;
  readonly tests: readonly RiskTest["test"][];
  readonly minimumPoints: number;
  readonly minimumDenominator: number | null;
  readonly smallDenominators: "refused" | "pooled";
  readonly comparisons: RiskComparisons;
  /** `discovery` first, then `signal`, in order of rank. */
  readonly risks: readonly EmergingRisk[];
  /** All other series, by territory and indicator. */
  readonly others: readonly EmergingRisk[];
  /** How many series were not tested, by reason. */
  readonly leftOut: readonly { readonly why: UntestableReason; readonly series: number }[];
  /** Signals of people about a theme and a territory that no series is of. */
  readonly signalsAlone: readonly SignalBeside[];
}

/**
 * Early warning (včasné varování): which indicators of which territories begin to go the worse way, ranked, with the evidence.
 *
 * Each series goes through the same tests, chosen before the figures were seen. q of a test is its p adjusted for all tests of the call by
 * Benjamini and Hochberg. The rank is by status (`discovery` before `signal`), then by how many tests signal, by the smallest q, by the
 * location quotient, by ids; signals of people stand beside it and move nothing. A series begins after its last break; a figure of both
 * sides of a break is a gap. Gaps stay in their place and are listed; small denominators are refused or pooled as the caller says.
 *
 * It does not tell why, nor whether a risk matters: a discovery may be a hundredth of a per cent a year (see `slope`), and the figures may have
 * begun to be reported better. Several indicators of one territory, and neighbours, move together: one cause, several lines.
 *
 * @param series - each indicator of each territory once
 * @param options - see {@link EmergingRisksOptions}
 * @returns the record; every series is in exactly one of `risks` and `others`
 * @throws RangeError `day-invalid`, `series-twice`, `test-twice`, `unknown-option`, `not-whole`, `not-positive`, `rate-out-of-range`,
 *   `period-empty`, `period-twice`, `not-finite`, `value-out-of-range`; those of `recentTrend` and the charts; of signals `record-key-invalid`,
 *   `theme-invalid`, `target-group-invalid`, `territory-id-invalid`, `share-out-of-range`, `count-and-share`, `count-exceeds-denominator`,
 *   `id-repeated`
 *
 * @example
 * const points = (counts) => counts.map((count, i) => ({ period: year(2017 + i), value: count / 1000, reason: null, numerator: count, denominator: 1000 }))
 * const head = { indicator: "execution-share", cs: "podíl osob v exekuci", en: "share in debt enforcement", unit: "1", polarity: "lower-is-better" }
 * const region = { territory: "kraj/3115", points: points([60, 61, 60, 62, 61, 60, 61]) }
 * const rising = { ...head, territory: "obec/581283", points: points([41, 46, 52, 60, 66, 71, 80]), reference: region }
 * const still = { ...head, territory: "obec/581291", points: points([50, 49, 51, 50, 49, 51, 50]), reference: region }
 * const found = emergingRisks([still, rising], { day: "2024-06-30" })
 * found.risks.map(({ territory, status, stepsWorse }) => [territory, status, stepsWorse]) // => [["obec/581283", "discovery", 6]]
 * found.risks[0].slope.perYear.toFixed(4) // => "0.0063"
 * found.risks[0].reference.quotientChange.value.toFixed(2) // => "0.63"
 * found.risks[0].reference.trend.direction // => "none"
 * [found.comparisons.tests, found.comparisons.expectedFalseAlarms.toFixed(3)] // => [4, "0.104"]
 * emergingRisks([rising, rising], { day: "2024-06-30" }) // => throws "series-twice"
 *
 * @see docs/methods/early-warning.md
 * @category Risk
 */
export function emergingRisks(series: readonly RiskSeries[], options: EmergingRisksOptions): EmergingRisks {
  const { tests = TESTS, minimumPoints = 5, minimumDenominator = null, smallDenominators = "refused", rate = 0.05 } = options;
  const today = day(options.day);
  requireOptions(tests, { ...options, minimumPoints, minimumDenominator, smallDenominators });
  const pairs = new Set<string>();
  for (const { territory, indicator } of series) {
    const pair = JSON.stringify([territory, indicator]);
    if (pairs.has(pair))
      throw rangeRefusal("series-twice", `${NAME} requires each indicator of a territory once, got ${indicator} of ${territory} again`);
    pairs.add(pair);
  }
  const beside = signalsBeside(options.signals ?? [], today);
  const unjudged = series.map((one) =>
    unjudgedRisk(one, { ...options, tests, minimumPoints, minimumDenominator, smallDenominators, signals: beside }),
  );
  const all = unjudged.flatMap(({ evidence }) => evidence);
  const { adjusted, threshold } = falseDiscoveryRate(
    all.map(({ p }) => p),
    { rate },
  );
  let at = 0;
  const judged = unjudged.map((one) => ({
    ...one,
    evidence: one.evidence.map((evidence): RiskEvidence => {
      const q = adjusted[at++] ?? null;
      return { ...evidence, q, isDiscovery: q === null ? null : q <= rate && evidence.signal !== "none" };
    }),
  }));
  const withP = judged.flatMap(({ evidence }) => evidence.filter(({ p }) => p !== null));
  const signalling = (way: "worse" | "better"): number => withP.filter(({ signal }) => signal === way).length;
  const able = withP.filter(({ couldSignal }) => couldSignal !== false);
  const among = { tests: withP.length, expectedFalseAlarms: exactSum(able.map(({ level }) => level ?? 0)), rate };
  const statuses = judged.map(
    (one): EmergingRisk => ({ kind: "emerging-risk", method: "emerging-risks@1", ...one, rank: null, status: statusOf(one), among }),
  );
  const themes = new Set(judged.map(({ theme, territory }) => JSON.stringify([theme, territory])));
  return {
    ...{
      method: "emerging-risks@1",
      day: today,
      tests: tests.map(({ test }) => test),
      minimumPoints,
      minimumDenominator,
      smallDenominators,
    },
    comparisons: {
      ...{ method: "benjamini-hochberg@1", ...among, withoutP: all.filter(({ p, direction }) => p === null && direction !== null).length },
      ...{ unanswered: all.filter(({ direction }) => direction === null).length, couldNotSignal: withP.length - able.length },
      signals: { worse: signalling("worse"), better: signalling("better") },
      ...{ discoveries: withP.filter(({ isDiscovery }) => isDiscovery === true).length, threshold },
    },
    ...rankedRisks(statuses),
    leftOut: countedReasons(judged),
    signalsAlone: beside.filter(({ theme, territory }) => !themes.has(JSON.stringify([theme, territory]))),
  };
}

function requireOptions(
  tests: readonly RiskTest[],
  {
    minimumPoints,
    minimumDenominator,
    smallDenominators,
    gaps = "kept",
  }: Required<Pick<EmergingRisksOptions, "minimumPoints" | "minimumDenominator" | "smallDenominators">> &
    Pick<EmergingRisksOptions, "gaps">,
): void {
  requireWhole(NAME, minimumPoints, { what: "a least number of points", least: 2 });
  if (minimumDenominator !== null) requirePositive(NAME, minimumDenominator, "a minimum denominator");
  requireOneOf(NAME, smallDenominators, { what: "a rule for small denominators", allowed: ["refused", "pooled"] });
  requireOneOf(NAME, gaps, { what: "a rule for gaps", allowed: ["kept", "closed-up"] });
  for (const { test } of tests) requireOneOf(NAME, test, { what: "a test", allowed: KINDS });
  if (new Set(tests.map(({ test }) => test)).size < tests.length)
    throw rangeRefusal("test-twice", `${NAME} requires each test once, got ${tests.map(({ test }) => test).join(", ")}`);
}

function statusOf({ why, evidence }: Pick<UnjudgedRisk, "why"> & { readonly evidence: readonly RiskEvidence[] }): RiskStatus {
  if (why !== null) return "untestable";
  const worse = evidence.filter(({ signal }) => signal === "worse");
  if (worse.some(({ isDiscovery }) => isDiscovery === true)) return "discovery";
  if (worse.length > 0) return "signal";
  return evidence.some(({ signal }) => signal === "better") ? "improving" : "quiet";
}

function countedReasons(judged: readonly Pick<UnjudgedRisk, "why">[]): EmergingRisks["leftOut"] {
  const counts = new Map<UntestableReason, number>();
  for (const { why } of judged) if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, series: count })).toSorted((a, b) => b.series - a.series || (a.why < b.why ? -1 : 1));
}
