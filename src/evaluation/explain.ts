import { type Indicator, readsOf } from "../indicators/indicator.ts";
import { atDeclaredDecimals, declaredDecimals } from "../model/atDeclaredDecimals.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Day } from "../model/day.ts";
import type { FactBook } from "../model/factBook.ts";
import { type Figure, figuresOf } from "../model/figureOf.ts";
import type { Observation } from "../model/observation.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { municipalitiesOf, type TerritoryState } from "../model/territoryGraph.ts";
import { isTerritoryId } from "../model/territoryId.ts";
import { type ExplainedTerm, explainedTerms } from "./explainedTerms.ts";
import { type LegalBasis, legalBasis } from "./legalBasis.ts";
import { observationDigest } from "./observationDigest.ts";

/** Figures of one subject that went into a number. */
export interface ExplainedInput {
  readonly subject: string;
  readonly figures: readonly Figure[];
}

/** How a value is rounded where it is printed (zaokrouhlení); the observation itself is not rounded. */
export interface Rounding {
  /** What the value is multiplied by when printed: 100 for a fraction shown as per cent. */
  readonly factor: number;
  readonly decimals: number;
  /** The value as it is printed, `"13.24"`; `null` when there is none. */
  readonly value: string | null;
}

/** Where a number comes from (vysvětlení): plain data; reporting makes one sentence of it. */
export interface Explanation {
  readonly kind: "explanation";
  readonly observation: Observation;
  /** `id@version` of the card. */
  readonly method: string;
  /** How it is computed: with the figures behind it for a ratio, `1 000 × 114 / 107 078`. */
  readonly formula: { readonly scale: number; readonly numerator: number | null; readonly denominator: number | null } | null;
  /** Terms of the formula, each with its figure; none for a card without a formula. */
  readonly terms: readonly ExplainedTerm[];
  /** Bounds and choices that are fixed in the card. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Paragraphs behind it, with the validity of their law where it is known. */
  readonly legalBasis: readonly LegalBasis[];
  /** Validity of the definition itself; `null` is an open end. */
  readonly validity: { readonly validFrom: Day | null; readonly validTo: Day | null };
  readonly rounding: Rounding;
  readonly caveat: Bilingual;
  /** The subject's own figures, or those of each municipality that was summed, in the order of ids. */
  readonly inputs: readonly ExplainedInput[];
  /** Municipalities without a needed figure. */
  readonly without: readonly string[];
  /** Over method, parameters and inputs, see {@link observationDigest}. */
  readonly digest: string;
}

/**
 * Explain an observation (vysvětlit údaj): its formula and every figure behind it with period, source and the day since
 * when it has been known, the paragraph behind it, how it is rounded, and a digest by which another system can tell
 * whether it computed the same thing.
 *
 * @param observation - from a table
 * @param cards - the cards that the table was made from
 * @param book - the facts that the table was made from
 * @param territories - the territories, if any was rolled up
 * @returns the explanation
 * @throws RangeError `indicator-unknown`, `territory-unknown`, `territories-missing`, `book-differs`, `unit-unknown`
 *
 * @example
 * const facts = [
 *   { subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, value: 190, source: "office", knownAt: "2024-03-01" },
 *   { subject: "obec/500000", field: "deaths", period: { from: "2023-01-01", to: "2024-01-01" }, value: 210, source: "office", knownAt: "2024-03-01" },
 *   { subject: "obec/500000", field: "midYearPopulation", period: { from: "2023-01-01", to: "2024-01-01" }, value: 20000, source: "office", knownAt: "2024-03-01" },
 * ]
 * const book = factsAsOf(facts, "2024-06-30")
 * const table = observe([naturalIncreaseIndicator], book, ["obec/500000"])
 * explain(observationAt(table, 0), [naturalIncreaseIndicator], book).formula // => { scale: 1000, numerator: -20, denominator: 20000 }
 * explain(observationAt(table, 0), [naturalIncreaseIndicator], book).terms.map(({ field, times, value }) => [field, times ?? 1, value])
 * // => [["births", 1, 190], ["deaths", -1, 210], ["midYearPopulation", 1, 20000]]
 * explain(observationAt(table, 0), [naturalIncreaseIndicator], book).rounding // => { factor: 1, decimals: 2, value: "-1.00" }
 *
 * @see docs/methods/observations.md
 */
export function explain(observation: Observation, cards: readonly Indicator[], book: FactBook, territories?: TerritoryState): Explanation {
  const card = cards.find((known) => known.id === observation.indicator);
  if (card === undefined)
    throw rangeRefusal("indicator-unknown", `explain requires the card of the observation, got none with id ${observation.indicator}`);
  if (observation.origin === "rolled-up" && territories === undefined)
    throw rangeRefusal("territories-missing", `explain requires the territories that ${observation.subject} was summed over, got none`);
  const reads = readsOf(card);
  const { subject, numerator, denominator } = observation;
  const members =
    observation.origin === "rolled-up" && territories !== undefined && isTerritoryId(subject)
      ? municipalitiesOf(territories, subject)
      : [subject];
  const inputs = members.map((member) => ({
    subject: member,
    figures: figuresOf(book, member, [...new Set([...reads.numerator, ...reads.denominator])]),
  }));
  const named = new Set(inputs.flatMap((input) => input.figures.map((figure) => figure.source)));
  if (observation.sources.some((source) => !named.has(source)))
    throw rangeRefusal("book-differs", `explain requires the facts that ${observation.indicator} was observed from, got others`);
  const method = `${card.id}@${card.version}`;
  const { parameters = {}, validFrom = null, validTo = null } = card;
  const absent = observation.origin === "rolled-up" && isTerritoryId(subject) ? (territories?.absent.get(subject) ?? 0) : 0;
  const value = observation.value === null ? null : atDeclaredDecimals(observation.value, card.unit);
  return {
    kind: "explanation",
    observation,
    method,
    formula: card.kind === "ratio" ? { scale: card.scale, numerator, denominator } : null,
    terms: explainedTerms(card, book, members, absent === 0),
    parameters,
    legalBasis: legalBasis(card),
    validity: { validFrom, validTo },
    rounding: { ...declaredDecimals(card.unit), value },
    caveat: card.caveat,
    inputs,
    without: inputs
      .filter(({ figures }) => figures.some((figure) => figure.value === null && figure.reason !== "not-applicable"))
      .map((input) => input.subject),
    digest: observationDigest({
      method,
      parameters,
      inputs: inputs.flatMap(({ subject: member, figures }) => figures.map((figure) => ({ ...figure, subject: member }))),
      absent,
    }),
  };
}
