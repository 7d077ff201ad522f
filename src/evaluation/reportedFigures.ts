import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { FactBook } from "../model/factsAsOf.ts";
import { inputOf, type NounInput, nounOf } from "../model/nounOf.ts";
import type { Period } from "../model/period.ts";
import { isRefusal } from "../model/refusal.ts";

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

function side(inputs: readonly NounInput[], value: number | null, why: Reason): Side {
  let from = "9999-12-31";
  let to = "";
  let latestFrom = "";
  let earliestTo = "9999-12-31";
  let coverage: Side["coverage"] = null;
  for (const { period, coverage: part } of inputs) {
    coverage ??= part;
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
  const reads = card.kind === "ratio" ? card.reads : { numerator: card.reads, denominator: [] };
  const inputs = new Map<string, NounInput>();
  const read = (fields: readonly string[]): readonly NounInput[] =>
    fields.map((field) => {
      const input = inputs.get(field) ?? inputOf(book, subject, field);
      inputs.set(field, input);
      return input;
    });
  const above = read(reads.numerator);
  const below = read(reads.denominator);
  read(card.readsToApply ?? []);
  const hasFacts = [above, below].every((side) => side.length === 0 || side.some((input) => input.reported));
  // Cards of different nouns share a list, so their input is `never` here; the noun is built from exactly what the card says it reads.
  const noun = nounOf([...inputs.values()]) as never;
  try {
    const numerator = card.kind === "ratio" ? card.numerator(noun) : card.compute(noun);
    const why = card.kind === "custom" && numerator === null ? card.why(noun) : "not-known-to-source";
    const sides = {
      numerator: side(above, numerator, why),
      denominator: card.kind === "ratio" ? side(below, card.denominator(noun), why) : null,
    };
    const senseless = [sides.numerator, sides.denominator].some((part) => part?.reason === "not-applicable");
    return { applies: !senseless && (card.applies?.(noun) ?? true), hasFacts, ...sides, detail: null };
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
