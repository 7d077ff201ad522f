import type { Seed } from "../chance/seed.ts";
import type { PatternReason, WeightStyle } from "./areaValue.ts";

/**
 * Which side of what chance would give a local p is taken of. With c≥ and c≤ permutations at least and at most as large as the real
 * number, ties in both, of R:
 *
 * - `two-sided`: 2 (min(c≥, c≤) + 1) / (R + 1), at most 1
 * - `one-sided`: (min(c≥, c≤) + 1) / (R + 1), the side on which the number lies
 * - `folded`: (min(c≥, R − c≥) + 1) / (R + 1), as GeoDa and PySAL print it: the same without ties, but **with many equal values (zeros) far
 *   too small**, as ties count on one side only
 * - `greater`, `less`: (c≥ + 1) / (R + 1), (c≤ + 1) / (R + 1)
 *
 * By the normal distribution `one-sided` and `folded` are the same.
 */
export type LocalAlternative = "two-sided" | "one-sided" | "folded" | "greater" | "less";

/** What every local measure may be asked. */
export interface LocalOptions {
  /** @default "row-standardised" */
  readonly style?: WeightStyle;
  /** How many permutations, 0 to 1 000 000 @default 9999 */
  readonly permutations?: number;
  /** Where chance begins @default 1 */
  readonly seed?: Seed;
  /** @default "two-sided" */
  readonly alternative?: LocalAlternative;
  /** Which p decides @default "permutation", "normal" without permutations */
  readonly by?: "permutation" | "normal";
  /** Largest p, or tolerated share of false discoveries, that is called significant, over 0 and below 1 @default 0.05 */
  readonly level?: number;
  /** Whether `level` holds for all areas together, by Benjamini and Hochberg, or for each area alone @default "false-discovery-rate" */
  readonly control?: "false-discovery-rate" | "none";
}

/** The choices that a local record was made with. */
export interface LocalChoices {
  readonly style: WeightStyle;
  readonly permutations: number;
  /** `null` without permutations. */
  readonly seed: Seed | null;
  readonly alternative: LocalAlternative;
  readonly by: "permutation" | "normal";
  readonly level: number;
  readonly control: "false-discovery-rate" | "none";
}

/** What is the same in the row of an area in every local record. */
export interface LocalArea {
  readonly id: string;
  readonly value: number | null;
  /** Neighbours with a known value, and without: the latter are left out of the lag. */
  readonly neighbours: number;
  readonly neighboursWithoutValue: number;
  /** Weighted mean of the neighbours' values, in units of the value. */
  readonly neighbourMean: number | null;
  /** Standard deviate of the measure. */
  readonly z: number | null;
  /** By the normal distribution. */
  readonly p: number | null;
  /** By conditional permutations; `null` without them. */
  readonly pseudoP: number | null;
  /** Smallest rate of false discoveries with which the area would be significant, of the p that decides. */
  readonly adjustedP: number | null;
  /** By the choices of the record; `null` where there is no p. */
  readonly significant: boolean | null;
  /** Why the measure has no value here. */
  readonly reason: PatternReason | null;
}
