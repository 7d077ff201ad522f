import type { AgeRange } from "../../model/ages.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratio } from "../ratio.ts";

/** The part of a territory's year that {@link facilityRate} reads. */
export type FacilityRateInput = Pick<TerritoryYear, "facilities" | "population">;

/**
 * Facility rate (počet zařízení na 10 000 osob): facilities of one kind per 10 000 persons of a named age group.
 *
 * rate = 10 000 × facilities / persons of the group
 *
 * Counts addresses, not places: one home of two hundred beds counts as one sheltered flat. Services without a facility
 * (home care, outreach) are not in it.
 *
 * @param year - facilities by kind and population by age of a territory
 * @param options.kind - code of the kind of facility, in ČSÚ codelist 2910 `"130"`
 * @param options.ages - the age group it is meant for
 * @returns facilities per 10 000 persons; `null` when either is unknown or nobody is of that age
 * @throws RangeError `count-negative`, `age-range-invalid`
 *
 * @example
 * facilityRate({ facilities: { "130": 2 }, population: { "T/65+": 10000 } }, { kind: "130", ages: "65+" }) // => 2
 * facilityRate({ facilities: { "130": 2 }, population: { "T/65+": 10000 } }, { kind: "131", ages: "65+" }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function facilityRate(year: FacilityRateInput, options: { readonly kind: string; readonly ages: AgeRange }): number | null {
  const count = year.facilities?.[options.kind] ?? null;
  if (count !== null && count < 0) throw rangeRefusal("count-negative", `facilityRate requires a count of at least 0, got ${count}`);
  return ratio(count, personsAged(year, { ages: options.ages }), 10_000);
}

/**
 * Catalogue card of {@link facilityRate} for one kind of facility and age group.
 *
 * @param choice.kind - the kind with its names
 * @param choice.ages - the age group
 * @returns the card; where rows of the source are missing, what is counted is a lower bound
 *
 * @example
 * facilityRateIndicator({ kind: { code: "130", cs: "domovy pro seniory", en: "homes for seniors" }, ages: "65+" }).id // => "facility-rate/130/65+"
 */
export function facilityRateIndicator(choice: {
  readonly kind: { readonly code: string; readonly cs: string; readonly en: string };
  readonly ages: AgeRange;
}): RatioIndicator<FacilityRateInput> {
  const { kind, ages } = choice;
  return {
    id: `facility-rate/${kind.code}/${ages}`,
    version: 1,
    cs: `zařízení na 10 000 osob ${ages}: ${kind.cs}`,
    en: `facilities per 10 000 aged ${ages}: ${kind.en}`,
    topic: "availability",
    subject: "territoryYear",
    unit: "per-10000-persons",
    polarity: "none",
    sources: ["csu-facilities-2023"],
    caveat: {
      cs: "Počítá adresy, ne místa; neříká, odkud lidé do zařízení přicházejí.",
      en: "Counts addresses, not places; does not tell where the clients come from.",
    },
    interpretation: {
      cs: "Adresy jednoho druhu na deset tisíc osob věku, pro který jsou; kolik je v nich míst, neříká.",
      en: "Addresses of one kind for ten thousand persons of the age they are meant for; not how many places they have.",
    },
    parameters: { kind: kind.code, ages },
    kind: "ratio",
    scale: 10_000,
    numerator: [{ field: `facilities/${kind.code}` }],
    denominator: [{ field: "population", ages }],
    partial: "at-least",
    unlessZero: inhabited,
  };
}
