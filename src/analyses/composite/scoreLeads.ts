import { boundedMean, type ShareBounds } from "./boundedMean.ts";
import type { CompositeState } from "./compositeState.ts";
import type { WeightExtremes } from "./weightExtremes.ts";

/**
 * By how much a unit may lead another one at the most, over all admissible weights.
 *
 * @internal
 */
export interface ScoreLeads {
  /** Lead of a over b at a × units + b: of scores, or of their logarithms where the index is a geometric mean. An upper bound at least. */
  readonly leads: Float64Array;
  /** 1 where some weights give it. */
  readonly exact: Uint8Array;
  /** A lead of no more than this is none. */
  readonly tolerance: number;
}

/**
 * Greatest leads of every two units.
 *
 * Where both have the same figures below a group, the lead is a mean of leads under the same weights, and its greatest is found as that of
 * a mean. Where one lacks a figure, or means of another kind come together, it is at the most the greatest score of one less the least of the other.
 *
 * @internal
 */
export function scoreLeads(state: CompositeState, bounds: readonly ShareBounds[], extremes: WeightExtremes, tolerance: number): ScoreLeads {
  const { tree, coverage, root } = state;
  const { leaves, groups } = tree;
  const count = root.length;
  const isLog = logColumns(state);
  const logsOf = (columns: readonly Float64Array[]) => columns.map((column, c) => (isLog[c] ? column.map(Math.log) : column));
  const [low, high, middle] = [logsOf(extremes.least), logsOf(extremes.greatest), logsOf(state.columns)];
  const leads = new Float64Array(count * count);
  const exact = new Uint8Array(count * count);
  const values = groups.map(({ children }) => new Float64Array(children.length));
  const into = groups.map(({ children }) => new Float64Array(children.length));
  const lead = new Float64Array(leaves.length + groups.length);
  const isExact = new Uint8Array(leaves.length + groups.length).fill(1);
  const last = lead.length - 1;
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (a === b || Number.isNaN(root[a]) || Number.isNaN(root[b])) continue;
      for (let c = 0; c < lead.length; c++) {
        // Of an indicator, and of what is not a mean under the same weights, this is all.
        lead[c] = (high[c]?.[a] as number) - (low[c]?.[b] as number);
        const place = c - leaves.length;
        if (place < 0) continue;
        isExact[c] = high[c]?.[a] === low[c]?.[a] && high[c]?.[b] === low[c]?.[b] ? 1 : 0;
        const { children, aggregation } = groups[place] as (typeof groups)[number];
        if (Number.isNaN(lead[c]) || aggregation.kind === "benefit-of-the-doubt" || isLog[c] !== (aggregation.kind === "geometric"))
          continue;
        const own = values[place] as Float64Array;
        if (!gather(own, children, bounds[place] as ShareBounds, coverage.scored, lead, a, b)) {
          const of = (columns: readonly Float64Array[], u: number) =>
            Float64Array.from(children, (child, k) => (bounds[place]?.greatest[k] === 0 ? Number.NaN : (columns[child]?.[u] as number)));
          const centre = ((middle[c]?.[a] as number) + (middle[c]?.[b] as number)) / 2;
          const bound = unevenLead(
            {
              a: of(high, a),
              b: of(low, b),
              highB: of(high, b),
              leads: Float64Array.from(children, (child) => lead[child] as number),
              centre,
            },
            bounds[place] as ShareBounds,
          );
          lead[c] = Math.min(lead[c] as number, bound);
          continue;
        }
        lead[c] = boundedMean(own, bounds[place] as ShareBounds, into[place] as Float64Array);
        isExact[c] = children.every((child, k) => Number.isNaN(own[k]) || isExact[child] === 1) ? 1 : 0;
      }
      leads[a * count + b] = lead[last] as number;
      exact[a * count + b] = isExact[last] as number;
    }
  }
  return { leads, exact, tolerance: isLog[last] ? 1e-12 : tolerance };
}

