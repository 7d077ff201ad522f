import { rangeRefusal } from "../../model/refusal.ts";
import { startFrom } from "../linear/simplex.ts";
import { rememberFacet, startFromFacet } from "./facets.ts";
import { type Exclusion, solveOver } from "./solveOver.ts";
import { setPoint, type Technology, variableValue } from "./technology.ts";

/** A score within so much of 1 is 1. */
const ONE = 1e-10;

/**
 * Radial measure of a point against a technology (M. J. Farrell 1957; Charnes, Cooper and Rhodes 1978; Banker, Charnes and Cooper 1984):
 * θ, the least part of the inputs that would do, or φ, the largest multiple of the outputs that could be.
 *
 * @param points - where the point is written, at place `at`
 * @returns the score, not rounded; `null` where the technology has nothing to compare the point with
 * @internal
 */
export function radialScore(of: Technology, points: Float64Array, at: number): number | null {
  setPoint(of, points, at);
  startFromFacet(of);
  const score = scoreOver(of, null);
  if (score !== null && of.program.steps > 0) rememberFacet(of);
  return score;
}

/**
 * The same of a reference set without one unit, for the point that was set last.
 *
 * @param start - the basis of the point against the whole set
 * @internal
 */
export function scoreWithout(of: Technology, excluded: Exclusion, start: Int32Array): number | null {
  startFrom(of.program, start);
  return scoreOver(of, excluded);
}

function scoreOver(of: Technology, excluded: Exclusion | null): number | null {
  const end = solveOver(of, excluded);
  if (end === "infeasible") return null;
  if (end === "optimal") return variableValue(of.program, of.program.rows);
  throw rangeRefusal(
    "program-ill-conditioned",
    `the frontier requires figures that can be reckoned with together, got a program that is ${end}`,
  );
}

/**
 * A score free of the last rounding.
 *
 * @internal
 */
export const roundedScore = (score: number): number => (Math.abs(score - 1) <= ONE ? 1 : Math.max(0, score) + 0);

/**
 * Columns that stand in the way where a point has nothing to be compared with: no mixture of the others reaches them.
 *
 * @internal
 */
export function blockingColumns({ inputs, outputs, program }: Technology): readonly number[] {
  return Array.from({ length: inputs + outputs }, (_, i) => i).filter((i) => Math.abs(program.prices[i] as number) > 1e-9);
}
