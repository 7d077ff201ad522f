import type { Reason } from "../../codebooks/absenceReasons.ts";
import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { requireCount, requireScale, tailOf } from "../interval/requireCount.ts";
import { ratio } from "../ratio.ts";
import { requireGroups } from "./requireGroups.ts";
import type { Strata } from "./strata.ts";
import { type WeightedCounts, weightedLimits } from "./weightedLimits.ts";

/** How the limits of a directly standardised rate are computed. */
export type StandardisedInterval = "dobson-byar" | "dobson-exact" | "fay-feuer";

/** A directly standardised rate (přímo standardizovaná míra) with its interval. */
export interface DirectlyStandardisedRate {
  readonly method: "direct-standardisation@1";
  /** Formula of the limits. */
  readonly interval: `${StandardisedInterval}@1`;
  readonly level: number;
  readonly scale: number;
  /** Below this number of events the rate is withheld. */
  readonly minimumCount: number;
  /** Events of all groups. */
  readonly count: number | null;
  /** The rate without standardisation, times the scale. */
  readonly crude: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Variance of the rate before the scale. */
  readonly variance: number | null;
  /** Why there is no value, or no interval of it. */
  readonly reason: Reason | null;
  /** Groups that are the reason, in the order of the standard. */
  readonly missing: readonly string[];
}

/**
 * Directly standardised rate (přímá standardizace): the rate that the territory would have with the age structure of the standard.
 *
 * rate = scale × Σ wᵢ oᵢ / nᵢ / Σ wᵢ, its variance Σ wᵢ² oᵢ / nᵢ² / (Σ wᵢ)²
 *
 * Limits by Dobson, Kuulasmaa, Eberle & Scherer (1991), Stat. Med. 10: 457–462, with Byar's limits of the number of events (as the British
 * public health indicators) or with exact ones (as the paper); or the gamma interval of Fay & Feuer (1997), Stat. Med. 16: 791–801, which
 * errs on the wide side and is much wider where few events carry great weights. Never below 0. They differ: the record says which.
 *
 * Withheld below ten events, where the limits of Dobson do not hold. Comparable only with rates by the same standard. It is no number
 * of people: nobody lives in the standard.
 *
 * @param input.groups - events and people by group; a group of the standard that is not there makes the rate unknown, never 0
 * @param input.standard - weights by group, from {@link standardWeights}, above 0
 * @param options.level - between 0 and 1 without both ends @default 0.95
 * @param options.scale - @default 100000
 * @param options.interval - named formula of the limits @default "dobson-byar"
 * @param options.minimumCount - fewest events for which the rate is given (`too-few`) @default 10
 * @returns the record; `null` with `not-known-to-source`, `denominator-zero` (a group without people) or `too-few`
 * @throws RangeError `standard-empty`, `groups-differ`, `weight-not-positive`, `not-finite`, `count-negative`, `level-out-of-range`,
 *   `scale-not-positive`, `sum-overflow`, `ratio-overflow`, `rate-out-of-range`
 *
 * @example
 * const groups = { "0-64": { count: 8, population: 4000 }, "65+": { count: 12, population: 1000 } }
 * const rate = directlyStandardisedRate({ groups, standard: { "0-64": 80500, "65+": 19500 } }, { scale: 1000 });
 * [rate.crude, rate.value?.toFixed(2), rate.low?.toFixed(2), rate.high?.toFixed(2)] // => [4, "3.95", "2.41", "6.10"]
 * directlyStandardisedRate({ groups, standard: { "0-64": 80500, "65+": 19500 } }, { minimumCount: 21 }).reason // => "too-few"
 * directlyStandardisedRate({ groups: { "65+": groups["65+"] }, standard: { "0-64": 80500, "65+": 19500 } }).missing // => ["0-64"]
 *
 * @see docs/methods/rates.md
 * @category Standardisation
 */
export function directlyStandardisedRate(
  input: { readonly groups: Strata; readonly standard: Readonly<Record<string, number>> },
  options: {
    readonly level?: number;
    readonly scale?: number;
    readonly interval?: StandardisedInterval;
    readonly minimumCount?: number;
  } = {},
): DirectlyStandardisedRate {
  const { level = 0.95, scale = 100_000, interval = "dobson-byar", minimumCount = 10 } = options;
  tailOf(level, "directlyStandardisedRate");
  requireScale(scale, "directlyStandardisedRate");
  requireCount(minimumCount, "directlyStandardisedRate", "a minimum count");
  const names = Object.keys(input.standard);
  requireGroups(Object.keys(input.groups), names, "directlyStandardisedRate");
  const head = { method: "direct-standardisation@1", interval: `${interval}@1`, level, scale, minimumCount: minimumCount + 0 } as const;
  const nothing = { ...head, count: null, crude: null, value: null, low: null, high: null, variance: null } as const;

  const total = exactSum(names.map((group) => weightOf(group, input.standard[group])));
  const counts: number[] = [];
  const populations: number[] = [];
  const missing: string[] = [];
  const empty: string[] = [];
  for (const group of names) {
    const { count = null, population = null } = input.groups[group] ?? {};
    if (count !== null) requireCount(count, "directlyStandardisedRate");
    if (population !== null) requireCount(population, "directlyStandardisedRate", "a population");
    if (count === null || population === null) missing.push(group);
    else if (population === 0) empty.push(group);
    counts.push(count ?? 0);
    populations.push(population ?? 0);
  }
  if (missing.length > 0) return { ...nothing, reason: "not-known-to-source", missing };
  if (empty.length > 0) return { ...nothing, reason: "denominator-zero", missing: empty };

  const count = exactSum(counts);
  const known = { ...head, count, crude: ratio(count, exactSum(populations), scale) };
  if (count < minimumCount) return { ...known, value: null, low: null, high: null, variance: null, reason: "too-few", missing: [] };
  const weighted = weightedCounts(
    counts,
    names.map((group, i) => (input.standard[group] ?? 0) / total / (populations[i] ?? 0)),
  );
  const limits = weightedLimits(weighted, level, interval);
  const scaled = (limit: number | null): number | null => (limit === null ? null : finite(limit * weighted.largest * scale));
  return {
    ...known,
    value: scaled(weighted.sum),
    low: scaled(limits?.low ?? null),
    high: scaled(limits?.high ?? null),
    variance: finite(weighted.largest * weighted.largest * weighted.squares),
    reason: limits === null ? "too-few" : null,
    missing: [],
  };
}

function weightOf(group: string, weight: number | undefined): number {
  if (weight !== undefined && weight > 0 && weight < Number.POSITIVE_INFINITY) return weight;
  throw rangeRefusal("weight-not-positive", `directlyStandardisedRate requires finite weights above 0, got ${String(weight)} of ${group}`);
}

/** Sums with the weights as parts of the largest one, so that nothing is lost among very small or very large numbers. */
function weightedCounts(counts: readonly number[], weights: readonly number[]): WeightedCounts {
  const largest = weights.reduce((a, b) => Math.max(a, b), 0);
  if (!(largest > 0 && largest < Number.POSITIVE_INFINITY))
    throw rangeRefusal("rate-out-of-range", "directlyStandardisedRate requires weights and populations of sizes that go together");
  const parts = weights.map((weight) => weight / largest);
  return {
    largest,
    count: exactSum(counts),
    sum: exactSum(counts.map((count, i) => count * (parts[i] ?? 0))),
    squares: exactSum(counts.map((count, i) => count * (parts[i] ?? 0) ** 2)),
  };
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw rangeRefusal("rate-out-of-range", `directlyStandardisedRate requires a rate within the range of numbers, got ${value}`);
}
