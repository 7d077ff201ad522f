import { absenceReasons, type Reason } from "../codebooks/absenceReasons.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Day } from "../model/day.ts";
import type { FactBook } from "../model/factBook.ts";
import type { Observation } from "../model/observation.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { observationInterval } from "./observationInterval.ts";
import type { ObservedAbout } from "./observe.ts";
import type { ObservedSubjects } from "./observedSubjects.ts";

/** How many of how many members have a figure. */
export type MemberCoverage = Pick<Observation, "covered" | "members">;

/** What is certain of a number that is not known, and how much of the whole it covers. */
export type Bounds = Pick<Observation, "low" | "high" | "coveredWeight">;

/** Times and sources of an observation; many have the same. */
export type Provenance = Pick<Observation, "numeratorPeriod" | "denominatorPeriod" | "sources">;

/**
 * Observations of one indicator on all subjects of a table, in columns by the place of the subject. A cell whose number is unknown
 * is marked in `known`; its content in the number column means nothing. Not to be written to.
 */
export interface ObservationColumns {
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Bits: 1 value, 2 numerator, 4 denominator. */
  readonly known: Uint8Array;
  /** 0 for a value, else 1 + place in the codebook of absence reasons. */
  readonly reason: Uint8Array;
  /** Of one subject by itself: 0 not applicable, 1 one member without a figure, 2 one with it; 3: see `coverages`. */
  readonly coverage: Uint8Array;
  /** How many of how many members have a figure, by place, where there are others than one. */
  readonly coverages: ReadonlyMap<number, MemberCoverage>;
  /** 1 when rolled up from members. */
  readonly rolledUp: Uint8Array;
  /** Places in `provenances` of the table. */
  readonly provenance: Int32Array;
  /** Bounds and the weight covered, by place, where there are any. */
  readonly bounds: ReadonlyMap<number, Bounds>;
  /** Words of refusals, by place. */
  readonly details: ReadonlyMap<number, string>;
}

/**
 * Observations of some indicators on some subjects (tabulka pozorování), one row per indicator and subject.
 * Row of indicator `c` and subject `s` is `c × subjects.length + s`. Read rows by {@link observationAt} and {@link observationOf}.
 */
export interface ObservationTable {
  /** The day as of which the facts were known. */
  readonly day: Day;
  readonly cards: readonly Indicator[];
  /** Sorted, each once. */
  readonly subjects: readonly string[];
  /** One for each card. */
  readonly columns: readonly ObservationColumns[];
  readonly provenances: readonly Provenance[];
  /** Level of the intervals, such as 0.95. */
  readonly level: number;
  /** The facts that were observed. */
  readonly book: FactBook;
  /** What else it was made from; for observing again. */
  readonly about: ObservedAbout & { readonly observed: ObservedSubjects };
}

/** Bits of `ObservationColumns.known`. */
export const knownBits = { value: 1, numerator: 2, denominator: 4 } as const;

/**
 * One observation of a table as a plain object.
 *
 * @param table - from `observe`
 * @param at - row
 * @returns the observation; two calls give two equal objects
 * @throws RangeError `row-unknown`
 *
 * @example
 * const table = observe([naturalIncreaseIndicator], factsAsOf([], "2024-06-30"), ["obec/500000"])
 * observationAt(table, 0).reason // => "not-asked"
 * observationAt(table, 1) // => throws "row-unknown"
 */
export function observationAt(table: ObservationTable, at: number): Observation {
  const count = table.subjects.length;
  const c = Math.floor(at / count);
  const card = table.cards[c];
  const s = at - c * count;
  const subject = table.subjects[s];
  const columns = table.columns[c];
  if (card === undefined || subject === undefined || columns === undefined)
    throw rangeRefusal("row-unknown", `observationAt requires a row of 0 to ${table.cards.length * count - 1}, got ${at}`);
  const { id: indicator, version, cs, en, unit } = card;
  const known = columns.known[s] as number;
  const reason = columns.reason[s] as number;
  const { numeratorPeriod, denominatorPeriod, sources } = table.provenances[columns.provenance[s] as number] as Provenance;
  const bounds = columns.bounds.get(s);
  const own = columns.coverage[s] as number;
  const several = own === 3 ? columns.coverages.get(s) : undefined;
  const numerator = (known & knownBits.numerator) === 0 ? null : (columns.numerator[s] as number);
  const denominator = (known & knownBits.denominator) === 0 ? null : (columns.denominator[s] as number);
  return {
    kind: "observation",
    indicator,
    version,
    cs,
    en,
    unit,
    subject,
    value: (known & knownBits.value) === 0 ? null : (columns.value[s] as number),
    reason: reason === 0 ? null : ((absenceReasons[reason - 1] as { readonly code: Reason }).code satisfies Reason),
    detail: columns.details.get(s) ?? null,
    low: bounds === undefined ? null : bounds.low,
    high: bounds === undefined ? null : bounds.high,
    interval: reason === 0 ? observationInterval(card, numerator, denominator, table.level) : null,
    numerator,
    denominator,
    numeratorPeriod,
    denominatorPeriod,
    sources,
    origin: columns.rolledUp[s] === 1 ? "rolled-up" : "reported",
    covered: several === undefined ? (own === 2 ? 1 : 0) : several.covered,
    members: several === undefined ? (own === 0 ? 0 : 1) : several.members,
    coveredWeight: bounds === undefined ? null : bounds.coveredWeight,
  };
}

/**
 * The observation of an indicator on a subject.
 *
 * @param table - from `observe`
 * @param indicator - id of a card of the table
 * @param subject - a subject of the table
 * @returns the observation
 * @throws RangeError `indicator-unknown`, `subject-unknown`
 *
 * @example
 * const table = observe([naturalIncreaseIndicator], factsAsOf([], "2024-06-30"), ["obec/500000"])
 * observationOf(table, "natural-increase", "obec/500000").value // => null
 * observationOf(table, "natural-increase", "obec/571393") // => throws "subject-unknown"
 */
export function observationOf(table: ObservationTable, indicator: string, subject: string): Observation {
  const card = table.cards.findIndex((label) => label.id === indicator);
  if (card < 0) throw rangeRefusal("indicator-unknown", `observationOf requires an indicator of the table, got ${indicator}`);
  const place = subjectPlace(table.subjects, subject);
  if (place < 0) throw rangeRefusal("subject-unknown", `observationOf requires a subject of the table, got ${subject}`);
  return observationAt(table, card * table.subjects.length + place);
}

/**
 * Place of a subject in a sorted list, found by halving; −1 when it is not there.
 *
 * @internal
 */
export function subjectPlace(subjects: readonly string[], subject: string): number {
  let low = 0;
  let high = subjects.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = subjects[middle] as string;
    if (found === subject) return middle;
    if (found < subject) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
