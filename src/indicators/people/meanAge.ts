import { type AgeRange, ageBounds, type Population } from "../../model/ages.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratio } from "../ratio.ts";
import { sum } from "../sum.ts";
import { inhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link meanAge} reads. */
export type MeanAgeInput = Pick<TerritoryYear, "population">;

/** Choices of {@link meanAge}. */
export interface MeanAgeOptions {
  /** The age groups to use, without gaps, the last one open: `["0-4", "5-9", …, "85+"]`. */
  readonly groups: readonly AgeRange[];
  /** Mean age assumed for persons of the open group [years]. */
  readonly openGroupAge: number;
}

/** Age at which everybody of a group is taken [year] */
function middleOf(ages: AgeRange, openGroupAge: number): number {
  const { from, to } = ageBounds(ages);
  return to === null ? openGroupAge : (from + to) / 2;
}

/** Years lived by all persons of the groups, each taken at the middle of its group. */
function yearsLived(population: Population | null, { groups, openGroupAge }: MeanAgeOptions): number | null {
  return sum(
    groups.map((ages) => {
      const persons = personsAged({ population }, { ages });
      return persons === null ? null : persons * middleOf(ages, openGroupAge);
    }),
  );
}

const persons = (population: Population | null, { groups }: MeanAgeOptions): number | null =>
  sum(groups.map((ages) => personsAged({ population }, { ages })));

/**
 * Mean age (průměrný věk) from age groups.
 *
 * mean = Σ (middle of the group × persons) / Σ persons
 *
 * With five-year groups an estimate: everybody is taken at the middle of the group, and the age of the open group is an
 * assumption that the caller states. ČSÚ works with single years of age.
 *
 * @param year - population of a territory by sex and age group [persons]
 * @param options.groups - age groups that cover the population once
 * @param options.openGroupAge - mean age assumed in the open group [years]
 * @returns the mean age [years]; `null` when a group is unknown or nobody lives there
 * @throws RangeError `groups-not-whole`, `open-group-age-low`, `count-negative`, `age-range-invalid`, `table-contradictory`
 *
 * @example
 * meanAge({ population: { "T/0-9": 50, "T/10+": 50 } }, { groups: ["0-9", "10+"], openGroupAge: 45 }) // => 25
 *
 * @see docs/methods/people.md
 * @category People
 */
export function meanAge(year: MeanAgeInput, options: MeanAgeOptions): number | null {
  requireWhole(options);
  return ratio(yearsLived(year.population, options), persons(year.population, options));
}

/** Groups must cover all ages once: from birth, each from where the one before ends, the last one open; in any order. */
function requireWhole({ groups, openGroupAge }: MeanAgeOptions): void {
  let next: number | null = 0;
  for (const ages of groups.toSorted((a, b) => ageBounds(a).from - ageBounds(b).from)) {
    const { from, to } = ageBounds(ages);
    if (from !== next) throw rangeRefusal("groups-not-whole", `meanAge requires groups that cover all ages once, got ${groups.join(", ")}`);
    if (to === null && !(openGroupAge >= from && openGroupAge < 150))
      throw rangeRefusal("open-group-age-low", `meanAge requires a mean age of ${ages} of at least ${from}, got ${openGroupAge}`);
    next = to;
  }
  if (next !== null) throw rangeRefusal("groups-not-whole", `meanAge requires an open last group, got ${groups.join(", ")}`);
}

const fiveYear: MeanAgeOptions = {
  groups: [
    "0-4",
    "5-9",
    "10-14",
    "15-19",
    "20-24",
    "25-29",
    "30-34",
    "35-39",
    "40-44",
    "45-49",
    "50-54",
    "55-59",
    "60-64",
    "65-69",
    "70-74",
    "75-79",
    "80-84",
    "85+",
  ],
  openGroupAge: 89,
};

/** Catalogue card of {@link meanAge}, five-year groups, 85+ taken at 89 years. */
export const meanAgeIndicator: RatioIndicator<MeanAgeInput> = {
  id: "mean-age",
  version: 1,
  cs: "průměrný věk (odhad z pětiletých skupin)",
  en: "mean age (estimate from five-year groups)",
  topic: "people",
  subject: "territoryYear",
  unit: "years",
  polarity: "none",
  sources: ["csu-population-2020-12-31"],
  caveat: {
    cs: "Odhad: každý je počítán do středu své pětileté skupiny, osoby 85+ do 89 let.",
    en: "An estimate: everybody is taken at the middle of a five-year group, those of 85+ at 89 years.",
  },
  parameters: { groups: "5 years", openGroupAge: fiveYear.openGroupAge },
  kind: "ratio",
  scale: 1,
  numerator: fiveYear.groups.map((ages) => ({ field: "population", ages, times: middleOf(ages, fiveYear.openGroupAge) })),
  denominator: fiveYear.groups.map((ages) => ({ field: "population", ages })),
  unlessZero: inhabited,
};
