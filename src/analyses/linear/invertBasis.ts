import type { Simplex } from "./simplex.ts";

/** Below it a pivot is taken for 0: programs are scaled, so that coefficients are about 1. */
const SMALLEST_PIVOT = 1e-11;

/**
 * A variable's column in terms of the basis, written into `direction`.
 *
 * @internal
 */
export function setDirection({ rows, matrix, inverse, direction }: Simplex, variable: number): void {
  if (variable < rows) {
    for (let i = 0; i < rows; i++) direction[i] = inverse[i * rows + variable] as number;
    return;
  }
  const start = (variable - rows) * rows;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let k = 0; k < rows; k++) sum += (inverse[i * rows + k] as number) * (matrix[start + k] as number);
    direction[i] = sum;
  }
}

/**
 * The variable whose column is in `direction` takes a place of the basis: one elimination on the inverse.
 *
 * @internal
 */
export function pivot({ rows, inverse, direction }: Simplex, place: number): void {
  const by = direction[place] as number;
  const row = place * rows;
  for (let k = 0; k < rows; k++) inverse[row + k] = (inverse[row + k] as number) / by;
  for (let i = 0; i < rows; i++) {
    const factor = direction[i] as number;
    if (i === place || factor === 0) continue;
    for (let k = 0; k < rows; k++) inverse[i * rows + k] = (inverse[i * rows + k] as number) - factor * (inverse[row + k] as number);
  }
}

/**
 * The inverse anew from the columns of the basis, each at the place where it is largest. A column that depends on the others
 * leaves the basis, and the logical variable of the place takes it.
 *
 * @internal
 */
export function invertBasis(program: Simplex): void {
  const { rows, basis, place, inverse, direction, members, taken } = program;
  members.set(basis);
  taken.fill(0);
  inverse.fill(0);
  for (let i = 0; i < rows; i++) inverse[i * rows + i] = 1;
  for (const variable of members) place[variable] = -1;
  for (const variable of members) {
    if (variable >= rows) continue;
    taken[variable] = 1;
    basis[variable] = variable;
    place[variable] = variable;
  }
  for (const variable of members) {
    if (variable < rows) continue;
    setDirection(program, variable);
    let best = -1;
    let size = SMALLEST_PIVOT;
    for (let i = 0; i < rows; i++) {
      const entry = Math.abs(direction[i] as number);
      if (taken[i] !== 1 && entry > size) {
        best = i;
        size = entry;
      }
    }
    if (best < 0) continue;
    pivot(program, best);
    taken[best] = 1;
    basis[best] = variable;
    place[variable] = best;
  }
  for (let i = 0; i < rows; i++) {
    if (taken[i] === 1) continue;
    basis[i] = i;
    place[i] = i;
  }
}

/**
 * Values of the basis, with what stands outside it at its bounds.
 *
 * @internal
 */
export function setLevels(program: Simplex): void {
  const { rows, columns, matrix, lower, upper, stand, place, right, level, inverse, rest } = program;
  rest.set(right);
  for (let variable = 0; variable < rows + columns; variable++) {
    if ((place[variable] as number) >= 0) continue;
    const value = atBound(lower[variable] as number, upper[variable] as number, stand[variable] as number);
    stand[variable] = value;
    if (value === 0) continue;
    if (variable < rows) rest[variable] = (rest[variable] as number) - value;
    else for (let i = 0; i < rows; i++) rest[i] = (rest[i] as number) - value * (matrix[(variable - rows) * rows + i] as number);
  }
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let k = 0; k < rows; k++) sum += (inverse[i * rows + k] as number) * (rest[k] as number);
    level[i] = sum;
  }
}

/** Where a variable outside the basis stands: at the upper bound if it already does, else at the lower one; 0 without bounds. */
function atBound(lower: number, upper: number, stand: number): number {
  if (stand === upper) return stand;
  if (lower > Number.NEGATIVE_INFINITY) return lower;
  return upper < Number.POSITIVE_INFINITY ? upper : 0;
}
