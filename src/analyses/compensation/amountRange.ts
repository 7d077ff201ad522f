import type { MoneyRange } from "../money/financingRow.ts";

/** An amount of at least 0 that is known within limits (rozmezí částky); `high` is `null` where there is no known limit [haléř]. */
export interface AmountRange extends MoneyRange {
  readonly low: number;
}
