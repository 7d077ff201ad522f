import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { concentrationVariances } from "./concentrationVariances.ts";
import { type CoveredRows, finite } from "./coveredRows.ts";
import type { ConcentrationVariances, InequalityFigures, InequalityOptions, InequalityReason, RankedRow } from "./inequalityFigures.ts";
import { rankedRows, rankSteps } from "./rankSteps.ts";

/** Bounds of a value: what it can be at least and at most. */
export interface ValueBounds {
  readonly lower: number;
  readonly upper: number;
}

/** Concentration index of a group. */
export interface ConcentrationIndex extends InequalityFigures {
  readonly method: "concentration-index@1";
  readonly type: "standard" | "generalised" | "erreygers" | "wagstaff";
  /** Members of the same rank all have the mean of their places, so that the order of rows changes nothing. */
  readonly ties: "mean-rank";
  /** Members that share their rank with another. */
  readonly tied: number;
  /** Bounds that the correction was made with, and whether they were given or are the least and greatest value; `null` without one. */
  readonly bounds: (ValueBounds & { readonly from: "given" | "observed" }) | null;
  /** Sampling variances of the standard index; `null` where the members are weighted, are fewer than 3, or it has no value. */
  readonly variances: ConcentrationVariances | null;
}

/** What {@link concentrationIndex} may be asked. */
export interface ConcentrationOptions extends InequalityOptions {
  /** @default "standard" */
  readonly type?: ConcentrationIndex["type"];
  /** Needed by the corrected types; `"observed"` takes the least and the greatest covered value. @default none */
  readonly bounds?: ValueBounds | "observed";
}

/**
 * Concentration index (index koncentrace): whether a good belongs more to the badly or to the well off, −1 to 1.
 *
 * C = 2 cov(x, R) / μ, with R the fractional rank at the middle of each member's weight and the covariance over all weight
 *
 * Negative: concentrated among the worst off (lowest `rank`). 0: no slope along the ranks, which is not the same as equality. Types:
 * `standard` C · `generalised` μ C, in units of the value · `erreygers` 4 μ C / (b − a) and `wagstaff` (b − a) μ C / ((b − μ)(μ − a))
 * for a value with bounds a and b, so that having and lacking give the same number with the other sign. Tied members share
 * their mean rank. Kakwani, Wagstaff and van Doorslaer, Journal of Econometrics 77 (1997); Lerman and Yitzhaki, Journal of
 * Econometrics 42 (1989) for weights; Erreygers, Journal of Health Economics 28 (2009); Wagstaff, Health Economics 14 (2005).
 *
 * Observed bounds depend on two members alone: give the real ones where the value has them (a share: 0 and 1).
 *
 * @param rows - members with value, weight and rank, the worst off lowest
 * @param options.type - the correction @default "standard"
 * @param options.bounds - bounds of the value, for `erreygers` and `wagstaff` @default none
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason
 * @throws RangeError `bounds-not-given`, `bounds-invalid`, `value-outside-bounds`, `rank-not-finite`, `not-finite`, `value-negative`,
 *   `weight-negative`, `weight-not-given`, `coverage-out-of-range`, `sum-overflow`, `inequality-overflow`
 *
 * @example
 * const villages = [{ value: 3, rank: 100 }, { value: 1, rank: 200 }, { value: 2, rank: 300 }]
 * concentrationIndex(villages).value // => -0.11111111111111112
 * concentrationIndex(villages, { type: "erreygers", bounds: { lower: 0, upper: 10 } }).value // => -0.0888888888888889
 * concentrationIndex(villages, { type: "wagstaff" }) // => throws "bounds-not-given"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function concentrationIndex(rows: readonly RankedRow[], options: ConcentrationOptions = {}): ConcentrationIndex {
  const { type = "standard" } = options;
  const corrected = type === "erreygers" || type === "wagstaff";
  if (corrected && options.bounds === undefined)
    throw rangeRefusal("bounds-not-given", `concentrationIndex requires bounds for the type ${type}, given or "observed"`);
  const ranked = rankedRows("concentrationIndex", rows, options);
  const { head, used, total, mean } = ranked;
  const bounds = corrected ? boundsOf(options.bounds, ranked) : null;
  const steps = rankSteps(used, ({ row }) => row.rank ?? 0);
  const tied = steps.reduce((count, { rows: { length } }) => count + (length > 1 ? length : 0), 0);
  const record = { method: "concentration-index@1", type, ties: "mean-rank", tied, bounds, ...head } as const;
  const without = (reason: InequalityReason): ConcentrationIndex => ({ ...record, value: null, reason, variances: null });
  if (ranked.reason !== null) return without(ranked.reason);
  let below = 0;
  const terms = steps.map(({ weight, value }) => {
    const middle = (below + weight / 2) / total;
    below += weight;
    return (weight / total) * ((value - mean) / mean) * (2 * middle - 1);
  });
  const standard = finite("concentrationIndex", exactSum(terms.map((term) => finite("concentrationIndex", term))));
  const variances = head.weighting === "unweighted" && used.length > 2 ? concentrationVariances(steps, { mean, index: standard }) : null;
  const value = typed(type, standard, head.mean ?? 0, bounds);
  return typeof value === "string" ? without(value) : { ...record, value: finite("concentrationIndex", value), reason: null, variances };
}

/** The index of a type, or why it has none. */
function typed(
  type: ConcentrationIndex["type"],
  standard: number,
  mean: number,
  bounds: ConcentrationIndex["bounds"],
): number | InequalityReason {
  if (type === "standard") return standard;
  if (type === "generalised") return mean * standard;
  const { lower, upper } = bounds as ValueBounds;
  if (lower === upper) return "bounds-equal";
  if (type === "erreygers") return 4 * (mean / (upper - lower)) * standard;
  if (mean <= lower || mean >= upper) return "mean-at-bound";
  return ((upper - lower) / (upper - mean)) * (mean / (mean - lower)) * standard;
}

function boundsOf(bounds: ConcentrationOptions["bounds"], { used, units }: CoveredRows<RankedRow>): ConcentrationIndex["bounds"] {
  if (bounds === undefined || (bounds === "observed" && used.length === 0)) return null;
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { value } of used) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  [least, greatest] = [least * units[0] * units[1], greatest * units[0] * units[1]];
  if (bounds === "observed") return { lower: least + 0, upper: greatest + 0, from: "observed" };
  const { lower, upper } = bounds;
  if (!(Number.isFinite(lower) && Number.isFinite(upper) && lower < upper && Number.isFinite(upper - lower)))
    throw rangeRefusal("bounds-invalid", `concentrationIndex requires finite bounds, the lower one first, got ${lower} and ${upper}`);
  if (used.length > 0 && (least < lower || greatest > upper))
    throw rangeRefusal(
      "value-outside-bounds",
      `concentrationIndex requires values within ${lower} and ${upper}, got ${least} to ${greatest}`,
    );
  return { lower: lower + 0, upper: upper + 0, from: "given" };
}
