import { exactSum } from "../../model/exactSum.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { type CoveredRow, coveredRows, finite } from "./coveredRows.ts";
import { entropyTerm } from "./entropyTerm.ts";
import type { InequalityFigures, InequalityOptions, InequalityRow } from "./inequalityFigures.ts";

/** A member that may belong to a group: a municipality of an ORP. */
export interface GroupedRow extends InequalityRow {
  /** All rows have it or none has; `null` is a member whose group is unknown. */
  readonly group?: string | null;
}

/** One group of a decomposition. */
export interface EntropyGroup {
  readonly group: string;
  readonly covered: number;
  /** Share of the covered weight [1]. */
  readonly weightShare: number;
  /** Share of the total of values [1]. */
  readonly valueShare: number;
  readonly mean: number;
  /** Inequality inside the group; `null` when its mean is 0. */
  readonly value: number | null;
  /** What the group adds to `within`. */
  readonly contribution: number;
}

/** Inequality between groups and inside them; the two add up to the whole. */
export interface EntropyDecomposition {
  readonly between: number | null;
  readonly within: number | null;
  /** Part of the whole that lies between groups [1]; `null` when there is no inequality at all. */
  readonly betweenShare: number | null;
  /** `group-unknown`: a covered member belongs to no known group. */
  readonly reason: "group-unknown" | null;
  /** Sorted by name of the group. */
  readonly groups: readonly EntropyGroup[];
}

/** Generalised entropy of a group, and of the groups inside it. */
export interface GeneralisedEntropy extends InequalityFigures {
  readonly method: "generalised-entropy@1";
  readonly alpha: number;
  /** `null` when the rows carry no groups, or where the whole has no value. */
  readonly decomposition: EntropyDecomposition | null;
}

/** Beyond it a single member decides, and powers leave the range of numbers. */
const LARGEST_ALPHA = 100;

/**
 * Generalised entropy (zobecněná entropie), the family of measures that falls apart into between and within groups without rest.
 *
 * GE(α) = Σ wᵢ ((xᵢ/μ)^α − 1) / (W α (α − 1)); α = 1 is Theil's T, α = 0 Theil's L, α = 2 half of the squared coefficient of variation
 *
 * GE(α) = GE(α) of the group means + Σ (weight share)^(1 − α) (value share)^α GE(α) inside each group
 *
 * A large α looks at those who have much, a small or negative one at those who have little. For α ≤ 0 a member with 0 makes it
 * infinite: `zero-value`. 0 when all are equal, also for one member alone; no upper bound of its own (T is at most ln n).
 * Shorrocks, The class of additively decomposable inequality measures, Econometrica 48 (1980).
 *
 * It does not tell which group is better off; for that read the means of the groups.
 *
 * @param rows - members with value, weight and group
 * @param options.alpha - α, −100 to 100 @default 1
 * @param options.minimumCoverage - share of members and of weight that has to be known [1] @default 0
 * @returns the record; value `null` with its reason
 * @throws RangeError `alpha-out-of-range`, `group-not-given`, `not-finite`, `value-negative`, `weight-negative`,
 *   `weight-not-given`, `coverage-out-of-range`, `sum-overflow`, `inequality-overflow`
 *
 * @example
 * const two = [{ value: 1, group: "a" }, { value: 1, group: "a" }, { value: 4, group: "b" }, { value: 2, group: "b" }]
 * const half = generalisedEntropy(two, { alpha: 2 })
 * half.value // => 0.1875
 * half.decomposition.between // => 0.125
 * half.decomposition.within // => 0.06249999999999998
 * generalisedEntropy([{ value: 0 }, { value: 1 }], { alpha: 0 }).reason // => "zero-value"
 * generalisedEntropy([{ value: 1 }], { alpha: 200 }) // => throws "alpha-out-of-range"
 *
 * @see docs/methods/inequality.md
 * @category Inequality
 */
export function generalisedEntropy(
  rows: readonly GroupedRow[],
  options: InequalityOptions & { readonly alpha?: number } = {},
): GeneralisedEntropy {
  const { alpha = 1 } = options;
  if (!(Number.isFinite(alpha) && Math.abs(alpha) <= LARGEST_ALPHA))
    throw rangeRefusal("alpha-out-of-range", `generalisedEntropy requires an alpha of −${LARGEST_ALPHA} to ${LARGEST_ALPHA}, got ${alpha}`);
  const { head, reason, used, total, mean, units } = coveredRows("generalisedEntropy", rows, options);
  const grouped = hasGroups(rows);
  const record = { method: "generalised-entropy@1", alpha: alpha + 0, ...head } as const;
  if (reason !== null) return { ...record, value: null, reason, decomposition: null };
  if (alpha <= 0 && used.some(({ value }) => value === 0)) return { ...record, value: null, reason: "zero-value", decomposition: null };
  const value = finite("generalisedEntropy", entropy(alpha, used, total, mean));
  return { ...record, value, reason: null, decomposition: grouped ? decomposed(alpha, { used, total, mean, units }, value) : null };
}

function hasGroups(rows: readonly GroupedRow[]): boolean {
  const grouped = rows[0]?.group !== undefined;
  const place = rows.findIndex(({ group }) => (group !== undefined) !== grouped);
  if (place >= 0)
    throw rangeRefusal("group-not-given", `generalisedEntropy requires a group in every row or in none, got another in row ${place}`);
  return grouped;
}

interface Weighed {
  readonly value: number;
  readonly weight: number;
}

const entropy = (alpha: number, members: readonly Weighed[], total: number, mean: number): number =>
  exactSum(members.map(({ value, weight }) => finite("generalisedEntropy", (weight / total) * entropyTerm(alpha, (value - mean) / mean))));

/** Mean of members, exactly their value where it is the same. */
function meanOf(members: readonly Weighed[], total: number): number {
  const first = members[0]?.value ?? 0;
  if (members.every(({ value }) => value === first)) return first;
  return exactSum(members.map(({ value, weight }) => value * weight)) / total;
}

function decomposed(
  alpha: number,
  { used, total, mean, units }: Pick<ReturnType<typeof coveredRows<GroupedRow>>, "used" | "total" | "mean" | "units">,
  whole: number,
): EntropyDecomposition {
  const membersOf = new Map<string, CoveredRow<GroupedRow>[]>();
  for (const one of used) {
    const { group } = one.row;
    if (group === null || group === undefined)
      return { between: null, within: null, betweenShare: null, reason: "group-unknown", groups: [] };
    const others = membersOf.get(group);
    if (others === undefined) membersOf.set(group, [one]);
    else others.push(one);
  }
  const means: Weighed[] = [];
  const groups = [...membersOf]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]): EntropyGroup => {
      const weight = exactSum(members.map((one) => one.weight));
      const own = meanOf(members, weight);
      means.push({ value: own, weight });
      const value = own === 0 ? null : finite("generalisedEntropy", entropy(alpha, members, weight, own));
      const weightShare = weight / total;
      const valueShare = weightShare * (own / mean);
      const contribution = value === null || value === 0 ? 0 : finite("generalisedEntropy", weightShare * (own / mean) ** alpha * value);
      return { group, covered: members.length, weightShare, valueShare, mean: own * units[0] * units[1], value, contribution };
    });
  const between = finite("generalisedEntropy", entropy(alpha, means, total, mean));
  const within = exactSum(groups.map(({ contribution }) => contribution));
  return {
    between,
    within,
    betweenShare: whole === 0 || between + within === 0 ? null : between / (between + within),
    reason: null,
    groups,
  };
}
