import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratePer } from "../ratePer.ts";

/** The part of a territory's year that {@link shelterResidentRate} reads. */
export type ShelterResidentRateInput = Pick<TerritoryYear, "personsInShelters" | "population">;

/**
 * Persons in shelters (osoby v azylových domech) per 10 000 inhabitants.
 *
 * rate = 10 000 × persons in shelters / inhabitants
 *
 * Follows the number of beds as much as the need: where there is no shelter nobody lives in one. In a small territory it may tell
 * where a shelter with a secret address is; publish it for an ORP or a larger territory.
 *
 * @param year - the count and the base of a territory
 * @returns per 10 000 inhabitants; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * shelterResidentRate({ personsInShelters: 15, population: { "T/0+": 50000 } }) // => 3
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function shelterResidentRate(year: ShelterResidentRateInput): number | null {
  return ratePer({ count: year.personsInShelters, base: personsAged(year, { ages: "0+" }) }, 10_000);
}

/** Catalogue card of {@link shelterResidentRate}. */
export const shelterResidentRateIndicator: RatioIndicator<ShelterResidentRateInput> = {
  id: "shelter-resident-rate",
  version: 1,
  cs: "osoby v azylových domech na 10 000 obyvatel",
  en: "persons in shelters per 10 000 inhabitants",
  topic: "risk",
  subject: "territoryYear",
  unit: "per-10000-persons",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "Závisí na počtu lůžek stejně jako na potřebě; za obec by mohla prozradit utajenou adresu.",
    en: "Follows the number of beds as much as the need; of a municipality it might tell a secret address.",
  },
  interpretation: {
    cs: "Tolik lidí v azylových domech připadá na deset tisíc obyvatel.",
    en: "So many people in shelters for ten thousand inhabitants.",
  },
  parameters: { ages: "0+" },
  lowestLevel: "orp",
  kind: "ratio",
  scale: 10_000,
  numerator: [{ field: "personsInShelters" }],
  denominator: [{ field: "population", ages: "0+" }],
  interval: "wilson",
  unlessZero: inhabited,
};
