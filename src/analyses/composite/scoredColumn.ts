import { mean, sampleStandardDeviation, standardDeviation } from "simple-statistics";
import { rangeRefusal } from "../../model/refusal.ts";
import type { FullNormalisation, NormalisationBasis, NormalisationReason } from "./normalisation.ts";

/** Figures that differ by a smaller part of their size are the same: the rest is rounding. */
const ROUNDING = 1e-12;

const NO_BASIS: NormalisationBasis = { worst: null, best: null, mean: null, deviation: null, reference: null };

/**
 * Scores of one indicator and what they rest on, or why there are none.
 *
 * @internal
 */
export interface ScoredColumn {
  /** Of each unit; NaN where its figure is unknown, or all of them where there is a reason. */
  readonly scores: Float64Array;
  readonly basis: NormalisationBasis;
  readonly reason: NormalisationReason | null;
}

type Scoring = Omit<ScoredColumn, "scores"> & { readonly score: (value: number) => number };

/**
 * Normalises one indicator.
 *
 * @param values - figures of the units; NaN is unknown
 * @param sign - 1 where more is better, −1 where less is
 * @param reference - figure of the unit of reference; `null` where unknown
 * @internal
 */
export function scoredColumn(values: Float64Array, normalisation: FullNormalisation, sign: 1 | -1, reference: number | null): ScoredColumn {
  // Turned so that more is better, and sorted: sums do not depend on the order of units.
  const sorted = values
    .filter((value) => !Number.isNaN(value))
    .map((value) => sign * value)
    .sort();
  const { score, basis, reason } = scoring(sorted, normalisation, sign, reference);
  const scores = values.map((value) => (Number.isNaN(value) || reason !== null ? Number.NaN : score(sign * value) + 0));
  return { scores, basis, reason };
}

/** How turned figures become scores. */
function scoring(sorted: Float64Array, how: FullNormalisation, sign: 1 | -1, reference: number | null): Scoring {
  const fails = (reason: NormalisationReason): Scoring => ({ score: () => Number.NaN, basis: NO_BASIS, reason });
  const works = (basis: Partial<NormalisationBasis>, score: Scoring["score"]): Scoring => ({
    ...{ basis: { ...NO_BASIS, ...basis }, score, reason: null },
  });
  const known = sorted.length;
  if (how.kind === "as-given") return works({}, (y) => y);
  if (how.kind === "goalposts") return goalposts(sorted, how, sign, fails, works);
  const [worst, best] = [sorted[0], sorted[known - 1]];
  if (worst === undefined || best === undefined) return fails("nothing-known");
  const posts = { worst: sign * worst + 0, best: sign * best + 0 };
  const isFlat = isSame(worst, best);
  switch (how.kind) {
    case "min-max":
      return isFlat ? fails("no-spread") : works(posts, (y) => how.from + (how.to - how.from) * ((y - worst) / (best - worst)));
    case "distance-to-best":
      return isFlat ? fails("no-spread") : works(posts, (y) => 1 - (best - y) / (best - worst));
    case "z-score": {
      if (known < 2 || isFlat) return fails(known < 2 ? "one-known" : "no-spread");
      // In parts of the spread, so that squares of tiny and huge figures stay numbers.
      const parts = [...sorted].map((y) => (y - worst) / (best - worst));
      const [centre, spread] = [mean(parts), how.divisor === "n" ? standardDeviation(parts) : sampleStandardDeviation(parts)];
      const moments = { mean: sign * (worst + centre * (best - worst)) + 0, deviation: spread * (best - worst) };
      return works(moments, (y) => how.mean + how.deviation * (((y - worst) / (best - worst) - centre) / spread));
    }
    case "rank":
      return works({}, (y) => rankOf(sorted, y, how.ties));
    case "borda":
      return works({}, (y) => rankOf(sorted, y, how.ties) - 1);
    case "percentile-rank":
      return known < 2 ? fails("one-known") : works({}, (y) => (rankOf(sorted, y, how.ties) - 1) / (known - 1));
    case "distance-to-reference": {
      if (reference === null) return fails("reference-unknown");
      const goal = sign * reference;
      if (goal < worst || isSame(worst, goal)) return fails("reference-not-better");
      const most = how.beyond === "cut" ? 1 : Number.POSITIVE_INFINITY;
      return works({ worst: posts.worst, reference: reference + 0 }, (y) => Math.min(most, 1 - (goal - y) / (goal - worst)));
    }
    case "fraction-of-best":
      if (sign === 1) return best > 0 ? works({ best: posts.best }, (y) => y / best) : fails("best-not-positive");
      return best < 0 ? works({ best: posts.best }, (y) => best / y) : fails("not-positive");
  }
}

function goalposts(
  sorted: Float64Array,
  how: Extract<FullNormalisation, { readonly kind: "goalposts" }>,
  sign: 1 | -1,
  fails: (reason: NormalisationReason) => Scoring,
  works: (basis: Partial<NormalisationBasis>, score: Scoring["score"]) => Scoring,
): Scoring {
  const { least, greatest, measure, beyond, from, to } = how;
  if (measure === "logarithmic" && sorted.some((y) => !(sign * y > 0))) return fails("not-positive");
  if (beyond === "refuse" && sorted.some((y) => sign * y < least || sign * y > greatest)) return fails("beyond-goalposts");
  const measured = measure === "logarithmic" ? Math.log : (value: number) => value;
  const [low, high] = [measured(least), measured(greatest)];
  const posts = sign === 1 ? { worst: least, best: greatest } : { worst: greatest, best: least };
  return works(posts, (y) => {
    const value = measured(sign * y);
    const part = (sign === 1 ? value - low : high - value) / (high - low);
    return from + (to - from) * (beyond === "keep" ? part : Math.min(1, Math.max(0, part)));
  });
}

/** Whether figures differ by no more than rounding leaves. */
function isSame(a: number, b: number): boolean {
  return Math.abs(b - a) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

/** Rank of a figure among sorted ones, 1 of the smallest. */
function rankOf(sorted: Float64Array, y: number, ties: "minimum" | "mean" | "maximum"): number {
  const below = countBelow(sorted, y);
  if (ties === "minimum") return below + 1;
  const upTo = countBelow(sorted, y, true);
  return ties === "maximum" ? upTo : (below + 1 + upTo) / 2;
}

/**
 * How many of sorted numbers lie below a limit.
 *
 * @param withLimit - whether those at the limit count
 * @internal
 */
export function countBelow(sorted: Float64Array, limit: number, withLimit = false): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number;
    if (value < limit || (withLimit && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The figure that a normalisation refers to; `null` where it is unknown or where there is none.
 *
 * @param values - figures by unit
 * @internal
 */
export function referenceOf(name: string, full: FullNormalisation, values: ReadonlyMap<string, number | null>): number | null {
  if (full.kind !== "distance-to-reference") return null;
  if ("value" in full.reference) return full.reference.value;
  const { unit } = full.reference;
  const value = values.get(unit);
  if (value === undefined) throw rangeRefusal("reference-not-a-unit", `${name} requires a unit of reference among the units, got ${unit}`);
  return value;
}
