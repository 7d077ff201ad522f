import { rangeRefusal } from "../../model/refusal.ts";
import { finiteFigure } from "./finiteFigure.ts";
import type { ColumnTarget } from "./frontierColumn.ts";
import type { FrontierSample } from "./frontierSample.ts";
import { radialScore, roundedScore, scoreWithout } from "./radialScore.ts";
import { scoreAbsence } from "./sampleTechnology.ts";
import { type SlackSolution, slackSolution } from "./slackSolution.ts";
import { dropRedundant } from "./solveOver.ts";
import { setPoint, type Technology } from "./technology.ts";
import type { UnitEfficiency } from "./unitEfficiency.ts";

/**
 * Score, peers and slacks of one unit, before names are given.
 *
 * @internal
 */
export interface UnitSolution extends Pick<UnitEfficiency, "reason" | "status" | "peersUnique"> {
  /** Not rounded. */
  readonly score: number | null;
  readonly weights: SlackSolution["weights"];
  /** Basis of the program that gives the score. */
  readonly basis: Int32Array;
  readonly columns: readonly ColumnTarget[];
}

/**
 * Both phases for one unit of a sample.
 *
 * @internal
 */
export function unitSolution(
  sample: FrontierSample,
  of: Technology,
  unit: number,
  slackWeights: "column-means" | "original-units",
): UnitSolution {
  const { points, discretionary, means, columns } = sample;
  const reason = scoreAbsence(sample, of.orientation, unit);
  const score = reason === null ? radialScore(of, points, unit * columns.length) : null;
  if (reason === null && score === null)
    throw rangeRefusal(
      "program-ill-conditioned",
      "the frontier requires figures that can be reckoned with together, got a unit that it does not reach",
    );
  const basis = of.program.basis.slice();
  if (score === null) return { score, reason, status: null, weights: [], basis, peersUnique: null, columns: [] };
  const counted = means.map((mean, i) => (discretionary[i] !== true ? 0 : slackWeights === "column-means" ? 1 : mean));
  const found = slackSolution(of, score, counted);
  const gain = found.slacks.some((slack, i) => slack > 0 && discretionary[i] === true);
  const status = roundedScore(score) !== 1 ? "inefficient" : gain ? "weakly-efficient" : "efficient";
  if (status === "inefficient") dropRedundant(of, unit);
  const alone = found.weights.length === 1 && found.weights[0]?.[0] === unit;
  return {
    ...{ score, reason, status, basis, columns: targets(sample, of, unit, roundedScore(score), found) },
    // An efficient unit is its own peer; mixtures that do as well are other sets.
    weights: status === "efficient" ? [[unit, 1]] : found.weights,
    peersUnique: found.peersUnique && (status !== "efficient" || alone),
  };
}

function targets(
  { columns, inputs, values, means, discretionary }: FrontierSample,
  { orientation }: Technology,
  unit: number,
  score: number,
  { slacks, slacksUnique }: SlackSolution,
): readonly ColumnTarget[] {
  return columns.map(({ id }, i) => {
    const value = values[unit * columns.length + i] as number;
    const scored = discretionary[i] === true && (orientation === "input") === i < inputs;
    const radial = finiteFigure(scored ? score * value : value);
    const slack = finiteFigure((slacks[i] as number) * (means[i] as number));
    const target = i < inputs ? Math.max(0, radial - slack) : finiteFigure(radial + slack);
    return { column: id, role: i < inputs ? "input" : "output", value, radial, slack, slackUnique: slacksUnique[i] as boolean, target };
  });
}

/**
 * Of each unit, the units whose peer it is.
 *
 * @internal
 */
export function dependantsOf(solutions: readonly UnitSolution[]): readonly Int32Array[] {
  const found: number[][] = solutions.map(() => []);
  for (const [unit, { weights }] of solutions.entries()) for (const [peer] of weights) if (peer !== unit) found[peer]?.push(unit);
  return found.map((units) => Int32Array.from(units));
}

/**
 * Scores of a unit without each of its peers in turn; `null` for itself.
 *
 * @internal
 */
export function scoresWithout(
  { points, columns }: FrontierSample,
  of: Technology,
  unit: number,
  { weights, basis }: UnitSolution,
  dependants: readonly Int32Array[],
): readonly (number | null)[] {
  setPoint(of, points, unit * columns.length);
  return weights.map(([peer]) => {
    if (peer === unit) return null;
    const score = scoreWithout(of, { unit: peer, dependants: dependants[peer] as Int32Array }, basis);
    return score === null ? null : roundedScore(score);
  });
}
