import type { Polarity } from "../../codebooks/polarities.ts";

/** Which place tied values get in a ranking (shodná pořadí): the lowest of theirs, the mean, or the highest. */
export type RankTies = "minimum" | "mean" | "maximum";

/**
 * How figures of one indicator become scores that can be put together (normalizace). Before it, an indicator of which less is better
 * is turned round by its sign; then more is always better.
 */
export type Normalisation =
  /** As they are, save for the sign. */
  | { readonly kind: "as-given" }
  /** Place between the worst and the best known figure. */
  | {
      readonly kind: "min-max";
      /** Score of the worst. @default 0 */
      readonly from?: number;
      /** Score of the best. @default 1 */
      readonly to?: number;
    }
  /** Distance from the mean in standard deviations. */
  | {
      readonly kind: "z-score";
      /** Divisor of the variance. @default "n-1" */
      readonly divisor?: "n-1" | "n";
      /** Mean of the scores. @default 0 */
      readonly mean?: number;
      /** Standard deviation of the scores. @default 1 */
      readonly deviation?: number;
    }
  /** 1 of the worst, n of the best. */
  | {
      readonly kind: "rank";
      /** @default "minimum" */
      readonly ties?: RankTies;
    }
  /** How many others are worse: the rank less 1. */
  | {
      readonly kind: "borda";
      /** @default "minimum" */
      readonly ties?: RankTies;
    }
  /** (rank − 1) / (known − 1). */
  | {
      readonly kind: "percentile-rank";
      /** @default "minimum" */
      readonly ties?: RankTies;
    }
  /** 1 less the distance to the best figure, in distances from the worst to the best. */
  | { readonly kind: "distance-to-best" }
  /** 1 less the distance to a reference, in distances from the worst to it. */
  | {
      readonly kind: "distance-to-reference";
      readonly reference: { readonly unit: string } | { readonly value: number };
      /** What is better than the reference keeps its score over 1, or gets 1. @default "keep" */
      readonly beyond?: "keep" | "cut";
    }
  /** Figure over the best one; the best one over the figure where less is better. */
  | { readonly kind: "fraction-of-best" }
  /** Place between two figures that somebody has set. */
  | {
      readonly kind: "goalposts";
      readonly least: number;
      readonly greatest: number;
      /** Whether figures are compared or their logarithms. @default "linear" */
      readonly measure?: "linear" | "logarithmic";
      /** What lies beyond a goalpost gets the score of the post, keeps its own, or is refused. @default "cut" */
      readonly beyond?: "cut" | "keep" | "refuse";
      /** Score at the worse goalpost. @default 0 */
      readonly from?: number;
      /** Score at the better goalpost. @default 1 */
      readonly to?: number;
    };

/** A normalisation with every default filled in. */
export type FullNormalisation = {
  readonly [Kind in Normalisation["kind"]]: Required<Extract<Normalisation, { readonly kind: Kind }>>;
}[Normalisation["kind"]];

/** Which way is better: the two that can be put into an index. */
export type ScorePolarity = Extract<Polarity, "higher-is-better" | "lower-is-better">;

/** Why a normalisation cannot be applied to figures. */
export type NormalisationReason =
  /** No figure is known. */
  | "nothing-known"
  /** A single figure is known, and the method needs two. */
  | "one-known"
  /** All known figures are the same, or differ by less than rounding leaves (one part in 10 ** 12). */
  | "no-spread"
  /** The figure of the unit of reference is unknown. */
  | "reference-unknown"
  /** The reference is not better than the worst figure. */
  | "reference-not-better"
  /** A fraction of a best figure that is 0 or below has no sense. */
  | "best-not-positive"
  /** A figure that has to be over 0 is not. */
  | "not-positive"
  /** A figure lies beyond the goalposts, and that is to be refused. */
  | "beyond-goalposts";

/** What of the figures a normalisation rests on, in the unit of the indicator; `null` where it does not use it. */
export interface NormalisationBasis {
  readonly worst: number | null;
  readonly best: number | null;
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly reference: number | null;
}
