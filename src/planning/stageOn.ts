import { type Day, day } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import { type PlanStage, planStages } from "../model/plan/planStage.ts";

/**
 * The stage of the cycle that a plan is in on a day (fáze plánu ke dni): the one it entered last by then, of two entered on one day the further one.
 *
 * @param plan - with its stages
 * @param on - the day
 * @returns the stage; `null` when none is recorded by then
 * @throws RangeError `day-invalid`
 *
 * @example
 * const stages = [{ stage: "preparation", since: "2007-03-01" }, { stage: "approval", since: "2007-11-27" }]
 * stageOn({ stages }, "2007-11-26") // => "preparation"
 * stageOn({ stages }, "2007-02-28") // => null
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function stageOn(plan: Pick<Plan, "stages">, on: Day): PlanStage | null {
  day(on);
  let found: Plan["stages"][number] | null = null;
  for (const entry of plan.stages) {
    if (entry.since > on) continue;
    const isLater = found === null || entry.since > found.since;
    if (isLater || (entry.since === found?.since && planStages.indexOf(entry.stage) > planStages.indexOf(found.stage))) found = entry;
  }
  return found?.stage ?? null;
}
