import type { Reason } from "../../codebooks/absenceReasons.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { CountMethod, IntervalFormula } from "../interval/interval.ts";
import { rateInterval } from "../interval/rateInterval.ts";
import { requireCount, tailOf } from "../interval/requireCount.ts";
import { requireGroups } from "./requireGroups.ts";
import type { Strata } from "./strata.ts";

/** What an indirectly standardised figure is made of. */
export interface IndirectStandardisationInput {
  /** Events in the territory, all groups together; by group they need not be known. */
  readonly observed: number | null;
  /** People of the territory by group. */
  readonly population: Readonly<Record<string, number | null>>;
  /** Events and people of the region or country whose rates are borrowed, by group. */
  readonly reference: Strata;
}

/** Knobs of an indirectly standardised figure. */
export interface IndirectStandardisationOptions {
  /** @default 0.95 */
  readonly level?: number;
  /** Named formula of the limits of the observed count. @default "poisson" */
  readonly method?: CountMethod;
  /** Fewest observed events for which a figure is given. @default 0 */
  readonly minimumCount?: number;
}

/** Observed to expected events (nepřímo standardizovaný poměr) with its interval. */
export interface IndirectlyStandardisedRatio {
  readonly method: "indirect-standardisation@1";
  /** Formula of the limits that was used. */
  readonly interval: IntervalFormula;
  readonly level: number;
  readonly minimumCount: number;
  readonly observed: number | null;
  /** Events that would happen at the rates of the reference. */
  readonly expected: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Reason | null;
  /** Groups that are the reason, in the order of the reference. */
  readonly missing: readonly string[];
}

/**
 * Indirectly standardised ratio (nepřímá standardizace; SMR, SIR): observed events over those expected at the reference's rates by age.
 *
 * expected = Σ nᵢ · Oᵢ / Nᵢ, ratio = observed / expected, limits = limits of the observed count / expected
 *
 * Steady where direct standardisation is not: it needs no rates by age of a small territory. The price: each territory is weighted by its
 * own age structure, so two ratios compare with the reference and not, strictly, with each other. Says nothing about causes.
 *
 * @param input - observed events, people by group, and the reference
 * @param options - level, formula of the limits, fewest events
 * @returns the record; `null` with `not-known-to-source`, `denominator-zero` (nobody in a group of the reference, or nothing expected) or
 *   `too-few`
 * @throws RangeError `standard-empty`, `groups-differ`, `not-finite`, `count-negative`, `level-out-of-range`, `sum-overflow`, `ratio-overflow`
 *
 * @example
 * const reference = { "0-64": { count: 100, population: 100000 }, "65+": { count: 400, population: 20000 } }
 * const input = { observed: 9, population: { "0-64": 2000, "65+": 200 }, reference }
 * const { interval, expected, value, low, high } = indirectlyStandardisedRatio(input);
 * [interval, expected, value, low?.toFixed(3), high?.toFixed(3)] // => ["exact-poisson@1", 6, 1.5, "0.686", "2.847"]
 * indirectlyStandardisedRatio({ ...input, population: { "0-64": 2000, "65+": null } }).missing // => ["65+"]
 *
 * @see docs/methods/rates.md
 * @category Standardisation
 */
export function indirectlyStandardisedRatio(
  input: IndirectStandardisationInput,
  options: IndirectStandardisationOptions = {},
): IndirectlyStandardisedRatio {
  const { level = 0.95, method = "poisson", minimumCount = 0 } = options;
  const { population, reference } = input;
  const observed = input.observed === null ? null : input.observed + 0;
  tailOf(level, "indirectlyStandardisedRatio");
  requireCount(minimumCount, "indirectlyStandardisedRatio", "a minimum count");
  if (observed !== null) requireCount(observed, "indirectlyStandardisedRatio");
  const names = Object.keys(reference);
  requireGroups(Object.keys(population), names, "indirectlyStandardisedRatio");
  const { terms, missing, empty } = expectedTerms(names, population, reference);
  const expected = missing.length + empty.length > 0 ? null : exactSum(terms);
  const head = { method: "indirect-standardisation@1", level, minimumCount: minimumCount + 0, observed, expected } as const;
  const nothing = { ...head, interval: `${method}@1`, value: null, low: null, high: null } as const;
  if (missing.length > 0 || observed === null) return { ...nothing, reason: "not-known-to-source", missing };
  if (empty.length > 0) return { ...nothing, reason: "denominator-zero", missing: empty };
  if (observed < minimumCount) return { ...nothing, reason: "too-few", missing: [] };
  const { method: interval, value, low, high, reason } = rateInterval({ count: observed, denominator: expected }, { level, method });
  return { ...head, interval, value, low, high, reason, missing: [] };
}

function expectedTerms(names: readonly string[], people: Readonly<Record<string, number | null>>, reference: Strata) {
  const terms: number[] = [];
  const missing: string[] = [];
  const empty: string[] = [];
  for (const group of names) {
    const here = Object.hasOwn(people, group) ? (people[group] ?? null) : null;
    const { count = null, population = null } = reference[group] ?? {};
    if (here !== null) requireCount(here, "indirectlyStandardisedRatio", "a population");
    if (count !== null) requireCount(count, "indirectlyStandardisedRatio", "a reference count");
    if (population !== null) requireCount(population, "indirectlyStandardisedRatio", "a reference population");
    if (here === null || count === null || population === null) missing.push(group);
    // Nobody here and nobody there: nothing can be expected, and nothing is.
    else if (here === 0) terms.push(0);
    else if (population === 0) empty.push(group);
    else terms.push(here * (count / population));
  }
  return { terms, missing, empty };
}
