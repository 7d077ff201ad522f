import { rangeRefusal } from "../../model/refusal.ts";
import type { Seed } from "../chance/seed.ts";
import type { AdmissibleWeights, WeightRange } from "./admissibleWeights.ts";
import type { CompositeScheme, CompositeUnit } from "./compositeScheme.ts";
import { type CompositeState, compositeState, scoresAtEnd } from "./compositeState.ts";
import { leadProgram } from "./leadProgram.ts";
import { comparedPairs, pairRobustness } from "./pairRobustness.ts";
import { type EndSearch, rankEnd } from "./rankEnd.ts";
import { type SampledRanks, sampledRanks } from "./sampledRanks.ts";
import { scoreLeads } from "./scoreLeads.ts";
import { rankIn, tieTolerance } from "./scoreRanks.ts";
import type { GroupResult } from "./treeScores.ts";
import type { RankRobustness, UnitRobustness } from "./unitRobustness.ts";
import { boundsOf, type WeightExtremes, weightExtremes } from "./weightExtremes.ts";
import { weightRanges } from "./weightRanges.ts";

const MOST_UNITS = 1000;
const MOST_SAMPLES = 1_000_000;
/** Comparisons of two units in all draws together. */
const MOST_COMPARISONS = 2e9;
/** Programs are asked up to so many ranked units. */
const MOST_PROVED = 250;

/** What {@link rankRobustness} may be asked. */
export interface RankRobustnessOptions {
  readonly weights: AdmissibleWeights;
  /** How many weights are drawn, 1 to 1 000 000. @default 10000 */
  readonly samples?: number;
  /** @default 1 */
  readonly seed?: Seed;
  /** Which units are compared two by two: each with the next one in the ranking, all, or these. @default "neighbours" */
  readonly pairs?: "neighbours" | "all" | readonly (readonly [string, string])[];
}

/**
 * How sure the ranking of a composite index is (robustnost pořadí): ranks that units have under admissible weights, and whether one is above
 * another whatever the weights.
 *
 * Who can be above whom is found from the greatest lead of one unit over another, group by group. The best rank leaves those above a unit that are above it
 * always; of the others, linear programs find sets that it cannot lead at once, and at least one of each stays above it (A. Salo and A. Punkka, Management
 * Science 57 (2011): 200–214, for ranges of ranks). Weights that show the end make the range `exact`; where they were not found within a fixed number of
 * programs it is `bounded`: no rank lies beyond. Programs need an index that is arithmetic, or geometric, in all groups whose weights vary, units
 * of which everything is known there, and at most 250 ranked units; without them only leads of two bound the ranks. A Copeland group, or a zero in a
 * product, can only be tried, and the range is `sampled`. Where rounding could decide, it stays bounded.
 *
 * Shares are those of draws from a seed, uniform among the admissible weights of each group and independent between groups; what they are worth
 * is said by their error. Uniform is a choice too: it says how many of the weights agree, not how likely they are.
 *
 * Who has a score is decided by the weights of the scheme. Missing figures are asked by {@link missingInputEffects}; errors in figures, and what is
 * an indicator at all, by neither.
 *
 * @param units - as of {@link compositeIndex}, at most 1 000
 * @param scheme - as of {@link compositeIndex}
 * @param options.weights - which weights are admissible
 * @param options.samples - how many are drawn @default 10000
 * @param options.seed - where chance begins @default 1
 * @param options.pairs - which units are compared @default "neighbours"
 * @returns the record
 * @throws RangeError `too-many-units`, `too-many-pairs`, `samples-invalid`, `seed-not-finite`, `pair-not-units`, `part-out-of-range`, `id-not-known`, `range-missing`,
 *   `range-invalid`, `weights-not-admissible`, and those of {@link compositeIndex}; TypeError `admissible-weights-not-known`
 *
 * @example
 * const units = [["A", 0.9, 0.4], ["B", 0.5, 0.7], ["C", 0.4, 0.3]].map(([id, beds, staff]) => ({ id, name: id, values: { beds, staff } }))
 * const indicator = (id) => ({ id, cs: id, en: id, parent: "care", weight: 1, polarity: "higher-is-better" })
 * const scheme = {
 *   indicators: [indicator("beds"), indicator("staff")],
 *   groups: [{ id: "care", cs: "péče", en: "care", parent: null }],
 *   normalisation: { kind: "as-given" },
 *   aggregation: { kind: "arithmetic" },
 * }
 * const any = rankRobustness(units, scheme, { weights: { kind: "any" }, samples: 1000, pairs: "all" })
 * any.units.map(({ ranks }) => [ranks.best, ranks.worst, ranks.basis]) // => [[1, 2, "exact"], [1, 2, "exact"], [3, 3, "exact"]]
 * any.pairs.map(({ a, b, holds }) => [a, b, holds]) // => [["A", "B", "some"], ["A", "C", "all"], ["B", "C", "all"]]
 * // A is above B where beds have over 3/7 of the weight: 57 % of all weights.
 * any.pairs[0].low < 4 / 7 && 4 / 7 < any.pairs[0].high // => true
 * rankRobustness(units, scheme, { weights: { kind: "within", part: 0.1 }, samples: 100 }).units[0].ranks.worst // => 1
 *
 * @see docs/methods/composite.md
 * @category Composite index
 */
