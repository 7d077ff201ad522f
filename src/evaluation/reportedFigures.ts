import type { Reason } from "../codebooks/absenceReasons.ts";
import { type CustomIndicator, readsOf } from "../indicators/indicator.ts";
import { appliesTo } from "../indicators/indicatorValue.ts";
import type { FactBook } from "../model/factBook.ts";
import { inputOf, type NounInput, nounOf } from "../model/nounOf.ts";
import type { Period } from "../model/period.ts";
import { isRefusal, rangeRefusal } from "../model/refusal.ts";

/**
 * One side of a ratio (or a whole sum) as reported for one subject.
 *
 * @internal
 */
export interface Side {
  readonly value: number | null;
  readonly reason: Reason | null;
  /** From the earliest to the latest day of its figures. */
  readonly period: Period | null;
  /** Latest start and earliest end: further apart than touching means that figures of different times were joined. */
  readonly latestFrom: string;
  readonly earliestTo: string;
  readonly sources: readonly string[];
  readonly coverage: { readonly covered: number; readonly members: number } | null;
}

/**
 * What is reported for one subject: figures of a card before any division.
 *
 * @internal
 */
export interface ReportedFigures {
  readonly applies: boolean;
  /** Whether the subject has facts of its own on every side that the card reads. */
  readonly hasFacts: boolean;
  readonly numerator: Side;
  /** `null` for cards that do not divide. */
  readonly denominator: Side | null;
  readonly detail: string | null;
}

/** Which reason to name when several figures are missing: the one that says most about what to do. */
const TELLING: readonly Reason[] = [
  "invalid-input",
  "refused",
  "suppressed",
  "not-reported",
  "not-yet-known",
  "not-covered-by-source",
  "not-known-to-source",
  "too-few",
  "break-in-series",
  "periods-differ",
  "not-asked",
  "denominator-zero",
  "not-applicable",
];

/**
 * The most telling of some reasons.
 *
 * @internal
 */
export function tellingReason(reasons: Iterable<Reason>): Reason | null {
  const all = new Set(reasons);
  return TELLING.find((reason) => all.has(reason)) ?? null;
}

/**
 * Of two partial sums the one that covers less.
 *
 * @internal
 */
export const lesser = (a: Side["coverage"], b: Side["coverage"]): Side["coverage"] =>
  a === null || (b !== null && b.covered * a.members < a.covered * b.members) ? b : a;

/** What a card gives must be a number or null; minus zero is zero. */
function sound(card: CustomIndicator, result: number | null): number | null {
  if (result === null) return null;
  if (typeof result === "number" && Number.isFinite(result)) return result + 0;
  throw rangeRefusal("not-finite", `${card.id} requires a finite number or null from its formula, got ${String(result)}`);
}

/**
 * Words for figures that disagree, which no card has refused.
 *
 * @internal
 */
export function disagreement(inputs: Iterable<NounInput>): string | null {
  for (const { field, reasons } of inputs)
    if (reasons.includes("invalid-input")) return `${field} requires sources that agree, got figures that do not`;
  return null;
}

/**
 * One side of a formula, put together from what was read for it.
 *
 * @internal
 */
export function sideOf(inputs: readonly NounInput[], value: number | null, why: Reason): Side {
  let from = "9999-12-31";
  let to = "";
  let latestFrom = "";
  let earliestTo = "9999-12-31";
  let coverage: Side["coverage"] = null;
  for (const { period, coverage: part } of inputs) {
    coverage = lesser(coverage, part);
    if (period === null) continue;
    if (period.from < from) from = period.from;
    if (period.to > to) to = period.to;
    if (period.from > latestFrom) latestFrom = period.from;
    if (period.to < earliestTo) earliestTo = period.to;
  }
  const [only, ...others] = inputs;
  const sources = only !== undefined && others.length === 0 ? only.sources : [...new Set(inputs.flatMap((input) => input.sources))].sort();
  const reason = value === null ? (tellingReason(inputs.flatMap((input) => input.reasons)) ?? why) : null;
  return { value, reason, period: to === "" ? null : { from, to }, latestFrom, earliestTo, sources, coverage };
}

/**
 * Read what is reported for one subject and let a card of its own kind make a number of it.
 * A refusal of the card becomes `invalid-input` with the words of the refusal; it never stops a batch.
 *
 * @internal
 */
export function reportedFigures(card: CustomIndicator, book: FactBook, subject: string): ReportedFigures {
  const reads = readsOf(card);
  const inputs = reads.all.map((field) => inputOf(book, subject, field));
  const above = inputs.slice(0, reads.numerator.length);
  const hasFacts = above.length === 0 || above.some((input) => input.reported);
  // Cards of different nouns share a list, so their input is `never` here; the noun is built from exactly what the card says it reads.
  const noun = nounOf(inputs);
  try {
    const value = sound(card, card.compute(noun as never));
    const numerator = sideOf(above, value, value === null ? card.why(noun as never) : "not-known-to-source");
    const applies = numerator.reason !== "not-applicable" && appliesTo(card, noun);
    const detail = numerator.reason === "invalid-input" ? disagreement(inputs) : null;
    return { applies, hasFacts, numerator, denominator: null, detail };
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    const numerator: Side = { ...sideOf(above, null, "invalid-input"), reason: "invalid-input" };
    return { applies: true, hasFacts, numerator, denominator: null, detail: refusal.message };
  }
}
