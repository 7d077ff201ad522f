import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a plan's year that {@link fulfilmentShare} reads. */
export type FulfilmentShareInput = Pick<PlanYear, "measuresFulfilled" | "measuresOngoing" | "measuresAssessed">;

/** The same with the cancelled measures, for those who count them. */
export type FulfilmentOfAllInput = FulfilmentShareInput & Partial<Pick<PlanYear, "measuresCancelled">>;

/** What counts as fulfilled and of what: no authority has said, so the choice is named. */
export interface FulfilmentShareOptions {
  /** Measures without an end product that are being fulfilled (plněno průběžně): fulfilled, or not. @default "counted" */
  readonly ongoing?: "counted" | "left-out";
  /** Cancelled measures (zrušeno): left out and reported apart, or a part of the base. @default "left-out" */
  readonly cancelled?: "left-out" | "counted";
}

/**
 * Share of fulfilment (podíl plnění plánu): measures fulfilled, or being fulfilled continuously, among those assessed.
 *
 * share = (measures fulfilled + measures being fulfilled) / measures assessed
 *
 * Cancelled measures are left out and reported apart; measures that nobody has assessed are not in it either, because not
 * assessed is not the same as not fulfilled. Measures fulfilled in part, not fulfilled, or moved to the next period are in the base only. The rule is
 * the library's own after the usual practice of plans; no authority has set one. Says nothing about whether people live better.
 *
 * @param year - counts of one territory's planning in one year
 * @param options - what counts as fulfilled
 * @returns a fraction [1]; `null` when a count is unknown or nothing was assessed
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * const year = { measuresFulfilled: 18, measuresOngoing: 6, measuresAssessed: 32 }
 * fulfilmentShare(year) // => 0.75
 * fulfilmentShare(year, { ongoing: "left-out" }) // => 0.5625
 * fulfilmentShare({ ...year, measuresCancelled: 8 }, { cancelled: "counted" }) // => 0.6
 * fulfilmentShare({ measuresFulfilled: 0, measuresOngoing: 0, measuresAssessed: 0 }) // => null
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function fulfilmentShare(year: FulfilmentOfAllInput, options: FulfilmentShareOptions = {}): number | null {
  const { ongoing = "counted", cancelled = "left-out" } = options;
  const fulfilled = [year.measuresFulfilled, ...(ongoing === "counted" ? [year.measuresOngoing] : [])];
  const judged = [year.measuresAssessed, ...(cancelled === "counted" ? [year.measuresCancelled ?? null] : [])];
  return share({ part: sumOfCounts(fulfilled), whole: sumOfCounts(judged) });
}

/** Catalogue card of {@link fulfilmentShare}: continuous fulfilment counts, cancelled measures are not in it. */
export const fulfilmentShareIndicator: RatioIndicator<FulfilmentShareInput> = {
  id: "fulfilment-share",
  version: 1,
  cs: "podíl plnění opatření",
  en: "share of fulfilment",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Zrušená a nehodnocená opatření v něm nejsou; pravidlo je obvyklé, žádný úřad je neurčil.",
    en: "Cancelled measures and those not assessed are not in it; the rule is usual practice, no authority has set one.",
  },
  interpretation: {
    cs: "Z hodnocených opatření je tolik splněno nebo plněno průběžně.",
    en: "Of the measures assessed so many are fulfilled or being fulfilled continuously.",
  },
  parameters: { ongoing: "counted", cancelled: "left-out" },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "measuresFulfilled" }, { field: "measuresOngoing" }],
  denominator: [{ field: "measuresAssessed" }],
};
