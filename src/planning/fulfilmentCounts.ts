import { assessedShare } from "../indicators/planning/assessedShare.ts";
import { fulfilmentShare } from "../indicators/planning/fulfilmentShare.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";
import type { MeasureStanding } from "./measureStanding.ts";

/** Measures by status, and the shares they make (počty opatření podle stavu). */
export interface FulfilmentCounts {
  readonly measures: number;
  /** Assessed ones, cancelled ones not among them. */
  readonly assessed: number;
  readonly fulfilled: number;
  /** Being fulfilled continuously, and allowed to. */
  readonly ongoing: number;
  /** Said to be fulfilled continuously although they have an end product: assessed, and not counted as fulfilled. */
  readonly ongoingWithEndProduct: number;
  readonly partly: number;
  readonly notFulfilled: number;
  readonly moved: number;
  readonly cancelled: number;
  readonly notAssessed: number;
  /** Share of fulfilment [1]; `null` when nothing was assessed. */
  readonly share: number | null;
  /** Share of measures assessed, cancelled ones left out [1]; `null` when there is none. */
  readonly assessedShare: number | null;
  /** Why there is no share. */
  readonly reason: "denominator-zero" | null;
}

/**
 * Counts of measures by status with the shares of fulfilment and of assessment (počty a podíly plnění).
 *
 * @param standings - of measures, from `measureStanding`
 * @param rules - the same as those were made by
 * @returns counts that add up to `measures`
 *
 * @example
 * const standing = (status) => ({ status, faults: [] })
 * const found = fulfilmentCounts(["fulfilled", "ongoing", "partly", "cancelled", null].map(standing));
 * [found.assessed, found.share, found.assessedShare, found.cancelled, found.notAssessed] // => [3, 0.6666666666666666, 0.75, 1, 1]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function fulfilmentCounts(
  standings: readonly Pick<MeasureStanding, "status" | "faults">[],
  rules: FulfilmentRules = {},
): FulfilmentCounts {
  const { ongoing: counted = "counted", cancelled: cancelledAs = "left-out" } = rules;
  const count = (status: MeasureStanding["status"]) => standings.filter((one) => one.status === status).length;
  const ongoingWithEndProduct = standings.filter(({ faults }) => faults.includes("ongoing-with-end-product")).length;
  const [measures, notAssessed, cancelled, fulfilled] = [standings.length, count(null), count("cancelled"), count("fulfilled")];
  const [assessed, ongoing] = [measures - notAssessed - cancelled, count("ongoing") - ongoingWithEndProduct];
  const share = fulfilmentShare(
    { measuresFulfilled: fulfilled, measuresOngoing: ongoing, measuresAssessed: assessed, measuresCancelled: cancelled },
    { ongoing: counted, cancelled: cancelledAs },
  );
  return {
    ...{ measures, assessed, fulfilled, ongoing, ongoingWithEndProduct, partly: count("partly"), notFulfilled: count("not-fulfilled") },
    ...{ moved: count("moved"), cancelled, notAssessed, share },
    assessedShare: assessedShare({ measuresAssessed: assessed, measures, measuresCancelled: cancelled }),
    reason: share === null ? "denominator-zero" : null,
  };
}
