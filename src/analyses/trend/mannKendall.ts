import { type KendallScore, kendallScore } from "./kendallScore.ts";
import { kendallTail } from "./kendallTail.ts";
import { knownSeries, requireLevel } from "./knownSeries.ts";
import { directionOf, requireOneOf, scoreTest } from "./scoreTest.ts";
import type { TrendAlternative } from "./trendAlternative.ts";
import type { TrendFigures } from "./trendFigures.ts";

/** Up to here the exact distribution is taken where it is left to the size. */
const EXACT_UP_TO = 40;

/** How the test of Mann and Kendall is made. */
export interface MannKendallOptions {
  /** Distribution of S: all orders of the values, or normal; `by-size` takes the exact one up to 40 values. @default "by-size" */
  readonly distribution?: "exact" | "normal" | "by-size";
  /** Whether |S| is lessened by 1 before it is divided by its standard deviation; z and a normal p heed it. @default true */
  readonly continuity?: boolean;
  /** @default "two-sided" */
  readonly alternative?: TrendAlternative;
  /** p below which a direction is said [1] @default 0.05 */
  readonly level?: number;
}

/** Test of Mann and Kendall for a trend that only rises or only falls. */
export interface MannKendall extends TrendFigures {
  readonly method: "mann-kendall@1";
  /** S, pairs that rise less pairs that fall; `null` below two values. */
  readonly score: number | null;
  /** Of S without a trend, less what ties take. */
  readonly variance: number | null;
  readonly z: number | null;
  /** S over all pairs. */
  readonly tauA: number | null;
  /** S over √(pairs · pairs without ties); `null` where all are tied. */
  readonly tauB: number | null;
  /** What p is made of. */
  readonly distribution: "exact" | "normal";
  readonly continuity: boolean;
  readonly alternative: TrendAlternative;
  readonly level: number;
  /** Least p that any order of these values could have by the exact distribution: where it is not below `level`, nothing can be found. */
  readonly smallestP: number | null;
}

function exactP({ score, ties }: KendallScore, n: number, alternative: TrendAlternative): number {
  if (alternative === "two-sided") return Math.min(1, 2 * kendallTail(n, Math.abs(score), { ties }));
  return kendallTail(n, alternative === "increasing" ? score : -score, { ties });
}

/** One order of all, n! / Π t! of them; both ends count where both sides do. */
function smallestP({ ties }: KendallScore, alternative: TrendAlternative): number {
  let p = 1;
  let placed = 0;
  for (const t of ties) for (let i = 1; i <= t; i++) p *= i / ++placed;
  return Math.min(1, alternative === "two-sided" ? 2 * p : p);
}

/**
 * Test of Mann and Kendall for a monotone trend (Mannův–Kendallův test trendu).
 *
 * S = Σ sign(xⱼ − xᵢ) over all pairs j > i; Var S = (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18
 *
 * z = (S ∓ 1) / √Var S with the correction for continuity, S / √Var S without it, 0 at S = 0. p is exact, from all orders of these
 * values with their ties, or from the normal z; a record says which. τ-a divides S by all pairs, τ-b (Kendall) leaves out what
 * ties could not have given: with ties they differ, and programs print either under the name tau. Only the order is used: a gap
 * takes away a value and moves no other, so that both conventions of gaps give the same, and the places of gaps are in the record.
 *
 * It does not tell how fast the values change (`senSlope` does), sees no rise that is followed by a fall, and takes neighbouring
 * values for independent: what carries over from year to year makes p too small. Mann (1945), Econometrica 13: 245–259.
 *
 * @param values - one for each period, in order; `null` is a gap
 * @param options - see {@link MannKendallOptions}
 * @returns the record; `constant` where all values are the same: S = 0, p = 1, no τ-b
 * @throws RangeError `not-finite`, `value-out-of-range`, `level-out-of-range`, `unknown-option`, `too-long-for-exact`
 *
 * @example
 * const applicants = [10, 15, 14, 20, 17, 23, 22, 29, 26, 31]
 * mannKendall(applicants).score // => 37
 * mannKendall(applicants).direction // => "increasing"
 * mannKendall(applicants).p.toFixed(9) // => "0.000357694"
 * mannKendall(applicants, { distribution: "normal" }).p.toFixed(9) // => "0.001282184"
 * mannKendall([3, null, 5]).gaps // => [1]
 * mannKendall([3, null, 5]).smallestP // => 1
 * mannKendall([5, 5, 5]).reason // => "constant"
 *
 * @see docs/methods/trend.md
 * @category Trend
 */
export function mannKendall(values: readonly (number | null)[], options: MannKendallOptions = {}): MannKendall {
  const { distribution = "by-size", continuity = true, alternative = "two-sided", level = 0.05 } = options;
  requireLevel("mannKendall", level);
  requireOneOf("mannKendall", distribution, { what: "a distribution", allowed: ["exact", "normal", "by-size"] });
  requireOneOf("mannKendall", alternative, { what: "an alternative", allowed: ["two-sided", "increasing", "decreasing"] });
  const { known, gaps } = knownSeries("mannKendall", values);
  const n = known.length;
  const isExact = distribution === "by-size" ? n <= EXACT_UP_TO : distribution === "exact";
  const head = {
    method: "mann-kendall@1",
    distribution: isExact ? "exact" : "normal",
    ...{ continuity, alternative, level, used: n, members: values.length, gaps },
  } as const;
  if (n < 2)
    return {
      ...head,
      ...{ direction: null, p: null, reason: n === 0 ? "nothing-known" : "too-few", score: null },
      ...{ variance: null, z: null, tauA: null, tauB: null, smallestP: null },
    };
  const whole = kendallScore(known.map(({ value }) => value));
  const { score, variance, pairs, tiedPairs } = whole;
  const { z, p: normalP } = scoreTest(whole, { continuity, alternative });
  const p = isExact ? exactP(whole, n, alternative) : normalP;
  const isConstant = pairs === tiedPairs;
  return {
    ...head,
    ...{ direction: directionOf(score, p, level), p, reason: isConstant ? "constant" : null, score, variance, z },
    tauA: score / pairs,
    tauB: isConstant ? null : score / Math.sqrt((pairs - tiedPairs) * pairs),
    smallestP: smallestP(whole, alternative),
  };
}
