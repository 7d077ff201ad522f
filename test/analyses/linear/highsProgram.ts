import loadHighs, { type Highs } from "highs";
import type { LinearProgram } from "../../../src/analyses/linearProgram.ts";

/** The loader is the default export of a module, whatever its types make of it. */
const load = loadHighs as unknown as () => Promise<Highs>;
const highs = await load();

/** A linear program solved by HiGHS, without presolve, to its tightest tolerances. */
export function highsProgram({ goal, costs, constraints, lower, upper }: LinearProgram): "infeasible" | "unbounded" | "other" | number {
  const [numCols, numRows] = [costs.length, constraints.length];
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  for (const j of costs.keys()) {
    for (const [i, { coefficients }] of constraints.entries()) {
      const value = coefficients[j] as number;
      if (value === 0) continue;
      indices.push(i);
      values.push(value);
    }
    starts.push(indices.length);
  }
  const { minimize, maximize } = highs.constants.objectiveSense;
  const model = highs.createModel({
    ...{ numCols, numRows, sense: goal === "minimum" ? minimize : maximize, colCost: costs },
    colLower: costs.map((_, j) => (lower === undefined ? 0 : (lower[j] ?? -highs.infinity))),
    colUpper: costs.map((_, j) => upper?.[j] ?? highs.infinity),
    rowLower: constraints.map(({ relation, bound }) => (relation === "<=" ? -highs.infinity : bound)),
    rowUpper: constraints.map(({ relation, bound }) => (relation === ">=" ? highs.infinity : bound)),
    matrix: { format: "csc", numRows, numCols, starts, indices, values },
  });
  model.options.set({ output_flag: false, presolve: "off", primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 });
  model.run();
  const status = model.getModelStatus();
  const objective = model.getObjectiveValue();
  model.dispose();
  const { optimal, infeasible, unbounded } = highs.constants.modelStatus;
  if (status === optimal) return objective;
  return status === infeasible ? "infeasible" : status === unbounded ? "unbounded" : "other";
}
