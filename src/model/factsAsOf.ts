import { absentRowsByField } from "./absentRowOf.ts";
import { type Day, day } from "./day.ts";
import type { AbsentRow, Fact } from "./fact.ts";
import type { FactBook } from "./factBook.ts";
import { groupedByNumber, numberedFacts } from "./numberedFacts.ts";
import { endsWithin, type Period } from "./period.ts";
import { propertyColumns } from "./propertyColumns.ts";

/**
 * Facts as known on a day (údaje ke dni): later knowledge is not seen, a later report replaces an earlier one.
 *
 * Of each property of a subject the latest period is taken, or the latest that ends within `options.period`; cells of one
 * property (a population by age) are never mixed from two periods. A source that has a figure goes before one that has none.
 * Facts that disagree and became known on the same day make the figure unknown (`invalid-input`) and are listed in `conflicts`. The order of facts changes nothing.
 *
 * @param facts - reported figures
 * @param on - the day of the evaluation
 * @param options.period - take only figures whose period ends within this one @default all
 * @param options.absentRows - what a missing row of each source means @default nothing is known of missing rows
 * @returns a book of figures; read it by `figureOf` and `inputOf`
 * @throws RangeError `day-invalid`, `field-invalid`
 *
 * @example
 * const facts = [{ subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, value: 190, source: "office", knownAt: "2024-03-01" }]
 * figureOf(factsAsOf(facts, "2024-03-01"), "obec/500000", "births").value // => 190
 * figureOf(factsAsOf(facts, "2024-02-29"), "obec/500000", "births").reason // => "not-asked"
 */
export function factsAsOf(
  facts: readonly Fact[],
  on: Day,
  options: { readonly period?: Period; readonly absentRows?: readonly AbsentRow[] } = {},
): FactBook {
  const { period = null, absentRows = [] } = options;
  day(on);
  const numbered = numberedFacts(facts, on, period);
  const { properties, sources, conflicts } = propertyColumns(facts, numbered);
  conflicts.sort((a, b) => (`${a.subject} ${a.field}` < `${b.subject} ${b.field}` ? -1 : 1));
  const rows = absentRows.filter((row) => row.knownAt <= on && (period === null || endsWithin(row.period, period)));
  const { order, starts } = groupedByNumber(numbered.subject, numbered.subjects.size);
  return {
    day: on,
    facts,
    later: [],
    absentRows: absentRowsByField(rows),
    within: period,
    subjects: numbered.subjects,
    properties,
    periods: numbered.periods,
    sources,
    conflicts,
    order: order.map((at) => numbered.places[at] as number),
    starts,
    revises: null,
  };
}
