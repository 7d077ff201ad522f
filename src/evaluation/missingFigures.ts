import { type Indicator, readsOf } from "../indicators/indicator.ts";
import type { FactBook } from "../model/factBook.ts";
import { inputOf } from "../model/nounOf.ts";
import type { WaitedFigure } from "./readiness.ts";
import { tellingReason } from "./reportedFigures.ts";
import { uniqueFigures, waitedFigure } from "./waitedFigure.ts";

/**
 * Figures that a card lacks for a subject: of its own where it has any, else of its members.
 *
 * @internal
 */
export function missingFigures(card: Indicator, book: FactBook, subject: string, members: readonly string[]): readonly WaitedFigure[] {
  const { numerator, denominator } = readsOf(card);
  const whose = members.length === 0 || numerator.some((field) => inputOf(book, subject, field).reported) ? [subject] : members;
  const missing = [...numerator, ...denominator].flatMap((field): readonly WaitedFigure[] => {
    const reasons = whose.flatMap((one) => {
      const { value, reasons } = inputOf(book, one, field);
      return value === null || reasons.length > 0 ? (reasons.length > 0 ? reasons : ["not-asked" as const]) : [];
    });
    const reason = tellingReason(reasons.filter((one) => one !== "not-applicable"));
    return reason === null ? [] : [waitedFigure(field, reason)];
  });
  // Figures are there, but not so that they give a number: other times, other age groups.
  if (missing.length === 0) return [waitedFigure(numerator[0] ?? card.id, "not-known-to-source")];
  return uniqueFigures(missing);
}
