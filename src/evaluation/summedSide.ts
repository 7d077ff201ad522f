import type { Reason } from "../codebooks/absenceReasons.ts";
import type { FactBook } from "../model/factBook.ts";
import { type Side, tellingReason } from "./reportedFigures.ts";
import { addTo, type RunningSum, rounded } from "./runningSum.ts";
import type { TermsColumn } from "./termsColumn.ts";

/**
 * One side of a formula summed over all members, where the other side is reported for the whole.
 *
 * @param absent - members of which nothing is here
 *
 * @internal
 */
export function summedSide(column: TermsColumn, members: Int32Array, absent: number, book: FactBook): Side {
  const sum: RunningSum = { whole: 0, parts: [] };
  const reasons = new Set<Reason>(absent > 0 ? ["not-asked"] : []);
  const sources = new Set<string>();
  let [from, to, latestFrom, earliestTo] = ["9999-12-31", "", "", "9999-12-31"];
  for (const at of members) {
    const words = column.worded(at);
    const period = words === null ? (book.periods[column.period[at] as number] ?? null) : words.period;
    const value = words === null ? (column.value[at] as number) : words.value;
    if (words !== null && (words.value === null || words.coverage !== null)) reasons.add(words.reason ?? "not-known-to-source");
    if (value !== null) addTo(sum, value);
    for (const source of words === null ? [book.sources[column.source[at] as number] as string] : words.sources) sources.add(source);
    if (period === null) continue;
    if (period.from < from) from = period.from;
    if (period.to > to) to = period.to;
    const [late, early] = words === null ? [period.from, period.to] : [words.latestFrom, words.earliestTo];
    if (late > latestFrom) latestFrom = late;
    if (early < earliestTo) earliestTo = early;
  }
  const complete = reasons.size === 0 && members.length > 0;
  return {
    value: complete ? rounded(sum) : null,
    reason: complete ? null : (tellingReason(reasons) ?? "not-asked"),
    period: to === "" ? null : { from, to },
    latestFrom,
    earliestTo,
    sources: [...sources].sort(),
    coverage: null,
  };
}
