import { type Indicator, readsOf } from "../indicators/indicator.ts";
import type { FactBook } from "../model/factBook.ts";
import { inputOf } from "../model/nounOf.ts";
import type { Observation } from "../model/observation.ts";
import type { WaitedFigure } from "./readiness.ts";
import { tellingReason } from "./reportedFigures.ts";
import { uniqueFigures, waitedFigure } from "./waitedFigure.ts";

/**
 * Figures that a card lacks for a subject: each side of its own where it has any, else of its members. None where no figure would help: a
 * denominator of zero, members that may have counted the same people.
 *
 * @param seen - what was observed of the card and the subject in the book
 *
 * @internal
 */
export function missingFigures(
  card: Indicator,
  book: FactBook,
  subject: string,
  members: readonly string[],
  seen: Observation,
): readonly WaitedFigure[] {
  if (seen.value !== null || seen.reason === "denominator-zero" || (seen.low !== null && seen.high !== null)) return [];
  const { numerator, denominator } = readsOf(card);
  const missing = [numerator, denominator].flatMap((fields): readonly WaitedFigure[] => {
    const isOwn = members.length === 0 || !rollsUp(card) || fields.some((field) => inputOf(book, subject, field).reported);
    const whose = isOwn ? [subject] : members;
    return fields.flatMap((field) => {
      const reasons = whose.flatMap((one) => {
        const { value, reasons } = inputOf(book, one, field);
        return value === null || reasons.length > 0 ? (reasons.length > 0 ? reasons : ["not-asked" as const]) : [];
      });
      const reason = tellingReason(reasons.filter((one) => one !== "not-applicable"));
      return reason === null ? [] : [waitedFigure(field, reason)];
    });
  });
  return missing.length === 0 ? [unfit(card, seen)] : uniqueFigures(missing);
}

/**
 * Whether a card is summed over members at all.
 *
 * @internal
 */
export const rollsUp = (card: Indicator): boolean => card.kind !== "custom" && card.additive !== false;

/** Figures are there, but not so that they give a number: of other times, of other age groups, refused. */
function unfit(card: Indicator, seen: Observation): WaitedFigure {
  const { numerator, denominator } = readsOf(card);
  const { numeratorPeriod: one, denominatorPeriod: other } = seen;
  const isOlder = one !== null && other !== null && other.to < one.to;
  const isApart = seen.reason === "periods-differ" || seen.reason === "break-in-series";
  const isBelow = isApart ? isOlder : seen.numerator !== null;
  const field = (isBelow ? denominator[0] : null) ?? numerator[0] ?? card.id;
  return waitedFigure(field, seen.reason ?? "not-known-to-source");
}
