import type { Polarity } from "../codebooks/polarities.ts";
import type { AnySource } from "../codebooks/sources.ts";
import type { TerritoryLevel } from "../codebooks/territoryLevels.ts";
import type { Topic } from "../codebooks/topics.ts";
import type { UnitCode } from "../codebooks/units.ts";
import type { AgeRange, Sex } from "./ages.ts";
import type { Bilingual } from "./bilingual.ts";
import type { Day } from "./day.ts";

/**
 * One term of a formula (člen vzorce): a figure of the subject times a number.
 *
 * `{ field: "births" }` is a plain figure, `{ field: "facilities/130" }` one cell, `{ field: "population", ages: "65+" }` the
 * persons of an age range put together from whatever groups the table has.
 */
export interface Term<P extends string = string> {
  /** A property of the noun, or the path of one of its cells. */
  readonly field: P | `${P}/${string}`;
  /** Completed years; only of a population. */
  readonly ages?: AgeRange;
  /** Only of a population. @default "T" */
  readonly sex?: Sex;
  /** What the figure is multiplied by; −1 subtracts it. @default 1 */
  readonly times?: number;
  /** `listed`: all cells of the property that the source lists are added; unknown where it lists none, a part where one of them is unknown. @default one figure */
  readonly cells?: "listed";
}

/** How the limits of an indicator are found: `wilson` where the numerator counts a part of the denominator, `poisson` where it counts events. */
export type IntervalMethod = "wilson" | "poisson";

/** What every definition of an indicator says (hlavička definice ukazatele). */
export interface IndicatorHead<P extends string = string> {
  /** Kebab-case, never reused; an office's own begins with `own/`. */
  readonly id: string;
  /** Raised when the method changes and with it the numbers. */
  readonly version: number;
  readonly cs: string;
  readonly en: string;
  readonly topic: Topic;
  /** The noun that the indicator reads. */
  readonly subject: "territoryYear" | "serviceYear" | "planYear" | "comparison" | `own/${string}`;
  readonly unit: UnitCode;
  readonly polarity: Polarity;
  /** Where the definition or its figures come from. */
  readonly sources: readonly AnySource[];
  /** What the number does not tell. */
  readonly caveat: Bilingual;
  /** How to read it, in a sentence. @default nothing to add */
  readonly interpretation?: Bilingual;
  /** Bounds and choices that were fixed in this card, for the reader. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** Paragraphs behind it, as printed in their source. */
  readonly legalBasis?: readonly string[];
  /** Smallest territory at which it makes sense. @default "obec" */
  readonly lowestLevel?: TerritoryLevel;
  /** Validity of the definition itself. @default always */
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** Makes no sense where one of these is known to be 0, for example where nobody lives; the first that is known decides. @default everywhere */
  readonly unlessZero?: readonly Term<P>[];
}

/** How an indicator is summed over members (sčítání přes členy). */
export interface RollUp {
  /** `refuse`: one missing member and there is no sum; `at-least`: what is known of the counts is a lower bound. @default "refuse" */
  readonly partial?: "refuse" | "at-least";
  /**
   * Whether several members may count the same people or services: then their sum is only an upper bound, and the largest of them a lower
   * one. `both`: the denominator counts them several times too, so there is no upper bound.
   *
   * @default false
   */
  readonly overlaps?: boolean | "both";
  /** Whether it may be summed at all: a state that several members share may not. @default true */
  readonly additive?: boolean;
}

/** Definition of a ratio (poměrový ukazatel): `scale × numerator / denominator`; rolls up as a ratio of sums. */
export interface RatioSpec<P extends string = string> extends IndicatorHead<P>, RollUp {
  readonly kind: "ratio";
  readonly scale: number;
  readonly numerator: readonly Term<P>[];
  readonly denominator: readonly Term<P>[];
  /** Longest time between numerator and denominator [day]; beyond it there is no value. @default 0 */
  readonly maxPeriodGap?: number;
  /** @default no limits: the figures are no counts of people or events */
  readonly interval?: IntervalMethod;
  /** Whether the numerator is a part of the denominator by definition: where it is more, or negative, the figures contradict themselves. @default false */
  readonly part?: boolean;
}

/** Definition of a sum (součtový ukazatel): rolls up by adding. */
export interface SumSpec<P extends string = string> extends IndicatorHead<P>, RollUp {
  readonly kind: "sum";
  readonly terms: readonly Term<P>[];
}

/**
 * Definition of an indicator as data (definice ukazatele): a ratio or a sum of figures, each of them a field of a noun. Every
 * ratio and sum of the catalogue is one; an office writes its own without code, and gets card, roll-up, explanation and rules.
 */
export type IndicatorSpec<P extends string = string> = RatioSpec<P> | SumSpec<P>;

/**
 * Fields that a definition reads (čtené údaje), each once, in the order of the formula.
 *
 * @param terms - terms of a formula
 *
 * @example
 * fieldsOf([{ field: "births" }, { field: "deaths", times: -1 }, { field: "births" }]) // => ["births", "deaths"]
 */
export function fieldsOf(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.map((term) => term.field))];
}
