import type { Simplex } from "../linear/simplex.ts";
import { reducedCost, solveSimplex } from "../linear/solveSimplex.ts";
import { joinTied, solveOver } from "./solveOver.ts";
import { type Technology, variableValue } from "./technology.ts";

/** A weight or a slack below it, beside the unit's own size, is rounding. */
const NOTHING = 1e-9;
/** A range wider than it means that there are several answers. */
const APART = 1e-7;

/**
 * Peers and slacks of the point that was measured last.
 *
 * @internal
 */
export interface SlackSolution {
  /** Unit of the reference set and its weight. */
  readonly weights: readonly (readonly [unit: number, weight: number])[];
  /** Of each column, in the units of the scaled points. */
  readonly slacks: readonly number[];
  readonly slacksUnique: readonly boolean[];
  /** Whether there is no other set of peers that does as well. */
  readonly peersUnique: boolean;
}

/**
 * Second phase: with the score kept, the largest weighted sum of slacks, so that what a proportional change leaves is found.
 *
 * @param score - as the first phase left it, not rounded
 * @param slackWeights - of each column; 0 where the slack does not count
 * @internal
 */
export function slackSolution(of: Technology, score: number, slackWeights: readonly number[]): SlackSolution {
  const { inputs, outputs, program, factors } = of;
  const { rows } = program;
  const width = inputs + outputs;
  if (of.tied.length === 0 && tiedVariables(program).length === 0) {
    // Nothing does as well as what the first phase found: there is nothing to choose from.
    return { ...solutionOf(of), slacksUnique: Array.from({ length: width }, () => true), peersUnique: true };
  }
  program.lower[rows] = score;
  program.upper[rows] = score;
  program.cost[rows] = 0;
  const worth = slackWeights.map((weight, i) => weight / (factors[i] as number));
  const most = Math.max(...worth);
  for (let i = 0; i < width; i++) program.cost[i] = most > 0 ? -(worth[i] as number) / most : 0;
  solveOver(of, null);
  joinTied(of);
  return { ...solutionOf(of), ...uniqueness(program, width) };
}

/** Weights and slacks of the basis. */
function solutionOf({ inputs, outputs, program, factors, frame, divisors }: Technology): Pick<SlackSolution, "weights" | "slacks"> {
  const slacks = Array.from({ length: inputs + outputs }, (_, i) => {
    const slack = variableValue(program, i);
    return slack <= NOTHING ? 0 : slack / (factors[i] as number);
  });
  const weights: (readonly [number, number])[] = [];
  for (const variable of program.basis) {
    const column = variable - program.rows - 1;
    const weight = variableValue(program, variable);
    if (column >= 0 && weight > NOTHING) weights.push([frame[column] as number, weight / (divisors[column] as number)]);
  }
  return { slacks, weights: weights.toSorted(([a], [b]) => a - b) };
}

/** Variables outside the basis that can be raised without a loss. */
function tiedVariables(program: Simplex): readonly number[] {
  const { rows, columns, place, lower, upper } = program;
  const tied: number[] = [];
  for (let variable = 0; variable < rows + columns; variable++)
    if (place[variable] === -1 && lower[variable] !== upper[variable] && Math.abs(reducedCost(program, variable, true)) <= NOTHING)
      tied.push(variable);
  return tied;
}

/** Whether weights and slacks are the only ones: nothing outside the basis can be raised without a loss. */
function uniqueness(program: Simplex, width: number): Pick<SlackSolution, "slacksUnique" | "peersUnique"> {
  const { rows, columns, place, stand } = program;
  const tied = tiedVariables(program);
  const all = (unique: boolean): readonly boolean[] => Array.from({ length: width }, () => unique);
  if (tied.length === 0) return { slacksUnique: all(true), peersUnique: true };
  const [lower, upper, cost] = [program.lower.slice(), program.upper.slice(), program.cost.slice()];
  for (let variable = 0; variable < rows + columns; variable++) {
    if (place[variable] !== -1 || tied.includes(variable)) continue;
    program.lower[variable] = stand[variable] as number;
    program.upper[variable] = stand[variable] as number;
  }
  const largest = (wanted: readonly number[], sign: number): number => {
    program.cost.fill(0);
    for (const variable of wanted) program.cost[variable] = -sign;
    if (solveSimplex(program) !== "optimal") return Number.POSITIVE_INFINITY;
    return sign * wanted.reduce((sum, variable) => sum + variableValue(program, variable), 0);
  };
  const peersUnique = largest(tied, 1) <= APART;
  const slacksUnique = all(true).map((_, i) => peersUnique || largest([i], 1) + largest([i], -1) <= APART);
  program.lower.set(lower);
  program.upper.set(upper);
  program.cost.set(cost);
  return { slacksUnique, peersUnique };
}
