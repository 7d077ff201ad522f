import { logicalBasis } from "../linear/simplex.ts";
import { type SimplexEnd, solveSimplex } from "../linear/solveSimplex.ts";
import { divisorOf, joinFrame, type Technology } from "./technology.ts";

/** Prices on the wrong side by less are rounding. */
const TOLERANCE = 1e-10;
/** Prices that are 0 but for rounding; above the second one they are not looked at closely. */
const TIE = 1e-9;
const NEAR = 1e-5;

/**
 * A unit that is left out of the reference set, and the units whose peer it was: it alone may have made them redundant.
 *
 * @internal
 */
export interface Exclusion {
  readonly unit: number;
  readonly dependants: Int32Array;
}

/**
 * Solves the program over the whole reference set, save for one unit: over the frame, which grows until no unit outside undercuts.
 *
 * @internal
 */
export function solveOver(of: Technology, excluded: Exclusion | null): SimplexEnd {
  const { program, frame } = of;
  const column = excluded === null ? -1 : frame.indexOf(excluded.unit);
  if (column >= 0) program.upper[program.rows + column + 1] = 0;
  const end = search(of, excluded);
  if (column >= 0) program.upper[program.rows + column + 1] = Number.POSITIVE_INFINITY;
  return end;
}

function search(of: Technology, excluded: Exclusion | null): SimplexEnd {
  const { program } = of;
  for (;;) {
    let end = solveSimplex(program);
    if (end === "stalled") {
      logicalBasis(program);
      end = solveSimplex(program);
    }
    if (end === "stalled" || end === "unbounded") return end;
    const joining = undercutting(of, excluded);
    if (joining < 0) return end;
    joinFrame(of, joining);
  }
}

/**
 * Prices every unit outside the frame, and remembers those that would do as well as the ones in it.
 *
 * @returns the unit that would improve the objective most; −1 where none would
 */
function undercutting(of: Technology, excluded: Exclusion | null): number {
  const { inputs, outputs, returns, points, program, factors, live, inFrame, tied, worths: weights } = of;
  const width = inputs + outputs;
  for (let i = 0; i < width; i++) weights[i] = (i < inputs ? -1 : 1) * (program.prices[i] as number) * (factors[i] as number);
  const constant = returns === "constant" ? 0 : (program.prices[width] as number);
  const without = excluded?.unit ?? -1;
  let best = -1;
  let lowest = -TOLERANCE;
  tied.length = 0;
  const others = excluded?.dependants ?? live;
  for (let round = others === live ? 1 : 0; round < 2; round++) {
    const candidates = round === 0 ? others : live;
    for (let k = 0; k < candidates.length; k++) {
      const unit = candidates[k] as number;
      let at = unit * width;
      let slope = -constant;
      for (let i = 0; i < width; i++) slope += (weights[i] as number) * (points[at++] as number);
      if (slope > NEAR || inFrame[unit] === 1 || unit === without) continue;
      const steepness = slope / divisorOf(of, unit * width);
      if (steepness < lowest) {
        best = unit;
        lowest = steepness;
      } else if (steepness <= TIE && tied.length < program.rows) tied.push(unit);
    }
  }
  return best;
}

/**
 * Units outside the frame that would do as well as those in it get a column too; a few of them are enough to show it.
 *
 * @internal
 */
export function joinTied(of: Technology): void {
  for (const unit of of.tied) joinFrame(of, unit);
  of.tied.length = 0;
}

/**
 * A unit of the reference set that was found inefficient is never needed again.
 *
 * @internal
 */
export function dropRedundant(of: Technology, unit: number): void {
  if (of.redundant[unit] === 1) return;
  of.redundant[unit] = 1;
  of.dropped += 1;
  if (2 * of.dropped < of.live.length) return;
  of.live = of.live.filter((one) => of.redundant[one] !== 1);
  of.dropped = 0;
}
