import { budgetDrawing } from "../indicators/planning/budgetDrawing.ts";
import { type Day, day } from "../model/day.ts";
import type { MeasureReason } from "../model/plan/measureAssessment.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { compareKeys } from "./compareKeys.ts";
import { elapsedShare } from "./elapsedShare.ts";
import { type FulfilmentCounts, fulfilmentCounts } from "./fulfilmentCounts.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";
import { knowledgeDay } from "./knowledgeDay.ts";
import { type KnownSum, knownSum } from "./knownSum.ts";
import { type MoneyAsOf, measureMoneyAsOf } from "./measureMoneyAsOf.ts";
import { type MeasureFault, type MeasureStanding, measureStanding, type UnassessedWhy } from "./measureStanding.ts";
import { planEnd } from "./planEnd.ts";
import { type TargetStanding, targetStanding } from "./targetStanding.ts";

/** A measure in the fulfilment of its plan. */
export interface MeasureFulfilment extends MeasureStanding {
  /** Its priority; `null` when it names none that the plan has. */
  readonly priority: RecordKey | null;
  readonly money: MoneyAsOf;
  readonly targets: readonly TargetStanding[];
}

/** A priority in the fulfilment of its plan. */
export interface PriorityFulfilment extends FulfilmentCounts {
  /** `null` for measures without a priority that the plan has. */
  readonly priority: RecordKey | null;
  readonly title: string | null;
}

/** Money of all measures of a plan; sums over those whose figure is known. */
export interface FulfilmentMoney {
  readonly planned: KnownSum;
  readonly spent: KnownSum;
  readonly unsecured: KnownSum;
  /** Spent of what was planned [1], over measures that know both; `null` when none does. */
  readonly drawing: number | null;
  /** How many measures know both. */
  readonly drawingKnown: number;
}

/** Fulfilment of a plan as of a day (plnění plánu ke dni). */
export interface Fulfilment {
  readonly kind: "fulfilment";
  readonly method: "fulfilment@1";
  readonly plan: RecordKey;
  readonly title: string;
  readonly asOf: Day;
  readonly rules: FulfilmentRules;
  readonly all: FulfilmentCounts;
  readonly byPriority: readonly PriorityFulfilment[];
  readonly byMeasure: readonly MeasureFulfilment[];
  readonly notAssessed: readonly { readonly measure: RecordKey; readonly why: UnassessedWhy }[];
  /** Reported apart, with the reason where there is one. */
  readonly cancelled: readonly { readonly measure: RecordKey; readonly reason: MeasureReason | null }[];
  readonly faults: readonly { readonly measure: RecordKey; readonly fault: MeasureFault }[];
  readonly money: FulfilmentMoney;
  /** Part of the plan's time that has passed, extensions as known then [1]. */
  readonly elapsed: number | null;
}

/** The part of a plan that {@link fulfilment} reads. */
export type FulfilledPlan = Pick<Plan, "id" | "title" | "period" | "extensions" | "actionPlans" | "priorities" | "measures">;

