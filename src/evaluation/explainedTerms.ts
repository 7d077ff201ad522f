import { type Indicator, readsOf } from "../indicators/indicator.ts";
import { appliesTo, termsValue } from "../indicators/indicatorValue.ts";
import { exactSum } from "../model/exactSum.ts";
import type { FactBook } from "../model/factBook.ts";
import type { Term } from "../model/indicatorSpec.ts";
import { inputOf, nounOf } from "../model/nounOf.ts";
import { isRefusal } from "../model/refusal.ts";
import { tellingReason } from "./reportedFigures.ts";

/** A term of the formula with its figure: one of the subject, or the sum over those that were added up (člen s hodnotou). */
export interface ExplainedTerm extends Term {
  readonly side: "numerator" | "denominator" | "sum";
  /** Before it is multiplied by `times`; `null` where it is unknown of the subject or of any of those that were added up. */
  readonly value: number | null;
}

type SideName = "numerator" | "denominator";

/** Whose figures make up a side of a formula: the subject's own, or those of its members. */
interface ExplainedSide {
  readonly subjects: readonly string[];
  /** Whether these are all that should have been added up. */
  readonly whole: boolean;
}

/** Whose figures make up a formula. */
interface ExplainedSides {
  readonly above: ExplainedSide;
  readonly below: ExplainedSide;
  /** The sides that were summed over members. */
  readonly summed: readonly SideName[];
}

/**
 * The terms of a card's formula with their figures; none for a card without a formula.
 *
 * @param of - whose figures make up the numerator or the sum, and the denominator
 *
 * @internal
 */
export function explainedTerms(card: Indicator, book: FactBook, of: ExplainedSides): readonly ExplainedTerm[] {
  if (card.kind === "custom") return [];
  const sides: readonly (readonly [ExplainedTerm["side"], readonly Term[]])[] =
    card.kind === "sum"
      ? [["sum", card.terms]]
      : [
          ["numerator", card.numerator],
          ["denominator", card.denominator],
        ];
  const { above, below, summed } = of;
  const members = new Set(
    [above, below].filter((_, i) => summed.includes(i === 0 ? "numerator" : "denominator")).flatMap((side) => side.subjects),
  );
  const reads = readsOf(card).all;
  const read = (subjects: readonly string[]) =>
    subjects
      // A member that one of the summed sides does not apply to is no part of the sum.
      .filter((subject) => !members.has(subject) || !isLeftOut(card, book, subject, summed))
      .map((subject) => reads.map((field) => inputOf(book, subject, field)))
      .map((inputs) => ({ inputs, noun: nounOf(inputs) }))
      .filter(({ noun }) => applies(card, noun));
  const nounsAbove = read(above.subjects);
  const nounsBelow = below === above ? nounsAbove : read(below.subjects);
  return sides.flatMap(([side, terms]) => {
    const { subjects, whole } = side === "denominator" ? below : above;
    const nouns = side === "denominator" ? nounsBelow : nounsAbove;
    return terms.map((term) => {
      const { times: _, ...figure } = term;
      const values = nouns.flatMap(({ inputs, noun }) => {
        const input = inputs.find(({ field }) => field === term.field);
        const value = input?.coverage === null ? known(figure, noun) : null;
        // Whoever it does not apply to is left out of a sum.
        return value === null && subjects.length > 1 && input?.reasons.every((reason) => reason === "not-applicable") ? [] : [value];
      });
      const found = values.filter((value) => value !== null);
      return { ...term, side, value: whole && found.length > 0 && found.length === values.length ? exactSum(found) + 0 : null };
    });
  });
}

/**
 * Whether a sum over members leaves one out: the card does not apply to it, or a side is unknown for no other reason.
 *
 * @param sides - those that are summed over members
 *
 * @internal
 */
export function isLeftOut(card: Indicator, book: FactBook, subject: string, sides: readonly SideName[]): boolean {
  if (card.kind === "custom") return false;
  const above = card.kind === "sum" ? card.terms : card.numerator;
  const below = card.kind === "sum" ? [] : card.denominator;
  const inputs = readsOf(card).all.map((field) => inputOf(book, subject, field));
  const noun = nounOf(inputs);
  if (!applies(card, noun)) return true;
  return sides.some((side) => {
    const terms = side === "numerator" ? above : below;
    const reasons = inputs.filter(({ field }) => terms.some((term) => term.field === field)).flatMap((input) => input.reasons);
    if (tellingReason(reasons) !== "not-applicable") return false;
    return terms.some((term) => known(term, noun) === null);
  });
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
