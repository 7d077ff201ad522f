import { type Indicator, readsOf } from "../indicators/indicator.ts";
import { atDeclaredDecimals, declaredDecimals } from "../model/atDeclaredDecimals.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Day } from "../model/day.ts";
import type { FactBook } from "../model/factBook.ts";
import { type Figure, figuresOf } from "../model/figureOf.ts";
import { inputOf } from "../model/nounOf.ts";
import type { Observation } from "../model/observation.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { municipalitiesOf, type TerritoryState } from "../model/territoryGraph.ts";
import { isTerritoryId, type TerritoryId } from "../model/territoryId.ts";
import { type ExplainedTerm, explainedTerms, isLeftOut } from "./explainedTerms.ts";
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
  /**
   * The subject's own figures, or those of each member that was summed, in the order of ids; where one side of a ratio was reported for
   * the whole, that one first.
   */
  readonly inputs: readonly ExplainedInput[];
  /** Whoever of them lacks a needed figure. */
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
 * @param groups - members of groups, if any was rolled up, as in `observe`
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
export function explain(
  observation: Observation,
  cards: readonly Indicator[],
  book: FactBook,
  territories?: TerritoryState,
  groups?: ReadonlyMap<string, readonly string[]>,
): Explanation {
  const card = cards.find((known) => known.id === observation.indicator);
  if (card === undefined)
    throw rangeRefusal("indicator-unknown", `explain requires the card of the observation, got none with id ${observation.indicator}`);
  const { subject, numerator, denominator } = observation;
  const rolledUp = observation.origin === "rolled-up";
  const members = rolledUp ? membersOf(subject, territories, groups) : [subject];
  const reads = readsOf(card);
  // A group has exactly the members that were named.
  const absent = rolledUp && groups?.has(subject) !== true ? (territories?.absent.get(subject as TerritoryId) ?? 0) : 0;
  const summed = { subjects: members, whole: absent === 0 };
  // Of a ratio that was summed over members one side may have been reported for the whole.
  const mixes = rolledUp && card.kind === "ratio" && card.additive !== false;
  const sideOf = (fields: readonly string[]): typeof summed =>
    mixes && fields.some((field) => inputOf(book, subject, field).reported) ? { subjects: [subject], whole: true } : summed;
  const [above, below] = [sideOf(reads.numerator), sideOf(reads.denominator)];
  const summedSides = [...(above === summed ? (["numerator"] as const) : []), ...(below === summed ? (["denominator"] as const) : [])];
  const inputOfSubject = (whose: string, own: boolean) => {
    const fields = [...((above !== summed) === own ? reads.numerator : []), ...((below !== summed) === own ? reads.denominator : [])];
    const needed = figuresOf(book, whose, [...new Set(fields)]);
    const toApply = figuresOf(
      book,
      whose,
      reads.toApply.filter((field) => !own && !fields.includes(field)),
    ).filter((figure) => figure.value !== null);
    const isMissing = needed.some((figure) => figure.value === null && figure.reason !== "not-applicable");
    const lacks = isMissing && (own || !rolledUp || !isLeftOut(card, book, whose, summedSides));
    return { input: { subject: whose, figures: [...needed, ...toApply] }, lacks };
  };
  const own = above !== summed || below !== summed ? [inputOfSubject(subject, true)] : [];
  const explained = [...own, ...members.map((member) => inputOfSubject(member, false))];
  const inputs = explained.map(({ input }) => input);
  const named = new Set(inputs.flatMap((input) => input.figures.map((figure) => figure.source)));
  if (observation.sources.some((source) => !named.has(source)))
    throw rangeRefusal("book-differs", `explain requires the facts that ${observation.indicator} was observed from, got others`);
  const method = `${card.id}@${card.version}`;
  const { parameters = {}, validFrom = null, validTo = null } = card;
  const value = observation.value === null ? null : atDeclaredDecimals(observation.value, card.unit);
  return {
    kind: "explanation",
    observation,
    method,
    formula: card.kind === "ratio" ? { scale: card.scale, numerator, denominator } : null,
    terms: explainedTerms(card, book, { ...{ above, below }, summed: rolledUp ? summedSides : [] }),
    parameters,
    legalBasis: legalBasis(card),
    validity: { validFrom, validTo },
    rounding: { ...declaredDecimals(card.unit), value },
    caveat: card.caveat,
    inputs,
    without: explained.filter(({ lacks }) => lacks).map(({ input }) => input.subject),
    digest: observationDigest({
      method,
      parameters,
      inputs: inputs.flatMap(({ subject: member, figures }) => figures.map((figure) => ({ ...figure, subject: member }))),
      absent,
    }),
  };
}

/** Whom a subject was summed over, in the order of ids. */
function membersOf(
  subject: string,
  territories: TerritoryState | undefined,
  groups: ReadonlyMap<string, readonly string[]> | undefined,
): readonly string[] {
  const group = groups?.get(subject);
  if (group !== undefined) return [...new Set(group)].sort();
  if (territories !== undefined && isTerritoryId(subject)) return municipalitiesOf(territories, subject);
  throw rangeRefusal("territories-missing", `explain requires the territories or groups that ${subject} was summed over, got none`);
}
