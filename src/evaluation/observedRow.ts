import { type Indicator, readsOf } from "../indicators/indicator.ts";
import { ratio } from "../indicators/ratio.ts";
import type { SeriesBreak } from "../model/fact.ts";
import type { IndicatorSpec } from "../model/indicatorSpec.ts";
import { type Period, periodGap } from "../model/period.ts";
import { lesser as lesserOf, type ReportedFigures, type Side } from "./reportedFigures.ts";
import type { RolledUpFigures } from "./rolledUpFigures.ts";
import type { ObservationRow } from "./tableDraft.ts";

/**
 * Judge whether figures may be divided, divide them, and say why not where they may not.
 *
 * @internal
 */
export function observedRow(card: Indicator, figures: ReportedFigures | RolledUpFigures, breaks: readonly SeriesBreak[]): ObservationRow {
  const { numerator, denominator, applies, detail } = figures;
  const rolledUp = "members" in figures;
  const stated = lesserOf(numerator.coverage, denominator?.coverage ?? null);
  const row: ObservationRow = {
    value: null,
    reason: null,
    detail: null,
    low: null,
    high: null,
    numerator: stated === null ? numerator.value : null,
    denominator: denominator?.value ?? null,
    numeratorPeriod: numerator.period,
    denominatorPeriod: denominator?.period ?? null,
    sources: [...new Set([...numerator.sources, ...(denominator?.sources ?? [])])].sort(),
    origin: rolledUp ? "rolled-up" : "reported",
    covered: rolledUp ? figures.covered : (stated?.covered ?? (numerator.value === null ? 0 : 1)),
    members: rolledUp ? figures.members : (stated?.members ?? (applies ? 1 : 0)),
    coveredWeight: rolledUp ? figures.coveredWeight : null,
  };
  if (!applies) return { ...row, reason: "not-applicable", covered: 0 };
  if (detail !== null) return { ...row, reason: "invalid-input", detail };
  const apart = separation(card, numerator, denominator, breaks);
  if (apart !== null) return { ...row, reason: apart };
  const partial = rolledUp ? figures.partial : statedPart(numerator, denominator);
  if (partial !== null)
    return { ...row, reason: numerator.reason ?? "not-known-to-source", low: lowerBound(card, partial, rolledUp ? figures.largest : null) };
  if (stated !== null) return { ...row, reason: numerator.reason ?? denominator?.reason ?? "not-known-to-source" };
  const missing = numerator.reason ?? denominator?.reason ?? null;
  if (missing !== null) return { ...row, reason: missing };
  const shared = card.kind !== "custom" && overlaps(card) && rolledUp ? figures.largest : null;
  if (shared !== null) {
    // Members may have counted the same people: they are at least the most that one counted, at most all of them together.
    const bound = (figure: number | null): number | null =>
      card.kind === "ratio" ? ratio(figure, denominator?.value ?? null, card.scale) : figure;
    const [low, high] = [bound(shared), card.kind !== "custom" && card.overlaps === "both" ? null : bound(numerator.value)];
    if (low === null) return { ...row, numerator: null, reason: "denominator-zero" };
    return { ...row, numerator: null, reason: "not-known-to-source", low, high };
  }
  if (card.kind !== "ratio") return { ...row, value: numerator.value };
  if (contradicts(card, numerator.value ?? 0, denominator?.value ?? 0))
    return { ...row, reason: "invalid-input", detail: contradiction(card, numerator.value ?? 0, denominator?.value ?? 0) };
  const value = ratio(numerator.value, denominator?.value ?? null, card.scale);
  return value === null ? { ...row, reason: "denominator-zero" } : { ...row, value };
}

/**
 * Whether the figures of a card whose numerator is a part of the denominator contradict themselves.
 *
 * @internal
 */
export const contradicts = (card: IndicatorSpec, numerator: number, denominator: number): boolean =>
  card.kind === "ratio" && card.part === true && (numerator < 0 || numerator > denominator);

const contradiction = (card: IndicatorSpec, numerator: number, denominator: number): string =>
  `${card.id} requires a part of ${denominator}, got ${numerator}`;

const overlaps = (card: IndicatorSpec): boolean => card.overlaps !== undefined && card.overlaps !== false;

/**
 * A row whose sum or ratio was refused, with the words of the refusal.
 *
 * @internal
 */
export function refusedRow(detail: string): ObservationRow {
  const nothing = {
    value: null,
    low: null,
    high: null,
    numerator: null,
    denominator: null,
    numeratorPeriod: null,
    denominatorPeriod: null,
  };
  return { ...nothing, reason: "invalid-input", detail, sources: [], origin: "rolled-up", covered: 0, members: 0, coveredWeight: null };
}

/** A stated partial sum of counts, over people who are all counted; over a part of the people a rate could be too high. */
function statedPart(numerator: Side, denominator: Side | null): RolledUpFigures["partial"] {
  if (numerator.coverage === null || numerator.value === null || (denominator !== null && denominator.coverage !== null)) return null;
  return { numerator: numerator.value, denominator: denominator?.value ?? null };
}

function lowerBound(
  card: Indicator,
  partial: { readonly numerator: number; readonly denominator: number | null },
  largest: number | null,
): number | null {
  if (card.kind === "custom" || card.partial !== "at-least") return null;
  // Several members may have counted the same people; what only one of them says, or the whole itself, is certain.
  if (overlaps(card) && largest !== null) return null;
  // What is not known yet may also be subtracted.
  if ((card.kind === "sum" ? card.terms : card.numerator).some(({ times = 1 }) => times < 0)) return null;
  return card.kind === "sum" ? partial.numerator : ratio(partial.numerator, partial.denominator, card.scale);
}

/** Why figures of different times may not be joined; `null` when they may. */
function separation(card: Indicator, numerator: Side, denominator: Side | null, breaks: readonly SeriesBreak[]): Apart | null {
  const sides = [numerator, denominator].filter((side) => side !== null).filter((side) => side.period !== null);
  const earliestTo = sides.reduce((least, side) => (side.earliestTo < least ? side.earliestTo : least), "9999-12-31");
  const latestFrom = sides.reduce((most, side) => (side.latestFrom > most ? side.latestFrom : most), "");
  return sides.length === 0 ? null : apartness(card, earliestTo, latestFrom, breaks);
}

/** Why figures of different times may not be joined. */
type Apart = "periods-differ" | "break-in-series";

/**
 * Why figures may not be joined of which the first period ends on one day and the last begins on another; `null` when they may.
 *
 * @internal
 */
export function apartness(card: Indicator, earliestTo: string, latestFrom: string, breaks: readonly SeriesBreak[]): Apart | null {
  if (latestFrom < earliestTo) return null;
  const limit = card.kind === "ratio" ? (card.maxPeriodGap ?? 0) : 0;
  const [early, late]: readonly Period[] = [
    { from: "0000-01-01", to: earliestTo },
    { from: latestFrom, to: "9999-12-31" },
  ];
  if (periodGap(early as Period, late as Period) > limit) return "periods-differ";
  if (breaks.length === 0) return null;
  const { numerator: above, denominator: below } = readsOf(card);
  const reads = [...above, ...below];
  const crossed = breaks.some(
    (known) =>
      earliestTo <= known.on &&
      known.on <= latestFrom &&
      known.fields.some((field) => reads.some((read) => read === field || read.startsWith(`${field}/`))),
  );
  return crossed ? "break-in-series" : null;
}
