import type { Day } from "../model/day.ts";
import type { MeasureReason } from "../model/plan/measureAssessment.ts";
import type { MeasureStatus } from "../model/planMeasureRow.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { type FulfilledPlan, fulfilment, type MeasureFulfilment } from "./fulfilment.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";

/** What becomes of a measure when the next plan is made: it goes on, it ends, or somebody has to decide first. */
export type CarryOverFate = "carried" | "ended" | "to-decide";

/** Why (důvod převedení). */
export type CarryOverWhy =
  | "moved"
  | "continuous"
  | "partly-fulfilled"
  | "not-fulfilled"
  | "fulfilled"
  | "cancelled"
  | "no-need"
  | "not-assessed"
  | "reason-missing"
  | "ongoing-with-end-product";

/** One measure on its way to the next plan. */
export interface CarriedMeasure {
  readonly measure: RecordKey;
  readonly title: string;
  readonly priority: RecordKey | null;
  readonly fate: CarryOverFate;
  readonly why: CarryOverWhy;
  readonly status: MeasureStatus | null;
  /** As its last assessment says. */
  readonly reason: MeasureReason | null;
  /** Expected costs less what was spent, at least 0 [haléř]; `null` when either is not known. */
  readonly remaining: number | null;
}

/** What passes to the next plan (převod opatření do dalšího období). */
export interface CarryOver {
  readonly kind: "carry-over";
  readonly method: "carry-over@1";
  readonly plan: RecordKey;
  readonly asOf: Day;
  readonly carried: readonly CarriedMeasure[];
  readonly ended: readonly CarriedMeasure[];
  readonly toDecide: readonly CarriedMeasure[];
}

/**
 * Which measures pass to the next plan, and why (převod opatření do dalšího plánu): a proposal from the fulfilment known on a day.
 *
 * Moved, continuous and partly fulfilled measures are carried; one that was not fulfilled is carried with its reason, unless there was no need of it or the reason is
 * lacking. Fulfilled and cancelled ones end. What nobody has assessed waits for a decision: silence is no reason to carry a measure, nor to drop it.
 *
 * @param plan - with its measures
 * @param asOf - the day
 * @param rules - of fulfilment
 * @returns every measure of the plan as of the day, in exactly one of three lists
 * @throws RangeError `day-invalid`, `measure-twice`
 *
 * @example
 * const base = { goal: null, knownAt: "2025-01-01", validFrom: "2025-01-01", validTo: "2026-01-01", endProduct: true, targets: [], costs: null, funding: null, spending: null }
 * const said = (status, reason) => [{ on: "2025-12-31", knownAt: "2026-01-20", status, reason, progress: null, fulfilledOn: null }]
 * const measures = [{ ...base, id: "1", title: "A", assessments: said("not-fulfilled", "no-money") }, { ...base, id: "2", title: "B", assessments: said("fulfilled", null) }, { ...base, id: "3", title: "C", assessments: [] }]
 * const old = { id: "p-1", title: "Plán", period: { from: "2025-01-01", to: "2028-01-01" }, extensions: [], actionPlans: null, priorities: [], measures }
 * const found = carryOver(old, "2026-02-01")
 * const said3 = [found.carried, found.ended, found.toDecide].map((list) => list.map(({ measure, why, reason }) => [measure, why, reason]))
 * said3 // => [[["1", "not-fulfilled", "no-money"]], [["2", "fulfilled", null]], [["3", "not-assessed", null]]]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function carryOver(plan: FulfilledPlan, asOf: Day, rules: FulfilmentRules = {}): CarryOver {
  const all = fulfilment(plan, asOf, rules).byMeasure.map((measure): CarriedMeasure => {
    const { title, priority, status, reason, money } = measure;
    const remaining = money.planned === null || money.spent === null ? null : Math.max(0, money.planned - money.spent);
    return { measure: measure.measure, title, priority, ...fateOf(measure), status, reason, remaining };
  });
  const of = (fate: CarryOverFate) => all.filter((one) => one.fate === fate);
  const head = { kind: "carry-over", method: "carry-over@1", plan: plan.id, asOf } as const;
  return { ...head, carried: of("carried"), ended: of("ended"), toDecide: of("to-decide") };
}

function fateOf({ status, reason, faults }: MeasureFulfilment): { fate: CarryOverFate; why: CarryOverWhy } {
  switch (status) {
    case null:
      return { fate: "to-decide", why: "not-assessed" };
    case "fulfilled":
      return { fate: "ended", why: "fulfilled" };
    case "cancelled":
      return { fate: "ended", why: "cancelled" };
    case "moved":
      return { fate: "carried", why: "moved" };
    case "ongoing":
      return faults.includes("ongoing-with-end-product")
        ? { fate: "to-decide", why: "ongoing-with-end-product" }
        : { fate: "carried", why: "continuous" };
    case "partly":
      return reason === "no-need" ? { fate: "ended", why: "no-need" } : { fate: "carried", why: "partly-fulfilled" };
    case "not-fulfilled":
      if (reason === null) return { fate: "to-decide", why: "reason-missing" };
      return reason === "no-need" ? { fate: "ended", why: "no-need" } : { fate: "carried", why: "not-fulfilled" };
  }
}
