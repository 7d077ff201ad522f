import type { ScoringPolarity, ScoringScale, ScoringStep } from "../../codebooks/scoringCards.ts";
import type { UnitCode } from "../../codebooks/units.ts";
import type { Bilingual } from "../../model/bilingual.ts";

/** Points of one indicator (body ukazatele). */
export interface ScorePart extends Bilingual {
  readonly criterion: string;
  readonly indicator: string;
  /** Of value and limits. */
  readonly unit: UnitCode | null;
  readonly value: number | null;
  readonly polarity: ScoringPolarity | null;
  readonly scale: ScoringScale | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly steps: readonly ScoringStep[];
  /** Most that it can bring [point] */
  readonly weight: number | null;
  /** Part of it that the value brings [1] */
  readonly share: number | null;
  readonly points: number | null;
  /** At least and at most; 0 and the weight where the value is unknown, `null` where the card does not say. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A change of one figure, and what it would bring (co by hodnocení zvedlo). */
export interface ScoreLift extends Bilingual {
  readonly criterion: string;
  readonly indicator: string;
  readonly unit: UnitCode | null;
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** |change| / |from| [1]; `null` when the figure is 0 now. */
  readonly relativeChange: number | null;
  /** Points gained, and all points afterwards. */
  readonly gain: number;
  readonly points: number;
  /** Whether this one change is enough; else it is the best that the figure can bring. */
  readonly reaches: boolean;
}
