import type { Day } from "../model/day.ts";
import type { AbsentRow } from "../model/fact.ts";
import type { Period } from "../model/period.ts";

/** Where a saved table comes from and on which terms (původ tabulky). */
export interface TableOrigin {
  /** Id of the source, as in the codebook of sources or the office's own. */
  readonly source: string;
  readonly cs: string;
  readonly en: string;
  readonly publisher: string;
  readonly licence: string;
  /** Day on which the copy was taken over. */
  readonly retrieved: Day;
}

/** The head of a table of facts (hlavička publikace): all that its rows have in common. */
export interface Publication extends TableOrigin {
  readonly id: string;
  readonly knownAt: Day;
  /** The time that the publication as a whole speaks of. */
  readonly period: Period;
  /** Columns whose figures speak of another time. */
  readonly fieldPeriods: Readonly<Record<string, Period>>;
  /** What a missing row or an empty cell means. */
  readonly absentRow: AbsentRow["means"];
  /** Whom the publication is about, ids or beginnings of ids such as `"obec/"`; needed where a missing row means none. */
  readonly subjects?: readonly string[] | undefined;
  /** The columns, in their order. */
  readonly fields: readonly string[];
}
