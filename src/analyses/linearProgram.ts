import { exactSum } from "../model/exactSum.ts";
import { rangeRefusal, typeRefusal } from "../model/refusal.ts";
import { isProved } from "./linear/isProved.ts";
import { scaleProgram } from "./linear/scaleProgram.ts";
import { addColumn, type Simplex, simplex } from "./linear/simplex.ts";
import { reducedCost, solveSimplex } from "./linear/solveSimplex.ts";

const METHOD = "linear-program/revised-simplex@1";
/** Above it a general solver is the right tool. */
const LARGEST = { constraints: 1000, cells: 4_000_000 } as const;
const FAR = 1e100;

/** One condition of a {@link LinearProgram}: Σ coefficient × variable, related to a bound. */
export interface LinearConstraint {
  /** One for each variable, in the order of `costs`. */
  readonly coefficients: readonly number[];
  readonly relation: "<=" | "=" | ">=";
  readonly bound: number;
}

/** A linear program (úloha lineárního programování): the smallest or largest value of Σ cost × variable under linear conditions. */
export interface LinearProgram {
  readonly goal: "minimum" | "maximum";
  /** Of each variable in the objective. */
  readonly costs: readonly number[];
  readonly constraints: readonly LinearConstraint[];
  /** Least value of each variable; `null` where there is none. @default 0 of each */
  readonly lower?: readonly (number | null)[];
  /** Largest value of each variable; `null` where there is none. @default none */
  readonly upper?: readonly (number | null)[];
}

/** What {@link linearProgram} found. */
export type LinearSolution =
  | {
      readonly method: typeof METHOD;
      readonly status: "optimal";
      readonly objective: number;
      /** Of the variables. Where several are equally good, one of them. */
      readonly values: readonly number[];
      /** Of the constraints: by how much the objective changes when the bound grows by one, within a range (stínová cena). */
      readonly duals: readonly number[];
      /** Of the variables: by how much the objective changes when the variable is pushed up by one. */
      readonly reducedCosts: readonly number[];
    }
  | {
      readonly method: typeof METHOD;
      readonly status: "infeasible";
      /** Places of constraints that cannot hold together, with the bounds of the variables. Perhaps more than need be. */
      readonly conflict: readonly number[];
    }
  | { readonly method: typeof METHOD; readonly status: "unbounded" };

/**
 * Solves a small linear program (lineární programování) by the revised simplex method with bounds.
 *
 * Rows and columns are scaled before, so that crowns in billions beside posts in ones change nothing. An answer is checked
 * against the program as it was given; one that does not hold is refused, not returned.
 *
 * A dense method for at most 1 000 constraints and 4 million coefficients. Whole numbers are not its business.
 *
 * @param program - goal, costs, constraints, bounds
 * @returns the optimum with its duals, or that there is none and why
 * @throws RangeError `no-variables`, `length-differs`, `not-finite`, `number-too-extreme`, `bounds-crossed`, `program-too-large`,
 *   `program-ill-conditioned`; TypeError `goal-not-known`, `relation-not-known`
 *
 * @example
 * // Dantzig's kind of textbook: at most 4 of x, 12 of 2 y, 18 of 3 x + 2 y (Hillier and Lieberman, Wyndor Glass).
 * const constraints = [
 *   { coefficients: [1, 0], relation: "<=", bound: 4 },
 *   { coefficients: [0, 2], relation: "<=", bound: 12 },
 *   { coefficients: [3, 2], relation: "<=", bound: 18 },
 * ];
 * const best = linearProgram({ goal: "maximum", costs: [3, 5], constraints });
 * best.objective // => 36
 * best.values // => [2, 6]
 * best.duals // => [0, 1.5, 1]
 * linearProgram({ goal: "minimum", costs: [1], constraints: [{ coefficients: [1], relation: "<=", bound: -1 }] }).status // => "infeasible"
 * linearProgram({ goal: "maximum", costs: [1], constraints: [] }).status // => "unbounded"
 *
 * @see docs/methods/efficiency.md
 * @category Linear programming
 */
