import type { CapacityBasis } from "../../codebooks/capacityBases.ts";
import { type CapacityUnit, capacityUnits } from "../../codebooks/capacityUnits.ts";
import { type ServiceForm, serviceForms } from "../../codebooks/serviceForms.ts";
import type { AgeRange, Population } from "../../model/ages.ts";
import type { Capacity } from "../../model/capacity.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { ratio } from "../ratio.ts";

/** A capacity and the people of its territory. */
export interface SupplyRateInput {
  /** Capacity in one unit, one form and on one basis; `null` when unknown. */
  readonly capacity: Capacity<CapacityUnit, ServiceForm, CapacityBasis> | null;
  readonly population: Population | null;
}

/**
 * Supply rate (vybavenost): capacity per 1 000 persons of a named age group.
 *
 * rate = 1 000 × capacity / persons of the group
 *
 * Capacity of one unit, form and basis at a time: beds and clients are never added, and a registered maximum is neither
 * the capacity in the network nor the capacity in fact provided. Says nothing about who may use it: a home in the town
 * may serve the whole region.
 *
 * @param input - capacity [its unit] and population by age [persons]
 * @param options.ages - the age group it is meant for, `"65+"`
 * @returns capacity per 1 000 persons; `null` when either is unknown or nobody is of that age
 * @throws RangeError `capacity-negative`, `count-negative`, `age-range-invalid`
 *
 * @example
 * const beds = { amount: 31, unit: "luzka", form: "pobytova", basis: "registered" }
 * supplyRate({ capacity: beds, population: { "T/65+": 4794 } }, { ages: "65+" }) // => 6.466416353775553
 * supplyRate({ capacity: null, population: { "T/65+": 4794 } }, { ages: "65+" }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function supplyRate(input: SupplyRateInput, options: { readonly ages: AgeRange }): number | null {
  return rate(input.capacity?.amount ?? null, input.population, options.ages);
}

function rate(amount: number | null, population: Population | null, ages: AgeRange): number | null {
  if (amount !== null && amount < 0) throw rangeRefusal("capacity-negative", `supplyRate requires a capacity of at least 0, got ${amount}`);
  return ratio(amount, personsAged({ population }, { ages }), 1000);
}

/** What a card of {@link supplyRate} is about: never more than one unit, form and basis. */
export interface SupplyRateChoice {
  /** Service type with its names. */
  readonly type: { readonly code: string; readonly cs: string; readonly en: string };
  readonly unit: CapacityUnit;
  readonly form: ServiceForm;
  readonly basis: CapacityBasis;
  readonly ages: AgeRange;
}

const BASES: Readonly<Record<CapacityBasis, { readonly cs: string; readonly en: string }>> = {
  registered: { cs: "registrované maximum", en: "registered maximum" },
  network: { cs: "kapacita v síti", en: "capacity in the network" },
  actual: { cs: "skutečně poskytovaná kapacita", en: "capacity in fact provided" },
};

const named = (
  entries: readonly { readonly code: string; readonly cs: string; readonly en: string }[],
  code: string,
): { readonly cs: string; readonly en: string } => entries.find((entry) => entry.code === code) ?? { cs: code, en: code };

/**
 * Catalogue card of {@link supplyRate} for one service type, unit, form, basis and age group.
 *
 * @param choice - what is supplied and to whom
 * @returns the card; it reads `capacities/<type>/<unit>/<form>/<basis>` and `population`
 *
 * @example
 * supplyRateIndicator({ type: { code: "domovy-pro-seniory", cs: "domovy pro seniory", en: "homes for seniors" }, unit: "luzka", form: "pobytova", basis: "registered", ages: "65+" }).id
 * // => "supply-rate/domovy-pro-seniory/luzka/pobytova/registered/65+"
 */
export function supplyRateIndicator(choice: SupplyRateChoice): RatioIndicator<Pick<TerritoryYear, "capacities" | "population">> {
  const { type, unit, form, basis, ages } = choice;
  const cell = `${type.code}/${unit}/${form}/${basis}`;
  return {
    id: `supply-rate/${cell}/${ages}`,
    version: 1,
    cs: `vybavenost: ${type.cs} (${named(capacityUnits, unit).cs}, forma ${named(serviceForms, form).cs}, ${BASES[basis].cs}) na 1 000 osob ${ages}`,
    en: `supply rate: ${type.en} (${named(capacityUnits, unit).en}, ${named(serviceForms, form).en}, ${BASES[basis].en}) per 1 000 aged ${ages}`,
    topic: "availability",
    subject: "territoryYear",
    unit: "per-1000-persons",
    polarity: "none",
    sources: ["mpsv-rpss"],
    caveat: {
      cs: "Neříká, kdo smí službu využít ani zda je volné místo.",
      en: "Does not tell who may use the service, nor whether there is a free place.",
    },
    interpretation: {
      cs: "Kapacita jednoho druhu, jednotky, formy a základu; jiné se k ní nepřičítají.",
      en: "Capacity of one type, unit, form and basis; no other is added to it.",
    },
    parameters: { type: type.code, unit, form, basis, ages },
    kind: "ratio",
    scale: 1000,
    numerator: [{ field: `capacities/${cell}` }],
    denominator: [{ field: "population", ages }],
    maxPeriodGap: 366,
    partial: "at-least",
    unlessZero: inhabited,
  };
}
