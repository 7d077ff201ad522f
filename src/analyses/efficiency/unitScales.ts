import type { ReturnsToScale } from "./frontierOptions.ts";
import type { FrontierSample } from "./frontierSample.ts";
import { radialScore, roundedScore } from "./radialScore.ts";
import { dropRedundant } from "./solveOver.ts";
import { type Technology, technology } from "./technology.ts";
import type { UnitScale } from "./unitEfficiency.ts";
import type { UnitSolution } from "./unitSolution.ts";

/** Scores that differ by less, as a part of them, are taken for the same. */
const APART = 1e-8;
const same = (a: number, b: number): boolean => Math.abs(a - b) <= APART * Math.max(1, Math.abs(b));

/**
 * Scale efficiency and returns to scale of all units of a sample; `null` where there is no score.
 *
 * @param of - the technology that `solutions` come from
 * @internal
 */
export function unitScales(sample: FrontierSample, of: Technology, solutions: readonly UnitSolution[]): readonly (UnitScale | null)[] {
  const { points, columns } = sample;
  const scoresUnder = (returns: ReturnsToScale): ((unit: number) => number) => {
    if (returns === of.returns) return (unit) => solutions[unit]?.score ?? 0;
    const other = technology(points, { ...of, returns });
    return (unit) => {
      const score = radialScore(other, points, unit * columns.length) ?? 0;
      if (of.orientation === "input" ? score < 1 - APART : score > 1 + APART) dropRedundant(other, unit);
      return score;
    };
  };
  const [constant, variable, nonIncreasing] = [scoresUnder("constant"), scoresUnder("variable"), scoresUnder("non-increasing")];
  return solutions.map(({ score }, unit) => {
    if (score === null) return null;
    const [crs, vrs] = [constant(unit), variable(unit)];
    const returns = same(crs, vrs) ? "constant" : same(nonIncreasing(unit), vrs) ? "decreasing" : "increasing";
    const efficiency = roundedScore(of.orientation === "input" ? crs / vrs : vrs / crs);
    return { constant: roundedScore(crs), variable: roundedScore(vrs), efficiency, returns };
  });
}