export function linearProgram(program: LinearProgram): LinearSolution {
  const { goal, costs, constraints } = program;
  if (goal !== "minimum" && goal !== "maximum")
    throw typeRefusal("goal-not-known", `linearProgram requires the goal minimum or maximum, got ${String(goal)}`);
  const { lower, upper } = checkedBounds(program);
  const sign = goal === "maximum" ? -1 : 1;
  const state = simplex(constraints.length, costs.length, true);
  fill(state, program, { lower, upper, sign });
  const scale = scaleProgram(state);
  const end = solveSimplex(state);
  if (!isProved(state, end)) throw illConditioned();
  if (end === "unbounded") return { method: METHOD, status: end };
  if (end === "infeasible") {
    const conflict = [...state.prices.keys()].filter((row) => Math.abs(state.prices[row] as number) > 1e-9);
    return { method: METHOD, status: end, conflict };
  }
  const { rows } = state;
  const within = (j: number, value: number): number =>
    Math.min(upper[j] ?? Number.POSITIVE_INFINITY, Math.max(lower[j] ?? Number.NEGATIVE_INFINITY, value));
  const values = costs.map((_, j) => {
    const at = state.place[rows + j] as number;
    const value = (at < 0 ? state.stand[rows + j] : state.level[at]) as number;
    return within(j, (value * (scale.columns[j] as number)) / scale.values) + 0;
  });
  const checked = (value: number): number => {
    if (!Number.isFinite(value)) throw illConditioned();
    return value + 0;
  };
  const duals = constraints.map((_, i) => checked((sign * (state.prices[i] as number) * (scale.rows[i] as number)) / scale.cost));
  const reducedCosts = costs.map((_, j) =>
    state.place[rows + j] === -1 ? checked((sign * reducedCost(state, rows + j, true)) / (scale.cost * (scale.columns[j] as number))) : 0,
  );
  const objective = checked(exactSum(costs.map((cost, j) => checked(cost * (values[j] as number)))));
  return { method: METHOD, status: "optimal", objective, values, duals, reducedCosts };
}

/** Writes the program into the form that is solved. */
function fill(
  state: Simplex,
  { costs, constraints }: LinearProgram,
  { lower, upper, sign }: { readonly lower: readonly (number | null)[]; readonly upper: readonly (number | null)[]; readonly sign: number },
): void {
  const { rows } = state;
  for (const [j, cost] of costs.entries()) {
    const variable = addColumn(state);
    state.cost[variable] = sign * cost;
    state.lower[variable] = lower[j] ?? Number.NEGATIVE_INFINITY;
    state.upper[variable] = upper[j] ?? Number.POSITIVE_INFINITY;
    for (const [i, { coefficients }] of constraints.entries()) state.matrix[j * rows + i] = coefficients[j] as number;
  }
  for (const [i, { relation, bound }] of constraints.entries()) {
    state.right[i] = bound;
    state.lower[i] = relation === ">=" ? Number.NEGATIVE_INFINITY : 0;
    state.upper[i] = relation === "<=" ? Number.POSITIVE_INFINITY : 0;
  }
}

const illConditioned = () =>
  rangeRefusal("program-ill-conditioned", "linearProgram requires numbers that can be reckoned with together, got some too far apart");

/** Checks a program, and gives its bounds. */
function checkedBounds({ costs, constraints, lower = costs.map(() => 0), upper = costs.map(() => null) }: LinearProgram) {
  const count = costs.length;
  if (count === 0) throw rangeRefusal("no-variables", "linearProgram requires at least one variable, got none");
  if (constraints.length > LARGEST.constraints || constraints.length * count > LARGEST.cells)
    throw rangeRefusal(
      "program-too-large",
      `linearProgram requires at most ${LARGEST.constraints} constraints and ${LARGEST.cells} coefficients, got ${constraints.length} by ${count}`,
    );
  const lists = [lower, upper, ...constraints.map(({ coefficients }) => coefficients)];
  const other = lists.find(({ length }) => length !== count);
  if (other !== undefined)
    throw rangeRefusal("length-differs", `linearProgram requires one number for each of ${count} variables, got ${other.length}`);
  for (const list of [costs, constraints.map(({ bound }) => bound), ...lists])
    for (const value of list) if (value !== null) requireReckonable(value);
  for (const { relation } of constraints)
    if (relation !== "<=" && relation !== "=" && relation !== ">=")
      throw typeRefusal("relation-not-known", `linearProgram requires <=, = or >=, got ${String(relation)}`);
  const crossed = lower.findIndex((low, j) => low !== null && low > (upper[j] ?? low));
  if (crossed >= 0)
    throw rangeRefusal(
      "bounds-crossed",
      `linearProgram requires a lower bound up to the upper one, got ${lower[crossed]} and ${upper[crossed]}`,
    );
  return { lower, upper };
}

function requireReckonable(value: number): void {
  if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `linearProgram requires finite numbers, got ${value}`);
  const size = Math.abs(value);
  if (size > FAR || (size > 0 && size < 1 / FAR))
    throw rangeRefusal("number-too-extreme", `linearProgram requires 0 or sizes of 1e-100 to 1e100, got ${value}`);
}
