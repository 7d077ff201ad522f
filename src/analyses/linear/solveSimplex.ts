import { invertBasis, pivot, setDirection, setLevels } from "./invertBasis.ts";
import type { Simplex } from "./simplex.ts";

/**
 * How a search ended. `stalled`: rounding kept it from an end; nothing may be concluded.
 *
 * @internal
 */
export type SimplexEnd = "optimal" | "infeasible" | "unbounded" | "stalled";

/** How far a value may be beyond its bound, and a price on the wrong side of 0: programs are scaled to values of about 1. */
const TOLERANCE = 1e-10;
/** Smallest pivot that is taken. */
const PIVOT = 1e-11;
/** Steps after which the inverse is made anew. */
const RENEWAL = 40;

/**
 * Revised simplex with bounds, from whatever basis the program holds (G. B. Dantzig; Bland 1977 against cycling).
 *
 * While some basic variable is beyond its bounds, the sum of infeasibilities is minimised, then the cost. What is steepest
 * enters; of equal limits the one with the largest pivot leaves. After many steps without progress the rule of Bland
 * takes over until there is progress. Every answer is given of a freshly made inverse.
 *
 * @internal
 */
export function solveSimplex(program: Simplex): SimplexEnd {
  const { rows } = program;
  const most = 1000 + 50 * (rows + program.columns);
  renew(program);
  program.entering = -1;
  program.steps = 0;
  let since = 0;
  let idle = 0;
  for (let step = 0; step < most; step++) {
    if (since >= RENEWAL) {
      renew(program);
      since = 0;
    }
    const feasible = setPrices(program);
    const bland = idle > 20 + 4 * rows;
    const steep = enteringVariable(program, feasible, bland);
    const entering = steep < 0 && program.faintCosts ? faintVariable(program, feasible) : steep;
    if (entering < 0) {
      if (since > 0) renew(program);
      // What was optimal still is when the fresh basis is within its bounds; anything else is looked at anew.
      if (since === 0 || (feasible && setPrices(program))) return feasible ? "optimal" : "infeasible";
      since = 0;
      continue;
    }
    const moved = move(program, entering, feasible, bland);
    if (moved === null) {
      program.entering = entering;
      if (since === 0) return feasible ? "unbounded" : "stalled";
      since = RENEWAL;
      continue;
    }
    since += 1;
    program.steps += 1;
    idle = moved > TOLERANCE ? 0 : idle + 1;
  }
  return "stalled";
}

function renew(program: Simplex): void {
  invertBasis(program);
  setLevels(program);
}

const isBelow = (value: number, lower: number): boolean => value < lower - TOLERANCE;
const isAbove = (value: number, upper: number): boolean => value > upper + TOLERANCE;

/** Prices of the rows; whether the basis is within its bounds, so that they are prices of the objective. */
function setPrices({ rows, basis, level, lower, upper, cost, inverse, prices }: Simplex): boolean {
  let feasible = true;
  prices.fill(0);
  for (let i = 0; i < rows; i++) {
    const variable = basis[i] as number;
    const value = level[i] as number;
    const slope = isBelow(value, lower[variable] as number) ? -1 : isAbove(value, upper[variable] as number) ? 1 : 0;
    if (slope === 0) continue;
    feasible = false;
    for (let k = 0; k < rows; k++) prices[k] = (prices[k] as number) + slope * (inverse[i * rows + k] as number);
  }
  if (!feasible) return false;
  for (let i = 0; i < rows; i++) {
    const factor = cost[basis[i] as number] as number;
    if (factor === 0) continue;
    for (let k = 0; k < rows; k++) prices[k] = (prices[k] as number) + factor * (inverse[i * rows + k] as number);
  }
  return true;
}

/**
 * What one unit of a variable outside the basis adds to the objective.
 *
 * @internal
 */
export function reducedCost({ rows, matrix, cost, prices }: Simplex, variable: number, feasible: boolean): number {
  let sum = feasible ? (cost[variable] as number) : 0;
  if (variable < rows) return sum - (prices[variable] as number);
  const start = (variable - rows) * rows;
  for (let i = 0; i < rows; i++) sum -= (prices[i] as number) * (matrix[start + i] as number);
  return sum;
}

