import { type Day, day } from "../model/day.ts";
import type { PlanMeasure } from "../model/plan/planMeasure.ts";
import type { PlanMeasureRow } from "../model/planMeasureRow.ts";

/** What a table of measures does not say. */
export interface MeasuresOfRowsOptions {
  /** The day whose state the table tells, and since when it is known. */
  readonly on: Day;
  /** Since when the measures are in the plan. @default the day of the table */
  readonly since?: Day;
}

/**
 * Measures of a plan from the rows of an office's table (opatření z tabulky úřadu): the status of a row becomes one assessment on the day of the
 * table, a row without a status stays not assessed.
 *
 * What the table does not have is not known: guarantor, end product, funding. Costs of a measure whose term lies within one
 * year belong to that year; those of a longer one are left out, because which part falls into which year is not said.
 *
 * @param rows - read by `readTable`
 * @param options - the day of the table
 * @returns measures, in the order of rows
 * @throws RangeError `day-invalid`
 *
 * @example
 * const row = { id: "1.2", title: "Rozšířit službu", priority: "1", targetGroups: ["seniori"], costs: null, status: "ongoing", progress: 0.4, validFrom: "2025-01-01", validTo: "2027-01-01" }
 * const [measure] = measuresOfRows([row], { on: "2025-12-31" });
 * [measure.goal, measure.assessments[0].status, measure.endProduct] // => ["1", "ongoing", null]
 * measuresOfRows([{ ...row, status: null }], { on: "2025-12-31" })[0].assessments // => []
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function measuresOfRows(rows: readonly PlanMeasureRow[], options: MeasuresOfRowsOptions): readonly PlanMeasure[] {
  const on = day(options.on);
  const knownAt = day(options.since ?? on);
  return rows.map(({ id, title, priority, targetGroups, status, progress, validFrom, validTo, costs }) => ({
    ...{ id, title, targetGroups, validFrom, validTo, goal: priority, knownAt, endProduct: null, guarantor: null, follows: null },
    ...{ partners: [], outputs: [], activities: [], targets: [], risks: null },
    ...{ costs: yearlyCosts(costs, validFrom, validTo, knownAt), funding: null, spending: null },
    assessments: status === null ? [] : [{ on, knownAt: on, status, reason: null, progress, fulfilledOn: null }],
  }));
}

/** Costs of a measure whose term lies within one year belong to that year. */
function yearlyCosts(costs: number | null, from: Day | null, to: Day | null, knownAt: Day): PlanMeasure["costs"] {
  if (costs === null || from === null || to === null) return null;
  const year = Number(from.slice(0, 4));
  return to <= `${year + 1}-01-01` ? [{ year, amount: costs, knownAt }] : null;
}
