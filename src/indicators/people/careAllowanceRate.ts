import type { AgeRange } from "../../model/ages.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { RatioIndicator } from "../indicator.ts";
import { ratePer } from "../ratePer.ts";
import { sumOfCounts } from "../sumOfCounts.ts";
import { inhabited } from "./isInhabited.ts";
import { personsAged } from "./personsAged.ts";

/** The part of a territory's year that {@link careAllowanceRate} reads. */
export type CareAllowanceRateInput = Pick<TerritoryYear, "careAllowanceRecipients" | "population">;

/** Degree of dependence (stupeň závislosti): light, medium, heavy, full. */
export type DependenceDegree = "I" | "II" | "III" | "IV";

/** Whose allowances are counted, and for whom: always said, because publications differ. */
export interface CareAllowanceRateOptions {
  /** The lightest degree that counts. */
  readonly from: DependenceDegree;
  /** The heaviest degree that counts. */
  readonly to: DependenceDegree;
  /** The persons it is counted for, for example `"0+"` or `"65+"`, completed years. */
  readonly ages: AgeRange;
}

const DEGREES: readonly DependenceDegree[] = ["I", "II", "III", "IV"];

function degreesOf(name: string, { from, to }: Pick<CareAllowanceRateOptions, "from" | "to">): readonly DependenceDegree[] {
  const [first, last] = [DEGREES.indexOf(from), DEGREES.indexOf(to)];
  if (first < 0 || last < first)
    throw rangeRefusal("degrees-not-in-order", `${name} requires degrees I to IV, the lighter first, got ${from} and ${to}`);
  return DEGREES.slice(first, last + 1);
}

/**
 * Recipients of the care allowance (příjemci příspěvku na péči) of some degrees of dependence per 1 000 persons.
 *
 * rate = 1 000 × recipients of the degrees / persons of the age range
 *
 * Recipients are of any age, also where they are counted for those of 65+: children with a disability are in the numerator and
 * not in the base. Who needs care and has not applied, or waits for a decision, is not counted; who moved into a home is counted
 * where the residence is. Degrees are judged by ten basic needs of life, so the rate follows the practice of the judging office.
 *
 * @param year - recipients by degree and population by age of a territory
 * @param options - degrees and the age range
 * @returns per 1 000 persons; `null` when a degree or the group is unknown, or nobody is of that age
 * @throws RangeError `degrees-not-in-order`, `count-negative`, `not-finite`, `age-range-invalid`
 *
 * @example
 * const year = { careAllowanceRecipients: { I: 210, II: 240, III: 160, IV: 90 }, population: { "T/0+": 20000, "T/65+": 4000 } }
 * careAllowanceRate(year, { from: "I", to: "IV", ages: "0+" }) // => 35
 * careAllowanceRate(year, { from: "III", to: "IV", ages: "65+" }) // => 62.5
 * careAllowanceRate({ ...year, careAllowanceRecipients: { IV: 90 } }, { from: "III", to: "IV", ages: "65+" }) // => null
 *
 * @see docs/methods/people.md
 * @category People
 */
export function careAllowanceRate(year: CareAllowanceRateInput, options: CareAllowanceRateOptions): number | null {
  const cells = year.careAllowanceRecipients;
  const counts = degreesOf("careAllowanceRate", options).map((degree) => cells?.[degree] ?? null);
  return ratePer({ count: sumOfCounts(counts), base: personsAged(year, { ages: options.ages }) }, 1000);
}

/**
 * Catalogue card of {@link careAllowanceRate} for some degrees and an age range.
 *
 * @param choice.from - the lightest degree @default "I"
 * @param choice.to - the heaviest degree @default "IV"
 * @param choice.ages - the persons it is counted for @default "0+"
 * @returns the card
 * @throws RangeError `degrees-not-in-order`
 *
 * @example
 * careAllowanceRateIndicator().id // => "care-allowance-rate/1-4/0+"
 * careAllowanceRateIndicator({ from: "III", ages: "65+" }).cs // => "příjemci příspěvku na péči III.–IV. stupně na 1 000 osob 65+"
 */
export function careAllowanceRateIndicator(choice: Partial<CareAllowanceRateOptions> = {}): RatioIndicator<CareAllowanceRateInput> {
  const { from = "I", to = "IV", ages = "0+" } = choice;
  const degrees = degreesOf("careAllowanceRateIndicator", { from, to });
  const span = from === to ? `${from}.` : `${from}.–${to}.`;
  const range = ages.replace("-", "–");
  const whom = ages === "0+" ? { cs: "obyvatel", en: "inhabitants" } : { cs: `osob ${range}`, en: `persons aged ${range}` };
  return {
    id: `care-allowance-rate/${DEGREES.indexOf(from) + 1}-${DEGREES.indexOf(to) + 1}/${ages}`,
    version: 1,
    cs: `příjemci příspěvku na péči ${span} stupně na 1 000 ${whom.cs}`,
    en: `recipients of the care allowance of degree ${from === to ? from : `${from}–${to}`} per 1 000 ${whom.en}`,
    topic: "people",
    subject: "territoryYear",
    unit: "per-1000-persons",
    polarity: "none",
    sources: ["act-108-2006"],
    caveat: {
      cs: "Kdo péči potřebuje a nepožádal, chybí; příjemci jsou každého věku, i když se počítají na osoby 65+.",
      en: "Who needs care and has not applied is missing; recipients are of any age, also where they are counted for those of 65+.",
    },
    interpretation: {
      cs: "Odhad počtu lidí závislých na péči, pro které se plánují pečovatelské a pobytové služby.",
      en: "An estimate of people dependent on care, for whom home care and residential services are planned.",
    },
    parameters: { from, to, ages },
    kind: "ratio",
    scale: 1000,
    numerator: degrees.map((degree) => ({ field: `careAllowanceRecipients/${degree}` as const })),
    denominator: [{ field: "population", ages }],
    unlessZero: inhabited,
  };
}
