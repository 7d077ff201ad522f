import { financingMap } from "../../analyses/money/financingMap.ts";
import type { FinancingMap } from "../../analyses/money/financingRow.ts";
import { revenueCells } from "../../codebooks/revenueCells.ts";
import type { Day } from "../../model/day.ts";
import { exactSum } from "../../model/exactSum.ts";
import type { FundingCertainty, MeasureFunding } from "../../model/plan/measureMoney.ts";
import type { Plan } from "../../model/plan/plan.ts";
import type { PlanMeasure } from "../../model/plan/planMeasure.ts";
import type { PlanningData } from "../../model/planningData.ts";
import type { Territory } from "../../model/territory.ts";
import type { SubmittedResource } from "./regionalSubmission.ts";

const CERTAINTIES: readonly FundingCertainty[] = ["secured", "applied-for", "possible"];

/** Money received and money expected. @internal */
export interface SubmittedResources {
  readonly rows: readonly SubmittedResource[];
  readonly map: FinancingMap;
  /** Measures of which nobody said where the money comes from. */
  readonly withoutFunding: readonly string[];
}

/**
 * Money that services of a territory received in a year, and sources of the plan's measures in the year of the file. A way of money
 * that nobody reported and no source that nobody named has a row.
 *
 * @internal
 */
export function submittedResources(
  data: PlanningData,
  here: Territory,
  plan: Plan | null,
  times: { readonly day: Day; readonly planYear: number; readonly moneyYear: number },
): SubmittedResources {
  const map = financingMap(data, here, { year: times.moneyYear, day: times.day });
  const received = revenueCells.flatMap(({ origin, payer }): readonly SubmittedResource[] => {
    const cells = map.rows.filter((row) => row.origin === origin && row.payer === payer);
    const amounts = cells.flatMap(({ amount }) => (amount === null ? [] : [amount]));
    if (amounts.length === 0) return [];
    const low = exactSum(amounts);
    const reason = cells.find((cell) => cell.reason !== null)?.reason ?? null;
    const counts = { covered: amounts.length, members: cells.length };
    const high = amounts.length === cells.length ? low : null;
    return [{ of: "services", year: times.moneyYear, origin, payer, certainty: null, low, high, reason, ...counts }];
  });
  const measures = (plan?.measures ?? []).filter(({ knownAt }) => knownAt <= times.day);
  const sources = measures.map((measure) => ({ measure, funding: fundingOf(measure, times.planYear, times.day) }));
  const expected = revenueCells.flatMap(({ origin, payer }) =>
    CERTAINTIES.flatMap((certainty): readonly SubmittedResource[] => {
      const is = (one: MeasureFunding): boolean => one.origin === origin && one.payer === payer && one.certainty === certainty;
      const amounts = sources.flatMap(({ funding }) => (funding ?? []).filter(is).map(({ amount }) => amount));
      if (amounts.length === 0) return [];
      const known = amounts.filter((amount) => amount !== null);
      const silent = sources.some(({ funding }) => funding === null);
      const isWhole = known.length === amounts.length && !silent;
      const low = exactSum(known);
      const counts = { covered: known.length, members: amounts.length + sources.filter(({ funding }) => funding === null).length };
      const reason = isWhole ? null : ("not-reported" as const);
      return [{ of: "measures", year: times.planYear, origin, payer, certainty, low, high: isWhole ? low : null, reason, ...counts }];
    }),
  );
  return {
    rows: [...received, ...expected],
    map,
    withoutFunding: sources.filter(({ funding }) => funding === null).map(({ measure }) => measure.id),
  };
}

/** Sources of a measure in a year as known on a day; of the same one the figure known last. `null` when nobody said any. */
function fundingOf(measure: PlanMeasure, year: number, day: Day): readonly MeasureFunding[] | null {
  if (measure.funding === null) return null;
  const latest = new Map<string, MeasureFunding>();
  for (const one of measure.funding) {
    if (one.year !== year || one.knownAt > day) continue;
    const key = `${one.origin} ${one.payer} ${one.certainty}`;
    const other = latest.get(key);
    if (other === undefined || one.knownAt > other.knownAt) latest.set(key, one);
    else if (one.knownAt === other.knownAt && one.amount !== other.amount) latest.set(key, { ...one, amount: null });
  }
  return [...latest.values()];
}
