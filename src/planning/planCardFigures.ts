import { type Day, dayNumber } from "../model/day.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanMeasure } from "../model/plan/planMeasure.ts";
import type { PlanRecord } from "../model/planRecord.ts";
import type { PlanFigure } from "./figureFacts.ts";
import { fulfilment } from "./fulfilment.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";
import { measureMoneyAsOf } from "./measureMoneyAsOf.ts";
import { sumFigure } from "./planYearFigures.ts";

/** Figures of a plan's record by field. @internal */
export type PlanRecordFigures = Readonly<Partial<Record<keyof PlanRecord, PlanFigure>>>;

/** How complete the cards of measures are, what of them is overdue, and what is not paid for. @internal */
export function planCardFigures(plan: Plan, on: Day, rules: FulfilmentRules): PlanRecordFigures {
  return { ...cardFigures(plan, on, rules), ...moneyFigures(plan, on) };
}

function cardFigures(plan: Plan, on: Day, rules: FulfilmentRules): PlanRecordFigures {
  const there = measuresOn(plan, on);
  const { byMeasure, faults } = fulfilment(plan, on, rules);
  const standings = byMeasure.filter(({ status }) => status !== "cancelled").flatMap(({ targets }) => targets);
  const due = standings.filter(({ outcome }) => outcome !== "not-applicable");
  const count = (isMeant: (measure: PlanMeasure) => boolean): number => there.filter(isMeant).length;
  return {
    measuresWithoutGuarantor: count(({ guarantor }) => guarantor === null),
    measuresWithoutTerm: count(({ validTo }) => validTo === null),
    measuresWithoutCost: count((measure) => measure.costs?.length === 0 || measureMoneyAsOf(measure, on).planned === null),
    measuresWithoutTarget: count(({ targets }) => targets.every(({ trajectory }) => trajectory.length === 0)),
    measuresWithoutBaseline: count(({ targets }) => targets.length > 0 && targets.every(({ baseline }) => baseline === null)),
    measuresWithoutReason: faults.filter(({ fault }) => fault === "reason-missing").length,
    measuresOverdueUnrecorded: byMeasure.filter(({ why }) => why === "overdue").length,
    targetsDue: due.length,
    targetsMissed: counted(
      due.map(({ outcome }) => outcome),
      "breached",
    ),
    targetsUnread: due.filter(({ outcome }) => outcome === "undecidable").length,
  };
}

/** Money of the measures and of the planning itself, as known on the day. */
function moneyFigures(plan: Plan, on: Day): PlanRecordFigures {
  const there = measuresOn(plan, on);
  const year = Number(on.slice(0, 4)) + 1;
  const [all, next] = [there.map((one) => measureMoneyAsOf(one, on)), there.map((one) => measureMoneyAsOf(one, on, { year }))];
  return {
    planCosts: sumFigure(all.map(({ planned }) => planned)),
    planCostsUnsecured: sumFigure(all.map(({ unsecured }) => unsecured)),
    nextYearCosts: sumFigure(next.map(({ planned }) => planned)),
    nextYearUnsecured: sumFigure(next.map(({ unsecured }) => unsecured)),
    ...budgetFigures(plan, on),
  };
}

function budgetFigures({ processBudget }: Plan, on: Day): PlanRecordFigures {
  if (processBudget === null) return { grantDaysLeft: "not-asked", ownFundingDaysLeft: "not-asked" };
  const lines = processBudget.filter(({ knownAt }) => knownAt <= on);
  // A line of which nobody says whether it is a grant may be either.
  if (lines.some(({ grant }) => grant === null)) return { grantDaysLeft: "not-reported", ownFundingDaysLeft: "not-reported" };
  const left = (isGrant: boolean): number | null => {
    const ends = lines.filter(({ grant }) => grant === isGrant).map(({ period }) => Math.max(0, dayNumber(period.to) - dayNumber(on)));
    return ends.length === 0 ? null : Math.max(...ends);
  };
  return { grantDaysLeft: left(true) ?? "not-applicable", ownFundingDaysLeft: left(false) ?? 0 };
}

/** Measures that are in the plan by the day. @internal */
export const measuresOn = ({ measures }: Plan, on: Day): readonly PlanMeasure[] => measures.filter(({ knownAt }) => knownAt <= on);

/** How many have an outcome; where some cannot be decided, a lower bound over those that can. @internal */
export function counted(outcomes: readonly string[], wanted: string): PlanFigure {
  const known = outcomes.filter((outcome) => outcome !== "undecidable");
  const sum = known.filter((outcome) => outcome === wanted).length;
  if (known.length === 0 && outcomes.length > 0) return "not-reported";
  return { sum, covered: known.length, members: outcomes.length };
}
