import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratePer } from "../ratePer.ts";

/** The part of a territory's year that {@link hostelResidentRate} reads. */
export type HostelResidentRateInput = Pick<TerritoryYear, "personsInHostels" | "population">;

/**
 * Persons in hostels (osoby v ubytovnách) per 1 000 inhabitants.
 *
 * rate = 1 000 × persons in hostels / inhabitants
 *
 * Hostels house workers as well as families in need: the rate is no measure of poverty by itself, and a hostel in one municipality
 * serves its neighbours.
 *
 * @param year - the count and the base of a territory
 * @returns per 1 000 inhabitants; `null` when either is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * hostelResidentRate({ personsInHostels: 120, population: { "T/0+": 20000 } }) // => 6
 *
 * @see docs/methods/risk.md
 * @category Risk
 */
export function hostelResidentRate(year: HostelResidentRateInput): number | null {
  return ratePer({ count: year.personsInHostels, base: personsAged(year, { ages: "0+" }) }, 1000);
}

/** Catalogue card of {@link hostelResidentRate}. */
export const hostelResidentRateIndicator: RatioIndicator<HostelResidentRateInput> = {
  id: "hostel-resident-rate",
  version: 1,
  cs: "osoby v ubytovnách na 1 000 obyvatel",
  en: "persons in hostels per 1 000 inhabitants",
  topic: "risk",
  subject: "territoryYear",
  unit: "per-1000-persons",
  polarity: "none",
  sources: ["kpss"],
  caveat: {
    cs: "V ubytovnách bydlí i pracující; sama o sobě chudobu neměří.",
    en: "Workers live in hostels too; by itself it does not measure poverty.",
  },
  interpretation: { cs: "Tolik lidí v ubytovnách připadá na tisíc obyvatel.", en: "So many people in hostels for a thousand inhabitants." },
  parameters: { ages: "0+" },
  kind: "ratio",
  scale: 1000,
  numerator: [{ field: "personsInHostels" }],
  denominator: [{ field: "population", ages: "0+" }],
  interval: "wilson",
  unlessZero: inhabited,
};
