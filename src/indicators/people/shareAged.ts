import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { isInhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link shareAged} reads. */
export type ShareAgedInput = Pick<TerritoryYear, "population">;

/** Age bounds of {@link shareAged}: always said, because published definitions differ. */
export interface ShareAgedOptions {
  /** The range, completed years. */
  readonly ages: AgeRange;
  /** The whole, `"0+"` for everybody, completed years. */
  readonly of: AgeRange;
}

/**
 * Share of an age range (podíl věkové skupiny) in the population.
 *
 * share = persons of the range / persons of the whole
 *
 * A share grows also when others leave: read it beside the count.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.ages - the range
 * @param options.of - the whole, `"0+"` for everybody
 * @returns the ratio [1]; `null` when a group is unknown or the denominator is 0
 * @throws RangeError `count-negative`, `age-range-invalid`
 *
 * @example
 * shareAged({ population: { "T/0-14": 3191, "T/15-64": 12454, "T/65+": 4661 } }, { ages: "65+", of: "0+" }) // => 0.22953806756623657
 *
 * @see docs/methods/people.md
 * @category People
 */
export function shareAged(year: ShareAgedInput, options: ShareAgedOptions): number | null {
  return ratio(personsAged(year, { ages: options.ages }), personsAged(year, { ages: options.of }), 1);
}

const bounds = { ages: "65+", of: "0+" } as const;

/** Catalogue card of {@link shareAged}, 65+ of everybody. */
export const shareAgedIndicator: RatioIndicator<ShareAgedInput> = {
  id: "share-aged",
  version: 1,
  cs: "podíl osob ve věku 65+",
  en: "share of persons aged 65+",
  topic: "people",
  subject: "territoryYear",
  unit: "1",
  polarity: "none",
  sources: ["csu-population-2020-12-31"],
  caveat: {
    cs: "Podíl roste i tím, že jiní odcházejí; čtěte jej vedle počtu.",
    en: "A share grows also when others leave; read it beside the count.",
  },
  parameters: bounds,
  kind: "ratio",
  scale: 1,
  reads: { numerator: ["population"], denominator: ["population"] },
  numerator: (year) => personsAged(year, { ages: bounds.ages }),
  denominator: (year) => personsAged(year, { ages: bounds.of }),
  compute: (year) => shareAged(year, bounds),
  applies: isInhabited,
};

const oldest = { ages: "80+", of: "0+" } as const;

/** Catalogue card of {@link shareAged}, 80+ of everybody: the age at which help is needed most. */
export const shareAged80Indicator: RatioIndicator<ShareAgedInput> = {
  ...shareAgedIndicator,
  id: "share-aged-80",
  cs: "podíl osob ve věku 80+",
  en: "share of persons aged 80+",
  parameters: oldest,
  numerator: (year) => personsAged(year, { ages: oldest.ages }),
  denominator: (year) => personsAged(year, { ages: oldest.of }),
  compute: (year) => shareAged(year, oldest),
};
