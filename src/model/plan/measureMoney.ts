import type { MoneyOrigin } from "../../codebooks/moneyOrigins.ts";
import type { MoneyPayer } from "../../codebooks/moneyPayers.ts";
import type { Day } from "../day.ts";

/** Expected costs of a measure in one year (předpokládané náklady opatření); of the same year the figure known last holds. */
export interface MeasureCost {
  /** [year] */
  readonly year: number;
  /** [haléř]; `null` when not known. */
  readonly amount: number | null;
  readonly knownAt: Day;
}

/** How sure a source of money is (jistota zdroje): secured, applied for, possible. */
export type FundingCertainty = "secured" | "applied-for" | "possible";

/** Money expected for a measure (zdroj financování opatření): year, whose money it is, who pays it out, how sure it is. */
export interface MeasureFunding {
  /** [year] */
  readonly year: number;
  readonly origin: MoneyOrigin;
  readonly payer: MoneyPayer;
  readonly certainty: FundingCertainty;
  /** [haléř]; `null` when not known. */
  readonly amount: number | null;
  readonly knownAt: Day;
}

/** Money spent on a measure (čerpání), the whole year so far; of the same year, origin and payer the figure known last holds. */
export interface MeasureSpending {
  /** [year] */
  readonly year: number;
  readonly origin: MoneyOrigin;
  readonly payer: MoneyPayer;
  /** [haléř]; `null` when not known. */
  readonly amount: number | null;
  readonly knownAt: Day;
}

/** All money of a measure (peníze opatření): expected costs, expected sources, what was spent. A `null` list is not known, an empty one is none. */
export interface MeasureMoney {
  readonly costs: readonly MeasureCost[] | null;
  readonly funding: readonly MeasureFunding[] | null;
  readonly spending: readonly MeasureSpending[] | null;
}
