import type { AnySource } from "../../codebooks/sources.ts";
import type { Day } from "../../model/day.ts";
import type { TerritoryId } from "../../model/territoryId.ts";

/**
 * That a territory, or a part of it, went over to another one on a day (nástupnictví území): municipalities that merged, divided, or gave
 * a part of themselves away. A municipality that only came under another ORP or okres is none of these: the dated parents of the territory
 * graph say that.
 */
export interface TerritorySuccession {
  readonly from: TerritoryId;
  /** Of the same level; the same id says what part stayed. */
  readonly to: TerritoryId;
  /** First day of the new state. */
  readonly on: Day;
  /** Part of what is counted that went over [1]; `null` when nobody stated it. */
  readonly weight: number | null;
  /** Who says so. */
  readonly source: AnySource;
}
