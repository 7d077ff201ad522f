import type { Reason } from "../codebooks/absenceReasons.ts";
import { appliesTo, type FormulaInput, termsValue } from "../indicators/formula.ts";
import { type Indicator, readsOf } from "../indicators/indicator.ts";
import type { FactBook } from "../model/factsAsOf.ts";
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
function sound(card: Indicator, result: number | null): number | null {
  if (result === null) return null;
  if (typeof result === "number" && Number.isFinite(result)) return result + 0;
  throw rangeRefusal("not-finite", `${card.id} requires a finite number or null from its formula, got ${String(result)}`);
}

/** What stands above the line of a ratio, the whole sum, or what a card of its own kind makes of the noun. */
function upperValue(card: Indicator, noun: FormulaInput): number | null {
  // Cards of different nouns share a list, so their input is `never` here; the noun is built from exactly what the card says it reads.
  if (card.kind === "custom") return card.compute(noun as never);
  return termsValue(card.kind === "ratio" ? card.numerator : card.terms, noun);
}

/** Words for figures that disagree, which no card has refused. */
function disagreement(inputs: Iterable<NounInput>): string | null {
  for (const { field, reasons } of inputs)
    if (reasons.includes("invalid-input")) return `${field} requires sources that agree, got figures that do not`;
  return null;
}

function side(inputs: readonly NounInput[], value: number | null, why: Reason): Side {
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
 * Read what is reported for one subject and let the card take its numerator and denominator from it.
 * A refusal of the card becomes `invalid-input` with the words of the refusal; it never stops a batch.
 *
 * @internal
 */
export function reportedFigures(card: Indicator, book: FactBook, subject: string): ReportedFigures {
  const reads = readsOf(card);
  const inputs = new Map<string, NounInput>();
  const read = (fields: readonly string[]): readonly NounInput[] =>
    fields.map((field) => {
      const input = inputs.get(field) ?? inputOf(book, subject, field);
      inputs.set(field, input);
      return input;
    });
  const above = read(reads.numerator);
  const below = read(reads.denominator);
  read(reads.toApply);
  const hasFacts = [above, below].every((side) => side.length === 0 || side.some((input) => input.reported));
  const noun = nounOf([...inputs.values()]);
  try {
    const numerator = sound(card, upperValue(card, noun));
    const denominator = card.kind === "ratio" ? sound(card, termsValue(card.denominator, noun)) : null;
    const why = card.kind === "custom" && numerator === null ? card.why(noun as never) : "not-known-to-source";
    const sides = { numerator: side(above, numerator, why), denominator: card.kind === "ratio" ? side(below, denominator, why) : null };
    const reasons = [sides.numerator.reason, sides.denominator?.reason];
    const applies = !reasons.includes("not-applicable") && appliesTo(card, noun);
    return { applies, hasFacts, ...sides, detail: reasons.includes("invalid-input") ? disagreement(inputs.values()) : null };
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    const numerator: Side = { ...side(above, null, "invalid-input"), reason: "invalid-input" };
    return {
      applies: true,
      hasFacts,
      numerator,
      denominator: card.kind === "ratio" ? side(below, null, "invalid-input") : null,
      detail: refusal.message,
    };
  }
}
