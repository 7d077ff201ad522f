import type { PlanYear } from "../../model/planYear.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratePer } from "../ratePer.ts";

/** The costs of planning and the inhabitants of the plan's territory that {@link planningCostPerInhabitant} reads. */
export type PlanningCostPerInhabitantInput = Pick<PlanYear, "planningCosts"> & Pick<TerritoryYear, "population">;

/**
 * Cost of planning per inhabitant (náklady na plánování na obyvatele) of the plan's territory.
 *
 * cost = costs of planning in CZK / inhabitants
 *
 * Costs of the planning, not of the services. More is not worse: a territory that does not plan pays nothing. Small territories
 * are dear, because a coordinator costs the same.
 *
 * @param year - costs of planning [haléř] and population by age [persons]
 * @returns CZK per inhabitant; `null` when either is unknown or nobody lives there
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * planningCostPerInhabitant({ planningCosts: 61500000, population: { "T/0+": 20500 } }) // => 30
 *
 * @see docs/methods/planning.md
 * @category Planning
 */
export function planningCostPerInhabitant(year: PlanningCostPerInhabitantInput): number | null {
  return ratePer({ count: year.planningCosts, base: personsAged(year, { ages: "0+" }) }, 0.01);
}

/** Catalogue card of {@link planningCostPerInhabitant}. */
export const planningCostPerInhabitantIndicator: RatioIndicator<PlanningCostPerInhabitantInput> = {
  id: "planning-cost-per-inhabitant",
  version: 1,
  cs: "náklady na plánování na obyvatele",
  en: "cost of planning per inhabitant",
  topic: "planning",
  subject: "planYear",
  unit: "CZK-per-inhabitant",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Malé území vychází draho, protože koordinátor stojí všude stejně; kdo neplánuje, neplatí nic.",
    en: "A small territory looks dear, because a coordinator costs the same everywhere; who does not plan pays nothing.",
  },
  interpretation: {
    cs: "Tolik korun ročně stojí plánování jednoho obyvatele území.",
    en: "So many crowns a year the planning costs for one inhabitant of the territory.",
  },
  parameters: { ages: "0+" },
  kind: "ratio",
  scale: 0.01,
  numerator: [{ field: "planningCosts" }],
  denominator: [{ field: "population", ages: "0+" }],
  unlessZero: inhabited,
};
