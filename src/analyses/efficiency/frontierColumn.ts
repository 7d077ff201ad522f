import type { Bilingual } from "../../model/bilingual.ts";

/** What is put in or what comes out (vstup, výstup): one figure of every unit. */
export interface FrontierColumn extends Bilingual {
  readonly id: string;
  /** In what the figure is counted: `CZK`, `FTE`, `bed-day`. The answer does not depend on it. */
  readonly unit: string;
  /**
   * Whether the figure grows with the size of the unit (beds, hours, crowns), or is a ratio of two such figures (crowns per bed).
   * Ratios are weak: mixtures of units do not have the mean of their ratios. They are allowed, and said.
   */
  readonly kind: "volume" | "ratio";
  /** Whether the unit can be asked to change it; what it cannot change only says with whom it is compared. @default true */
  readonly discretionary?: boolean;
}

/** What units are compared by. */
export interface FrontierColumns {
  readonly inputs: readonly FrontierColumn[];
  readonly outputs: readonly FrontierColumn[];
}

/** Place of a unit in one column: what it has, and what its peers together would have. */
export interface ColumnTarget {
  readonly column: string;
  readonly role: "input" | "output";
  readonly value: number;
  /** After the proportional change that the score means; the value itself where the column is not asked to change. */
  readonly radial: number;
  /** What is left to gain beyond the proportional change: less of an input, more of an output (skluz). */
  readonly slack: number;
  /** Whether every equally good set of peers gives this slack; `null` where it was not asked. */
  readonly slackUnique: boolean | null;
  /** What the peers together have: `radial` less the slack of an input, with the slack of an output (cílová hodnota). */
  readonly target: number;
}
