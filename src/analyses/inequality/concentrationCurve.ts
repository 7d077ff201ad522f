import { finite } from "./coveredRows.ts";
import type { InequalityFigures, InequalityOptions, RankedRow } from "./inequalityFigures.ts";
import { rankedRows, rankSteps } from "./rankSteps.ts";

/** Concentration curve, or Lorenz curve where the members are ranked by their own values. */
export interface ConcentrationCurve extends Omit<InequalityFigures, "value"> {
  readonly method: "concentration-curve@1";
  /** One for each distinct rank: tied members are one step. */
  readonly ties: "one-step";
  /** Share of the weight up to and with each rank [1], the last one 1; empty without values. */
  readonly population: readonly number[];
  /** Share of the total of values up to and with each rank [1], the last one 1. */
  readonly share: readonly number[];
}

/**
 * Concentration curve (křivka koncentrace): the share of the total that belongs to the worst off part of the members.
 *
 * With each member's own value as its `rank` it is the Lorenz curve (Lorenzova křivka), and lies below the diagonal. By another
 * rank, as wealth, it lies above the diagonal where the poor have more than their part.
 *
 * @param rows - members with value, weight and rank
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; both lists begin after the point (0, 0)
 * @throws RangeError `rank-not-finite`, `not-finite`, `value-negative`, `weight-negative`, `weight-not-given`,
 *   `coverage-out-of-range`, `sum-overflow`, `inequality-overflow`
 *
 * @example
 * const homes = [{ value: 3, rank: 100 }, { value: 1, rank: 200 }, { value: 4, rank: 300 }]
 * concentrationCurve(homes).share // => [0.375, 0.5, 1]
 * concentrationCurve([{ value: 3, rank: null }]).reason // => "nothing-known"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function concentrationCurve(rows: readonly RankedRow[], options: InequalityOptions = {}): ConcentrationCurve {
  const { head, reason, used, total, mean } = rankedRows("concentrationCurve", rows, options);
  const record = { method: "concentration-curve@1", ties: "one-step", ...head } as const;
  if (reason !== null) return { ...record, reason, population: [], share: [] };
  const steps = rankSteps(used, ({ row }) => row.rank ?? 0);
  let [weight, amount] = [0, 0];
  const points = steps.map((step, i) => {
    weight += step.weight / total;
    amount += (step.weight / total) * (step.value / mean);
    // The last point is the whole, whatever the additions have lost.
    return i === steps.length - 1 ? [1, 1] : [Math.min(1, weight), Math.min(1, finite("concentrationCurve", amount))];
  }) as readonly (readonly [number, number])[];
  return { ...record, reason: null, population: points.map(([p]) => p), share: points.map(([, share]) => share) };
}
