/** A member of a group whose members are compared: a municipality with its rate, a client with an amount. */
export interface InequalityRow {
  /** At least 0; `null` is unknown and left out, counted in `members`. */
  readonly value: number | null;
  /** How much the member counts, mostly its population; all rows have it or none has. @default 1 for each member */
  readonly weight?: number | null;
}

/**
 * Why a measure of inequality has no value:
 *
 * - `nothing-known`: no member has both value and weight
 * - `coverage-too-low`: less is known than `minimumCoverage` asks for
 * - `weight-zero`: the known members weigh nothing
 * - `mean-zero`: the mean is 0, so that there is nothing to share out
 * - `zero-value`: a value of 0 makes this measure infinite or meaningless
 * - `too-few`: one member alone, where the convention asks for pairs of different ones
 * - `bottom-zero`: the lower group holds nothing
 * - `bounds-equal`, `mean-at-bound`: the correction for bounds divides by 0
 */
export type InequalityReason =
  | "nothing-known"
  | "coverage-too-low"
  | "weight-zero"
  | "mean-zero"
  | "zero-value"
  | "too-few"
  | "bottom-zero"
  | "bounds-equal"
  | "mean-at-bound";

/** What every measure of inequality says about the figures it was made of. */
export interface InequalityFigures {
  /** `null` for a reason, never 0 instead. */
  readonly value: number | null;
  readonly reason: InequalityReason | null;
  readonly weighting: "weighted" | "unweighted";
  /** Members whose value (and weight, and whatever else the measure reads) is known, of all. */
  readonly covered: number;
  readonly members: number;
  /** Weight of the covered members, of all members whose weight is known; numbers of members when unweighted. */
  readonly coveredWeight: number;
  readonly knownWeight: number;
  /** Weighted mean of the covered values; `null` when there is none. */
  readonly mean: number | null;
}

/** What every measure of inequality may be asked. */
export interface InequalityOptions {
  /** Least share of members, and of their known weight, that has to be covered [1] @default 0 */
  readonly minimumCoverage?: number;
}

/** A member with what the members are put in order by: its wealth, its deprivation. */
export interface RankedRow extends InequalityRow {
  /** Any number, only its order is used, the worst off first; `null` is unknown and leaves the member out. */
  readonly rank: number | null;
}

/**
 * Sampling variances of the standard concentration index, by three ways in use, of members drawn as a simple sample. The two
 * regressions take var(R) with the divisor n − 1, as the programs printed with them do.
 */
export interface ConcentrationVariances {
  /** Regression of the value on the rank, by the delta method (O'Donnell and others 2008, eq. 8.12). */
  readonly delta: number;
  /** Regression of 2 var(R) x / μ on the rank: the convenient one, which takes the mean for known. */
  readonly convenience: number;
  /** Kakwani, Wagstaff and van Doorslaer (1997), which knows that ranks of a sample hang together. */
  readonly kakwani: number;
}
