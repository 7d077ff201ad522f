import { exactSum } from "../../model/exactSum.ts";
import { coveredRows, finite } from "./coveredRows.ts";
import type { InequalityFigures, InequalityOptions, InequalityRow } from "./inequalityFigures.ts";

/** Gini coefficient of a group. */
export interface Gini extends InequalityFigures {
  readonly method: "gini@1";
  /** What pairs the mean difference is taken over. */
  readonly divisor: "n-squared" | "n-times-n-minus-1";
}

/**
 * Gini coefficient (Giniho koeficient): half of the relative mean difference between two members, 0 when all are equal.
 *
 * G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 μ W²)
 *
 * Two conventions. `n-squared` counts a member with itself as well: G is at most (n − 1)/n, and does not change when everybody is
 * doubled. `n-times-n-minus-1` counts pairs of different members only, and divides by W² − Σ wᵢ²; without weights that is the
 * factor n/(n − 1) of small samples, and one holding everything gives 1. One member alone is 0 by the first, and has none by the second.
 *
 * It does not tell who has less: 0.2 may be one poor valley or a scatter. It knows no good and bad, only differences.
 *
 * @param rows - members with value and weight
 * @param options.divisor - the convention @default "n-squared"
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason
 * @throws RangeError `not-finite`, `value-negative`, `weight-negative`, `weight-not-given`, `coverage-out-of-range`, `sum-overflow`,
 *   `inequality-overflow`
 *
 * @example
 * const five = [1, 2, 3, 4, 5].map((value) => ({ value }))
 * gini(five).value // => 0.26666666666666666
 * gini(five, { divisor: "n-times-n-minus-1" }).value // => 0.33333333333333337
 * gini([{ value: 10, weight: 300 }, { value: 20, weight: 100 }, { value: null, weight: 50 }]).value // => 0.15
 * gini([{ value: 0 }, { value: 0 }]).reason // => "mean-zero"
 * gini([{ value: -1 }]) // => throws "value-negative"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function gini(rows: readonly InequalityRow[], options: InequalityOptions & { readonly divisor?: Gini["divisor"] } = {}): Gini {
  const { divisor = "n-squared" } = options;
  const { head, reason, used, total, mean } = coveredRows("gini", rows, options);
  const record = { method: "gini@1", divisor, ...head } as const;
  if (reason !== null) return { ...record, value: null, reason };
  const weightOf = new Map<number, number[]>();
  for (const { value, weight } of used) {
    const same = weightOf.get(value);
    if (same === undefined) weightOf.set(value, [weight]);
    else same.push(weight);
  }
  const steps = [...weightOf].map(([value, weights]) => ({ value, weight: exactSum(weights) })).toSorted((a, b) => a.value - b.value);
  // Each gap between two neighbouring values, times the share of pairs that reach over it: nothing is subtracted from anything.
  const above: number[] = [];
  let rest = 0;
  for (let i = steps.length - 1; i >= 0; i--) {
    above[i] = rest;
    rest += steps[i]?.weight ?? 0;
  }
  let below = 0;
  const gaps = steps.slice(1).map(({ value }, i) => {
    const lower = steps[i] as { readonly value: number; readonly weight: number };
    below += lower.weight;
    return (value - lower.value) * (below / total) * ((above[i] ?? 0) / total);
  });
  const whole = exactSum(gaps) / mean;
  if (divisor === "n-squared") return { ...record, value: finite("gini", whole), reason: null };
  const others = 1 - exactSum(used.map(({ weight }) => (weight / total) ** 2));
  if (used.length < 2 || others <= 0) return { ...record, value: null, reason: "too-few" };
  return { ...record, value: finite("gini", whole / others), reason: null };
}
