import type { Reason } from "../codebooks/absenceReasons.ts";
import { fieldsOf, type IndicatorHead, type RatioSpec, type SumSpec, type Term } from "../model/indicatorSpec.ts";

/** Any noun: the properties that a card may read. */
type AnyNoun = Readonly<Record<string, unknown>>;

/** Card of a ratio (karta poměrového ukazatele) over a noun: plain data, see {@link RatioSpec}. */
export type RatioIndicator<I = AnyNoun> = RatioSpec<keyof I & string>;

/** Card of a sum (karta součtového ukazatele) over a noun: plain data, see {@link SumSpec}. */
export type SumIndicator<I = AnyNoun> = SumSpec<keyof I & string>;

/** Card of anything else (karta jiného ukazatele); says itself why it is unknown and does not roll up. */
export interface CustomIndicator<I = never> extends IndicatorHead {
  readonly kind: "custom";
  readonly reads: readonly string[];
  compute(input: I): number | null;
  why(input: I): Reason;
}

/** A card of the catalogue of indicators (karta ukazatele). Plain objects that the caller hands over; nothing registers itself. */
export type Indicator = RatioSpec | SumSpec | CustomIndicator;

/** Fields that the sides of a card read. */
export interface CardReads {
  readonly numerator: readonly string[];
  /** Empty for cards that do not divide. */
  readonly denominator: readonly string[];
  /** Read only to see whether the indicator applies. */
  readonly toApply: readonly string[];
  /** All of them, each once. */
  readonly all: readonly string[];
}

const NONE: readonly Term[] = [];

/**
 * Fields that a card reads (údaje, které karta čte).
 *
 * @param card - any card
 *
 * @example
 * readsOf(executionShareIndicator).numerator // => ["personsInExecution"]
 * readsOf(executionShareIndicator).all // => ["personsInExecution", "population"]
 */
export function readsOf(card: Indicator): CardReads {
  const numerator = card.kind === "custom" ? card.reads : fieldsOf(card.kind === "ratio" ? card.numerator : card.terms);
  const denominator = fieldsOf(card.kind === "ratio" ? card.denominator : NONE);
  const toApply = fieldsOf(card.unlessZero ?? NONE);
  return { numerator, denominator, toApply, all: [...new Set([...numerator, ...denominator, ...toApply])] };
}
