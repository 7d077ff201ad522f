import { rangeRefusal } from "../../model/refusal.ts";
import type { CompositeScheme, CompositeUnit } from "./compositeScheme.ts";
import { type CompositeTree, compositeTree } from "./compositeTree.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { NormalisationReason } from "./normalisation.ts";
import { referenceOf, type ScoredColumn, scoredColumn } from "./scoredColumn.ts";
import { type ScoreRanks, scoreRanks } from "./scoreRanks.ts";
import { type GroupResult, treeScores } from "./treeScores.ts";
import { unitFigures } from "./unitFigures.ts";

/** How far weights are moved from an end. */
const INWARD = 1e-6;

const WHY: Readonly<Record<NormalisationReason, string>> = {
  "nothing-known": "no figure is known",
  "one-known": "a single figure is known",
  "no-spread": "all known figures are the same",
  "reference-unknown": "the figure of the unit of reference is unknown",
  "reference-not-better": "the reference is not better than the worst figure",
  "best-not-positive": "the best figure is not over 0",
  "not-positive": "a figure is not over 0",
  "beyond-goalposts": "a figure lies beyond the goalposts",
};

/**
 * Figures and scores of all indicators.
 *
 * @internal
 */
export interface CompositeTable {
  readonly units: readonly CompositeUnit[];
  /** By indicator; NaN is unknown. */
  readonly figures: readonly Float64Array[];
  readonly columns: readonly ScoredColumn[];
}

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

/** Normalises every indicator of a tree; what cannot be normalised as configured is refused, not left out. */
function compositeTable(tree: CompositeTree, units: readonly CompositeUnit[]): CompositeTable {
  const ids = tree.leaves.map(({ id }) => id);
  const figures = unitFigures(tree.name, units, ids);
  if (units.length === 0) throw rangeRefusal("no-units", `${tree.name} requires at least one unit, got none`);
  return { units, figures, columns: figures.map((values, j) => normalisedColumn(tree, units, j, values)) };
}

/** Scores by column under other weights; what they do not change is known. */
function columnsUnder(
  { tree, table, coverage }: CompositeState,
  known: readonly (GroupResult | null)[],
  shares: readonly ArrayLike<number>[],
): readonly Float64Array[] {
  const leaves = table.columns.map(({ scores }) => scores);
  return treeScores({ tree, units: table.units, coverage }, leaves, shares, known).columns;
}

/**
 * Scores of the index under other weights.
 *
 * @param known - by group, what they do not change
 * @internal
 */
export function scoresUnder(
  state: CompositeState,
  known: readonly (GroupResult | null)[],
  shares: readonly ArrayLike<number>[],
): Float64Array {
  const columns = columnsUnder(state, known, shares);
  return columns[columns.length - 1] as Float64Array;
}

/**
 * Scores of the index under weights at an end of what is admissible. Where they leave a unit without a score in a group, for all weight there lies on what it
 * lacks, they are moved a little towards those of the scheme, by which it has one.
 *
 * @internal
 */
export function scoresAtEnd(state: CompositeState, known: readonly (GroupResult | null)[], shares: readonly Float64Array[]): Float64Array {
  const columns = columnsUnder(state, known, shares);
  const isLost = columns.some((column, c) => column.some((score, u) => Number.isNaN(score) !== Number.isNaN(state.columns[c]?.[u])));
  if (!isLost) return columns[columns.length - 1] as Float64Array;
  const own = state.tree.groups;
  const moved = shares.map((group, place) => group.map((share, k) => share + INWARD * ((own[place]?.shares[k] as number) - share)));
  return scoresUnder(state, known, moved);
}

/**
 * One indicator, normalised as its scheme says.
 *
 * @internal
 */
export function normalisedColumn(tree: CompositeTree, units: readonly CompositeUnit[], j: number, values: Float64Array): ScoredColumn {
  const full = tree.normalisations[j];
  const id = tree.ids[j] as string;
  if (full === undefined) throw rangeRefusal("no-indicators", `${tree.name} requires an indicator at ${j}, got none`);
  const byUnit = (): ReadonlyMap<string, number | null> =>
    new Map(units.map((unit, u) => [unit.id, Number.isNaN(values[u]) ? null : (values[u] as number)]));
  const reference = full.kind === "distance-to-reference" ? referenceOf(tree.name, full, byUnit()) : null;
  const column = scoredColumn(values, full, tree.signs[j] ?? 1, reference);
  if (column.reason !== null)
    throw rangeRefusal(
      "step-not-applicable",
      `${tree.name} requires steps that can be applied, got ${full.kind} of ${id} although ${WHY[column.reason]}`,
    );
  return column;
}
