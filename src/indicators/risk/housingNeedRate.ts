import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratePer } from "../ratePer.ts";

/** The part of a territory's year that {@link housingNeedRate} reads. */
export type HousingNeedRateInput = Pick<TerritoryYear, "personsInHousingNeed" | "population">;

/**
 * Persons in housing need (osoby v bytové nouzi) per 1 000 inhabitants.
 *
 * rate = 1 000 × persons in housing need / inhabitants
 *
 * Who is in housing need depends on who counts and how: two offices compare only when they count alike. People without a
 * registered residence may be in the count and not in the base.
 *
 * @param year - the count and the base of a territory
 * @returns per 1 000 inhabitants; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * housingNeedRate({ personsInHousingNeed: 81, population: { "T/0+": 20250 } }) // => 4
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function housingNeedRate(year: HousingNeedRateInput): number | null {
  return ratePer({ count: year.personsInHousingNeed, base: personsAged(year, { ages: "0+" }) }, 1000);
}

/** Catalogue card of {@link housingNeedRate}. */
export const housingNeedRateIndicator: RatioIndicator<HousingNeedRateInput> = {
  id: "housing-need-rate",
  version: 1,
  cs: "osoby v bytové nouzi na 1 000 obyvatel",
  en: "persons in housing need per 1 000 inhabitants",
  topic: "risk",
  subject: "territoryYear",
  unit: "per-1000-persons",
  polarity: "lower-is-better",
  sources: ["kpss"],
  caveat: {
    cs: "Závisí na tom, kdo a jak počítá; lidé bez trvalého pobytu mohou být v počtu a nebýt mezi obyvateli.",
    en: "Depends on who counts and how; people without a registered residence may be counted and not be among the inhabitants.",
  },
  interpretation: {
    cs: "Tolik lidí z tisíce nemá bydlení, nebo má nevyhovující či nejisté.",
    en: "So many in a thousand have no housing, or housing that is unfit or insecure.",
  },
  parameters: { ages: "0+" },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "personsInHousingNeed" }],
  denominator: [{ field: "population", ages: "0+" }],
  interval: "wilson",
  unlessZero: inhabited,
};
