import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { share } from "../share.ts";

/** The part of a territory's year that {@link municipalityReachShare} reads. */
export type MunicipalityReachShareInput = Pick<TerritoryYear, "municipalitiesReached" | "municipalitiesInScope">;

/**
 * Share of municipalities that a type of service reaches (podíl obcí v dosahu druhu služby), wherever the service sits.
 *
 * share = municipalities in reach of the type / municipalities of the territory
 *
 * Counts municipalities, not people: a village weighs as much as the town. Reached is where a provider says it comes or where
 * somebody used the service; how often, and whether it takes anybody new, is another question.
 *
 * @param year - municipalities reached by type, and all municipalities
 * @param options.type - code of the service type
 * @returns a fraction [1]; `null` when either is unknown or the territory has no municipality
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * municipalityReachShare({ municipalitiesReached: { "rana-pece": 12 }, municipalitiesInScope: 48 }, { type: "rana-pece" }) // => 0.25
 * municipalityReachShare({ municipalitiesReached: null, municipalitiesInScope: 48 }, { type: "rana-pece" }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function municipalityReachShare(year: MunicipalityReachShareInput, options: { readonly type: string }): number | null {
  return share({ part: year.municipalitiesReached?.[options.type] ?? null, whole: year.municipalitiesInScope });
}

/**
 * Catalogue card of {@link municipalityReachShare} for one service type.
 *
 * @param choice.type - the type with its names
 * @returns the card; where the reach of some municipalities is not known, what is known is a lower bound
 *
 * @example
 * municipalityReachShareIndicator({ type: { code: "rana-pece", cs: "raná péče", en: "early intervention" } }).id // => "municipality-reach-share/rana-pece"
 */
export function municipalityReachShareIndicator(choice: {
  readonly type: { readonly code: string; readonly cs: string; readonly en: string };
}): RatioIndicator<MunicipalityReachShareInput> {
  const { type } = choice;
  return {
    id: `municipality-reach-share/${type.code}`,
    version: 1,
    cs: `podíl obcí v dosahu: ${type.cs}`,
    en: `share of municipalities in reach: ${type.en}`,
    topic: "availability",
    subject: "territoryYear",
    unit: "1",
    polarity: "higher-is-better",
    sources: ["kpss"],
    caveat: {
      cs: "Počítá obce, ne obyvatele; neříká, jak často služba jezdí a zda někoho přijme.",
      en: "Counts municipalities, not people; does not tell how often the service comes and whether it takes anybody new.",
    },
    interpretation: {
      cs: "Do tolika obcí služba dosahuje, ať sídlí kdekoli; bez údajů poskytovatelů o dosahu nelze říci.",
      en: "So many municipalities are in reach, wherever the service sits; without the reach told by providers it cannot be said.",
    },
    parameters: { type: type.code },
    kind: "ratio",
    part: true,
    scale: 1,
    numerator: [{ field: `municipalitiesReached/${type.code}` }],
    denominator: [{ field: "municipalitiesInScope" }],
    partial: "at-least",
  };
}
