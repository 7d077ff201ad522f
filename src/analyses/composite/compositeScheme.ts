import type { Bilingual } from "../../model/bilingual.ts";
import type { Normalisation, ScorePolarity } from "./normalisation.ts";

/** A unit that is put into a ranking (hodnocená jednotka): a municipality, an ORP, a provider. */
export interface CompositeUnit {
  readonly id: string;
  readonly name: string;
  /** Figure of each indicator, by its id; `null` is unknown. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** How scores below a group become its score (agregace). */
export type Aggregation =
  /** Weighted mean: a bad score is made up for by a good one. */
  | { readonly kind: "arithmetic" }
  /** Weighted geometric mean: a bad score is made up for less. Needs scores over 0. */
  | {
      readonly kind: "geometric";
      /** A score of 0 makes the whole 0, or is refused. @default "refuse" */
      readonly zeros?: "refuse" | "zero";
    }
  /** Wins less losses in comparisons of every two units by the weight of what is better: nothing is made up for. */
  | {
      readonly kind: "copeland";
      /** By what part of all weight one side has to outweigh the other. @default 1e-9 */
      readonly tolerance?: number;
    }
  /** Every unit with the weights that are best for it. Configured weights would not be used, so they have to be equal. */
  | {
      readonly kind: "benefit-of-the-doubt";
      /** Part of its own score that each figure of a unit has to bring, and may bring. @default 0 to 1 */
      readonly parts?: { readonly least: number; readonly greatest: number };
    };

/** An aggregation with every default filled in. */
export type FullAggregation = {
  readonly [Kind in Aggregation["kind"]]: Required<Extract<Aggregation, { readonly kind: Kind }>>;
}[Aggregation["kind"]];

/** What is done about a unit of which a figure below a group is unknown (chybějící údaje). */
export type MissingPolicy =
  /** It has no score. */
  | { readonly kind: "refuse" }
  /**
   * The others are weighted up, where at least this share of the weight is known, down to the indicators: as if the unknown figure were as
   * good as the mean of those that are known.
   */
  | { readonly kind: "available-mean"; readonly minimumShare: number };

/** An indicator of a composite index. */
export interface CompositeIndicator extends Bilingual {
  readonly id: string;
  /** Id of the group it belongs to. */
  readonly parent: string;
  /** Against others of the same group, at least 0. */
  readonly weight: number;
  readonly polarity: ScorePolarity;
  /** @default that of the scheme */
  readonly normalisation?: Normalisation;
}

/** A group of indicators, or of groups; the one without a parent is the index itself. */
export interface CompositeGroup extends Bilingual {
  readonly id: string;
  readonly parent: string | null;
  /** Against others of the same group; of the index itself it says nothing. @default 1 */
  readonly weight?: number;
  /** @default that of the scheme */
  readonly aggregation?: Aggregation;
  /** @default that of the scheme */
  readonly missing?: MissingPolicy;
}

/** How a composite index is made (schéma souhrnného indexu). */
export interface CompositeScheme {
  readonly indicators: readonly CompositeIndicator[];
  readonly groups: readonly CompositeGroup[];
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  /** @default { kind: "refuse" } */
  readonly missing?: MissingPolicy;
}