/** The steepest variable that improves the objective, or the first one; −1 where none does. */
function enteringVariable(program: Simplex, feasible: boolean, first: boolean): number {
  const { rows, columns, matrix, cost, prices } = program;
  let best = -1;
  let steepest = TOLERANCE;
  for (let variable = 0; variable < rows; variable++) {
    const slope = (feasible ? (cost[variable] as number) : 0) - (prices[variable] as number);
    if (Math.abs(slope) <= steepest || !canMove(program, variable, slope)) continue;
    if (first) return variable;
    best = variable;
    steepest = Math.abs(slope);
  }
  let at = 0;
  for (let variable = rows; variable < rows + columns; variable++) {
    let slope = feasible ? (cost[variable] as number) : 0;
    for (let i = 0; i < rows; i++) slope -= (prices[i] as number) * (matrix[at++] as number);
    // The slope is looked at first: for most of the columns nothing else is needed.
    if (Math.abs(slope) <= steepest || !canMove(program, variable, slope)) continue;
    if (first) return variable;
    best = variable;
    steepest = Math.abs(slope);
  }
  return best;
}

/** Whether a variable stands outside the basis and may go the way that its slope asks for. */
function canMove({ lower, upper, stand, place }: Simplex, variable: number, slope: number): boolean {
  if ((place[variable] as number) >= 0 || lower[variable] === upper[variable]) return false;
  return stand[variable] !== (slope < 0 ? upper[variable] : lower[variable]);
}

/**
 * A variable with so small a cost that its slope is below the tolerance, yet clearly more than the rounding of its own terms;
 * −1 where there is none.
 */
function faintVariable(program: Simplex, feasible: boolean): number {
  const { rows, columns, matrix, basis, cost, inverse, prices } = program;
  for (let variable = 0; variable < rows + columns; variable++) {
    const slope = reducedCost(program, variable, feasible);
    if (slope === 0 || !canMove(program, variable, slope)) continue;
    let size = feasible ? Math.abs(cost[variable] as number) : 0;
    if (variable < rows) {
      if (feasible)
        for (let i = 0; i < rows; i++) size += Math.abs((cost[basis[i] as number] as number) * (inverse[i * rows + variable] as number));
      else size = 1;
    } else {
      const start = (variable - rows) * rows;
      for (let i = 0; i < rows; i++) size += Math.abs((prices[i] as number) * (matrix[start + i] as number));
    }
    if (Math.abs(slope) > 1e-7 * size + 1e-14) return variable;
  }
  return -1;
}

/**
 * Moves the entering variable as far as the basis allows and changes the basis.
 *
 * @returns how far; `null` where nothing stops it
 */
function move(program: Simplex, entering: number, feasible: boolean, first: boolean): number | null {
  const { rows, basis, place, level, lower, upper, stand, direction } = program;
  const sign = reducedCost(program, entering, feasible) < 0 ? 1 : -1;
  setDirection(program, entering);
  let limit = Number.POSITIVE_INFINITY;
  let leaving = -1;
  let bound = 0;
  for (let i = 0; i < rows; i++) {
    const rate = -sign * (direction[i] as number);
    if (Math.abs(rate) < PIVOT) continue;
    const variable = basis[i] as number;
    const value = level[i] as number;
    const low = lower[variable] as number;
    const high = upper[variable] as number;
    // What is beyond a bound is stopped where it comes back to it; further beyond, its slope already counts.
    const stop =
      rate > 0
        ? isBelow(value, low)
          ? low
          : isAbove(value, high)
            ? null
            : high
        : isAbove(value, high)
          ? high
          : isBelow(value, low)
            ? null
            : low;
    if (stop === null || !Number.isFinite(stop)) continue;
    const far = Math.max(0, (stop - value) / rate);
    const tied = leaving >= 0 && Math.abs(far - limit) <= 1e-12 * (1 + limit);
    const larger = tied && (first ? variable < (basis[leaving] as number) : Math.abs(rate) > Math.abs(direction[leaving] as number));
    if (tied ? larger : far < limit) {
      limit = far;
      leaving = i;
      bound = stop;
    }
  }
  const range = (upper[entering] as number) - (lower[entering] as number);
  if (range < limit) {
    for (let i = 0; i < rows; i++) level[i] = (level[i] as number) - sign * range * (direction[i] as number);
    stand[entering] = sign > 0 ? (upper[entering] as number) : (lower[entering] as number);
    return range;
  }
  if (leaving < 0) return null;
  for (let i = 0; i < rows; i++) level[i] = (level[i] as number) - sign * limit * (direction[i] as number);
  level[leaving] = (stand[entering] as number) + sign * limit;
  const left = basis[leaving] as number;
  stand[left] = bound;
  place[left] = -1;
  basis[leaving] = entering;
  place[entering] = leaving;
  pivot(program, leaving);
  return limit;
}