export function rankRobustness(units: readonly CompositeUnit[], scheme: CompositeScheme, options: RankRobustnessOptions): RankRobustness {
  const name = "rankRobustness";
  const { weights, samples = 10_000, seed = 1, pairs = "neighbours" } = options;
  if (!(Number.isInteger(samples) && samples >= 1 && samples <= MOST_SAMPLES))
    throw rangeRefusal("samples-invalid", `${name} requires 1 to ${MOST_SAMPLES} samples, got ${samples}`);
  if (units.length > MOST_UNITS) throw rangeRefusal("too-many-units", `${name} requires at most ${MOST_UNITS} units, got ${units.length}`);
  const state = compositeState(name, units, scheme);
  const ranges = weightRanges(state.tree, weights);
  const known = knownResults(state, ranges);
  const bounds = boundsOf(ranges);
  const extremes = weightExtremes(state, bounds);
  const leads = extremes === null ? null : scoreLeads(state, bounds, extremes, tieTolerance(state.root));
  const compared = comparedPairs(name, state, pairs);
  if (compared.length * samples > MOST_COMPARISONS)
    throw rangeRefusal(
      "too-many-pairs",
      `${name} requires at most ${MOST_COMPARISONS} comparisons, got ${compared.length} pairs and ${samples} samples`,
    );
  const tried = extremesTried(state, extremes);
  const found = sampledRanks(state, bounds, { samples, seed, pairs: compared, tried, known });
  const ranked = state.root.reduce((count, score) => (Number.isNaN(score) ? count : count + 1), 0);
  const program = leads === null || ranked > MOST_PROVED ? null : leadProgram(state, bounds, known);
  const search: EndSearch | null =
    leads === null ? null : { root: state.root, leads, program, rankUnder: (u, shares) => rankIn(scoresAtEnd(state, known, shares), u) };
  const index = scheme.groups.find(({ parent }) => parent === null) as CompositeScheme["groups"][number];
  const common = { index: { id: index.id, cs: index.cs, en: index.en }, ranked, counted: countedLeaves(state) };
  return {
    ...{ kind: "rank-robustness", method: "rank-robustness@1", index: index.id },
    ...{ weights: ranges.flat(), sampling: "uniform-bounded-simplex@1", samples, seed: typeof seed === "number" ? seed + 0 : seed },
    units: units.map((_, u) => unitRobustness({ ...common, state, extremes, search, found, samples }, u)),
    pairs: compared.map((pair, p) => pairRobustness(state, leads, { found, samples }, pair, p)),
  };
}

/** What admissible weights do not change, by group; weights below a benefit of the doubt would ask for programs without end. */
function knownResults({ tree, results }: CompositeState, ranges: readonly (readonly WeightRange[])[]): readonly (GroupResult | null)[] {
  const known: (GroupResult | null)[] = [];
  for (const [place, { id, children, aggregation }] of tree.groups.entries()) {
    const isBelow = children.every((child) => child < tree.leaves.length || known[child - tree.leaves.length] !== null);
    if (!isBelow && aggregation.kind === "benefit-of-the-doubt")
      throw rangeRefusal(
        "step-not-applicable",
        `${tree.name} requires weights that do not vary below ${id}, where every unit gets its own`,
      );
    const isFixed = isBelow && (ranges[place] ?? []).every(({ least, greatest }) => least === greatest);
    known.push(isFixed ? (results[place] as GroupResult) : null);
  }
  return known;
}

