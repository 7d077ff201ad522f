import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Polarity } from "../codebooks/polarities.ts";
import type { AnySource } from "../codebooks/sources.ts";
import type { Topic } from "../codebooks/topics.ts";
import type { UnitCode } from "../codebooks/units.ts";

/** What every catalogue card (karta ukazatele) says. A card is data and functions in one plain object; nothing registers it. */
interface Card {
  /** Kebab-case, never reused. */
  readonly id: string;
  /** Raised when the method changes and with it the numbers. */
  readonly version: number;
  readonly cs: string;
  readonly en: string;
  readonly topic: Topic;
  /** The noun that the indicator reads. */
  readonly subject: "territoryYear" | "serviceYear" | "comparison" | `own/${string}`;
  readonly unit: UnitCode;
  readonly polarity: Polarity;
  readonly sources: readonly AnySource[];
  /** What the number does not tell. */
  readonly caveat: { readonly cs: string; readonly en: string };
  /** What only `applies` reads, beside what the number is made of. @default [] */
  readonly readsToApply?: readonly string[];
  /** Bounds and choices that were fixed in this card, for the reader. */
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** Card of a ratio: `scale × numerator / denominator`; rolls up as a ratio of sums. */
export interface RatioIndicator<I> extends Card {
  readonly kind: "ratio";
  readonly scale: number;
  readonly reads: { readonly numerator: readonly string[]; readonly denominator: readonly string[] };
  numerator(input: I): number | null;
  denominator(input: I): number | null;
  compute(input: I): number | null;
  /** Longest time between numerator and denominator [day]; beyond it there is no value. @default 0 */
  readonly maxPeriodGap?: number;
  /** `refuse`: one missing member and there is no sum; `at-least`: what is known of the counts is a lower bound. @default "refuse" */
  readonly partial?: "refuse" | "at-least";
  /** Where the indicator makes sense at all, for example where people live. @default everywhere */
  applies?(input: I): boolean;
}

/** Card of a sum; rolls up by adding. */
export interface SumIndicator<I> extends Card {
  readonly kind: "sum";
  readonly reads: readonly string[];
  compute(input: I): number | null;
  readonly partial?: "refuse" | "at-least";
  applies?(input: I): boolean;
}

/** Card of anything else; says itself why it is unknown and does not roll up. */
export interface CustomIndicator<I> extends Card {
  readonly kind: "custom";
  readonly reads: readonly string[];
  compute(input: I): number | null;
  why(input: I): Reason;
  applies?(input: I): boolean;
}

/** A card of the catalogue of indicators (karta ukazatele). */
export type Indicator<I = never> = RatioIndicator<I> | SumIndicator<I> | CustomIndicator<I>;
