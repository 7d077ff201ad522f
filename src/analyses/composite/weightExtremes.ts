import { rangeRefusal } from "../../model/refusal.ts";
import type { WeightRange } from "./admissibleWeights.ts";
import { boundedMean, type ShareBounds } from "./boundedMean.ts";
import type { CompositeState } from "./compositeState.ts";

/**
 * The least and the greatest score of every unit in every column, over all admissible weights.
 *
 * @internal
 */
export interface WeightExtremes {
  /** By column and unit; NaN without a score. */
  readonly least: readonly Float64Array[];
  readonly greatest: readonly Float64Array[];
  /** Weights by group under which a unit has its least, and its greatest score. */
  readonly leastAt: (unit: number) => readonly Float64Array[];
  readonly greatestAt: (unit: number) => readonly Float64Array[];
}

/**
 * Bounds of the children of each group.
 *
 * @internal
 */
export const boundsOf = (ranges: readonly (readonly WeightRange[])[]): readonly ShareBounds[] =>
  ranges.map((children) => ({
    least: Float64Array.from(children, ({ least }) => least),
    greatest: Float64Array.from(children, ({ greatest }) => greatest),
  }));

/**
 * Extremes of all scores; `null` where a part of the index is no mean, or is a product with a zero, so that it has to be tried.
 *
 * A mean grows with each of its children, and the weights of every group are free of those of others: so the greatest score is the mean with the
 * greatest children under the weights that are best for it, level by level.
 *
 * @internal
 */
export function weightExtremes(state: CompositeState, bounds: readonly ShareBounds[]): WeightExtremes | null {
  const { tree, table, coverage } = state;
  const leaves = table.columns.map(({ scores }) => scores);
  const [least, greatest]: [Float64Array[], Float64Array[]] = [[...leaves], [...leaves]];
  for (const [place, { aggregation, children }] of tree.groups.entries()) {
    const own = coverage.scored[leaves.length + place] as Uint8Array;
    if (aggregation.kind === "copeland") return null;
    if (aggregation.kind === "benefit-of-the-doubt") {
      least.push(state.columns[leaves.length + place] as Float64Array);
      greatest.push(state.columns[leaves.length + place] as Float64Array);
      continue;
    }
    if (aggregation.kind === "geometric" && hasZero(state, place, least)) return null;
    const into = new Float64Array(children.length);
    const extreme = (sign: 1 | -1, from: readonly Float64Array[]): Float64Array =>
      Float64Array.from(own, (isIn, u) => (isIn === 1 ? extremeOf(state, place, bounds, { sign, from, u }, into) : Number.NaN));
    least.push(extreme(-1, least));
    greatest.push(extreme(1, greatest));
  }
  const weightsAt = (sign: 1 | -1, from: readonly Float64Array[]) => (u: number) =>
    tree.groups.map(({ aggregation, children, shares }, place) => {
      const into = Float64Array.from(shares);
      if (aggregation.kind !== "benefit-of-the-doubt" && coverage.scored[leaves.length + place]?.[u] === 1)
        extremeOf(state, place, bounds, { sign, from, u }, into);
      return children.length === 1 ? Float64Array.of(1) : into;
    });
  return { least, greatest, leastAt: weightsAt(-1, least), greatestAt: weightsAt(1, greatest) };
}

/** The extreme mean of one unit in one group, from the extremes of its children. */
function extremeOf(
  { tree, coverage }: CompositeState,
  place: number,
  bounds: readonly ShareBounds[],
  { sign, from, u }: { readonly sign: 1 | -1; readonly from: readonly Float64Array[]; readonly u: number },
  into: Float64Array,
): number {
  const { aggregation, children } = tree.groups[place] as (typeof tree.groups)[number];
  const isGeometric = aggregation.kind === "geometric";
  const values = Float64Array.from(children, (child, k) => {
    if (coverage.scored[child]?.[u] === 0 || bounds[place]?.greatest[k] === 0) return Number.NaN;
    const score = from[child]?.[u] as number;
    return sign * (isGeometric ? Math.log(score) : score);
  });
  const mean = sign * boundedMean(values, bounds[place] as ShareBounds, into);
  return isGeometric ? Math.exp(mean) : mean;
}

/** Whether a product has a zero in it; what may be below 0 under other weights cannot be a part of one at all. */
function hasZero({ tree, table, coverage }: CompositeState, place: number, least: readonly Float64Array[]): boolean {
  const { id, children, shares } = tree.groups[place] as (typeof tree.groups)[number];
  let isZero = false;
  for (const [k, child] of children.entries()) {
    if (shares[k] === 0) continue;
    for (let u = 0; u < table.units.length; u++) {
      if (coverage.scored[child]?.[u] === 0 || coverage.scored[tree.leaves.length + place]?.[u] === 0) continue;
      const score = least[child]?.[u] as number;
      if (score < 0)
        throw rangeRefusal(
          "step-not-applicable",
          `${tree.name} requires steps that can be applied under all admissible weights, got geometric of ${id} although the score of ${table.units[u]?.id} in ${tree.ids[child]} is below 0 under some`,
        );
      if (score === 0) isZero = true;
    }
  }
  return isZero;
}
