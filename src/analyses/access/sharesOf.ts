import type { DemandRule, ShareRule } from "./checkedMethod.ts";
import type { Entries } from "./columns.ts";

// One loop for each rule: a rule that is asked for every pair would be ten times slower. What is added, and in which order, is the same
// whether cells are summed by columns or one cell is summed anew by its row; so both give the same bits.

/**
 * Demand of one supply: people in its reach, each as much as the rule says.
 *
 * @param mass - people of each place
 * @param rowSum - sum of weights of each place, where the rule needs it
 * @internal
 */
export function demandOf(rule: DemandRule, { at, weight }: Entries, count: number, mass: Float64Array, rowSum: Float64Array): number {
  let total = 0;
  switch (rule) {
    case "weight":
      for (let k = 0; k < count; k++) total += (mass[at[k] as number] as number) * (weight[k] as number);
      return total;
    case "split":
      for (let k = 0; k < count; k++) {
        const i = at[k] as number;
        const w = weight[k] as number;
        total += (mass[i] as number) * (w * (w / (rowSum[i] as number)));
      }
      return total;
    case "balanced":
      for (let k = 0; k < count; k++) {
        const i = at[k] as number;
        total += (mass[i] as number) * ((weight[k] as number) / (rowSum[i] as number));
      }
      return total;
    default:
      for (let k = 0; k < count; k++) total += mass[at[k] as number] as number;
      return total;
  }
}

/** Sum of weights of one row or column. @internal */
export function weightSum(weight: Float64Array, count: number): number {
  let total = 0;
  for (let k = 0; k < count; k++) total += weight[k] as number;
  return total;
}

/**
 * Adds the shares of one supply to the places it reaches.
 *
 * @param ratio - of the supply
 * @param columnSum - sum of its weights
 * @internal
 */
export function addShares(
  rule: ShareRule,
  { at, weight }: Entries,
  count: number,
  ratio: number,
  rowSum: Float64Array,
  columnSum: number,
  value: Float64Array,
): void {
  switch (rule) {
    case "weight":
      for (let k = 0; k < count; k++) value[at[k] as number] = (value[at[k] as number] as number) + ratio * (weight[k] as number);
      return;
    case "squared":
      for (let k = 0; k < count; k++)
        value[at[k] as number] = (value[at[k] as number] as number) + ratio * ((weight[k] as number) * (weight[k] as number));
      return;
    case "split":
      for (let k = 0; k < count; k++) {
        const i = at[k] as number;
        const w = weight[k] as number;
        value[i] = (value[i] as number) + ratio * (w * (w / (rowSum[i] as number)));
      }
      return;
    case "balanced":
      for (let k = 0; k < count; k++)
        value[at[k] as number] = (value[at[k] as number] as number) + ratio * ((weight[k] as number) / columnSum);
      return;
    case "one":
      for (let k = 0; k < count; k++) value[at[k] as number] = (value[at[k] as number] as number) + ratio;
      return;
    default:
      for (let k = 0; k < count; k++) value[at[k] as number] = (value[at[k] as number] as number) + ratio / (weight[k] as number);
  }
}

/**
 * Sum of the shares that one place gets.
 *
 * @param row - supply of the place, in the order of supply
 * @param ratio - of each supply
 * @param rowSum - sum of weights of the place
 * @param columnSum - sums of weights of each supply
 * @internal
 */
export function sharesOf(rule: ShareRule, { at, weight }: Entries, ratio: Float64Array, rowSum: number, columnSum: Float64Array): number {
  const count = at.length;
  let total = 0;
  switch (rule) {
    case "weight":
      for (let k = 0; k < count; k++) total += (ratio[at[k] as number] as number) * (weight[k] as number);
      return total;
    case "squared":
      for (let k = 0; k < count; k++) total += (ratio[at[k] as number] as number) * ((weight[k] as number) * (weight[k] as number));
      return total;
    case "split":
      for (let k = 0; k < count; k++) {
        const w = weight[k] as number;
        total += (ratio[at[k] as number] as number) * (w * (w / rowSum));
      }
      return total;
    case "balanced":
      for (let k = 0; k < count; k++)
        total += (ratio[at[k] as number] as number) * ((weight[k] as number) / (columnSum[at[k] as number] as number));
      return total;
    case "one":
      for (let k = 0; k < count; k++) total += ratio[at[k] as number] as number;
      return total;
    default:
      for (let k = 0; k < count; k++) total += (ratio[at[k] as number] as number) / (weight[k] as number);
      return total;
  }
}
