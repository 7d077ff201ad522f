import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { type CoveredRows, coveredRows, finite } from "./coveredRows.ts";
import { entropyTerm } from "./entropyTerm.ts";
import type { InequalityFigures, InequalityOptions, InequalityRow } from "./inequalityFigures.ts";

/** Atkinson index of a group. */
export interface Atkinson extends InequalityFigures {
  readonly method: "atkinson@1";
  /** Aversion to inequality. */
  readonly epsilon: number;
  /** The value that, given to everybody alike, would be worth as much as the present ones; `null` without a value. */
  readonly equallyDistributedEquivalent: number | null;
}

const LARGEST_EPSILON = 100;

/**
 * Atkinson index (Atkinsonův index): the share of the total that could be given up, were the rest shared equally, without loss of
 * welfare as the reader values it.
 *
 * A(ε) = 1 − (Σ wᵢ (xᵢ/μ)^(1 − ε) / W)^(1/(1 − ε)); A(1) = 1 − geometric mean / mean
 *
 * 0 when all are equal or ε is 0, and less than 1. ε says how much a crown more for the poorest counts: 0.5 a little, 1 and 2 much.
 * It is a choice of values, not of statistics, and must be printed with the number. From ε = 1 a value of 0 leaves
 * no answer that is not ruled by it alone: `zero-value`. Atkinson, On the measurement of inequality, Journal of Economic
 * Theory 2 (1970).
 *
 * It does not tell who has less.
 *
 * @param rows - members with value and weight
 * @param options.epsilon - ε, aversion to inequality, 0 to 100 @default 1
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason
 * @throws RangeError `epsilon-out-of-range`, `not-finite`, `value-negative`, `weight-negative`, `weight-not-given`,
 *   `coverage-out-of-range`, `sum-overflow`, `inequality-overflow`
 *
 * @example
 * const five = [1, 2, 3, 4, 5].map((value) => ({ value }))
 * atkinson(five).value // => 0.13160963843421603
 * atkinson(five, { epsilon: 2 }).value // => 0.2700729927007299
 * atkinson([{ value: 1 }, { value: 4 }], { epsilon: 0.5 }).equallyDistributedEquivalent // => 2.25
 * atkinson([{ value: 0 }, { value: 1 }]).reason // => "zero-value"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function atkinson(rows: readonly InequalityRow[], options: InequalityOptions & { readonly epsilon?: number } = {}): Atkinson {
  const { epsilon = 1 } = options;
  if (!(Number.isFinite(epsilon) && epsilon >= 0 && epsilon <= LARGEST_EPSILON))
    throw rangeRefusal("epsilon-out-of-range", `atkinson requires an epsilon of 0 to ${LARGEST_EPSILON}, got ${epsilon}`);
  const known = coveredRows("atkinson", rows, options);
  const record = { method: "atkinson@1", epsilon: epsilon + 0, ...known.head } as const;
  const zero = epsilon >= 1 && known.used.some(({ value }) => value === 0);
  const reason = known.reason ?? (zero ? "zero-value" : null);
  if (reason !== null) return { ...record, value: null, reason, equallyDistributedEquivalent: null };
  const value = finite("atkinson", indexOf(epsilon, known));
  return { ...record, value, reason: null, equallyDistributedEquivalent: (1 - value) * (known.head.mean ?? 0) };
}

function indexOf(epsilon: number, { used, total, mean }: CoveredRows<InequalityRow>): number {
  if (epsilon === 0) return 0;
  const alpha = 1 - epsilon;
  const entropy = exactSumOrInfinity(used.map(({ value, weight }) => (weight / total) * entropyTerm(alpha, (value - mean) / mean)));
  // Through generalised entropy nothing is lost near equality.
  if (alpha === 0) return -Math.expm1(-entropy);
  const inner = alpha * (alpha - 1) * entropy;
  if (Number.isFinite(inner)) return -Math.expm1(Math.log1p(Math.max(-1, inner)) / alpha);
  const logs = used.map(({ value, weight }) => ({ power: alpha * Math.log(value / mean), weight }));
  const most = logs.reduce((top, { power }) => Math.max(top, power), Number.NEGATIVE_INFINITY);
  const rest = exactSum(logs.map(({ power, weight }) => (weight / total) * Math.exp(power - most)));
  return -Math.expm1((most + Math.log(rest)) / alpha);
}

const exactSumOrInfinity = (terms: readonly number[]): number =>
  terms.every((term) => term <= 2 ** 900) ? exactSum(terms) : Number.POSITIVE_INFINITY;
