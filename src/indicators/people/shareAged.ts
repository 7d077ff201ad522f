import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { inhabited } from "./isInhabited.ts";
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

/**
 * Catalogue card of {@link shareAged} for one age range.
 *
 * @param choice.ages - the range
 * @param choice.of - the whole @default "0+"
 * @returns the card
 *
 * @example
 * shareAgedIndicator({ ages: "80+" }).id // => "share-aged-80+"
 * shareAgedIndicator({ ages: "80+" }).cs // => "podíl osob ve věku 80+"
 */
export function shareAgedIndicator(choice: { readonly ages: AgeRange; readonly of?: AgeRange }): RatioIndicator<ShareAgedInput> {
  const { ages, of = "0+" } = choice;
  const range = ages.replace("-", "–");
  const base =
    of === "0+" ? { cs: "", en: "" } : { cs: ` (z osob ${of.replace("-", "–")})`, en: ` (of those aged ${of.replace("-", "–")})` };
  return {
    id: of === "0+" ? `share-aged-${ages}` : `share-aged-${ages}-of-${of}`,
    version: 1,
    cs: `podíl osob ve věku ${range}${base.cs}`,
    en: `share of persons aged ${range}${base.en}`,
    topic: "people",
    subject: "territoryYear",
    unit: "1",
    polarity: "none",
    sources: ["csu-population-2020-12-31"],
    caveat: {
      cs: "Podíl roste i tím, že jiní odcházejí; čtěte jej vedle počtu.",
      en: "A share grows also when others leave; read it beside the count.",
    },
    parameters: { ages, of },
    kind: "ratio",
    part: true,
    scale: 1,
    numerator: [{ field: "population", ages }],
    denominator: [{ field: "population", ages: of }],
    interval: "wilson",
    unlessZero: inhabited,
  };
}
