import type { Bilingual } from "../../model/bilingual.ts";
import type { Seed } from "../chance/seed.ts";
import type { WeightRange } from "./admissibleWeights.ts";
import type { CompositeReason } from "./compositeUnitScore.ts";

/**
 * How a range was found: `exact` every weight lies within it and some reach its ends; `bounded` every weight lies within it, but its ends may not be
 * reached; `sampled` it was seen in draws, and others may lie beyond.
 */
export type RangeBasis = "exact" | "bounded" | "sampled";

/** Rank of one unit in a composite index, and what admissible weights do to it: enough to be said in one sentence. */
export interface UnitRobustness {
  readonly kind: "unit-robustness";
  /** Names of the index. */
  readonly index: Bilingual & { readonly id: string };
  readonly unit: string;
  readonly name: string;
  /** Under the weights of the scheme. */
  readonly score: number | null;
  readonly rank: number | null;
  /** How many others have the same score. */
  readonly tied: number;
  /** Units that have a rank. */
  readonly ranked: number;
  readonly reason: CompositeReason | null;
  /** Indicators with a weight of which its figure is unknown. */
  readonly missing: readonly (Bilingual & { readonly id: string })[];
  /** Scores under admissible weights; `null` without a score. */
  readonly scores: { readonly least: number; readonly greatest: number; readonly basis: "exact" | "sampled" } | null;
  /** Ranks under admissible weights, and those that were really seen; `null` without a score. */
  readonly ranks: {
    readonly best: number;
    readonly worst: number;
    readonly basis: RangeBasis;
    readonly bestSeen: number;
    readonly worstSeen: number;
  } | null;
  /** Ranks from the 5th to the 95th hundredth of all draws. */
  readonly middle: { readonly best: number; readonly worst: number } | null;
  /** Share of draws in which nobody was above it [1]. */
  readonly firstShare: number | null;
}

/** Two units under admissible weights. */
export interface PairRobustness {
  readonly a: string;
  readonly b: string;
  /** Share of the draws in which a was above b [1], with its standard error and 95 % limits (Wilson) of chance in drawing. */
  readonly above: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  /** Share of the draws in which both had the same score [1]. */
  readonly tied: number;
  /**
   * Whether a is above b: under all admissible weights, under none, or it depends on them. `all` and `none` are proved and not drawn; `null` where draws
   * all say the same and nothing is proved.
   */
  readonly holds: "all" | "none" | "some" | null;
}

/** How sure a ranking is, as far as weights go. */
export interface RankRobustness {
  readonly kind: "rank-robustness";
  readonly method: "rank-robustness@1";
  readonly index: string;
  /** Admissible shares of each child in its group. */
  readonly weights: readonly WeightRange[];
  /** Draws are independent, and uniform among the admissible weights of each group. */
  readonly sampling: "uniform-bounded-simplex@1";
  readonly samples: number;
  readonly seed: Seed;
  /** In the order given. */
  readonly units: readonly UnitRobustness[];
  readonly pairs: readonly PairRobustness[];
}
