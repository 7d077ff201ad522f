import type { PlanYear } from "../../model/planYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a plan's year that {@link budgetDrawing} reads. */
export type BudgetDrawingInput = Pick<PlanYear, "budgetSpent" | "budgetPlanned">;

/**
 * Budget drawing (čerpání rozpočtu opatření): money spent on the measures against their planned costs.
 *
 * drawing = money spent / planned costs
 *
 * May exceed 1. Little spent may be thrift or a measure that never began; read it beside fulfilment.
 *
 * @param year - money of one territory's planning in one year [haléř]
 * @returns a fraction [1]; `null` when either is unknown or nothing was planned
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * budgetDrawing({ budgetSpent: 90000000, budgetPlanned: 120000000 }) // => 0.75
 * budgetDrawing({ budgetSpent: 0, budgetPlanned: 0 }) // => null
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function budgetDrawing(year: BudgetDrawingInput): number | null {
  return share({ part: year.budgetSpent, whole: year.budgetPlanned });
}

/** Catalogue card of {@link budgetDrawing}. */
export const budgetDrawingIndicator: RatioIndicator<BudgetDrawingInput> = {
  id: "budget-drawing",
  version: 1,
  cs: "čerpání rozpočtu opatření",
  en: "budget drawing of the measures",
  topic: "planning",
  subject: "planYear",
  unit: "1",
  polarity: "target-band",
  sources: ["kpss"],
  caveat: {
    cs: "Nízké čerpání může být úspora i opatření, které nezačalo.",
    en: "Little spent may be thrift or a measure that never began.",
  },
  interpretation: {
    cs: "100 % znamená, že se utratilo právě tolik, kolik plán čekal.",
    en: "100 % means that just as much was spent as the plan expected.",
  },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "budgetSpent" }],
  denominator: [{ field: "budgetPlanned" }],
};