/** The best and the worst weights of every unit. */
function* extremesTried({ root }: CompositeState, extremes: WeightExtremes | null): Generator<readonly Float64Array[]> {
  if (extremes === null) return;
  for (let u = 0; u < root.length; u++) {
    if (Number.isNaN(root[u])) continue;
    yield extremes.leastAt(u);
    yield extremes.greatestAt(u);
  }
}

interface Found {
  readonly index: UnitRobustness["index"];
  readonly ranked: number;
  /** Whether an indicator has a weight, down from the index. */
  readonly counted: readonly boolean[];
  readonly state: CompositeState;
  readonly extremes: WeightExtremes | null;
  readonly search: EndSearch | null;
  readonly found: SampledRanks;
  readonly samples: number;
}

function unitRobustness({ state, index, ranked, counted, extremes, search, found, samples }: Found, u: number): UnitRobustness {
  const { root, ranks, table, coverage, tree } = state;
  const unit = table.units[u] as CompositeUnit;
  const [count, last] = [root.length, coverage.reasons.length - 1];
  const missing = tree.leaves.flatMap(({ id, cs, en }, j) => (counted[j] && Number.isNaN(table.figures[j]?.[u]) ? [{ id, cs, en }] : []));
  const head = {
    ...({ kind: "unit-robustness", index, unit: unit.id, name: unit.name, tied: ranks.tied[u] as number, ranked } as const),
    ...{ reason: coverage.reasons[last]?.[u] ?? null, missing },
  };
  const score = root[u] as number;
  if (Number.isNaN(score)) return { ...head, score: null, rank: null, scores: null, ranks: null, middle: null, firstShare: null };
  const at = (column: Float64Array | Int32Array): number => (column[u] as number) + 0;
  const column = extremes === null ? 0 : extremes.least.length - 1;
  const [least, greatest] = [extremes?.least[column] ?? found.least, extremes?.greatest[column] ?? found.greatest];
  const share = found.counts.subarray(u * (count + 1), (u + 1) * (count + 1));
  const seenOnly = (rank: number) => ({ proved: rank, seen: rank });
  const best = search === null ? seenOnly(at(found.best)) : rankEnd(search, u, 1, at(found.best));
  const worst = search === null ? seenOnly(at(found.worst)) : rankEnd(search, u, -1, at(found.worst));
  const isReached = best.proved === best.seen && worst.proved === worst.seen;
  return {
    ...{ ...head, score: score + 0, rank: at(ranks.ranks) },
    scores: {
      least: Math.min(at(least), score) + 0,
      greatest: Math.max(at(greatest), score) + 0,
      basis: extremes === null ? "sampled" : "exact",
    },
    ranks: {
      ...{ best: best.proved, worst: worst.proved, basis: search === null ? "sampled" : isReached ? "exact" : "bounded" },
      ...{ bestSeen: best.seen, worstSeen: worst.seen },
    },
    middle: { best: quantile(share, 0.05 * samples), worst: quantile(share, 0.95 * samples) },
    firstShare: (share[1] as number) / samples,
  };
}

/** The first rank up to which at least so many draws lie. */
function quantile(counts: Int32Array, wanted: number): number {
  let sum = 0;
  for (let rank = 1; rank < counts.length; rank++) {
    sum += counts[rank] as number;
    if (sum >= wanted) return rank;
  }
  return counts.length - 1;
}

/** Which indicators have a weight, and all groups above them. */
function countedLeaves({ tree: { leaves, groups } }: CompositeState): readonly boolean[] {
  const counted = new Array<boolean>(leaves.length + groups.length).fill(true);
  for (let place = groups.length - 1; place >= 0; place--) {
    const { children, shares } = groups[place] as (typeof groups)[number];
    for (const [k, child] of children.entries()) counted[child] = (shares[k] as number) > 0 && (counted[leaves.length + place] as boolean);
  }
  return counted.slice(0, leaves.length);
}
