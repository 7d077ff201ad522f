import type { CompositeScheme, CompositeUnit } from "./compositeScheme.ts";
import { type CompositeTable, compositeTable } from "./compositeTable.ts";
import { type CompositeTree, compositeTree } from "./compositeTree.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { type GroupResult, treeScores } from "./groupScores.ts";
import { type ScoreRanks, scoreRanks } from "./scoreRanks.ts";

/**
 * An index as it was computed, in columns.
 *
 * @internal
 */
export interface CompositeState {
  readonly tree: CompositeTree;
  readonly table: CompositeTable;
  readonly coverage: Coverage;
  /** Scores by column: indicators, then groups from the bottom up, the index last; NaN without a score. */
  readonly columns: readonly Float64Array[];
  readonly results: readonly GroupResult[];
  readonly root: Float64Array;
  readonly ranks: ScoreRanks;
}

/**
 * Computes an index under its own weights.
 *
 * @param name - the function that asks, for its refusals
 * @internal
 */
export function compositeState(name: string, units: readonly CompositeUnit[], scheme: CompositeScheme): CompositeState {
  const tree = compositeTree(name, scheme);
  return stateOf(tree, compositeTable(tree, units));
}

/**
 * Computes an index of figures that are normalised already.
 *
 * @internal
 */
export function stateOf(tree: CompositeTree, table: CompositeTable): CompositeState {
  const leaves = table.columns.map(({ scores }) => scores);
  const coverage = coverageOf(tree, leaves);
  const shares = tree.groups.map((group) => group.shares);
  const { columns, results } = treeScores({ tree, units: table.units, coverage }, leaves, shares);
  const root = columns[columns.length - 1] as Float64Array;
  return { tree, table, coverage, columns, results, root, ranks: scoreRanks(root) };
}
