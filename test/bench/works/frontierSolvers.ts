import process from "node:process";
import loadHighs, { type Highs } from "highs";
import { solve } from "yalps";
import type { FrontierUnit } from "../../../src/analyses/efficiency/frontierUnit.ts";
import { figuresOf, frontierColumns } from "./frontierUnits.ts";

/** The loader is the default export of a module, whatever its types make of it. */
const load = loadHighs as unknown as () => Promise<Highs>;

/** A work is prepared at once, and HiGHS is loaded later: it is loaded here, in the process of a work of this name alone. */
const highs: Highs | null = process.argv[2]?.startsWith("frontier") ? await load() : null;

const { inputs, outputs } = frontierColumns;
const [m, s] = [inputs.length, outputs.length];

/**
 * Figures of all columns, divided by their means: of crowns in millions beside posts in ones HiGHS loses digits of single scores
 * (2.9e-6 of one unit in two thousand).
 */
function scaledFigures(units: readonly FrontierUnit[]): readonly (readonly number[])[] {
  const figures = units.map((unit) => figuresOf(unit, [...inputs, ...outputs]));
  const means = (figures[0] ?? []).map((_, i) => figures.reduce((sum, one) => sum + (one[i] as number), 0) / figures.length);
  return figures.map((one) => one.map((value, i) => value / (means[i] as number)));
}

/** Input scores under variable returns by HiGHS: one model, of which coefficients and bounds are changed for each unit. */
export function highsScores(units: readonly FrontierUnit[]): readonly number[] {
  if (highs === null) throw new Error("frontierSolvers requires HiGHS to be loaded, got a work of another name");
  const rows = m + s + 1;
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  const add = (entries: readonly number[]): void => {
    for (const [i, value] of entries.entries()) {
      indices.push(i);
      values.push(value);
    }
    starts.push(indices.length);
  };
  add(inputs.map(() => -1));
  const figures = scaledFigures(units);
  for (const one of figures) add([...one, 1]);
  const none = highs.infinity;
  const width = units.length + 1;
  const model = highs.createModel({
    ...{ numCols: width, numRows: rows, sense: highs.constants.objectiveSense.minimize },
    ...{ colCost: [1, ...units.map(() => 0)], colLower: new Array<number>(width).fill(0), colUpper: new Array<number>(width).fill(none) },
    rowLower: [...inputs.map(() => -none), ...outputs.map(() => 0), 1],
    rowUpper: [...inputs.map(() => 0), ...outputs.map(() => none), 1],
    matrix: { format: "csc", numRows: rows, numCols: width, starts, indices, values },
  });
  model.options.set({ output_flag: false, presolve: "off" });
  const scores = figures.map((one) => {
    for (const [i, value] of one.entries()) {
      if (i < m) model.changeCoefficient(i, 0, -value);
      else model.changeRowBounds(i, value, none);
    }
    model.run();
    return model.getObjectiveValue();
  });
  model.dispose();
  return scores;
}

/** The same scores of the first units by YALPS, with a model of plain objects for each unit, rows divided by the unit's own figures: it wants numbers of about 1. */
export function yalpsScores(units: readonly FrontierUnit[], first: number): readonly number[] {
  const columns = [...inputs, ...outputs];
  const figures = scaledFigures(units);
  return figures.slice(0, first).map((own) => {
    const constraints = columns.map(({ id }, i) => [id, i < m ? { max: 0 } : { min: 1 }] as const);
    const variables = figures.map(
      (one, k) =>
        [k, [...columns.map(({ id }, i) => [id, (one[i] as number) / (own[i] as number)] as const), ["sum", 1] as const]] as const,
    );
    const score = [-1, [...inputs.map(({ id }) => [id, -1] as const), ["score", 1] as const]] as const;
    const model = {
      direction: "minimize",
      objective: "score",
      constraints: [...constraints, ["sum", { equal: 1 }] as const],
      variables: [score, ...variables],
    } as const;
    return solve(model).result;
  });
}