/**
 * Fulfilment of a plan as of a day (plnění plánu ke dni): status of each measure from dated records as known then, shares by priority, money, time.
 *
 * share = (fulfilled + being fulfilled continuously) / assessed, by `fulfilmentShare`
 *
 * A measure without a record is not assessed, never "not fulfilled". Cancelled measures are left out and reported apart. Only a measure
 * without an end product may be fulfilled continuously; another one that says so stays in the base. No authority has set these rules: every
 * one is a parameter. Says nothing about whether people live better.
 *
 * @param plan - with its measures
 * @param asOf - the day; measures, assessments and money known later are not seen
 * @param rules - see {@link FulfilmentRules}
 * @returns counts and shares of all and by priority, each measure, what is not assessed, what is cancelled, faults, money
 * @throws RangeError `day-invalid`, `known-before-state`, `measure-twice`, `count-negative`
 *
 * @example
 * const base = { goal: "1", knownAt: "2025-01-01", validFrom: "2025-01-01", validTo: "2026-01-01", endProduct: true, targets: [], costs: null, funding: null, spending: null }
 * const done = { on: "2025-12-31", knownAt: "2026-01-20", status: "fulfilled", reason: null, progress: 1, fulfilledOn: null }
 * const measures = [{ ...base, id: "1.1", title: "A", assessments: [done] }, { ...base, id: "1.2", title: "B", assessments: [] }]
 * const small = { id: "p-1", title: "Plán", period: { from: "2025-01-01", to: "2028-01-01" }, extensions: [], actionPlans: null, priorities: [{ id: "1", title: "Bydlení", goals: [] }], measures }
 * const found = fulfilment(small, "2026-01-31");
 * [found.all.share, found.all.assessedShare, found.notAssessed] // => [1, 0.5, [{ measure: "1.2", why: "overdue" }]]
 * fulfilment(small, "2025-12-31").all.share // => null
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function fulfilment(plan: FulfilledPlan, asOf: Day, rules: FulfilmentRules = {}): Fulfilment {
  const knownBy = knowledgeDay(day(asOf), rules);
  if (new Set(plan.measures.map(({ id }) => id)).size < plan.measures.length)
    throw rangeRefusal("measure-twice", `fulfilment requires each measure once, got ${plan.measures.length} with repeated ids`);
  const priorityOf = prioritiesByGoal(plan);
  const byMeasure = plan.measures
    .filter(({ knownAt }) => knownAt <= asOf)
    .map((measure): MeasureFulfilment => {
      const priority = measure.goal === null ? null : (priorityOf.get(measure.goal) ?? null);
      const targets = measure.targets
        .map((target) => targetStanding(target, asOf, knownBy))
        .sort((a, b) => compareKeys(a.target, b.target));
      return { ...measureStanding(measure, asOf, rules), priority, money: measureMoneyAsOf(measure, knownBy), targets };
    })
    .sort((a, b) => compareKeys(a.measure, b.measure));
  const { id, title, period } = plan;
  return {
    ...{ kind: "fulfilment", method: "fulfilment@1", plan: id, title, asOf, rules, all: fulfilmentCounts(byMeasure, rules) },
    ...{ byPriority: byPriority(plan, byMeasure, rules), byMeasure },
    notAssessed: byMeasure.flatMap(({ measure, why }) => (why === null ? [] : [{ measure, why }])),
    cancelled: byMeasure.filter(({ status }) => status === "cancelled").map(({ measure, reason }) => ({ measure, reason })),
    faults: byMeasure.flatMap(({ measure, faults }) => faults.map((fault) => ({ measure, fault }))),
    money: moneyOf(byMeasure),
    elapsed: elapsedShare(period.from, planEnd(plan, asOf), asOf),
  };
}

/** Priority of every goal and of every priority itself. */
function prioritiesByGoal(plan: Pick<Plan, "priorities">): ReadonlyMap<RecordKey, RecordKey> {
  return new Map(plan.priorities.flatMap(({ id, goals }) => [[id, id] as const, ...goals.map((goal) => [goal.id, id] as const)]));
}

function byPriority(plan: FulfilledPlan, measures: readonly MeasureFulfilment[], rules: FulfilmentRules): readonly PriorityFulfilment[] {
  const rows = plan.priorities
    .toSorted((a, b) => compareKeys(a.id, b.id))
    .map(({ id, title }): PriorityFulfilment => {
      const own = measures.filter(({ priority }) => priority === id);
      return { priority: id, title, ...fulfilmentCounts(own, rules) };
    });
  const rest = measures.filter(({ priority }) => priority === null);
  return rest.length === 0 ? rows : [...rows, { priority: null, title: null, ...fulfilmentCounts(rest, rules) }];
}

function moneyOf(measures: readonly MeasureFulfilment[]): FulfilmentMoney {
  const both = measures.filter(({ money }) => money.planned !== null && money.spent !== null).map(({ money }) => money);
  return {
    planned: knownSum(measures.map(({ money }) => money.planned)),
    spent: knownSum(measures.map(({ money }) => money.spent)),
    unsecured: knownSum(measures.map(({ money }) => money.unsecured)),
    drawing: budgetDrawing({
      budgetSpent: knownSum(both.map(({ spent }) => spent)).sum,
      budgetPlanned: knownSum(both.map(({ planned }) => planned)).sum,
    }),
    drawingKnown: both.length,
  };
}
