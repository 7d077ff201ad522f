import { appliesTo, termsValue } from "../indicators/formula.ts";
import { type Indicator, readsOf } from "../indicators/indicator.ts";
import { exactSum } from "../model/exactSum.ts";
import type { FactBook } from "../model/factBook.ts";
import type { Term } from "../model/indicatorSpec.ts";
import { inputOf, nounOf } from "../model/nounOf.ts";
import { isRefusal } from "../model/refusal.ts";

/** A term of the formula with its figure: one of the subject, or the sum over those that were added up (člen s hodnotou). */
export interface ExplainedTerm extends Term {
  readonly side: "numerator" | "denominator" | "sum";
  /** Before it is multiplied by `times`; `null` where it is unknown of the subject or of any of those that were added up. */
  readonly value: number | null;
}

/**
 * The terms of a card's formula with their figures; none for a card without a formula.
 *
 * @param subjects - the subject itself, or all whose figures were added up
 * @param whole - whether these are all of them
 *
 * @internal
 */
export function explainedTerms(card: Indicator, book: FactBook, subjects: readonly string[], whole: boolean): readonly ExplainedTerm[] {
  if (card.kind === "custom") return [];
  const sides: readonly (readonly [ExplainedTerm["side"], readonly Term[]])[] =
    card.kind === "sum"
      ? [["sum", card.terms]]
      : [
          ["numerator", card.numerator],
          ["denominator", card.denominator],
        ];
  const reads = readsOf(card).all;
  const members = subjects.map((subject) => reads.map((field) => inputOf(book, subject, field)));
  const nouns = members.map((inputs) => ({ inputs, noun: nounOf(inputs) })).filter(({ noun }) => applies(card, noun));
  return sides.flatMap(([side, terms]) =>
    terms.map((term) => {
      const { times: _, ...figure } = term;
      const values = nouns.flatMap(({ inputs, noun }) => {
        const input = inputs.find(({ field }) => field === term.field);
        const value = input?.coverage === null ? known(figure, noun) : null;
        // Whoever it does not apply to is left out of a sum.
        return value === null && subjects.length > 1 && input?.reasons.every((reason) => reason === "not-applicable") ? [] : [value];
      });
      const found = values.filter((value) => value !== null);
      return { ...term, side, value: whole && found.length > 0 && found.length === values.length ? exactSum(found) + 0 : null };
    }),
  );
}

function applies(card: Indicator, noun: Readonly<Record<string, unknown>>): boolean {
  try {
    return appliesTo(card, noun);
  } catch (refusal) {
    if (isRefusal(refusal)) return true;
    throw refusal;
  }
}

/** A figure that is refused (a table that contradicts itself) is unknown; the observation has the words. */
function known(term: Term, noun: Readonly<Record<string, unknown>>): number | null {
  try {
    return termsValue([term], noun);
  } catch (refusal) {
    if (isRefusal(refusal)) return null;
    throw refusal;
  }
}
