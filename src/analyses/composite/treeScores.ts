import { isRefusal, rangeRefusal } from "../../model/refusal.ts";
import type { CompositeUnit } from "./compositeScheme.ts";
import type { CompositeTree, TreeGroup } from "./compositeTree.ts";
import type { Coverage } from "./coverage.ts";
import { doubtProgram, frontierRows } from "./doubtProgram.ts";
import { type PairComparisons, pairComparisons } from "./pairComparisons.ts";

/**
 * What one group came to.
 *
 * @internal
 */
export interface GroupResult {
  /** By unit; NaN without a score. */
  readonly scores: Float64Array;
  /** Of a Copeland group. */
  readonly comparisons: PairComparisons | null;
  /** Of a benefit of the doubt, by unit: what each child brings. */
  readonly doubt: readonly (readonly number[] | null)[] | null;
}

/**
 * What groups are scored from.
 *
 * @internal
 */
export interface GroupInput {
  readonly tree: CompositeTree;
  readonly units: readonly CompositeUnit[];
  readonly coverage: Coverage;
  /** Scores by column: indicators, then groups as they are found. */
  readonly columns: readonly Float64Array[];
}

/**
 * Scores of a group from those of its children.
 *
 * @param place - of the group in the tree
 * @param shares - weights of its children, which sum to 1
 */
function groupScores(input: GroupInput, place: number, shares: ArrayLike<number>): GroupResult {
  const { tree, coverage, columns } = input;
  const group = tree.groups[place] as TreeGroup;
  const own = coverage.scored[tree.leaves.length + place] as Uint8Array;
  const { aggregation, children } = group;
  switch (aggregation.kind) {
    case "arithmetic":
    case "geometric":
      return { scores: weightedMeans(input, group, own, shares), comparisons: null, doubt: null };
    case "copeland": {
      const criteria = children.map((child) => columns[child] as Float64Array);
      const comparisons = pairComparisons(criteria, shares, own, aggregation.tolerance);
      const { wins, losses } = comparisons;
      const scores = Float64Array.from(own, (isIn, u) => (isIn === 1 ? (wins[u] as number) - (losses[u] as number) : Number.NaN));
      return { scores, comparisons, doubt: null };
    }
    case "benefit-of-the-doubt": {
      const doubt = doubtOf(input, group, own, aggregation.parts);
      const scores = Float64Array.from(doubt, (found) => found?.score ?? Number.NaN);
      return { scores, comparisons: null, doubt: doubt.map((found) => found?.contributions ?? null) };
    }
  }
}

/**
 * Scores of all groups from those of the indicators.
 *
 * @param leaves - scores of the indicators, NaN where unknown
 * @param shares - weights of the children of each group
 * @param known - by group, what is known already
 * @internal
 */
export function treeScores(
  input: Omit<GroupInput, "columns">,
  leaves: readonly Float64Array[],
  shares: readonly ArrayLike<number>[],
  known: readonly (GroupResult | null)[] = [],
): { readonly columns: readonly Float64Array[]; readonly results: readonly GroupResult[] } {
  const columns = [...leaves];
  const results = shares.map((weights, place) => {
    const result = known[place] ?? groupScores({ ...input, columns }, place, weights);
    columns.push(result.scores);
    return result;
  });
  return { columns, results };
}

/** Arithmetic or geometric means of what is scored; children without weight do not count. */
function weightedMeans(input: GroupInput, group: TreeGroup, own: Uint8Array, shares: ArrayLike<number>): Float64Array {
  const isGeometric = group.aggregation.kind === "geometric";
  const [sums, weights] = [new Float64Array(own.length), new Float64Array(own.length)];
  for (let k = 0; k < group.children.length; k++) {
    const child = group.children[k] as number;
    const share = shares[k] as number;
    if (share === 0) continue;
    const column = input.columns[child] as Float64Array;
    if (isGeometric) addLogs(input, group, child, { own, share, sums, weights });
    else addScores(column, share, sums, weights);
  }
  for (let u = 0; u < own.length; u++) {
    const mean = (sums[u] as number) / (weights[u] as number);
    sums[u] = own[u] === 0 ? Number.NaN : isGeometric ? Math.exp(mean) : mean + 0;
  }
  return sums;
}

/** Adds a column; NaN is no score. */
function addScores(column: Float64Array, share: number, sums: Float64Array, weights: Float64Array): void {
  for (let u = 0; u < column.length; u++) {
    const score = column[u] as number;
    if (Number.isNaN(score)) continue;
    sums[u] = (sums[u] as number) + share * score;
    weights[u] = (weights[u] as number) + share;
  }
}

/** Adds the logarithms of a column. */
function addLogs(
  input: GroupInput,
  group: TreeGroup,
  child: number,
  to: { readonly own: Uint8Array; readonly share: number; readonly sums: Float64Array; readonly weights: Float64Array },
): void {
  const column = input.columns[child] as Float64Array;
  const { own, share, sums, weights } = to;
  for (let u = 0; u < column.length; u++) {
    const score = column[u] as number;
    if (Number.isNaN(score) || own[u] === 0) continue;
    if (!(score > 0)) requireZero(input, group, child, u, score);
    sums[u] = (sums[u] as number) + share * Math.log(score);
    weights[u] = (weights[u] as number) + share;
  }
}

/** Refuses a score that a geometric mean cannot take. */
function requireZero({ tree, units }: GroupInput, group: TreeGroup, child: number, u: number, value: number): void {
  const { aggregation } = group;
  if (value === 0 && aggregation.kind === "geometric" && aggregation.zeros === "zero") return;
  throw notApplicable(tree, group, `the score of ${units[u]?.id} in ${tree.ids[child]} is ${value === 0 ? "0" : "below 0"}`);
}

function doubtOf(
  { tree, units, columns }: GroupInput,
  group: TreeGroup,
  own: Uint8Array,
  parts: { readonly least: number; readonly greatest: number },
) {
  const rows = Array.from(own, (isIn, u) => (isIn === 1 ? group.children.map((child) => columns[child]?.[u] as number) : null));
  const at = rows.findIndex((row) => row?.some((value) => value < 0));
  if (at >= 0) throw notApplicable(tree, group, `a score of ${units[at]?.id} is below 0`);
  const frontier = frontierRows(rows.filter((row) => row !== null));
  try {
    return rows.map((row, u) => (row === null ? null : doubtProgram(tree.name, units[u]?.id ?? "", row, frontier, parts)));
  } catch (error) {
    if (isRefusal(error) && error.code === "parts-not-possible") throw notApplicable(tree, group, "a score of 0 cannot bring its part");
    throw error;
  }
}

const notApplicable = (tree: CompositeTree, { id, aggregation }: TreeGroup, why: string) =>
  rangeRefusal("step-not-applicable", `${tree.name} requires steps that can be applied, got ${aggregation.kind} of ${id} although ${why}`);
