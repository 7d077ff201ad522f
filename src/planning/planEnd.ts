import type { Day } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";

/**
 * First day after a plan (konec platnosti plánu), with the extensions and bridging action plans known on a day; one that begins only after the end
 * does not bridge it.
 *
 * @param plan - with its period, extensions, action plans
 * @param on - as of this day
 *
 * @example
 * const extended = { period: { from: "2012-01-01", to: "2015-01-01" }, extensions: [{ to: "2016-01-01", knownAt: "2014-12-17", resolution: null }], actionPlans: null }
 * planEnd(extended, "2014-12-17") // => "2016-01-01"
 * planEnd(extended, "2014-12-16") // => "2015-01-01"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planEnd(plan: Pick<Plan, "period" | "extensions" | "actionPlans">, on: Day): Day {
  const further = [
    ...plan.extensions.map(({ to, knownAt }) => ({ from: plan.period.from, to, knownAt })),
    ...(plan.actionPlans ?? []).filter(({ bridging }) => bridging).map(({ period, knownAt }) => ({ ...period, knownAt })),
  ].filter(({ knownAt }) => knownAt <= on);
  let end = plan.period.to;
  // By their first days, so that one bridge may carry the next.
  for (const { from, to } of further.sort((a, b) => (a.from < b.from ? -1 : 1))) if (from <= end && to > end) end = to;
  return end;
}
