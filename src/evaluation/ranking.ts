import type { Reason } from "../codebooks/absenceReasons.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { type ObservationTable, observationOf } from "./observationTable.ts";

/** A subject in a ranking. */
export interface RankedSubject {
  readonly subject: string;
  readonly value: number;
  /** Place from 1; subjects of equal value share the first of their places. */
  readonly place: number;
}

/** A subject that was not ranked, and why. */
export interface UnrankedSubject {
  readonly subject: string;
  /** `too-few` where too little of it is covered. */
  readonly reason: Reason;
  /** Part of its members with a figure [1] */
  readonly coverage: number;
}

/** Subjects in the order of one indicator (pořadí), see {@link ranking}. */
export interface Ranking {
  readonly method: "ranking@1";
  readonly indicator: string;
  readonly order: "highest-first" | "lowest-first";
  readonly minimumCoverage: number;
  readonly ranked: readonly RankedSubject[];
  readonly unranked: readonly UnrankedSubject[];
}

/**
 * Order subjects by an indicator (pořadí území nebo služeb): only those of which enough is known; the others are listed with a reason.
 *
 * A place says nothing of how far apart two subjects are, nor whether the difference is real: read it with limits.
 *
 * @param table - from `observe`
 * @param indicator - id of a card of the table
 * @param options.subjects - whom to rank @default all subjects of the table
 * @param options.order - @default "highest-first"
 * @param options.minimumCoverage - part of the members that must have a figure [1] @default 1
 * @returns ranked and unranked subjects, each in one of both; equal values in the order of ids
 * @throws RangeError `indicator-unknown`, `subject-unknown`, `coverage-invalid`
 *
 * @example
 * const about = { field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, source: "office", knownAt: "2024-03-01" }
 * const births = { ...personsIndicator, id: "own/births", terms: [{ field: "births" }] }
 * const facts = [{ ...about, subject: "obec/500001", value: 3 }, { ...about, subject: "obec/500002", value: 5 }]
 * const found = ranking(observe([births], factsAsOf(facts, "2024-06-30"), ["obec/500001", "obec/500002", "obec/500003"]), "own/births")
 * found.ranked.map(({ subject, place }) => [place, subject]) // => [[1, "obec/500002"], [2, "obec/500001"]]
 * found.unranked.map(({ subject, reason }) => [subject, reason]) // => [["obec/500003", "not-asked"]]
 */
export function ranking(
  table: ObservationTable,
  indicator: string,
  options: {
    readonly subjects?: readonly string[];
    readonly order?: Ranking["order"];
    readonly minimumCoverage?: number;
  } = {},
): Ranking {
  const { subjects = table.subjects, order = "highest-first", minimumCoverage = 1 } = options;
  if (!(minimumCoverage >= 0 && minimumCoverage <= 1))
    throw rangeRefusal("coverage-invalid", `ranking requires a minimum coverage of 0 to 1, got ${minimumCoverage}`);
  const ranked: { readonly subject: string; readonly value: number }[] = [];
  const unranked: UnrankedSubject[] = [];
  for (const subject of [...new Set(subjects)].sort()) {
    const { value, reason, covered, members } = observationOf(table, indicator, subject);
    const coverage = members === 0 ? 0 : covered / members;
    if (value === null) unranked.push({ subject, reason: reason ?? "not-known-to-source", coverage });
    else if (coverage < minimumCoverage) unranked.push({ subject, reason: "too-few", coverage });
    else ranked.push({ subject, value });
  }
  const sign = order === "highest-first" ? -1 : 1;
  const inOrder = ranked.toSorted((a, b) => sign * (a.value - b.value) || (a.subject < b.subject ? -1 : 1));
  let place = 0;
  let last: number | null = null;
  const placed = inOrder.map(({ subject, value }, at): RankedSubject => {
    if (value !== last) place = at + 1;
    last = value;
    return { subject, value, place };
  });
  return { method: "ranking@1", indicator, order, minimumCoverage, ranked: placed, unranked };
}
