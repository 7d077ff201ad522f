import { type Day, day, dayAfter, dayNumber } from "../model/day.ts";
import type { Period } from "../model/period.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { compareKeys } from "./compareKeys.ts";
import { dutyOfRegion, HOUSE, judged, PRACTICE } from "./judged.ts";
import { planEnd } from "./planEnd.ts";
import type { PlanVerdict } from "./planVerdict.ts";

/** The time that a plan covers, with its extensions as known on the day. */
export interface CoveredPeriod extends Period {
  readonly plan: RecordKey;
  /** First day after the plan as approved, before any extension. */
  readonly plannedTo: Day;
}

/** Time between two plans, or after the last one, that no plan covers (mezera mezi plány). */
export interface PlanGap extends Period {
  /** The plan before it. */
  readonly after: RecordKey;
  /** The plan behind it; `null` where none has begun by the day. */
  readonly before: RecordKey | null;
  /** [day] */
  readonly days: number;
}

/** Time that two plans cover at once (překryv plánů). */
export interface PlanOverlap extends Period {
  readonly plans: readonly [RecordKey, RecordKey];
  /** [day] */
  readonly days: number;
}

/** How plans of one territory follow one another. */
export interface PlanPeriods {
  readonly kind: "plan-periods";
  readonly method: "plan-periods@1";
  readonly day: Day;
  readonly covered: readonly CoveredPeriod[];
  readonly gaps: readonly PlanGap[];
  readonly overlaps: readonly PlanOverlap[];
  /** Every gap, every overlap, and every extension without a resolution, with its basis. */
  readonly verdicts: readonly PlanVerdict[];
}

/** The part of a plan that {@link planPeriods} reads. */
export type TimedPlan = Pick<Plan, "id" | "level" | "period" | "extensions" | "actionPlans" | "resolutions">;

/**
 * How the plans of one territory follow one another (návaznost plánů): extensions, gaps and overlaps, as known on a day.
 *
 * A plan covers its period, an extension by resolution or a bridging action plan carries it further. A gap is legal for a municipality, whose plan is
 * voluntary (information); a region has to have a plan. The time after the last plan is a gap as far as the day asked for. Whether the plans were
 * approved is asked of `planApproval`, not here: hand over the plans that hold.
 *
 * @param plans - of one territory, each once, in any order
 * @param on - as of this day; extensions and bridging action plans known later are not seen
 * @returns covered periods, gaps, overlaps and verdicts, by time
 * @throws RangeError `day-invalid`, `plan-twice`
 *
 * @example
 * const older = { id: "p-1", level: "obec", period: { from: "2010-01-01", to: "2012-01-01" }, extensions: [], actionPlans: null, resolutions: null }
 * const newer = { ...older, id: "p-2", period: { from: "2013-01-01", to: "2017-01-01" } }
 * planPeriods([newer, older], "2013-06-30").gaps // => [{ from: "2012-01-01", to: "2013-01-01", after: "p-1", before: "p-2", days: 366 }]
 * const bridging = { id: "ap-2012", period: { from: "2012-01-01", to: "2013-01-01" }, knownAt: "2012-06-30", resolution: null, measures: null, bridging: true }
 * planPeriods([newer, { ...older, actionPlans: [bridging] }], "2013-06-30").gaps // => []
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planPeriods(plans: readonly TimedPlan[], on: Day): PlanPeriods {
  day(on);
  const byId = planTable(plans);
  const covered = plans
    .map((plan): CoveredPeriod => ({ plan: plan.id, from: plan.period.from, to: planEnd(plan, on), plannedTo: plan.period.to }))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compareKeys(a.plan, b.plan));
  const gaps: PlanGap[] = [];
  const overlaps: PlanOverlap[] = [];
  let furthest = covered[0];
  for (const [at, next] of covered.entries()) {
    for (const earlier of covered.slice(0, at)) {
      const to = earlier.to < next.to ? earlier.to : next.to;
      if (next.from < to) overlaps.push({ ...span(next.from, to), plans: [earlier.plan, next.plan] });
    }
    if (furthest !== undefined && furthest.to < next.from && furthest.to <= on)
      gaps.push({ ...span(furthest.to, next.from), after: furthest.plan, before: next.plan });
    if (furthest === undefined || next.to > furthest.to) furthest = next;
  }
  if (furthest !== undefined && furthest.to <= on) gaps.push({ ...span(furthest.to, dayAfter(on, 1)), after: furthest.plan, before: null });
  const levelOf = (id: RecordKey) => byId.get(id) ?? { id, level: "obec" as const };
  return {
    ...{ kind: "plan-periods", method: "plan-periods@1", day: on, covered, gaps, overlaps },
    verdicts: [
      ...[...byId.values()].sort((a, b) => compareKeys(a.id, b.id)).flatMap((plan) => extensionVerdicts(plan, on)),
      ...gaps.map((gap) => {
        const { from, to, days, before } = gap;
        const facts = { from, to, days, before };
        return judged(levelOf(gap.after), "gap", dutyOfRegion(levelOf(gap.after), "act-108-2006"), { outcome: "breached", facts });
      }),
      ...overlaps.map(({ plans: [first, second], ...facts }) =>
        judged(levelOf(second), "overlap", HOUSE, { outcome: "breached", facts: { ...facts, with: first } }),
      ),
    ],
  };
}

function extensionVerdicts(plan: TimedPlan, on: Day): readonly PlanVerdict[] {
  const found = [
    ...plan.extensions.map(({ to, knownAt, resolution }) => ({ to, knownAt, resolution })),
    ...(plan.actionPlans ?? [])
      .filter(({ bridging, period }) => bridging && period.to > plan.period.to)
      .map(({ period, knownAt, resolution }) => ({ to: period.to, knownAt, resolution })),
  ];
  return found
    .filter(({ knownAt }) => knownAt <= on)
    .sort((a, b) => compare(a.to, b.to) || compare(a.knownAt, b.knownAt) || compare(a.resolution ?? "", b.resolution ?? ""))
    .map(({ to, resolution }) => {
      const known = plan.resolutions?.some(({ id, passed }) => id === resolution && passed.to <= dayAfter(on, 1)) ?? false;
      const facts = { to, resolution };
      return judged(plan, "extension-resolution", PRACTICE, {
        ...{ outcome: known ? "met" : "undecidable", facts },
        missing: known ? [] : [resolution ?? "resolution"],
      });
    });
}

function planTable(plans: readonly TimedPlan[]): ReadonlyMap<RecordKey, TimedPlan> {
  const table = new Map(plans.map((plan) => [plan.id, plan]));
  if (table.size < plans.length)
    throw rangeRefusal("plan-twice", `planPeriods requires each plan once, got ${plans.length} for ${table.size} ids`);
  return table;
}

function span(from: Day, to: Day): Period & { readonly days: number } {
  return { from, to, days: dayNumber(to) - dayNumber(from) };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
