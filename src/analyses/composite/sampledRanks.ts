import { random } from "../chance/random.ts";
import type { Seed } from "../chance/seed.ts";
import type { ShareBounds } from "./boundedMean.ts";
import { boundedSimplex } from "./boundedSimplex.ts";
import { type CompositeState, scoresAtEnd, scoresUnder } from "./compositeState.ts";
import { scoreRanks, tieTolerance } from "./scoreRanks.ts";
import type { GroupResult } from "./treeScores.ts";

/**
 * What draws of weights came to.
 *
 * @internal
 */
export interface SampledRanks {
  /** By unit and rank, at unit × (units + 1) + rank: how many draws gave it. */
  readonly counts: Int32Array;
  /** Least and greatest rank and score seen of each unit, of draws and of weights that were tried besides. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  /** Of each pair, in how many draws the first was above, and how many were ties. */
  readonly above: Int32Array;
  readonly tied: Int32Array;
}

/**
 * Ranks the units under weights drawn uniformly from all admissible ones, each group for itself, and under given ones besides.
 *
 * @param pairs - places of units that are compared
 * @param known - by group, what no admissible weights change
 * @param tried - weights by group that are not draws; the scheme's own are tried in any case
 * @internal
 */
export function sampledRanks(
  state: CompositeState,
  bounds: readonly ShareBounds[],
  {
    samples,
    seed,
    pairs,
    tried,
    known,
  }: {
    readonly samples: number;
    readonly seed: Seed;
    readonly pairs: readonly (readonly [number, number])[];
    readonly tried: Iterable<readonly Float64Array[]>;
    readonly known: readonly (GroupResult | null)[];
  },
): SampledRanks {
  const { root } = state;
  const count = root.length;
  const found: SampledRanks = {
    counts: new Int32Array(count * (count + 1)),
    ...{ best: state.ranks.ranks.slice(), worst: state.ranks.ranks.slice(), least: root.slice(), greatest: root.slice() },
    ...{ above: new Int32Array(pairs.length), tied: new Int32Array(pairs.length) },
  };
  for (const shares of tried) widen(found, scoresAtEnd(state, known, shares));
  const next = random(seed);
  const draws = bounds.map(({ least, greatest }) => boundedSimplex(least, greatest));
  const shares = bounds.map(({ least }) => new Float64Array(least.length));
  for (let sample = 0; sample < samples; sample++) {
    for (const [g, draw] of draws.entries()) draw(next, shares[g] as Float64Array);
    const scores = scoresUnder(state, known, shares);
    const ranks = widen(found, scores);
    for (let u = 0; u < count; u++) {
      const at = u * (count + 1) + (ranks[u] as number);
      found.counts[at] = (found.counts[at] as number) + 1;
    }
    const tolerance = tieTolerance(scores);
    for (let p = 0; p < pairs.length; p++) {
      const [a, b] = pairs[p] as readonly [number, number];
      const lead = (scores[a] as number) - (scores[b] as number);
      if (lead > tolerance) found.above[p] = (found.above[p] as number) + 1;
      else if (lead >= -tolerance) found.tied[p] = (found.tied[p] as number) + 1;
    }
  }
  return found;
}

/** Takes ranks and scores into what was seen. */
function widen(found: SampledRanks, scores: Float64Array): Int32Array {
  const { ranks } = scoreRanks(scores);
  for (let u = 0; u < scores.length; u++) {
    const [rank, score] = [ranks[u] as number, scores[u] as number];
    if (rank < (found.best[u] as number)) found.best[u] = rank;
    if (rank > (found.worst[u] as number)) found.worst[u] = rank;
    if (score < (found.least[u] as number)) found.least[u] = score;
    if (score > (found.greatest[u] as number)) found.greatest[u] = score;
  }
  return ranks;
}
