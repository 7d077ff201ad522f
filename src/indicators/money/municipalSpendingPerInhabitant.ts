import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratioOfCounts } from "../ratioOfCounts.ts";

/** The part of a territory's year that {@link municipalSpendingPerInhabitant} reads. */
export type MunicipalSpendingPerInhabitantInput = Pick<TerritoryYear, "municipalSpending" | "population">;

/**
 * Municipal spending on social services per inhabitant (výdaje obcí na sociální služby na obyvatele).
 *
 * spending of municipalities / inhabitants of all ages
 *
 * A municipality that runs services itself spends elsewhere than one that only contributes. Summed over municipalities, a
 * missing amount makes it a lower bound.
 *
 * @param year - figures of one territory in one year
 * @returns CZK per inhabitant and year [CZK]; `null` when a figure is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * municipalSpendingPerInhabitant({ municipalSpending: 812000000, population: { "T/0+": 20306 } }) // => 399.88180833251255
 *
 * @see docs/methods/money.md
 * @category Money
 */
export function municipalSpendingPerInhabitant(year: MunicipalSpendingPerInhabitantInput): number | null {
  return ratioOfCounts(year.municipalSpending, personsAged(year, { ages: "0+" }), 0.01);
}

/** Catalogue card of {@link municipalSpendingPerInhabitant}. */
export const municipalSpendingPerInhabitantIndicator: RatioIndicator<MunicipalSpendingPerInhabitantInput> = {
  id: "municipal-spending-per-inhabitant",
  version: 1,
  cs: "výdaje obcí na sociální služby na obyvatele",
  en: "municipal spending on social services per inhabitant",
  topic: "money",
  subject: "territoryYear",
  unit: "CZK-per-inhabitant",
  polarity: "none",
  sources: ["act-108-2006"],
  caveat: {
    cs: "Obec, která služby sama zřizuje, má výdaje jinde než obec, která jen přispívá; nízká částka není důkaz nezájmu.",
    en: "A municipality that runs services itself spends elsewhere than one that only contributes; a small amount proves no lack of interest.",
  },
  parameters: { ages: "0+" },
  legalBasis: ["§ 94 zákona č. 108/2006 Sb."],
  kind: "ratio",
  scale: 0.01,
  numerator: [{ field: "municipalSpending" }],
  denominator: [{ field: "population", ages: "0+" }],
  maxPeriodGap: 366,
  partial: "at-least",
  unlessZero: inhabited,
};
