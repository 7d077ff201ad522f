const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * Density of the standard normal distribution.
 *
 * @internal
 */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / ROOT_OF_TWO_PI;

/**
 * Places and weights of Gauss and Legendre between two ends.
 *
 * @internal
 */
export function gaussLegendre(count: number, from: number, to: number): readonly { readonly at: number; readonly weight: number }[] {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  return Array.from({ length: count }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let round = 0; round < 50; round++) {
      let [value, before] = [x, 1];
      for (let k = 2; k <= count; k++) [value, before] = [((2 * k - 1) * x * value - (k - 1) * before) / k, value];
      slope = (count * (x * value - before)) / (x * x - 1);
      const step = value / slope;
      x -= step;
      if (Math.abs(step) < 1e-15) break;
    }
    return { at: middle + half * x, weight: (2 * half) / ((1 - x * x) * slope * slope) };
  });
}

/**
 * Run lengths L of a chart from each of its states: L = 1 + P L, P the chance of going on from a state to another one.
 *
 * By elimination without exchange of rows, as the diagonal of I − P stays the largest.
 *
 * @returns `null` where a signal comes less than once in 1e9 periods, beyond the digits of numbers
 * @internal
 */
export function runLengths(going: readonly (readonly number[])[]): readonly number[] | null {
  const rows = going.map((row, i) => [...row.map((p, j) => (i === j ? 1 - p : -p)), 1]);
  const size = rows.length;
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] as number;
    for (let i = k + 1; i < size; i++) {
      const row = rows[i] as number[];
      const factor = (row[k] as number) / pivot;
      for (let j = k; j <= size; j++) row[j] = (row[j] as number) - factor * (pivotRow[j] as number);
    }
  }
  const lengths = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let rest = row[size] as number;
    for (let j = i + 1; j < size; j++) rest -= (row[j] as number) * (lengths[j] as number);
    lengths[i] = rest / (row[i] as number);
  }
  return lengths.every((length) => length >= 1 - 1e-9 && length < 1e9) ? lengths : null;
}
