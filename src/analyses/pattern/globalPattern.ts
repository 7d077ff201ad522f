import type { Seed } from "../chance/seed.ts";
import type { Neighbourhood } from "../neighbours/neighbours.ts";
import type { PatternReason, WeightStyle } from "./areaValue.ts";

/** On which side of what chance would give the number has to lie: `two-sided` on either. */
export type GlobalAlternative = "two-sided" | "greater" | "less";

/** What areas without neighbours do in a measure over all areas. */
export type IslandRule = "kept" | "uncounted" | "left-out";

/** A test against a distribution known by its two moments. */
export interface AnalyticTest {
  readonly variance: number | null;
  /** (value − expected) / √variance. */
  readonly z: number | null;
  /** By the normal distribution. */
  readonly p: number | null;
  readonly reason: PatternReason | null;
}

/** A test against values that were shuffled over the areas. */
export interface PermutationTest {
  /** Orders of the values that were tried. */
  readonly permutations: number;
  /** Whether these are all orders there are, each once, or orders drawn by chance. */
  readonly exact: boolean;
  /** `null` where all orders were tried. */
  readonly seed: Seed | null;
  /** Over the permutations. */
  readonly mean: number;
  readonly variance: number;
  /** (m + 1) / (permutations + 1), with all orders m / permutations; m orders are as extreme as the real one, ties among them. */
  readonly p: number;
}

/** What every measure of pattern over all areas says. */
export interface GlobalPattern {
  /** `null` for a reason, never 0 instead. */
  readonly value: number | null;
  readonly reason: PatternReason | null;
  /** What would come out on average without any pattern. */
  readonly expected: number | null;
  readonly neighbourhood: Neighbourhood;
  readonly style: WeightStyle;
  readonly islands: IslandRule;
  readonly alternative: GlobalAlternative;
  /** Areas that are in n, of all areas of the neighbours, and those of them whose value is known. */
  readonly n: number;
  readonly covered: number;
  readonly members: number;
  /** Ids of areas whose value is unknown; they are nobody's neighbours here. */
  readonly withoutValue: readonly string[];
  /** Ids of areas with a value and without a neighbour that has one. */
  readonly withoutNeighbours: readonly string[];
  /** Mean of the known values. */
  readonly mean: number | null;
  /** If all orders of the values are equally likely (randomisation). */
  readonly randomisation: AnalyticTest;
  /** `null` where no permutations were asked for, or there is no value. */
  readonly permutation: PermutationTest | null;
}

/** What every measure of pattern over all areas may be asked. */
export interface GlobalOptions {
  /** @default "row-standardised" */
  readonly style?: WeightStyle;
  /**
   * Areas without neighbours: `kept` in n and in the mean; `uncounted` in n but kept in the mean and the deviations (spdep's
   * adjust.n); `left-out` altogether @default "kept"
   */
  readonly islands?: IslandRule;
  /** @default "two-sided" */
  readonly alternative?: GlobalAlternative;
  /** How many orders are drawn, 0 to 1 000 000; `"all"` tries every order of at most 10 areas @default 999 */
  readonly permutations?: number | "all";
  /** Where chance begins @default 1 */
  readonly seed?: Seed;
}
