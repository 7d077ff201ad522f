import type { AgeRange } from "../../model/ages.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { inhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link femininity} reads. */
export type FemininityInput = Pick<TerritoryYear, "population">;

/**
 * Femininity (index feminity): women per 100 men of an age range.
 *
 * index = 100 × women of the range / men of the range
 *
 * Among the old it tells who will be left alone: most of those who need care are women. The reciprocal, men per 100 women, is
 * printed as the index of masculinity.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.ages - completed years, `"0+"` for everybody
 * @returns women per 100 men [per-100]; `null` when a group is unknown or there is no man of that age
 * @throws RangeError `count-negative`, `age-range-invalid`, `table-contradictory`
 *
 * @example
 * femininity({ population: { "F/65+": 2760, "M/65+": 1840 } }, { ages: "65+" }) // => 150
 * femininity({ population: { "T/65+": 4600 } }, { ages: "65+" }) // => null
 *
 * @see docs/methods/people.md
 * @category People
 */
export function femininity(year: FemininityInput, options: { readonly ages: AgeRange }): number | null {
  const { ages } = options;
  return ratio(personsAged(year, { ages, sex: "F" }), personsAged(year, { ages, sex: "M" }), 100);
}

/**
 * Catalogue card of {@link femininity} for one age range.
 *
 * @param choice.ages - completed years @default "0+"
 * @returns the card
 *
 * @example
 * femininityIndicator().id // => "femininity/0+"
 * femininityIndicator({ ages: "65+" }).cs // => "index feminity (žen na 100 mužů) ve věku 65+"
 */
export function femininityIndicator(choice: { readonly ages?: AgeRange } = {}): RatioIndicator<FemininityInput> {
  const { ages = "0+" } = choice;
  const range = ages.replace("-", "–");
  return {
    id: `femininity/${ages}`,
    version: 1,
    cs: `index feminity (žen na 100 mužů)${ages === "0+" ? "" : ` ve věku ${range}`}`,
    en: `femininity (women per 100 men)${ages === "0+" ? "" : ` aged ${range}`}`,
    topic: "people",
    subject: "territoryYear",
    unit: "per-100",
    polarity: "none",
    sources: ["csu-population-2020-12-31"],
    caveat: {
      cs: "V malé obci jím pohne několik lidí; neříká, kdo s kým žije.",
      en: "In a small municipality a few people move it; it does not tell who lives with whom.",
    },
    interpretation: {
      cs: "Nad 100 je žen více než mužů; s věkem roste, protože muži umírají dříve.",
      en: "Above 100 there are more women than men; it rises with age, because men die earlier.",
    },
    parameters: { ages },
    kind: "ratio",
    scale: 100,
    numerator: [{ field: "population", ages, sex: "F" }],
    denominator: [{ field: "population", ages, sex: "M" }],
    unlessZero: inhabited,
  };
}
