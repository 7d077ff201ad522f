import type { IndicatorSpec, Term } from "../model/indicatorSpec.ts";
import type { TermsColumn, WordedSide } from "./termsColumn.ts";

/**
 * The columns of a card over all subjects concerned. Sides that several cards have in common are one column.
 *
 * @internal
 */
export interface CardColumns {
  readonly card: IndicatorSpec;
  readonly numerator: TermsColumn;
  /** `null` for a sum. */
  readonly denominator: TermsColumn | null;
  /** The figures of `unlessZero`, one column each. */
  readonly unlessZero: readonly TermsColumn[];
}

/**
 * The columns of a card, each made once for all cards that have the same terms.
 *
 * @internal
 */
export function cardColumns(card: IndicatorSpec, columnOf: (terms: readonly Term[]) => TermsColumn): CardColumns {
  return {
    card,
    numerator: columnOf(card.kind === "ratio" ? card.numerator : card.terms),
    denominator: card.kind === "ratio" ? columnOf(card.denominator) : null,
    unlessZero: (card.unlessZero ?? []).map((term) => columnOf([term])),
  };
}

/** What a card may say of a subject. */
type Applicability = "applies" | "not" | WordedSide;

/**
 * Whether a card applies to a subject; the words of a refusal where that could not be said.
 *
 * @internal
 */
export function applicability({ unlessZero }: CardColumns, at: number): Applicability {
  for (const column of unlessZero) {
    const words = column.worded(at);
    if (words?.refused === true) return words;
    const value = words === null ? (column.value[at] as number) : words.value;
    if (value !== null) return value === 0 ? "not" : "applies";
  }
  return "applies";
}
