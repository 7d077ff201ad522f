import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { inhabited } from "../people/isInhabited.ts";
import { personsAged } from "../people/personsAged.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link personReachShare} reads. */
export type PersonReachShareInput = Pick<TerritoryYear, "personsReached" | "population">;

/**
 * Share of people who live in reach of a type of service (podíl obyvatel v dosahu druhu služby), wherever the service sits.
 *
 * share = inhabitants of the municipalities in reach / inhabitants of the territory
 *
 * Reach is told for whole municipalities: in a large one some parts may be out of reach. Everybody is counted, not only those who
 * could need the service.
 *
 * @param year - inhabitants in reach by type, and population by age [persons]
 * @param options.type - code of the service type
 * @returns a fraction [1]; `null` when either is unknown or nobody lives there
 * @throws RangeError `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * personReachShare({ personsReached: { "rana-pece": 15000 }, population: { "T/0+": 20000 } }, { type: "rana-pece" }) // => 0.75
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function personReachShare(year: PersonReachShareInput, options: { readonly type: string }): number | null {
  return share({ part: year.personsReached?.[options.type] ?? null, whole: personsAged(year, { ages: "0+" }) });
}

/**
 * Catalogue card of {@link personReachShare} for one service type.
 *
 * @param choice.type - the type with its names
 * @returns the card; where the reach of some municipalities is not known, what is known is a lower bound
 *
 * @example
 * personReachShareIndicator({ type: { code: "rana-pece", cs: "raná péče", en: "early intervention" } }).id // => "person-reach-share/rana-pece"
 */
export function personReachShareIndicator(choice: {
  readonly type: { readonly code: string; readonly cs: string; readonly en: string };
}): RatioIndicator<PersonReachShareInput> {
  const { type } = choice;
  return {
    id: `person-reach-share/${type.code}`,
    version: 1,
    cs: `podíl obyvatel v dosahu: ${type.cs}`,
    en: `share of people in reach: ${type.en}`,
    topic: "availability",
    subject: "territoryYear",
    unit: "1",
    polarity: "higher-is-better",
    sources: ["kpss"],
    caveat: {
      cs: "Dosah se hlásí za celé obce a počítají se všichni obyvatelé, ne jen ti, kdo by službu potřebovali.",
      en: "Reach is told for whole municipalities, and everybody is counted, not only those who could need the service.",
    },
    interpretation: {
      cs: "Tolik obyvatel žije v obcích, kam služba dosahuje, ať sídlí kdekoli.",
      en: "So many inhabitants live in municipalities that the service reaches, wherever it sits.",
    },
    parameters: { type: type.code },
    kind: "ratio",
    scale: 1,
    numerator: [{ field: `personsReached/${type.code}` }],
    denominator: [{ field: "population", ages: "0+" }],
    maxPeriodGap: 366,
    partial: "at-least",
    unlessZero: inhabited,
  };
}
