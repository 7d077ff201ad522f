import { boundedMean, type ShareBounds } from "./boundedMean.ts";

/**
 * Scores of the children of a group of two units, in the scale in which the group is a mean.
 *
 * @internal
 */
export interface UnevenChildren {
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
 * @internal
 */
export function unevenLead({ a, b, highB, leads, centre }: UnevenChildren, bounds: ShareBounds): number {
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
