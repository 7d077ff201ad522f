import type { Reason } from "../../codebooks/absenceReasons.ts";

/** One year of a series (rok řady): a value, or a reason. */
export interface YearlyFigure {
  /** [year] */
  readonly year: number;
  readonly value: number | null;
  /** Why there is no value; `null` where there is one. */
  readonly reason: Reason | null;
}
