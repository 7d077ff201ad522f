import { rangeRefusal } from "../../model/refusal.ts";
import type { CompositeUnit } from "./compositeScheme.ts";
import type { CompositeTree } from "./compositeTree.ts";
import type { NormalisationReason } from "./normalisation.ts";
import { referenceOf } from "./polaritySign.ts";
import { type ScoredColumn, scoredColumn } from "./scoredColumn.ts";
import { unitFigures } from "./unitFigures.ts";

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
 * Normalises every indicator of a tree; what cannot be normalised as configured is refused, not left out.
 *
 * @internal
 */
export function compositeTable(tree: CompositeTree, units: readonly CompositeUnit[]): CompositeTable {
  const ids = tree.leaves.map(({ id }) => id);
  const figures = unitFigures(tree.name, units, ids);
  if (units.length === 0) throw rangeRefusal("no-units", `${tree.name} requires at least one unit, got none`);
  return { units, figures, columns: figures.map((values, j) => normalisedColumn(tree, units, j, values)) };
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
