import type { Simplex } from "./simplex.ts";

/** Powers of two that a program was multiplied by: exact, and undone exactly. */
export interface ProgramScale {
  /** Of each row. */
  readonly rows: Float64Array;
  /** Of each column. */
  readonly columns: Float64Array;
  /** Of the objective. */
  readonly cost: number;
  /** Of values and right sides. */
  readonly values: number;
}

/** The power of two nearest to a positive number, and never so far out that scaling would overflow. */
const power = (size: number): number => 2 ** Math.max(-400, Math.min(400, Math.round(Math.log2(size))));

/** The root of the product of the smallest and the largest coefficient, as sizes. */
interface Spread {
  low: number;
  high: number;
}

const widen = (spread: Spread, size: number): void => {
  if (size === 0) return;
  if (size < spread.low) spread.low = size;
  if (size > spread.high) spread.high = size;
};
const middle = ({ low, high }: Spread): number => (high === 0 ? 1 : 2 ** ((Math.log2(low) + Math.log2(high)) / 2));
const spreads = (count: number): readonly Spread[] => Array.from({ length: count }, () => ({ low: Number.POSITIVE_INFINITY, high: 0 }));

/** Factors of rows and columns that bring the coefficients near to 1, in a few rounds (geometric scaling). */
function factors(matrix: Float64Array, height: number, width: number): readonly [rows: Float64Array, columns: Float64Array] {
  const rows = new Float64Array(height).fill(1);
  const columns = new Float64Array(width).fill(1);
  const scaled = (i: number, j: number): number =>
    Math.abs(matrix[j * height + i] as number) * (rows[i] as number) * (columns[j] as number);
  for (let round = 0; round < 4; round++) {
    const ofRows = spreads(height);
    for (let j = 0; j < width; j++) for (let i = 0; i < height; i++) widen(ofRows[i] as Spread, scaled(i, j));
    for (let i = 0; i < height; i++) rows[i] = (rows[i] as number) / middle(ofRows[i] as Spread);
    const ofColumns = spreads(width);
    for (let j = 0; j < width; j++) for (let i = 0; i < height; i++) widen(ofColumns[j] as Spread, scaled(i, j));
    for (let j = 0; j < width; j++) columns[j] = (columns[j] as number) / middle(ofColumns[j] as Spread);
  }
  return [rows.map(power), columns.map(power)];
}

/** The geometric mean of the sizes that are not 0; 1 where there are none. */
function typical(sizes: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const size of sizes) {
    if (size === 0 || !Number.isFinite(size)) continue;
    sum += Math.log2(Math.abs(size));
    count += 1;
  }
  return count === 0 ? 1 : 2 ** (sum / count);
}

/**
 * Brings a program to values of about 1, whatever units it was written in: rows, columns, objective and values are
 * multiplied by powers of two. The bounds of logical variables are 0 or infinite and stay.
 *
 * @internal
 */
export function scaleProgram({ rows: height, columns: width, matrix, cost, lower, upper, right }: Simplex): ProgramScale {
  const [rows, columns] = factors(matrix, height, width);
  for (let j = 0; j < width; j++)
    for (let i = 0; i < height; i++)
      matrix[j * height + i] = (matrix[j * height + i] as number) * (rows[i] as number) * (columns[j] as number);
  for (let i = 0; i < height; i++) right[i] = (right[i] as number) * (rows[i] as number);
  for (let j = 0; j < width; j++) {
    const at = height + j;
    const factor = columns[j] as number;
    cost[at] = (cost[at] as number) * factor;
    lower[at] = (lower[at] as number) / factor;
    upper[at] = (upper[at] as number) / factor;
  }
  const sides = typical(right);
  const values = 1 / power(right.some((side) => side !== 0) ? sides : typical([...lower.subarray(height), ...upper.subarray(height)]));
  const largest = cost.reduce((size, one) => Math.max(size, Math.abs(one)), 0);
  const ofCost = largest === 0 ? 1 : 1 / power(largest);
  for (let i = 0; i < height; i++) right[i] = (right[i] as number) * values;
  for (let at = height; at < height + width; at++) {
    cost[at] = (cost[at] as number) * ofCost;
    lower[at] = (lower[at] as number) * values;
    upper[at] = (upper[at] as number) * values;
  }
  return { rows, columns, cost: ofCost, values };
}
