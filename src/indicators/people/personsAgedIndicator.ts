import type { AgeRange, Sex } from "../../model/ages.ts";
import type { SumIndicator } from "../indicator.ts";
import type { PersonsAgedInput } from "./personsAged.ts";

const SEXES: Readonly<Record<Sex, { readonly cs: string; readonly en: string }>> = {
  T: { cs: "osob", en: "persons" },
  F: { cs: "žen", en: "women" },
  M: { cs: "mužů", en: "men" },
};

/**
 * Catalogue card of `personsAged` for one age range (počet osob ve věku), for example 65+ or 80+.
 *
 * @param choice.ages - the range, completed years
 * @param choice.sex - `F`, `M` or `T` (both) @default "T"
 * @returns the card
 *
 * @example
 * personsAgedIndicator({ ages: "65+" }).id // => "persons-aged/65+"
 * personsAgedIndicator({ ages: "80+", sex: "F" }).cs // => "počet žen ve věku 80+"
 *
 * @see docs/methods/people.md
 * @category People
 */
export function personsAgedIndicator(choice: { readonly ages: AgeRange; readonly sex?: Sex }): SumIndicator<PersonsAgedInput> {
  const { ages, sex = "T" } = choice;
  const range = ages.replace("-", "–");
  return {
    id: `persons-aged/${ages}${sex === "T" ? "" : `/${sex.toLowerCase()}`}`,
    version: 1,
    cs: `počet ${SEXES[sex].cs} ve věku ${range}`,
    en: `number of ${SEXES[sex].en} aged ${range}`,
    topic: "people",
    subject: "territoryYear",
    unit: "persons",
    polarity: "none",
    sources: ["csu-population-2020-12-31"],
    caveat: {
      cs: "Obyvatelé s pobytem v obci, nikoli lidé, kteří v ní skutečně žijí.",
      en: "Registered residents, not the people who in fact live there.",
    },
    interpretation: {
      cs: "Počet, ne podíl: říká, pro kolik lidí se plánuje.",
      en: "A number, not a share: it tells for how many people one plans.",
    },
    parameters: { ages, sex },
    kind: "sum",
    terms: [{ field: "population", ages, sex }],
  };
}
