import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratePer } from "../ratePer.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** The part of a territory's year that {@link serviceRate} reads. */
export type ServiceRateInput = Pick<TerritoryYear, "servicesSeated" | "population">;

/**
 * Services with a place in a territory per 10 000 inhabitants (počet služeb na 10 000 obyvatel), all types together.
 *
 * rate = 10 000 × services with a place here / inhabitants
 *
 * Counts registrations: one counsellor on Tuesdays is as much as a home of two hundred beds. For how much there is, see the supply
 * rate of one type, unit and form.
 *
 * @param year - services with a place here by type, and population by age [persons]
 * @returns services per 10 000 inhabitants; `null` when no type is listed, one of those listed is unknown, or nobody lives there
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * serviceRate({ servicesSeated: { "pecovatelska-sluzba": 3, "rana-pece": 1 }, population: { "T/0+": 20000 } }) // => 2
 * serviceRate({ servicesSeated: {}, population: { "T/0+": 20000 } }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function serviceRate(year: ServiceRateInput): number | null {
  const counts = Object.values(year.servicesSeated ?? {});
  const services = counts.length === 0 ? null : sumOfCounts(counts);
  return ratePer({ count: services, base: personsAged(year, { ages: "0+" }) }, 10_000);
}

/** Catalogue card of {@link serviceRate}; several territories may hold the same service. */
export const serviceRateIndicator: RatioIndicator<ServiceRateInput> = {
  id: "service-rate",
  version: 1,
  cs: "služby s místem poskytování na 10 000 obyvatel",
  en: "services with a place here per 10 000 inhabitants",
  topic: "availability",
  subject: "territoryYear",
  unit: "per-10000-persons",
  polarity: "none",
  sources: ["mpsv-rpss"],
  caveat: {
    cs: "Počítá registrace: poradna jednou týdně je totéž co domov o dvou stech lůžkách.",
    en: "Counts registrations: a counsellor once a week is as much as a home of two hundred beds.",
  },
  interpretation: {
    cs: "Hustota nabídky, nikoli její velikost; k té slouží vybavenost jednoho druhu.",
    en: "How dense the offer is, not how large; for that see the supply rate of one type.",
  },
  parameters: { ages: "0+" },
  kind: "ratio",
  scale: 10_000,
  numerator: [{ field: "servicesSeated", cells: "listed" }],
  denominator: [{ field: "population", ages: "0+" }],
  maxPeriodGap: 366,
  partial: "at-least",
  overlaps: true,
  unlessZero: inhabited,
};
