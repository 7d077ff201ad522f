import type { Dated } from "../../codebooks/dated.ts";
import type { RevenueCell } from "../../codebooks/revenueCells.ts";
import type { Revenues } from "../../model/revenues.ts";

/** Cap of eligible cost (strop uznatelných nákladů): so much for a unit. */
export interface CostCap {
  /** [haléř] */
  readonly perUnit: readonly Dated<number | null>[];
  /** Units in the network; `null`: not known. */
  readonly units: number | null;
}

/** Account of one service for the period that is settled (vyúčtování služby). */
export interface EntrustedAccount {
  readonly service: string;
  /** Number of the entrustment act (pověření); `null` when there is none or it is not known. */
  readonly entrustment: string | null;
  /** Costs that the rules recognise (uznatelné náklady), before a cap; `null`: not reported [haléř] */
  readonly eligibleCosts: number | null;
  /** `null`: no cap applies. */
  readonly costCap: CostCap | null;
  /** Every way on which money came; a cell that is not there is unknown, never zero, see `completeRevenues` [haléř] */
  readonly revenues: Revenues | null;
  /** Profit that the rules allow (přiměřený zisk) [haléř] @default 0 */
  readonly reasonableProfit?: number;
}

/** A figure of an account that is not known. */
export interface AccountGap {
  readonly service: string;
  readonly field: "eligibleCosts" | "costCap" | "carriedIn" | `revenues/${RevenueCell}`;
}
