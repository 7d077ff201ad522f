import { addColumn, type Simplex, simplex } from "../linear/simplex.ts";
import { type Facets, facets } from "./facets.ts";
import type { FrontierOrientation, ReturnsToScale } from "./frontierOptions.ts";

/**
 * What the units of a reference set show to be possible: every mixture of them, and everything worse. Only units that were needed
 * so far have a column in the program (the frame); all others are priced by it and join when they undercut.
 *
 * @internal
 */
export interface Technology {
  readonly inputs: number;
  readonly outputs: number;
  readonly orientation: FrontierOrientation;
  readonly returns: ReturnsToScale;
  /** Of each column, inputs first: whether the unit can be asked to change it. */
  readonly discretionary: readonly boolean[];
  /** Units of the reference set, each with its inputs and outputs, scaled. */
  readonly points: Float64Array;
  readonly count: number;
  readonly program: Simplex;
  /** Unit of each column of the program, after the first one, which is the score. */
  readonly frame: number[];
  /** What each weight was divided by in the program. */
  readonly divisors: number[];
  readonly inFrame: Uint8Array;
  /** Units that may still be needed, and which of them were found not to be. */
  live: Int32Array;
  readonly redundant: Uint8Array;
  dropped: number;
  readonly facets: Facets;
  /** Units outside the frame that would do as well as those in it, a few of them, as of the last search. */
  readonly tied: number[];
  /** What each row was multiplied by: the point that is measured is 1 in every row. */
  readonly factors: Float64Array;
  /** The point that is measured. */
  readonly point: Float64Array;
  /** Worth of one of each column at the prices of the last search. */
  readonly worths: Float64Array;
}

/**
 * The technology of some units.
 *
 * @internal
 */
export function technology(
  points: Float64Array,
  given: Pick<Technology, "inputs" | "outputs" | "orientation" | "returns" | "discretionary">,
): Technology {
  const width = given.inputs + given.outputs;
  const count = points.length / width;
  const program = simplex(width + (given.returns === "constant" ? 0 : 1), 64, given.returns === "non-decreasing");
  addColumn(program);
  if (given.returns !== "constant") {
    program.lower[width] = given.returns === "non-decreasing" ? Number.NEGATIVE_INFINITY : 0;
    program.upper[width] = given.returns === "non-increasing" ? Number.POSITIVE_INFINITY : 0;
    program.right[width] = 1;
  }
  return {
    ...{ inputs: given.inputs, outputs: given.outputs, orientation: given.orientation, returns: given.returns },
    ...{ discretionary: given.discretionary, points, count, program, frame: [], divisors: [], tied: [], dropped: 0 },
    facets: facets(program.rows, width),
    inFrame: new Uint8Array(count),
    live: Int32Array.from({ length: count }, (_, unit) => unit),
    redundant: new Uint8Array(count),
    factors: new Float64Array(width),
    point: new Float64Array(width),
    worths: new Float64Array(width),
  };
}

/**
 * Sets the point that is measured: the rows are scaled so that it is 1 in each of them, whatever its size beside the others.
 *
 * @internal
 */
export function setPoint(of: Technology, point: Float64Array, at: number): void {
  const { inputs, outputs, orientation, discretionary, program, factors } = of;
  const { rows, matrix, right, cost, lower, upper } = program;
  const width = inputs + outputs;
  let sum = 0;
  let positive = 0;
  for (let i = 0; i < width; i++) {
    const value = point[at + i] as number;
    of.point[i] = value;
    if (value > 0) positive += 1;
    sum += value;
  }
  const size = positive === 0 ? 1 : sum / positive;
  for (let i = 0; i < width; i++) {
    const value = of.point[i] as number;
    factors[i] = 1 / (value > 0 ? value : size);
    const side = value > 0 ? (i < inputs ? 1 : -1) : 0;
    const scored = discretionary[i] === true && (orientation === "input") === i < inputs;
    matrix[i] = scored ? -side : 0;
    right[i] = scored ? 0 : side;
    cost[i] = 0;
  }
  cost[rows] = orientation === "input" ? 1 : -1;
  lower[rows] = 0;
  upper[rows] = Number.POSITIVE_INFINITY;
  for (const column of of.frame.keys()) setColumn(of, column);
}

/** Writes a unit of the frame into the program, with rows scaled and no coefficient above 1. */
function setColumn(of: Technology, column: number): void {
  const { inputs, outputs, returns, points, program, frame, divisors, factors } = of;
  const { rows, matrix, upper } = program;
  const width = inputs + outputs;
  const from = (frame[column] as number) * width;
  const start = (column + 1) * rows;
  const divisor = divisorOf(of, from);
  for (let i = 0; i < width; i++) {
    const entry = ((points[from + i] as number) * (factors[i] as number)) / divisor;
    matrix[start + i] = i < inputs ? entry : -entry;
  }
  if (returns !== "constant") matrix[start + width] = 1 / divisor;
  divisors[column] = divisor;
  upper[rows + column + 1] = Number.POSITIVE_INFINITY;
}

/**
 * What the coefficients of a unit are divided by, so that none is above 1.
 *
 * @internal
 */
export function divisorOf({ inputs, outputs, returns, points, factors }: Technology, from: number): number {
  // Where the weights have a limit, the row of their sum counts as well; where they have none, a small unit may weigh millions.
  let largest = returns === "variable" || returns === "non-increasing" ? 1 : 0;
  for (let i = 0; i < inputs + outputs; i++) {
    const entry = (points[from + i] as number) * (factors[i] as number);
    if (entry > largest) largest = entry;
  }
  return largest;
}

/**
 * One more unit gets a column.
 *
 * @internal
 */
export function joinFrame(of: Technology, unit: number): void {
  of.frame.push(unit);
  of.inFrame[unit] = 1;
  addColumn(of.program);
  setColumn(of, of.frame.length - 1);
}

/**
 * After the points were moved: what was learnt about them holds no longer, but those that had a column keep it.
 *
 * @internal
 */
export function forgetPoints(of: Technology): void {
  of.live = Int32Array.from({ length: of.count }, (_, unit) => unit);
  of.redundant.fill(0);
  of.dropped = 0;
  of.tied.length = 0;
  of.facets.count = 0;
  of.facets.next = 0;
}

/**
 * Value of a variable of the program.
 *
 * @internal
 */
export function variableValue({ place, level, stand }: Simplex, variable: number): number {
  const at = place[variable] as number;
  return (at < 0 ? stand[variable] : level[at]) as number;
}
