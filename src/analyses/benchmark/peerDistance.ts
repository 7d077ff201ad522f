/**
 * What a difference is divided by:
 *
 * - `population-sd`: the standard deviation of all, divided by n (z-scores)
 * - `median-absolute-deviation`: 1.4826 · median of the distances from the median; a single city does not shrink all other differences
 * - `range`: the largest less the smallest; a single city decides it
 */
export type PeerScaling = "population-sd" | "median-absolute-deviation" | "range";

/** A territory with what it is compared by. */
export interface ComparedTerritory {
  readonly id: string;
  /** Values by id of the variable; `null`, or no entry, is unknown. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** A variable that was compared. */
export interface WeighedVariable {
  readonly id: string;
  readonly weight: number;
  /** What a difference is divided by. */
  readonly unit: number;
  /** Of how many territories the unit is made. */
  readonly scaledOver: number;
}

/** How far a territory lies from the target. */
export interface PeerDistance {
  readonly id: string;
  /** Weighted root mean square of the differences [unit of scaling]. */
  readonly distance: number;
  /** For each variable: the territory less the target [unit of scaling], and its part of the squared distance [1]. */
  readonly parts: readonly { readonly variable: string; readonly difference: number; readonly part: number }[];
}