/** Which columns are compared by logarithms: those that a geometric mean is made of, and the index where it is one itself. */
function logColumns({ tree }: CompositeState): readonly boolean[] {
  const { leaves, groups } = tree;
  const isLog = new Array<boolean>(leaves.length + groups.length).fill(false);
  for (const { children, aggregation } of groups) if (aggregation.kind === "geometric") for (const child of children) isLog[child] = true;
  if (groups[groups.length - 1]?.aggregation.kind === "geometric") isLog[isLog.length - 1] = true;
  return isLog;
}

/** Leads in the children of a group; false where one unit has a score in a child and the other has none. */
function gather(
  into: Float64Array,
  children: readonly number[],
  { greatest }: ShareBounds,
  scored: readonly Uint8Array[],
  lead: Float64Array,
  a: number,
  b: number,
): boolean {
  for (let k = 0; k < children.length; k++) {
    const child = children[k] as number;
    const isIn = greatest[k] !== 0;
    if (isIn && scored[child]?.[a] !== scored[child]?.[b]) return false;
    into[k] = isIn && scored[child]?.[a] === 1 ? (lead[child] as number) : Number.NaN;
  }
  return true;
}

/** Scores of the children of a group of two units, in the scale in which the group is a mean. */
interface UnevenChildren {
  /** Greatest score of a, by child; NaN where it has none. */
  readonly a: Float64Array;
  /** Least and greatest score of b, by child; NaN where it has none. */
  readonly b: Float64Array;
  readonly highB: Float64Array;
  /** Greatest lead of a over b in a child; NaN where one has no score. */
  readonly leads: Float64Array;
  /** Near to the scores of both in the group: the nearer, the better the bound. */
  readonly centre: number;
}

/**
 * An upper bound of the lead of a over b in a group where they lack different figures, so that their means are taken over different weights:
 * Σ w a / α − Σ w b / β, with α and β the weight of what each has.
 *
 * Measured from a centre, each term is at its greatest at an end of α or of β, and what is left is a mean again.
 *
 * @returns the bound; infinity where one of them may have no weight at all
 */
function unevenLead({ a, b, highB, leads, centre }: UnevenChildren, bounds: ShareBounds): number {
  const [alpha, beta] = [weightOf(a, bounds), weightOf(b, bounds)];
  if (!(alpha.least > 1e-9 && beta.least > 1e-9)) return Number.POSITIVE_INFINITY;
  const most = { apart: 1 / alpha.least - 1 / beta.greatest, near: 1 / alpha.greatest - 1 / beta.least };
  const terms = a.map((first, k) => {
    const second = b[k] as number;
    const x = first - centre;
    const y = second - centre;
    const forA = Number.isNaN(first) ? 0 : x / (x >= 0 ? alpha.least : alpha.greatest);
    const forB = Number.isNaN(second) ? 0 : -y / (y >= 0 ? beta.greatest : beta.least);
    const lead = leads[k] as number;
    if (Number.isNaN(lead)) return forA + forB;
    // The lead under weight 1 / α, and the score of b under the difference of both weights.
    const top = (highB[k] as number) - centre;
    const rest = Math.max(y * most.apart, y * most.near, top * most.apart, top * most.near);
    return Math.min(forA + forB, lead / (lead >= 0 ? alpha.least : alpha.greatest) + rest);
  });
  return boundedMean(terms, bounds, new Float64Array(terms.length));
}

/** The least and the greatest weight of what is there. */
function weightOf(scores: Float64Array, { least, greatest }: ShareBounds): { readonly least: number; readonly greatest: number } {
  let [low, high, absentLow, absentHigh] = [0, 0, 0, 0];
  for (const [k, score] of scores.entries()) {
    if (Number.isNaN(score)) {
      absentLow += least[k] as number;
      absentHigh += greatest[k] as number;
    } else {
      low += least[k] as number;
      high += greatest[k] as number;
    }
  }
  return { least: Math.max(low, 1 - absentHigh), greatest: Math.min(high, 1 - absentLow) };
}
