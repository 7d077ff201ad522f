import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessSupply } from "./accessInput.ts";
import type { ShareRule } from "./checkedMethod.ts";
import { type Columns, columns } from "./columns.ts";
import { type Compiled, servedBy, weighingOf } from "./compiledAccess.ts";
import { addShares, demandOf, weightSum } from "./sharesOf.ts";

/** Numbers of a measure: by place, or by supply in the order of its keys. What rests on unknown figures is NaN. @internal */
export interface AccessSums {
  /** Of weights, by place; empty where no rule needs it. */
  readonly rowSum: Float64Array;
  /** Of weights, by supply; empty where no rule needs it. */
  readonly columnSum: Float64Array;
  /** People in reach, weighted, by supply. */
  readonly demand: Float64Array;
  /** Amount over demand, by supply; 0 where there is no demand. Where nobody competes the amount itself. */
  readonly ratio: Float64Array;
  /** Sum of shares, by place. */
  readonly value: Float64Array;
  /** Of outreach, hours of care and travel per person, by place; empty otherwise. */
  readonly field: Float64Array;
  /** 1 for places that reach a supply with nothing to share. */
  readonly touched: Uint8Array;
  /** Of costs that were given, how many ways each place has. */
  readonly ways: Int32Array;
}

/** Pairs that are kept at most, twelve bytes each; more are computed again when they are needed. */
const MOST_KEPT = 24_000_000;
const NOTHING = new Float64Array(0);

/** Rule by which the hours of outreach, travel included, reach a place. @internal */
export const fieldRule = (share: ShareRule): ShareRule => (share === "one" ? "weight" : "one");

/** Which sums the rules of a measure need. @internal */
export const needs = ({ demand, share }: Pick<Compiled, "demand" | "share">) => ({
  rows: demand === "split" || demand === "balanced",
  columns: share === "balanced",
});

/** Amount over demand. @internal */
export function ratioOf({ name, demand: rule, outreach }: Compiled, amount: number, demand: number): number {
  if (demand === Number.POSITIVE_INFINITY) throw tooLarge(name);
  const hours = outreach === null ? amount : amount * outreach.hoursPerUnit * outreach.fieldShare;
  const ratio = rule === null ? hours : demand === 0 ? 0 : hours / demand;
  if (ratio === Number.POSITIVE_INFINITY) throw tooLarge(name);
  return ratio;
}

/** @internal */
export const tooLarge = (name: string) =>
  rangeRefusal("sum-overflow", `${name} requires people, amounts and weights whose sums and shares stay within the range of numbers`);

/**
 * The sums of all places and supply, and the columns that they were made of.
 *
 * @param most - pairs that may be kept @default as many as make it faster
 * @internal
 */
export function accessSums(compiled: Compiled, most?: number): AccessSums & { readonly columns: Columns } {
  const { name, input, members, amount, mass, demand: rule, share, outreach } = compiled;
  const places = mass.length;
  const supply = Array.from(members, (j) => input.supply[j] as AccessSupply);
  const { rows, columns: whole } = needs(compiled);
  const all = columns(weighingOf(compiled), supply, (one) => servedBy(compiled, one), most ?? (rows ? MOST_KEPT : 0));
  const rowSum = rows ? new Float64Array(places) : NOTHING;
  if (rows)
    all.each((_, at, weight, count) => {
      for (let k = 0; k < count; k++) rowSum[at[k] as number] = (rowSum[at[k] as number] as number) + (weight[k] as number);
    });
  if (rowSum.includes(Number.POSITIVE_INFINITY)) throw tooLarge(name);
  const columnSum = whole ? new Float64Array(supply.length) : NOTHING;
  const demand = new Float64Array(supply.length);
  const ratio = new Float64Array(supply.length);
  const value = new Float64Array(places);
  const field = outreach === null ? NOTHING : new Float64Array(places);
  const touched = new Uint8Array(places);
  // Both steps at once: all that a supply hands out is known as soon as its own column is.
  all.each((j, at, weight, count) => {
    const column = { at, weight };
    demand[j] = demandOf(rule ?? "one", column, count, mass, rowSum);
    if (whole) columnSum[j] = weightSum(weight, count);
    const own = ratioOf(compiled, amount[j] as number, demand[j] as number);
    ratio[j] = own;
    if (own === 0) for (let k = 0; k < count; k++) touched[at[k] as number] = 1;
    else addShares(share, column, count, own, rowSum, whole ? (columnSum[j] as number) : 0, value);
    if (outreach !== null && own !== 0) addShares(fieldRule(share), column, count, own, rowSum, 0, field);
  });
  return { rowSum, columnSum, demand, ratio, value, field, touched, ways: all.ways, columns: all };
}
