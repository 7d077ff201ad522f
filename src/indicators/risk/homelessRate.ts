import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratePer } from "../ratePer.ts";

/** The part of a territory's year that {@link homelessRate} reads. */
export type HomelessRateInput = Pick<TerritoryYear, "homelessPersons" | "population">;

/**
 * Rough sleepers (lidé bez střechy) per 10 000 inhabitants.
 *
 * rate = 10 000 × rough sleepers / inhabitants
 *
 * A count of one night, or an estimate of those who work in the field: who hides is not counted, and few of those counted are
 * registered residents. Towns attract people from villages that then have none.
 *
 * @param year - the count and the base of a territory
 * @returns per 10 000 inhabitants; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * homelessRate({ homelessPersons: 22, population: { "T/0+": 20000 } }) // => 11
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function homelessRate(year: HomelessRateInput): number | null {
  return ratePer({ count: year.homelessPersons, base: personsAged(year, { ages: "0+" }) }, 10_000);
}

/** Catalogue card of {@link homelessRate}. */
export const homelessRateIndicator: RatioIndicator<HomelessRateInput> = {
  id: "homeless-rate",
  version: 1,
  cs: "lidé bez střechy na 10 000 obyvatel",
  en: "rough sleepers per 10 000 inhabitants",
  topic: "risk",
  subject: "territoryYear",
  unit: "per-10000-persons",
  polarity: "lower-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Sčítání jedné noci nebo odhad terénních pracovníků; kdo se skrývá, chybí.",
    en: "A count of one night, or an estimate of field workers; who hides is not counted.",
  },
  interpretation: {
    cs: "Tolik lidí přespávajících venku připadá na deset tisíc obyvatel.",
    en: "So many people sleeping rough for ten thousand inhabitants.",
  },
  parameters: { ages: "0+" },
  kind: "ratio",
  scale: 10_000,
  numerator: [{ field: "homelessPersons" }],
  denominator: [{ field: "population", ages: "0+" }],
  interval: "wilson",
  unlessZero: inhabited,
};
