import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { coveredRows, finite } from "./coveredRows.ts";
import type { InequalityFigures, InequalityOptions, InequalityRow, RankedRow } from "./inequalityFigures.ts";
import { type RankStep, rankedRows, rankSteps } from "./rankSteps.ts";

/** One end of the ranks. */
export interface QuantileShare {
  /** Share of the weight that it is asked to be [1]. */
  readonly part: number;
  /** Share of the total that it holds [1]. */
  readonly share: number;
  /** Mean value in it. */
  readonly mean: number;
}

/** What the top of a group holds against its bottom. */
export interface QuantileShareRatio extends InequalityFigures {
  readonly method: "quantile-share-ratio@1";
  readonly rankedBy: "value" | "rank";
  readonly of: "shares" | "means";
  /** A member who lies across the border counts to both sides in proportion. */
  readonly border: "split";
  readonly top: QuantileShare | null;
  readonly bottom: QuantileShare | null;
}

/** What {@link quantileShareRatio} may be asked. */
export interface QuantileShareOptions extends InequalityOptions {
  /** Part of the weight at the top [1] @default 0.2 */
  readonly top?: number;
  /** Part of the weight at the bottom [1] @default 0.2 */
  readonly bottom?: number;
  /** Put in order by the value itself, or by the `rank` of the rows @default "value" */
  readonly rankedBy?: "value" | "rank";
  /** Ratio of what both parts hold, or of their means; with parts of one size it is the same @default "shares" */
  readonly of?: "shares" | "means";
}

/**
 * Ratio of the top to the bottom (poměr horní a dolní části): what the part with the most holds against the part with the least.
 *
 * S80/S20, the quintile share ratio of Eurostat, by default. `palmaRatio` is 10 % against 40 %.
 *
 * With `rankedBy: "rank"` the parts are the best and the worst off by another figure, as wealth, and the values what they have of
 * a service. A member that lies across a border is split in proportion, tied members of a rank are taken at their mean: the
 * order of rows changes nothing, and with few large members the number does not jump.
 *
 * It does not tell anything about the middle.
 *
 * @param rows - members with value and weight, and rank where it is asked for
 * @param options.top - part of the weight at the top [1] @default 0.2
 * @param options.bottom - part of the weight at the bottom [1] @default 0.2
 * @param options.rankedBy - what the members are put in order by @default "value"
 * @param options.of - shares or means @default "shares"
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason, `bottom-zero` where the lower part holds nothing
 * @throws RangeError `part-out-of-range`, `rank-not-finite`, `rank-not-given`, `not-finite`, `value-negative`, `weight-negative`,
 *   `weight-not-given`, `coverage-out-of-range`, `sum-overflow`, `inequality-overflow`
 *
 * @example
 * const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => ({ value }))
 * quantileShareRatio(ten).value // => 6.333333333333333
 * quantileShareRatio(ten, { top: 0.1, bottom: 0.4 }).bottom // => { part: 0.4, share: 0.18181818181818185, mean: 2.5 }
 * quantileShareRatio([{ value: 0 }, { value: 5 }]).reason // => "bottom-zero"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function quantileShareRatio(
  rows: readonly (InequalityRow & { readonly rank?: number | null })[],
  options: QuantileShareOptions = {},
): QuantileShareRatio {
  const { top = 0.2, bottom = 0.2, rankedBy = "value", of = "shares" } = options;
  if (!(top > 0 && bottom > 0 && top + bottom <= 1))
    throw rangeRefusal("part-out-of-range", `quantileShareRatio requires parts over 0 and together at most 1, got ${top} and ${bottom}`);
  const unranked = rankedBy === "rank" ? rows.findIndex(({ rank }) => rank === undefined) : -1;
  if (unranked >= 0) throw rangeRefusal("rank-not-given", `quantileShareRatio requires a rank in every row, got none in row ${unranked}`);
  const known =
    rankedBy === "rank"
      ? rankedRows("quantileShareRatio", rows as readonly RankedRow[], options)
      : coveredRows("quantileShareRatio", rows as readonly RankedRow[], options);
  const record = { method: "quantile-share-ratio@1", rankedBy, of, border: "split", ...known.head } as const;
  if (known.reason !== null) return { ...record, value: null, reason: known.reason, top: null, bottom: null };
  const steps = rankSteps(known.used, ({ row, value }) => (rankedBy === "rank" ? (row.rank ?? 0) : value));
  const end = (part: number, ordered: readonly RankStep<RankedRow>[]): QuantileShare => {
    const share = finite("quantileShareRatio", heldBy(part, ordered, known));
    return { part, share, mean: Math.min(Number.MAX_VALUE, (share / part) * (known.head.mean ?? 0)) };
  };
  const [upper, lower] = [end(top, steps.toReversed()), end(bottom, steps)];
  if (lower.share === 0) return { ...record, value: null, reason: "bottom-zero", top: upper, bottom: lower };
  const value = of === "shares" ? upper.share / lower.share : upper.share / top / (lower.share / bottom);
  return { ...record, value: finite("quantileShareRatio", value), reason: null, top: upper, bottom: lower };
}

/** Share of the total that the first part of the steps holds. */
function heldBy(
  part: number,
  steps: readonly RankStep<RankedRow>[],
  { total, mean }: { readonly total: number; readonly mean: number },
): number {
  const held: number[] = [];
  let left = part;
  for (const { weight, value } of steps) {
    const taken = Math.min(left, weight / total);
    held.push(taken * (value / mean));
    left -= taken;
    if (left <= 0) break;
  }
  return Math.min(1, exactSum(held.map((one) => finite("quantileShareRatio", one))));
}
