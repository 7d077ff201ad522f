import type { Simplex } from "./simplex.ts";
import { reducedCost, type SimplexEnd } from "./solveSimplex.ts";

/** Part of the terms of a sum that is taken for rounding. */
const ROUNDING = 1e-9;

/** Value of a variable, within its bounds. */
function variableValue({ place, stand, level, lower, upper }: Simplex, variable: number): number {
  const at = place[variable] as number;
  const value = (at < 0 ? stand[variable] : level[at]) as number;
  return Math.min(upper[variable] as number, Math.max(lower[variable] as number, value));
}

/** What each row is off its right side with these values, and how large its terms are. */
function residuals({ rows, columns, matrix, right }: Simplex, values: readonly number[], homogeneous: boolean) {
  const sums = Array.from({ length: rows }, (_, i) => (values[i] as number) - (homogeneous ? 0 : (right[i] as number)));
  const sizes = Array.from({ length: rows }, (_, i) => Math.abs(values[i] as number) + (homogeneous ? 0 : Math.abs(right[i] as number)));
  for (let j = 0; j < columns; j++) {
    const value = values[rows + j] as number;
    if (value === 0) continue;
    for (let i = 0; i < rows; i++) {
      const term = value * (matrix[j * rows + i] as number);
      sums[i] = (sums[i] as number) + term;
      sizes[i] = (sizes[i] as number) + Math.abs(term);
    }
  }
  return { sums, sizes };
}

const balanced = ({ sums, sizes }: ReturnType<typeof residuals>): boolean =>
  sums.every((sum, i) => Math.abs(sum) <= ROUNDING * (1e-3 + (sizes[i] as number)));

/** A variable's reduced cost without its rounding. */
function slopeOf(program: Simplex, variable: number, feasible: boolean): number {
  const { rows, matrix, cost, prices } = program;
  const slope = reducedCost(program, variable, feasible);
  let size = 1e-3 + (feasible ? Math.abs(cost[variable] as number) : 0);
  if (variable < rows) size += Math.abs(prices[variable] as number);
  else for (let i = 0; i < rows; i++) size += Math.abs((prices[i] as number) * (matrix[(variable - rows) * rows + i] as number));
  return Math.abs(slope) <= ROUNDING * size ? 0 : slope;
}

/** Least value of prices · right + slopes · variables over the bounds; minus infinity where there is none. */
function leastValue(program: Simplex, feasible: boolean): { readonly least: number; readonly size: number } {
  const { rows, columns, right, prices, lower, upper } = program;
  let least = 0;
  let size = 0;
  const add = (term: number): void => {
    least += term;
    size += Math.abs(term);
  };
  for (let i = 0; i < rows; i++) add((prices[i] as number) * (right[i] as number));
  for (let variable = 0; variable < rows + columns; variable++) {
    const slope = slopeOf(program, variable, feasible);
    if (slope !== 0) add(slope * ((slope > 0 ? lower[variable] : upper[variable]) as number));
  }
  return { least, size };
}

/**
 * Whether the end of a search is proved by what it left behind, whatever way led there: an optimum by values that keep all rows
 * and by prices that nothing can undercut (strong duality), infeasibility by prices under which no values add up (Farkas),
 * an objective without bounds by a direction that keeps all rows and improves for ever.
 *
 * @internal
 */
export function isProved(program: Simplex, end: SimplexEnd): boolean {
  const { rows, columns, cost, lower, upper, basis, direction, entering } = program;
  const all = Array.from({ length: rows + columns }, (_, variable) => variable);
  if (end === "optimal") {
    const values = all.map((variable) => variableValue(program, variable));
    const terms = all.map((variable) => (cost[variable] as number) * (values[variable] as number));
    const { least, size } = leastValue(program, true);
    const gap = terms.reduce((sum, term) => sum + term, -least);
    return (
      balanced(residuals(program, values, false)) &&
      Math.abs(gap) <= ROUNDING * (1e-3 + terms.reduce((sum, term) => sum + Math.abs(term), size))
    );
  }
  if (end === "infeasible") {
    const { least, size } = leastValue(program, false);
    return least > ROUNDING * size;
  }
  if (end !== "unbounded") return false;
  const sign = reducedCost(program, entering, true) < 0 ? 1 : -1;
  const ray = all.map(() => 0);
  ray[entering] = sign;
  for (let i = 0; i < rows; i++) {
    const rate = -sign * (direction[i] as number);
    if (Math.abs(rate) > ROUNDING) ray[basis[i] as number] = rate;
  }
  const terms = ray.map((rate, variable) => rate * (cost[variable] as number));
  const gain = terms.reduce((sum, term) => sum + term, 0);
  return (
    ray.every((rate, variable) => (rate === 0 ? true : !Number.isFinite((rate > 0 ? upper[variable] : lower[variable]) as number))) &&
    balanced(residuals(program, ray, true)) &&
    gain < -ROUNDING * terms.reduce((sum, term) => sum + Math.abs(term), 0)
  );
}
