import { countBelow } from "./scoredColumn.ts";

/** Scores that differ by a smaller part of the largest one are the same: the rest is rounding. */
const ROUNDING = 1e-12;

/**
 * Ranks of scores, 1 of the highest; the same scores share the best rank of theirs (1, 2, 2, 4).
 *
 * @internal
 */
export interface ScoreRanks {
  /** By unit; 0 without a score. */
  readonly ranks: Int32Array;
  /** How many others have the same score. */
  readonly tied: Int32Array;
}

/**
 * By how much two scores have to differ.
 *
 * @internal
 */
export function tieTolerance(scores: Float64Array): number {
  let largest = 0;
  for (const score of scores) if (Math.abs(score) > largest) largest = Math.abs(score);
  return ROUNDING * largest;
}

/**
 * Ranks scores; NaN has no rank.
 *
 * @internal
 */
export function scoreRanks(scores: Float64Array): ScoreRanks {
  const tolerance = tieTolerance(scores);
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  const tied = new Int32Array(scores.length);
  const ranks = Int32Array.from(scores, (score, u) => {
    if (Number.isNaN(score)) return 0;
    const upTo = countBelow(sorted, score + tolerance, true);
    tied[u] = upTo - countBelow(sorted, score - tolerance) - 1;
    return sorted.length - upTo + 1;
  });
  return { ranks, tied };
}

/**
 * Rank of one unit that has a score.
 *
 * @internal
 */
export function rankIn(scores: Float64Array, u: number): number {
  const limit = (scores[u] as number) + tieTolerance(scores);
  return scores.reduce((rank, score) => (score > limit ? rank + 1 : rank), 1);
}
