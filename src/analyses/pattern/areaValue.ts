/** An area with its figure; joined to the neighbours by `id`, never by the order of rows. */
export interface AreaValue {
  readonly id: string;
  /** `null` is unknown: the area is left out, and so is it among the neighbours of others. */
  readonly value: number | null;
}

/**
 * How much each neighbour counts:
 *
 * - `row-standardised` (W): the neighbours of an area together count 1, so that the lag is their mean
 * - `binary` (B): each neighbour counts 1, whatever weights are given, so that areas with many neighbours count more
 * - `given`: the weights of the neighbours as they are, 1 where there are none
 */
export type WeightStyle = "row-standardised" | "binary" | "given";

/**
 * Why a measure of pattern, or its test, has no value:
 *
 * - `nothing-known`: no area has a value
 * - `too-few`: fewer areas than the formula needs
 * - `constant-values`: all values are the same (to the last digits that numbers hold), so nothing can be near its like
 * - `no-neighbours`: an island, or no area has a neighbour
 * - `no-known-neighbours`: the value of no neighbour is known
 * - `value-unknown`: the area's own value is not known
 * - `others-constant`: all other areas have the same value
 * - `variance-zero`: the number could not have come out otherwise, as where all are neighbours of all
 * - `on-the-mean`: the value lies on the mean, so the measure is 0 whatever the neighbours are
 * - `sum-zero`: the products that the measure divides by add up to 0
 */
export type PatternReason =
  | "nothing-known"
  | "too-few"
  | "constant-values"
  | "no-neighbours"
  | "no-known-neighbours"
  | "value-unknown"
  | "others-constant"
  | "variance-zero"
  | "on-the-mean"
  | "sum-zero";
