import type { Reason } from "../codebooks/absenceReasons.ts";
import type { FactBook } from "../model/factBook.ts";
import { applicability, type CardColumns } from "./cardColumns.ts";
import { addAll, addTo, type RunningSum } from "./runningSum.ts";
import type { TermsColumn, WordedSide } from "./termsColumn.ts";

/**
 * One side of a roll-up while it is being summed.
 *
 * @internal
 */
export interface SideTotal {
  readonly sum: RunningSum;
  from: string;
  to: string;
  latestFrom: string;
  earliestTo: string;
  readonly sources: Set<string>;
  /** What the last plain member said, so that a run of equals is written once. */
  period: number;
  source: number;
}

/**
 * What members add up to, exactly; totals of parts merge into the total of the whole without rounding.
 *
 * @internal
 */
export interface RollUpTotal {
  readonly numerator: SideTotal;
  readonly denominator: SideTotal;
  /** Denominator of all members that have one, also of those without a numerator. */
  readonly whole: RunningSum;
  wholeKnown: boolean;
  covered: number;
  members: number;
  /** The largest numerator of a member. */
  largest: number;
  /** Why numerators are missing; those of denominators are told only where no numerator is. */
  readonly reasons: Set<Reason>;
  readonly denominatorReasons: Set<Reason>;
  detail: string | null;
}

const emptySide = (): SideTotal => ({
  sum: { whole: 0, parts: [] },
  from: "9999-12-31",
  to: "",
  latestFrom: "",
  earliestTo: "9999-12-31",
  sources: new Set(),
  period: -1,
  source: -1,
});

/**
 * A total of nobody.
 *
 * @internal
 */
export const emptyTotal = (): RollUpTotal => ({
  numerator: emptySide(),
  denominator: emptySide(),
  whole: { whole: 0, parts: [] },
  wholeKnown: true,
  covered: 0,
  members: 0,
  largest: Number.NEGATIVE_INFINITY,
  reasons: new Set(),
  denominatorReasons: new Set(),
  detail: null,
});

interface Times {
  readonly from: string;
  readonly to: string;
  readonly latestFrom: string;
  readonly earliestTo: string;
}

function addTimes(to: SideTotal, side: Times): void {
  if (side.from < to.from) to.from = side.from;
  if (side.to > to.to) to.to = side.to;
  if (side.latestFrom > to.latestFrom) to.latestFrom = side.latestFrom;
  if (side.earliestTo < to.earliestTo) to.earliestTo = side.earliestTo;
}

/** Time and source of a plain figure. */
function addPlain(to: SideTotal, book: FactBook, column: TermsColumn, at: number): void {
  const period = column.period[at] as number;
  if (period !== to.period) {
    to.period = period;
    const { from, to: end } = book.periods[period] as { readonly from: string; readonly to: string };
    addTimes(to, { from, to: end, latestFrom: from, earliestTo: end });
  }
  const source = column.source[at] as number;
  if (source !== to.source) {
    to.source = source;
    to.sources.add(book.sources[source] as string);
  }
}

function addWorded(to: SideTotal, side: WordedSide): void {
  const { period, latestFrom, earliestTo } = side;
  if (period !== null) addTimes(to, { from: period.from, to: period.to, latestFrom, earliestTo });
  for (const source of side.sources) to.sources.add(source);
}

/**
 * Add one member.
 *
 * @param at - place of the member in the columns
 *
 * @internal
 */
export function addMember(total: RollUpTotal, columns: CardColumns, book: FactBook, at: number): void {
  const { numerator: above, denominator: below } = columns;
  const applies = applicability(columns, at);
  const aboveWords = above.worded(at);
  const belowWords = below === null ? null : below.worded(at);
  if (applies === "applies" && aboveWords === null && belowWords === null) {
    total.members += 1;
    total.covered += 1;
    const figure = above.value[at] as number;
    addTo(total.numerator.sum, figure);
    if (figure > total.largest) total.largest = figure;
    addPlain(total.numerator, book, above, at);
    if (below === null) return;
    addTo(total.whole, below.value[at] as number);
    addTo(total.denominator.sum, below.value[at] as number);
    addPlain(total.denominator, book, below, at);
    return;
  }
  addInWords(total, columns, book, at, applies, aboveWords, belowWords);
}

/** Adds a member of which something has to be said. */
function addInWords(
  total: RollUpTotal,
  { numerator: above, denominator: below }: CardColumns,
  book: FactBook,
  at: number,
  applies: ReturnType<typeof applicability>,
  aboveWords: WordedSide | null,
  belowWords: WordedSide | null,
): void {
  const refusal = typeof applies === "object" ? applies : ([aboveWords, belowWords].find((side) => side?.refused === true) ?? null);
  if (refusal === null && (applies === "not" || aboveWords?.reason === "not-applicable" || belowWords?.reason === "not-applicable")) return;
  total.members += 1;
  if (refusal !== null) {
    total.wholeKnown = false;
    total.reasons.add("invalid-input");
    total.detail ??= refusal.detail;
    for (const source of refusal.sources) total.numerator.sources.add(source);
    return;
  }
  if (below !== null) {
    const people = belowWords === null ? (below.value[at] as number) : belowWords.value;
    if (people === null || (belowWords !== null && belowWords.coverage !== null)) total.wholeKnown = false;
    else addTo(total.whole, people);
    // Also people of members without a count belong to the whole, so their time counts.
    if (belowWords === null) addPlain(total.denominator, book, below, at);
    else if (people !== null) addWorded(total.denominator, belowWords);
  }
  const figure = aboveWords === null ? (above.value[at] as number) : aboveWords.value;
  const people = below === null ? 0 : belowWords === null ? (below.value[at] as number) : belowWords.value;
  const partly = (aboveWords?.coverage ?? null) !== null || (belowWords?.coverage ?? null) !== null;
  if (figure === null || people === null || partly) {
    if (aboveWords?.reason != null) total.reasons.add(aboveWords.reason);
    if (belowWords?.reason != null) total.denominatorReasons.add(belowWords.reason);
    if ((aboveWords?.coverage ?? null) !== null) total.reasons.add("not-known-to-source");
    if ((belowWords?.coverage ?? null) !== null) total.denominatorReasons.add("not-known-to-source");
    total.detail ??= aboveWords?.detail ?? belowWords?.detail ?? null;
    if (aboveWords === null) total.numerator.sources.add(book.sources[above.source[at] as number] as string);
    else for (const source of aboveWords.sources) total.numerator.sources.add(source);
    return;
  }
  total.covered += 1;
  addTo(total.numerator.sum, figure);
  if (figure > total.largest) total.largest = figure;
  if (aboveWords === null) addPlain(total.numerator, book, above, at);
  else addWorded(total.numerator, aboveWords);
  if (below !== null) addTo(total.denominator.sum, people);
}

function addSide(to: SideTotal, side: SideTotal): void {
  addAll(to.sum, side.sum);
  addTimes(to, side);
  for (const source of side.sources) to.sources.add(source);
}

/**
 * Add a part that was summed on its own.
 *
 * @internal
 */
export function addTotal(to: RollUpTotal, part: RollUpTotal): void {
  addSide(to.numerator, part.numerator);
  addSide(to.denominator, part.denominator);
  addAll(to.whole, part.whole);
  to.wholeKnown &&= part.wholeKnown;
  to.covered += part.covered;
  to.members += part.members;
  if (part.largest > to.largest) to.largest = part.largest;
  for (const reason of part.reasons) to.reasons.add(reason);
  for (const reason of part.denominatorReasons) to.denominatorReasons.add(reason);
  to.detail ??= part.detail;
}
