import type { MoneyOrigin } from "../../codebooks/moneyOrigins.ts";
import type { MoneyPayer } from "../../codebooks/moneyPayers.ts";
import type { Day } from "../day.ts";
import type { Period } from "../period.ts";
import type { RecordKey } from "../recordKey.ts";

/** What the money of the process pays for. */
export type ProcessBudgetItem = "staff" | "facilitation" | "analyses" | "events" | "publication" | "other";

/**
 * One line of the budget of the planning itself (rozpočet procesu): what is paid, from whose money, and until when. Whole haléře.
 */
export interface ProcessBudget {
  readonly id: RecordKey;
  readonly item: ProcessBudgetItem;
  readonly period: Period;
  readonly origin: MoneyOrigin;
  readonly payer: MoneyPayer;
  /** [haléř] */
  readonly planned: number | null;
  /** [haléř] */
  readonly spent: number | null;
  /** Since when the figure of what was spent is known. */
  readonly knownAt: Day;
  /** Whether it is a grant that ends with its period (dotace na dobu určitou); `null` when not known. */
  readonly grant: boolean | null;
}
