import { exactSum } from "../../model/exactSum.ts";
import { type RangeRefusal, rangeRefusal } from "../../model/refusal.ts";
import type { InequalityFigures, InequalityOptions, InequalityReason, InequalityRow } from "./inequalityFigures.ts";

/** A covered member with a weight over 0. Values and weights are divided by powers of two: no measure depends on their unit. */
export interface CoveredRow<Row> {
  readonly row: Row;
  readonly value: number;
  readonly weight: number;
}

/** Rows that a measure is made of, and the head of its record. */
export interface CoveredRows<Row> {
  readonly head: Omit<InequalityFigures, "value" | "reason">;
  readonly reason: InequalityReason | null;
  readonly used: readonly CoveredRow<Row>[];
  /** Of the weights in `used`. */
  readonly total: number;
  /** Of the values in `used`, exactly that value where all are the same. */
  readonly mean: number;
  /** What one unit of `used` values is in those of the caller: two factors, as their product may lie outside the numbers. */
  readonly units: readonly [number, number];
}

/** Two powers of two whose product brings a number to 1 up to 2. */
function factors(largest: number): readonly [number, number] {
  if (largest === 0) return [1, 1];
  const exponent = Math.floor(Math.log2(largest));
  const half = Math.trunc(exponent / 2);
  return [2 ** -half, 2 ** (half - exponent)];
}

const outOfRange = (name: string, what: string, got: unknown, place: number): RangeRefusal => {
  const negative = typeof got === "number" && got < 0 && Number.isFinite(got);
  return rangeRefusal(
    negative ? `${what}-negative` : "not-finite",
    `${name} requires a finite ${what} of at least 0, got ${String(got)} in row ${place}`,
  );
};

/**
 * Takes the rows that are known, checks them, and says how much of the group they are.
 *
 * @param known - whether everything else that a measure reads is known in a row
 * @throws RangeError `not-finite`, `value-negative`, `weight-negative`, `weight-not-given`, `coverage-out-of-range`, `sum-overflow`
 *
 * @internal
 */
export function coveredRows<Row extends InequalityRow>(
  name: string,
  rows: readonly Row[],
  options: InequalityOptions,
  known: (row: Row) => boolean = () => true,
): CoveredRows<Row> {
  const { minimumCoverage = 0 } = options;
  if (!(Number.isFinite(minimumCoverage) && minimumCoverage >= 0 && minimumCoverage <= 1))
    throw rangeRefusal("coverage-out-of-range", `${name} requires a minimum coverage of 0 to 1, got ${minimumCoverage}`);
  const weighted = rows[0]?.weight !== undefined;
  const weights: number[] = [];
  const covered: { readonly row: Row; readonly value: number; readonly weight: number }[] = [];
  for (const [place, row] of rows.entries()) {
    const { value, weight = weighted ? undefined : 1 } = row;
    if (weight === undefined || weighted !== (row.weight !== undefined))
      throw rangeRefusal("weight-not-given", `${name} requires a weight in every row or in none, got another in row ${place}`);
    if (value !== null && !(Number.isFinite(value) && value >= 0)) throw outOfRange(name, "value", value, place);
    if (weight !== null && !(Number.isFinite(weight) && weight >= 0)) throw outOfRange(name, "weight", weight, place);
    if (weight !== null) weights.push(weight);
    if (value !== null && weight !== null && known(row)) covered.push({ row, value: value + 0, weight: weight + 0 });
  }
  const coveredWeight = exactSum(covered.map(({ weight }) => weight));
  const knownWeight = exactSum(weights);
  const some = covered.filter(({ weight }) => weight > 0);
  const [v, w] = [factors(largest(some.map(({ value }) => value))), factors(largest(some.map(({ weight }) => weight)))];
  const used = some.map(({ row, value, weight }) => ({ row, value: value * v[0] * v[1], weight: weight * w[0] * w[1] }));
  const total = exactSum(used.map(({ weight }) => weight));
  const [first] = used;
  const same = used.every(({ value }) => value === first?.value);
  const mean = first === undefined ? 0 : same ? first.value : exactSum(used.map(({ value, weight }) => value * weight)) / total;
  const units = [1 / v[0], 1 / v[1]] as const;
  const enough = covered.length >= minimumCoverage * rows.length && coveredWeight >= minimumCoverage * knownWeight;
  const reason: InequalityReason | null =
    covered.length === 0
      ? "nothing-known"
      : !enough
        ? "coverage-too-low"
        : first === undefined
          ? "weight-zero"
          : mean === 0
            ? "mean-zero"
            : null;
  return {
    head: {
      weighting: weighted ? "weighted" : "unweighted",
      covered: covered.length,
      members: rows.length,
      coveredWeight,
      knownWeight,
      mean: first === undefined ? null : Math.min(Number.MAX_VALUE, mean * units[0] * units[1]),
    },
    reason,
    used,
    total,
    mean,
    units,
  };
}

const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => (one > most ? one : most), 0);

/**
 * A value that came out of sound figures but left the range of numbers is refused, not shown.
 *
 * @throws RangeError `inequality-overflow`
 *
 * @internal
 */
export function finite(name: string, value: number): number {
  if (!Number.isFinite(value)) throw rangeRefusal("inequality-overflow", `${name} requires a result within the range of numbers, got more`);
  return value + 0;
}
