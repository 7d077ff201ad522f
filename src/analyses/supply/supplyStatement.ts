import type { Day } from "../../model/day.ts";
import type { AbsentRow, Fact } from "../../model/fact.ts";
import type { Period } from "../../model/period.ts";
import type { SupplyScope } from "./supplyScope.ts";
import type { TerritoryLists } from "./territoryLists.ts";

/**
 * What the facts of one statement have in common.
 *
 * @internal
 */
export interface SupplyHead {
  readonly period: Period;
  readonly source: string;
  readonly knownAt: Day;
}

/**
 * Facts, and what is meant where there is none.
 *
 * @internal
 */
export interface SupplyStatement {
  readonly facts: readonly Fact[];
  readonly absentRows: readonly AbsentRow[];
}

/**
 * Statements one after another.
 *
 * @internal
 */
export const joinedStatements = (statements: readonly SupplyStatement[]): SupplyStatement => ({
  facts: statements.flatMap(({ facts }) => facts),
  absentRows: statements.flatMap(({ absentRows }) => absentRows),
});

/**
 * What a missing fact about a territory below an ORP means: none where it may be said of all of them alike, else unknown.
 *
 * @internal
 */
export function silentRows(
  fields: readonly { readonly field: string; readonly type: string | null }[],
  lists: TerritoryLists,
  scope: SupplyScope,
  head: SupplyHead,
): readonly AbsentRow[] {
  const levels = [...new Set(lists.ids.flatMap((id, t) => (lists.small[t] ? [`${id.split("/")[0]}/`] : [])))];
  if (levels.length === 0) return [];
  const open = lists.ids.filter((_, t) => lists.small[t] && !scope.covered[t]);
  const subjects = open.length === 0 && lists.isCountry ? levels : lists.ids.filter((_, t) => lists.small[t] && scope.covered[t]);
  const of = (sayable: boolean): readonly string[] =>
    fields.filter(({ type }) => scope.isNoneSayable(type) === sayable).map(({ field }) => field);
  const rows: readonly AbsentRow[] = [
    { ...head, fields: of(true), means: "none", subjects },
    { ...head, fields: of(false), means: "unknown" },
  ];
  return rows.filter((row) => row.fields.length > 0);
}
