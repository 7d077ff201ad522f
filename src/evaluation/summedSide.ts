import type { Reason } from "../codebooks/absenceReasons.ts";
import type { FactBook } from "../model/factBook.ts";
import { applicability, type CardColumns } from "./cardColumns.ts";
import { type Side, tellingReason } from "./reportedFigures.ts";
import { addTo, type RunningSum, rounded } from "./runningSum.ts";
import type { TermsColumn } from "./termsColumn.ts";

/**
 * One side of a formula summed over the members.
 *
 * @internal
 */
export interface SummedSide extends Side {
  readonly covered: number;
  readonly members: number;
  /** The largest member's figure where several have one; `null` where at most one has. */
  readonly largest: number | null;
}

/**
 * One side of a formula summed over all members, where the other side is reported for the whole. Members that the card does not apply to
 * are left out, as in any sum.
 *
 * @param of - the columns of the card
 * @param column - the side that is summed
 * @param absent - members of which nothing is here
 *
 * @internal
 */
export function summedSide(of: CardColumns, column: TermsColumn, members: Int32Array, absent: number, book: FactBook): SummedSide {
  const sum: RunningSum = { whole: 0, parts: [] };
  const reasons = new Set<Reason>(absent > 0 ? ["not-asked"] : []);
  const sources = new Set<string>();
  let [from, to, latestFrom, earliestTo] = ["9999-12-31", "", "", "9999-12-31"];
  let [covered, concerned, largest] = [0, absent, Number.NEGATIVE_INFINITY];
  for (const at of members) {
    const words = column.worded(at);
    if (words?.reason === "not-applicable" || applicability(of, at) === "not") continue;
    concerned += 1;
    const period = words === null ? (book.periods[column.period[at] as number] ?? null) : words.period;
    const value = words === null ? (column.value[at] as number) : words.value;
    if (words !== null && (words.value === null || words.coverage !== null)) reasons.add(words.reason ?? "not-known-to-source");
    else covered += 1;
    if (value !== null) addTo(sum, value);
    if (value !== null && value > largest) largest = value;
    for (const source of words === null ? [book.sources[column.source[at] as number] as string] : words.sources) sources.add(source);
    if (period === null) continue;
    if (period.from < from) from = period.from;
    if (period.to > to) to = period.to;
    const [late, early] = words === null ? [period.from, period.to] : [words.latestFrom, words.earliestTo];
    if (late > latestFrom) latestFrom = late;
    if (early < earliestTo) earliestTo = early;
  }
  const complete = reasons.size === 0 && concerned > 0;
  return {
    value: complete ? rounded(sum) : null,
    reason: complete ? null : (tellingReason(reasons) ?? "not-applicable"),
    period: to === "" ? null : { from, to },
    latestFrom,
    earliestTo,
    sources: [...sources].sort(),
    coverage: null,
    covered,
    members: concerned,
    largest: covered > 1 ? largest : null,
  };
}
