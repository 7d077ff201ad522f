import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a territory's year that {@link plannedCostsPerInhabitant} reads. */
export type PlannedCostsPerInhabitantInput = Pick<TerritoryYear, "plannedCosts" | "population">;

/**
 * Planned costs of the network per inhabitant (plánované náklady sítě na obyvatele).
 *
 * planned costs of the network / inhabitants of all ages
 *
 * A plan is no account, and the network serves people from elsewhere as well.
 *
 * @param year - figures of one territory in one year
 * @returns CZK per inhabitant and year [CZK]; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * plannedCostsPerInhabitant({ plannedCosts: 9450000000, population: { "T/0+": 20306 } }) // => 4653.796907318034
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function plannedCostsPerInhabitant(year: PlannedCostsPerInhabitantInput): number | null {
  return ratioOfCounts(year.plannedCosts, personsAged(year, { ages: "0+" }), 0.01);
}

/** Catalogue card of {@link plannedCostsPerInhabitant}. */
export const plannedCostsPerInhabitantIndicator: RatioIndicator<PlannedCostsPerInhabitantInput> = {
  id: "planned-costs-per-inhabitant",
  version: 1,
  cs: "plánované náklady sítě na obyvatele",
  en: "planned costs of the network per inhabitant",
  topic: "money",
  subject: "territoryYear",
  unit: "CZK-per-inhabitant",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Plán není vyúčtování a síť slouží i lidem odjinud.",
    en: "A plan is no account, and the network serves people from elsewhere as well.",
  },
  parameters: { ages: "0+" },
  kind: "ratio",
  scale: 0.01,
  numerator: [{ field: "plannedCosts" }],
  denominator: [{ field: "population", ages: "0+" }],
  maxPeriodGap: 366,
  unlessZero: inhabited,
};
