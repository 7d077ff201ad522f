import type { FrontierOrientation, ReturnsToScale } from "../../../src/analyses/efficiency/frontierOptions.ts";
import type { LinearConstraint, LinearProgram } from "../../../src/analyses/linearProgram.ts";

type Rows = readonly (readonly number[])[];

const relations = { variable: "=", "non-increasing": "<=", "non-decreasing": ">=" } as const;

/**
 * The envelopment program of one point as it stands in textbooks, to be given to any solver: the score first, then a weight for each unit
 * of the reference set. The column `fixed` of the side that is scored cannot be changed. Shares nothing with the library but the shape of a linear program.
 */
export function envelopmentProgram(
  reference: { readonly inputs: Rows; readonly outputs: Rows },
  point: { readonly inputs: readonly number[]; readonly outputs: readonly number[] },
  orientation: FrontierOrientation,
  returns: ReturnsToScale,
  fixed = -1,
): LinearProgram {
  const inward = orientation === "input";
  const constraints: LinearConstraint[] = [
    ...point.inputs.map((own, i): LinearConstraint => {
      const scored = inward && fixed !== i;
      return {
        coefficients: [scored ? -own : 0, ...reference.inputs.map((one) => one[i] as number)],
        relation: "<=",
        bound: scored ? 0 : own,
      };
    }),
    ...point.outputs.map((own, r): LinearConstraint => {
      const scored = !inward && fixed !== r;
      return {
        coefficients: [scored ? -own : 0, ...reference.outputs.map((one) => one[r] as number)],
        ...{ relation: ">=", bound: scored ? 0 : own },
      };
    }),
  ];
  if (returns !== "constant")
    constraints.push({ coefficients: [0, ...reference.inputs.map(() => 1)], relation: relations[returns], bound: 1 });
  return { goal: inward ? "minimum" : "maximum", costs: [1, ...reference.inputs.map(() => 0)], constraints };
}
