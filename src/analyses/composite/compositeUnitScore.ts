import type { FullAggregation, MissingPolicy } from "./compositeScheme.ts";
import type { FullNormalisation, NormalisationBasis, ScorePolarity } from "./normalisation.ts";

/** Why a unit has no score: a figure is unknown, too little of the weight is known, or nothing. */
export type CompositeReason = "input-missing" | "too-little-known" | "nothing-known";

/** In what contributions add up: to the score, or to its natural logarithm; `null` where they do not add up at all. */
export type ContributionScale = "score" | "log-score" | null;

/** A step that was configured, as it was applied, with what of the data it rests on. */
export type CompositeStep =
  | {
      readonly step: "normalise";
      readonly indicator: string;
      readonly polarity: ScorePolarity;
      readonly normalisation: FullNormalisation;
      readonly basis: NormalisationBasis;
      /** Known figures, of all. */
      readonly covered: number;
      readonly members: number;
    }
  | {
      readonly step: "weigh";
      readonly group: string;
      /** Weights as given, and as shares of their sum within the group [1]. */
      readonly weights: readonly { readonly id: string; readonly weight: number; readonly share: number }[];
    }
  | {
      readonly step: "aggregate";
      readonly group: string;
      readonly aggregation: FullAggregation;
      readonly missing: MissingPolicy;
      /** Units with a score, of all. */
      readonly covered: number;
      readonly members: number;
    }
  /** 1 of the highest score; equal scores share the best of their ranks. */
  | { readonly step: "rank"; readonly ties: "minimum"; readonly covered: number; readonly members: number };

/** What one child brought to the score of a group. */
export interface CompositePart {
  readonly id: string;
  /** Share of the weight for this unit, the unknown left out; 0 of what is unknown; `null` where weights are not used as they are. */
  readonly share: number | null;
  readonly score: number | null;
  /** In the scale of the group; `null` where it is unknown or where contributions do not add up. */
  readonly contribution: number | null;
}

/** Score of one unit in one group. */
export interface CompositeGroupScore {
  readonly group: string;
  readonly score: number | null;
  readonly reason: CompositeReason | null;
  /** Share of the weight that is known, down to the indicators [1]. */
  readonly known: number;
  readonly contributionScale: ContributionScale;
  readonly parts: readonly CompositePart[];
  /** Of a Copeland group. */
  readonly comparisons: { readonly wins: number; readonly losses: number; readonly draws: number } | null;
}

/** One indicator of one unit. */
export interface CompositeIndicatorScore {
  readonly indicator: string;
  readonly value: number | null;
  readonly normalised: number | null;
  /** To the index, in `contributionScale` of the unit; `null` where it is unknown or where contributions do not add up. */
  readonly contribution: number | null;
}

/** What came out for one unit. */
export interface CompositeUnitScore {
  readonly unit: string;
  readonly name: string;
  readonly score: number | null;
  readonly reason: CompositeReason | null;
  /** 1 of the best; `null` without a score. */
  readonly rank: number | null;
  /** How many others have the same score. */
  readonly tied: number;
  /** Share of the weight that is known [1]. */
  readonly known: number;
  /** Ids of indicators that are unknown. */
  readonly missing: readonly string[];
  readonly contributionScale: ContributionScale;
  readonly indicators: readonly CompositeIndicatorScore[];
  /** In the order given. */
  readonly groups: readonly CompositeGroupScore[];
}
