import { absenceReasons, type Reason } from "../codebooks/absenceReasons.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Day } from "../model/day.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { rangeRefusal } from "../model/refusal.ts";

/** Names and unit of a card, all that an observation repeats of it. */
export type CardLabel = Pick<Indicator, "id" | "version" | "cs" | "en" | "unit" | "polarity" | "sources" | "caveat" | "kind">;

/**
 * Observations of some indicators on some subjects (tabulka pozorování), one row per indicator and subject, in columns.
 * Row of indicator `c` and subject `s` is `c × subjects.length + s`. A cell whose number is unknown is marked in `known`;
 * its content in the number column means nothing. Read rows by {@link observationAt} and {@link observationOf}.
 */
export interface ObservationTable {
  readonly schema: "kpss/observations@1";
  /** The day as of which the facts were known. */
  readonly day: Day;
  readonly cards: readonly CardLabel[];
  readonly subjects: readonly string[];
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Bits: 1 value, 2 low, 4 high, 8 numerator, 16 denominator. */
  readonly known: Uint8Array;
  /** 0 for a value, else 1 + place in the codebook of absence reasons. */
  readonly reason: Uint8Array;
  readonly covered: Int32Array;
  readonly members: Int32Array;
  /** 1 when rolled up from members. */
  readonly rolledUp: Uint8Array;
  /** Places in `periods`, −1 when there is none. */
  readonly numeratorPeriod: Int32Array;
  readonly denominatorPeriod: Int32Array;
  /** Places in `sourceSets`. */
  readonly sourceSet: Int32Array;
  readonly periods: readonly Period[];
  readonly sourceSets: readonly (readonly string[])[];
  /** Words of refusals, by row. */
  readonly details: ReadonlyMap<number, string>;
}

/** Bits of `ObservationTable.known`. */
export const knownBits = { value: 1, low: 2, high: 4, numerator: 8, denominator: 16 } as const;

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
  const card = table.cards[Math.floor(at / table.subjects.length)];
  const subject = table.subjects[at % table.subjects.length];
  if (card === undefined || subject === undefined)
    throw rangeRefusal("row-unknown", `observationAt requires a row of 0 to ${table.known.length - 1}, got ${at}`);
  const { id: indicator, version, cs, en, unit } = card;
  const number = (column: keyof typeof knownBits): number | null =>
    ((table.known[at] ?? 0) & knownBits[column]) === 0 ? null : (table[column][at] ?? null);
  const reason = table.reason[at] ?? 0;
  return {
    kind: "observation",
    indicator,
    version,
    cs,
    en,
    unit,
    subject,
    value: number("value"),
    reason: reason === 0 ? null : ((absenceReasons[reason - 1] as { readonly code: Reason }).code satisfies Reason),
    detail: table.details.get(at) ?? null,
    low: number("low"),
    high: number("high"),
    numerator: number("numerator"),
    denominator: number("denominator"),
    numeratorPeriod: table.periods[table.numeratorPeriod[at] ?? -1] ?? null,
    denominatorPeriod: table.periods[table.denominatorPeriod[at] ?? -1] ?? null,
    sources: table.sourceSets[table.sourceSet[at] ?? 0] ?? [],
    origin: table.rolledUp[at] === 1 ? "rolled-up" : "reported",
    covered: table.covered[at] ?? 0,
    members: table.members[at] ?? 0,
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

/** Subjects are sorted, so a subject is found by halving. */
function subjectPlace(subjects: readonly string[], subject: string): number {
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
